import type { DXT } from 'docxtemplater';
import { isText, repeatParagraphs, type Token } from './line-loops';
import { mendedTag, parseTagWords } from './tag-words';
import { unescapeXml } from './template-text';
import { isRepeatable } from './xml-balance';

/** A place in a template: a file of the .docx and a character in its text. */
export interface TagPlace {
  readonly file: string;
  readonly offset: number;
}

/** A tag as somebody typed it, whether or not it makes sense. */
export interface TypedTag extends TagPlace {
  /** The word alone: without #, ^, / and what follows it; '' in {{/}}. */
  readonly name: string;
  /** Made of pieces of different look. */
  readonly split: boolean;
  /** Had to be mended to be read. */
  readonly odd: boolean;
}

/**
 * A tag in its place among the others. `section` holds what is between {{#name}} and {{/name}}, or, `inverted`, between
 * {{^name}} and {{/name}}: what is shown when there is none.
 */
export interface UsedTag extends TagPlace {
  readonly name: string;
  readonly inverted: boolean;
  readonly section: readonly UsedTag[] | null;
  /** The section begins and ends in places that do not fit, such as a cell and the text below the table. */
  readonly torn: boolean;
}

/** A docxtemplater module that mends each tag before it is understood, and notes what was there. */
export function tagMender(typed: TypedTag[]): DXT.Module {
  return {
    name: 'TagMender',
    preparse(tokens: Token[], { filePath }: { filePath: string }) {
      for (const { offset, inside } of typedTags(tokens)) {
        const [first, ...rest] = inside.filter(isText);
        if (first === undefined) continue;
        const raw = [first, ...rest].map(({ value }) => value).join('');
        first.value = mendedTag(raw);
        for (const token of rest) token.value = '';
        typed.push({
          file: filePath,
          offset,
          name: nameOf(unescapeXml(first.value)),
          split: inside.some((token) => !isText(token)),
          odd: first.value !== raw.replace(/ +/g, ' ').trim(),
        });
      }
      repeatParagraphs(tokens);
    },
  };
}

/** A docxtemplater module that notes how the tags of each file stand within each other. */
export function tagCollector(used: UsedTag[]): DXT.Module {
  return {
    name: 'TagCollector',
    set({ inspect }: { inspect?: { filePath: string; postparsed?: DXT.Part[] } }) {
      if (inspect?.postparsed) used.push(...usedTags(inspect.postparsed, inspect.filePath));
    },
  };
}

function* typedTags(tokens: readonly Token[]): Iterable<{ offset: number; inside: Token[] }> {
  let open: { offset: number; inside: Token[] } | null = null;
  for (const token of tokens) {
    if (token.type !== 'delimiter') open?.inside.push(token);
    else if (token.position === 'start') open = { offset: token.offset ?? 0, inside: [] };
    else if (open !== null) {
      yield open;
      open = null;
    }
  }
}

function nameOf(tag: string): string {
  return parseTagWords(tag.replace(/^(?:[#^/]|-\S+\s)/, '')).name;
}

function usedTags(parts: readonly DXT.Part[], file: string): UsedTag[] {
  return parts
    .filter(({ type }) => type === 'placeholder')
    .map(({ module, value, raw, offset, subparsed = [], inverted = false }) => {
      const at = { inverted, file, offset };
      const { name } = parseTagWords(value);
      if (module === 'loop') {
        return { ...at, name, section: usedTags(subparsed, file), torn: !isRepeatable(xmlOf(subparsed)) };
      }
      // Docxtemplater's other tags, such as {{@raw xml}}, are not ours: named as typed, they are unknown.
      return { ...at, name: module ? raw.trim() : name, section: null, torn: false };
    });
}

/** The markup of a section without that of the sections within it, which are looked at by themselves. */
function xmlOf(parts: readonly DXT.Part[]): string {
  return parts.map(({ type, value }) => (type === 'placeholder' ? '' : value)).join('');
}
