import { comparable } from '../text/comparable';

/**
 * How an office calls its documents: words in braces that are filled in, and whatever stands round them.
 * `{ชนิด} {ปี} {หน่วยงาน}` is how they are called by themselves; {{ปี}}, as templates have it, means the same.
 */
export const NAME_WORDS = ['ชนิด', 'ปี', 'หน่วยงาน', 'วันที่'] as const;
export type NameWord = (typeof NAME_WORDS)[number];

export const USUAL_PATTERN = '{ชนิด} {ปี} {หน่วยงาน}';

/** The pieces of a pattern; null for one with another word in braces, a brace without its other half, or no word at all. */
export function parseNamePattern(text: string): readonly (NameWord | { readonly text: string })[] | null {
  const pieces = text
    .split(/(\{{1,2}[^{}]*\}{1,2})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? wordOf(piece) : /[{}]/.test(piece) ? null : { text: piece }));
  const known = pieces.flatMap((piece) => (piece === null ? [] : [piece]));
  const isReadable = known.length === pieces.length && known.some((piece) => typeof piece === 'string');
  return isReadable ? known : null;
}

/** The name without the holes of what is not known, and without dots: they look like the end of a name. */
export function nameBy(pattern: string, words: Readonly<Record<NameWord, string>>): string {
  const pieces = parseNamePattern(pattern) ?? parseNamePattern(USUAL_PATTERN) ?? [];
  return pieces
    .map((piece) => (typeof piece === 'string' ? words[piece] : piece.text))
    .join('')
    .replace(/[.…\r\n]+/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s\-–_]+|[\s\-–_]+$/g, '');
}

function wordOf(braces: string): NameWord | null {
  const typed = comparable(braces.replace(/[{}]/g, ''));
  return NAME_WORDS.find((word) => word === typed) ?? null;
}
