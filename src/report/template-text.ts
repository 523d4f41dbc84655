/** The text of one file of a .docx (the body, a header, a note), as the template engine counts its characters. */
export interface TemplateText {
  readonly text: string;
  /** Where each paragraph ends, from the first to the last. */
  readonly ends: readonly number[];
}

/** How much of the text on each side is told. */
const REACH = 24;

export function readTemplateText(xml: string): TemplateText {
  let text = '';
  const ends: number[] = [];
  for (const [, piece] of xml.matchAll(/<(?:w|a|m):t(?: [^>]*[^/>])?>([^<]*)<|<\/(?:w|a):p>/g)) {
    if (piece === undefined) ends.push(text.length);
    // The engine counts > as the four characters of &gt;, however the file has it.
    else text += piece.replace(/>/g, '&gt;');
  }
  return { text, ends };
}

/** The paragraph at a place, cut to the words around it. */
export function wordsAround({ text, ends }: TemplateText, offset: number): string {
  const end = ends.find((each) => each > offset) ?? text.length;
  const start = ends.filter((each) => each <= offset).pop() ?? 0;
  const tagEnd = text.indexOf('}}', offset);
  const reached = Math.max(tagEnd < 0 || tagEnd > end ? offset : tagEnd + 2, offset + 2);
  const from = outsideEntity(text, Math.max(start, offset - REACH));
  const to = outsideEntity(text, Math.min(end, reached + REACH));
  return unescapeXml(`${from > start ? '…' : ''}${text.slice(from, to).trim()}${to < end ? '…' : ''}`);
}

/** The place itself, or the end of the entity (&gt;) that it cuts through. */
function outsideEntity(text: string, at: number): number {
  return /&[a-z]{0,4}$/.test(text.slice(Math.max(0, at - 5), at)) ? text.indexOf(';', at) + 1 : at;
}

/** The word that braces belong to: what follows {{, or comes before }}, up to the next space, brace or paragraph. */
export function wordAt({ text, ends }: TemplateText, offset: number): string {
  const start = ends.filter((each) => each <= offset).pop() ?? 0;
  const end = ends.find((each) => each > offset) ?? text.length;
  const word = text.startsWith('}', offset)
    ? /([^{}\s]*)\s*$/.exec(text.slice(start, offset))
    : /^[{}]*\s*([^{}\s]*)/.exec(text.slice(offset, end));
  return unescapeXml(word?.[1] ?? '');
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

export function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
