/**
 * One key of the store as the cells of a row: the key, a header that tells what follows, and the text in pieces.
 * The first form of the row, still in old workbooks, had no header.
 */

export interface Header {
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  readonly sum: number;
  readonly mark: unknown;
}

/** Google's cells take 50,000 characters, those of Excel 32,767. */
const PIECE = 32_000;
/** The longest text that can be kept. */
export const MOST_KEPT = PIECE * 25;
const BEFORE_PIECES = 2;
/** A new sheet has as many; a row of the first form is as wide. */
export const FEWEST_COLUMNS = 26;
/** The longest that is read without knowing how wide its row is. */
export const MOST_FIRST = PIECE * (FEWEST_COLUMNS - BEFORE_PIECES);
/** Stands before each piece, so that none is ever taken for a formula, a number or a date. */
const GUARD = '|';
const FORM = 2;

/** Blank cells follow, so that nothing of a longer text is left. @param header of a text that is not given anew */
export function encodeRow(key: string, text: string, mark: unknown, header?: Header): string[] {
  const { length, sum } = header ?? { length: text.length, sum: sumOf(text) };
  const cells = [key, JSON.stringify({ form: FORM, length, sum, mark })];
  for (let start = 0; start < text.length; start += PIECE)
    cells.push(GUARD + text.slice(start, start + PIECE));
  while (cells.length < FEWEST_COLUMNS) cells.push('');
  return cells;
}

/** What the second cell of a row says: null for what was damaged, or comes from a later form. */
export function readHeader(cell: string): Header | 'first-form' | null {
  if (cell.startsWith(GUARD)) return 'first-form';
  try {
    const { form, length, sum, mark } = JSON.parse(cell) as Partial<Header & { form: unknown }>;
    const whole = form === FORM && isCount(length) && length <= MOST_KEPT && isCount(sum);
    return whole ? { length, sum, mark: mark ?? null } : null;
  } catch {
    return null;
  }
}

export function widthOf({ length }: Header): number {
  return Math.max(FEWEST_COLUMNS, BEFORE_PIECES + Math.ceil(length / PIECE));
}

/** The text of a row; null when it is not what was put there. */
export function decodeRow(cells: readonly unknown[]): string | null {
  const header = readHeader(String(cells[1] ?? ''));
  if (header === null) return null;
  const pieces = cells.slice(header === 'first-form' ? 1 : BEFORE_PIECES).map(String);
  if (pieces.some((piece) => piece !== '' && !piece.startsWith(GUARD))) return null;
  const text = pieces.map((piece) => piece.slice(GUARD.length)).join('');
  if (header === 'first-form') return text;
  return text.length === header.length && sumOf(text) === header.sum ? text : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

/** FNV-1a of the UTF-16 units. */
function sumOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
