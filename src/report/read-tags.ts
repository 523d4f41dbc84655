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
  readonly sign: 'opens' | 'opens inverted' | 'closes' | 'stands alone';
  /** Made of pieces of different look. */
  readonly split: boolean;
  /** Had to be mended to be read. */
  readonly odd: boolean;
  /** The word as it was spelt, where the table spells it otherwise. */
  readonly respelt: string | null;
}

/** A section that begins and ends in places that do not fit, such as a cell and the text below the table. */
export interface TornLoop extends TagPlace {
  readonly name: string;
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
        const { tag, odd, respelt } = mendedTag(raw);
        first.value = tag;
        for (const token of rest) token.value = '';
        typed.push({
          file: filePath,
          offset,
          name: nameOf(unescapeXml(tag)),
          sign: signOf(tag),
          split: inside.some((token) => !isText(token)),
          odd,
          respelt: respelt === null ? null : unescapeXml(respelt),
        });
      }
      repeatParagraphs(tokens);
    },
  };
}

/** A docxtemplater module that notes the loops that are torn. */
export function tearFinder(torn: TornLoop[]): DXT.Module {
  return {
    name: 'TearFinder',
    set({ inspect }: { inspect?: { filePath: string; postparsed?: DXT.Part[] } }) {
      if (inspect?.postparsed) torn.push(...tornLoops(inspect.postparsed, inspect.filePath));
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

function signOf(tag: string): TypedTag['sign'] {
  if (/^(?:#|-\S+\s)/.test(tag)) return 'opens';
  if (tag.startsWith('^')) return 'opens inverted';
  return tag.startsWith('/') ? 'closes' : 'stands alone';
}

function tornLoops(parts: readonly DXT.Part[], file: string): TornLoop[] {
  return parts
    .filter(({ type, module }) => type === 'placeholder' && module === 'loop')
    .flatMap(({ value, offset, subparsed = [] }) => {
      const loop = { name: parseTagWords(value).name, file, offset };
      return [...(isRepeatable(xmlOf(subparsed)) ? [] : [loop]), ...tornLoops(subparsed, file)];
    });
}

/** The markup of a section without that of the sections within it, which are looked at by themselves. */
function xmlOf(parts: readonly DXT.Part[]): string {
  return parts.map(({ type, value }) => (type === 'placeholder' ? '' : value)).join('');
}
