import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { checkTags, type UsedTag } from './check-tags';
import type { TemplateScope } from './tags';
import { TemplateError } from './template-error';

/**
 * Fills a template (.docx) with the words of the scope and returns a .docx. Values arrive as text, whatever is in them;
 * their line breaks are kept, and characters that XML cannot hold are dropped.
 *
 * @throws TemplateError when the bytes are no .docx, or a tag is broken, unknown or in the wrong place.
 */
export function fillTemplate(template: Uint8Array, scope: TemplateScope): Uint8Array {
  const document = compile(openZip(template));
  document.render(scope);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function openZip(bytes: Uint8Array): PizZip {
  try {
    const zip = new PizZip(bytes);
    if (zip.file('word/document.xml') !== null) return zip;
  } catch {
    // PizZip has a different error for every way not to be a zip; to us they are one.
  }
  throw new TemplateError('not-a-docx');
}

function compile(zip: PizZip): Docxtemplater<PizZip> {
  const used: UsedTag[] = [];
  const document = guardSyntax(
    () =>
      new Docxtemplater(zip, {
        delimiters: { start: '{{', end: '}}' },
        paragraphLoop: true,
        linebreaks: true,
        // There is no console to log to on every host, and the caller has the error anyway.
        errorLogging: false,
        parser: ownProperty,
        modules: [tagCollector(used)],
      }),
  );
  checkTags(used);
  return document;
}

/** The parser of a tag: a word is the property of that name and nothing else, so a template can run no code. */
function ownProperty(tag: string): DXT.Parser {
  const name = tag.trim();
  return {
    get(scope: object) {
      const value: unknown = Object.getOwnPropertyDescriptor(scope, name)?.value;
      return typeof value === 'string' ? value.replace(NOT_XML, '') : value;
    },
  };
}

/** All but what XML 1.0 calls a character: control characters, halves of emoji, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A docxtemplater module that notes the tags of each file in the .docx (the text, headers, footers). */
function tagCollector(used: UsedTag[]): DXT.Module {
  return {
    name: 'TagCollector',
    set(options: { inspect?: { postparsed?: DXT.Part[] } }) {
      used.push(...usedTags(options.inspect?.postparsed ?? []));
    },
  };
}

function usedTags(parts: readonly DXT.Part[]): UsedTag[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ module, value, raw, subparsed, inverted = false }) => {
      const name = value.trim();
      if (module === 'loop') return { name, inverted, section: usedTags(subparsed ?? []) };
      // Docxtemplater's other tags, such as {{@raw xml}}, are not ours: named as typed, they are unknown.
      return { name: module ? raw.trim() : name, inverted, section: null };
    });
}

function guardSyntax<T>(compileTemplate: () => T): T {
  try {
    return compileTemplate();
  } catch (error) {
    const { properties } = error as { properties?: SyntaxProperties };
    if (properties === undefined) throw error;
    if (properties.id === 'filetype_not_identified') throw new TemplateError('not-a-docx');
    const mistakes = properties.errors ?? [{ properties }];
    throw new TemplateError('bad-tags', [
      ...new Set(mistakes.flatMap((mistake) => namedTags(mistake.properties))),
    ]);
  }
}

/** What docxtemplater tells of a template that it cannot read: one mistake, or all of them. */
interface SyntaxProperties {
  readonly id?: string;
  readonly xtag?: string;
  readonly openingtag?: string;
  readonly closingtag?: string;
  readonly part?: { readonly value: string };
  readonly errors?: readonly { readonly properties: SyntaxProperties }[];
}

function namedTags({ xtag, openingtag, closingtag, part }: SyntaxProperties): string[] {
  return [xtag, openingtag, closingtag, part?.value].flatMap((tag) => tag?.replace(/[{}]/g, '').trim() || []);
}
