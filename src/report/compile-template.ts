import Docxtemplater, { type DXT } from 'docxtemplater';
import { PRIVATE, withMeantCharacters } from '../ita/text/displaced-characters';
import type { Zip } from '../zip/zip';
import { misplacedTags, unknownTags } from './check-tags';
import { isOfKind } from './known-words';
import { markLinks } from './link-addresses';
import { nestTags } from './nest-tags';
import type { Picture } from './pictures';
import { type PlacedPictures, placedPictures } from './place-pictures';
import { type TagPlace, type TornLoop, type TypedTag, tagMender, tearFinder } from './read-tags';
import { mistakesOf } from './syntax-mistakes';
import { joinTagRows } from './tag-rows';
import { parseTagWords, writtenAs } from './tag-words';
import type { TemplateProblem } from './template-problem';
import { readTemplateText, wordsAround } from './template-text';
import { unpackDocx } from './unpack-docx';
import type { WrongTag } from './wrong-tag';

/** The engine ready to fill, and what is to be done of pictures when it has. */
export interface Engine {
  readonly document: Docxtemplater<Zip>;
  readonly pictures: PlacedPictures;
}

/** A template that was read: what it holds, what is wrong with it, and, when nothing is, the engine ready to fill it. */
export interface CompiledTemplate {
  readonly document: Docxtemplater<Zip> | null;
  /** As it was, before any filling; null when it is no .docx. */
  readonly zip: Zip | null;
  /** Every tag, in the order of the text, file by file. */
  readonly tags: readonly TypedTag[];
  readonly problems: readonly TemplateProblem[];
  /** What the filling asks for. */
  readonly pictures: PlacedPictures;
}

const NOT_A_DOCX: Omit<CompiledTemplate, 'pictures'> = {
  document: null,
  zip: null,
  tags: [],
  problems: [{ code: 'not-a-docx', tag: '', near: null, around: '' }],
};

/** Reads a .docx with tags. Never throws for what a person can do to a file: that is in `problems`. */
export function compileTemplate(bytes: Uint8Array): CompiledTemplate {
  const { zip, problems } = unpackDocx(bytes);
  const pictures = placedPictures();
  if (zip === null) return { ...NOT_A_DOCX, problems, pictures };
  joinTagRows(zip);
  markLinks(zip);
  const tags: TypedTag[] = [];
  const torn: TornLoop[] = [];
  const wrongTags = (): WrongTag[] => {
    const { nested, faults } = nestTags(tags);
    const across = torn.map(
      (loop): WrongTag => ({ code: 'loop-across-table', tag: loop.name, near: null, ...at(loop) }),
    );
    return [...faults, ...unknownTags(tags), ...misplacedTags(nested, faults), ...across];
  };
  try {
    const document = new Docxtemplater(zip, options(tags, torn, pictures));
    const problems = tags.length === 0 ? [NO_TAG] : located(wrongTags(), zip);
    return { document: problems.length > 0 ? null : document, zip, tags, problems, pictures };
  } catch (error) {
    const mistakes = mistakesOf(error, zip);
    const ours = wrongTags();
    const isToldByUs = ({ code }: WrongTag) => ours.some((each) => each.code === code);
    const wrong = mistakes === null ? [] : [...mistakes.filter((each) => !isToldByUs(each)), ...ours];
    if (wrong.length === 0) return { ...NOT_A_DOCX, pictures };
    return { document: null, zip, tags, problems: located(wrong, zip), pictures };
  }
}

function at({ file, offset }: TagPlace): TagPlace {
  return { file, offset };
}

const NO_TAG: TemplateProblem = { code: 'no-tag', tag: '', near: null, around: '' };

/**
 * The engine over a template of our own, whatever its words are.
 * @throws what docxtemplater throws of a template that is not sound
 */
export function engineOn(zip: Zip): Engine {
  const pictures = placedPictures();
  markLinks(zip);
  return { document: new Docxtemplater(zip, options([], [], pictures)), pictures };
}

function options(tags: TypedTag[], torn: TornLoop[], pictures: PlacedPictures): DXT.ConstructorOptions {
  return {
    delimiters: { start: '{{', end: '}}' },
    // A template has one pair of delimiters: {{=[[ ]]=}} is an unknown word like any other.
    syntax: { changeDelimiterPrefix: null },
    paragraphLoop: true,
    linebreaks: true,
    // There is no console to log to on every host, and the caller has the error anyway.
    errorLogging: false,
    parser: ownProperty(pictures),
    modules: [endnotes(), tagMender(tags), tearFinder(torn)],
  };
}

/** The parser of a tag: a word is the property of that name and nothing else, so a template can run no code. */
function ownProperty(pictures: PlacedPictures) {
  return (tag: string): DXT.Parser => {
    const words = parseTagWords(tag);
    const isPicture = isOfKind(words.name, 'picture');
    return {
      get(scope: object) {
        const value: unknown = Object.getOwnPropertyDescriptor(scope, words.name)?.value;
        // Not known in this loop: it may be in one around it, or of the report.
        if (value === undefined) return value;
        if (isPicture) return value ? pictures.mark(value as Picture, words.height) : writtenAs('', words);
        return typeof value === 'string' ? writtenAs(printable(value), words) : value;
      },
    };
  };
}

/** What a document can show of a text: what came along from a PDF as it is meant, and nothing that prints as a box. */
function printable(text: string): string {
  return withMeantCharacters(text).replace(NOT_PRINTED, '');
}

/** All but what XML 1.0 calls a character: control characters, halves of emoji, U+FFFE and U+FFFF. */
export const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** What no document can hold, and what prints as a box. */
export const NOT_PRINTED = new RegExp(`${NOT_XML.source}|${PRIVATE.source}`, 'gu');

const ENDNOTES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml';

/** Docxtemplater fills headers, footers, footnotes and text boxes; this adds the endnotes that it forgets. */
function endnotes(): DXT.Module {
  return {
    name: 'Endnotes',
    getFileType({ doc }: { doc: { targets: string[]; invertedContentTypes?: Record<string, string[]> } }) {
      doc.targets.push(...(doc.invertedContentTypes?.[ENDNOTES] ?? []));
    },
  };
}

/** Each mistake once, with the words around the first place where it was made. */
function located(wrong: readonly WrongTag[], zip: Zip): TemplateProblem[] {
  const first = new Map<string, WrongTag>();
  for (const each of wrong) {
    const key = JSON.stringify([each.code, each.tag, each.near]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()].map(({ code, tag, near, file, offset }) => ({
    code,
    tag,
    near,
    around: wordsAround(readTemplateText(zip.file(file)?.asText() ?? ''), offset),
  }));
}
