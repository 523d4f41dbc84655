import { textCheck } from './text-check';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '（': '）' };
const CLOSERS = new Set(Object.values(CLOSING));

const MARKS = /[()[\]{}«»（）"“”„]/;

/** A list's mark that has only its right half: `๑)`, `1.2)`, `3.)`, `ก)`, `iv)` at the start of a text, line or word. */
const LIST_MARK = /(?:^|[\s,/:;-])(?:[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2}){0,3}|[A-Za-zก-ฮ]|[ivx]{1,4})\.?\)/g;
/** Thai has no space before such a mark where the sentence runs on (ได้แก่๑)…๒)…): it is one where it counts up. */
const GLUED_MARK = /[ก-๎]([0-9๐-๙]{1,2})\)/g;

/** Enough of the words to know the place by. */
const NEAR = 24;

export const unbalanced = textCheck(
  'unbalanced',
  'warning',
  'A bracket or quotation mark without its other half; the first one of a text is told.',
  (text) => {
    const lonely = MARKS.test(text) ? firstLonely(text) : null;
    return lonely === null ? [] : [{ facts: { mark: text.charAt(lonely), near: around(text, lonely) } }];
  },
);

/** The words around a place, cut between letters: no vowel or half of an emoji stands alone at either end. */
function around(text: string, index: number): string {
  return text
    .slice(Math.max(0, index - NEAR / 2), index + NEAR)
    .replace(/^[ัำ-ฺ็-๎\uDC00-\uDFFF]+|[\uD800-\uDBFF]$/g, '')
    .trim();
}

function firstLonely(text: string): number | null {
  const lonely = [...lonelyBrackets(text), ...lonelyQuotes(text)];
  return lonely.length === 0 ? null : lonely.reduce((first, index) => Math.min(first, index));
}

function lonelyBrackets(text: string): readonly number[] {
  const spaced = [...text.matchAll(LIST_MARK)];
  const glued = [...text.matchAll(GLUED_MARK)];
  const listMarks = new Set(
    [...spaced, ...(spaced.length + glued.length > 1 ? glued : [])].map(
      (match) => (match.index ?? 0) + match[0].length - 1,
    ),
  );
  const open: number[] = [];
  const lonely: number[] = [];
  for (const { 0: mark, index = 0 } of text.matchAll(/[()[\]{}«»（）]/g)) {
    const opener = open[open.length - 1];
    if (CLOSING[mark] !== undefined) open.push(index);
    else if (opener !== undefined && CLOSING[text.charAt(opener)] === mark) open.pop();
    else if (CLOSERS.has(mark) && !listMarks.has(index)) lonely.push(index);
  }
  return [...lonely, ...open];
}

/**
 * “, ” and " are often typed one for the other, so it is their number together that must be even. A `"` right after a
 * digit may be an inch, or the end of what was quoted: it makes up for an odd one.
 */
function lonelyQuotes(text: string): readonly number[] {
  const places = [...text.matchAll(/["“”„]/g)].map(({ index = 0 }) => index);
  const maybeInches = places.some((index) => text[index] === '"' && /[0-9๐-๙]/.test(text.charAt(index - 1)));
  return places.length % 2 === 0 || maybeInches ? [] : places.slice(-1);
}
