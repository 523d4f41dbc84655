import { isOfKind } from './known-words';
import { LINE } from './line';
import { parseTagWords } from './tag-words';

/** A piece of a template as docxtemplater cuts it: markup, text, or one of the braces around a tag. */
export interface Token {
  readonly type: string;
  readonly position?: string;
  readonly offset?: number;
  readonly tag?: string;
  value: string;
}

export function isText({ type, position }: Token): boolean {
  return type === 'content' && position === 'insidetag';
}

/**
 * Makes {{#…ทีละบรรทัด}}{{บรรทัด}}{{/…}} repeat its paragraph, as the engine's own {{-w:p …}} does: without that the lines
 * of a text would stand glued together in one, which nobody means.
 *
 * @param tokens with tags that are mended already, each in one piece.
 */
export function repeatParagraphs(tokens: readonly Token[]): void {
  let inTag = false;
  let neighbours: Token[] = [];
  for (const token of tokens) {
    if (token.type === 'delimiter') inTag = token.position === 'start';
    else if (token.tag === 'w:p' || (isText(token) && !inTag)) neighbours = [];
    else if (isText(token) && token.value !== '') {
      neighbours = [...neighbours.slice(-2), token];
      const [open, line, close] = neighbours;
      const name = open?.value.replace(/^#\s*/, '') ?? '';
      if (open === undefined || line === undefined || close === undefined || !open.value.startsWith('#'))
        continue;
      const isOneLoop = parseTagWords(line.value).name === LINE && ['/', `/${name}`].includes(close.value);
      if (isOneLoop && isOfKind(name, 'lines')) open.value = `-w:p ${name}`;
    }
  }
}
