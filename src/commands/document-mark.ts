import type { FiscalYear } from '../ita/fiscal-year';
import { hash } from '../report/digest';
import { type DocumentKind, MARKED_KINDS } from '../report/document-kinds';
import type { TableKind } from '../report/tables/table-scope';

/**
 * What Drive keeps of a document for this script alone (its appProperties). Cells can be changed by whoever may edit the
 * sheet; these cannot, so they tell whether a document is ours, of what it was made, and how ready that was.
 */
export interface DocumentMark {
  readonly kind: DocumentKind | TableKind;
  readonly year: FiscalYear;
  /** Of the data. */
  readonly digest: string;
  /** Of the template and the choices: two documents of one form and one digest say the same in the same way. */
  readonly form: string;
  readonly complete: number;
  readonly total: number;
  /** Codes of items that were open, as many as there is room for, with a blank between. */
  readonly open: string;
  /** Errors outside the items. */
  readonly elsewhere: number;
  /** What the report had a hole for. */
  readonly missing: number;
}

/** Drive takes 124 bytes of key and value together; codes are plain letters. */
const MOST_OPEN = 100;
export const BOOK_PROPERTY = 'ita-book';

export function asProperties(book: string, { open, ...mark }: DocumentMark): Record<string, string> {
  return {
    [BOOK_PROPERTY]: book,
    ...Object.fromEntries(Object.entries(mark).map(([key, value]) => [`ita-${key}`, String(value)])),
    'ita-open': open.length <= MOST_OPEN ? open : open.slice(0, open.lastIndexOf(' ', MOST_OPEN)),
  };
}

/** By what the copy of a template for one person's own use is found again: it is no document of the office's. */
export function asTemplateCopy(book: string, fileName: string, base64: string): Record<string, string> {
  return { 'ita-template': hash([book, fileName, base64].join()) };
}

/** What marks the folder of a year: no document has that kind. */
export function folderProperties(book: string, year: FiscalYear): Record<string, string> {
  return { [BOOK_PROPERTY]: book, 'ita-kind': 'folder', 'ita-year': String(year) };
}

export function folderYear(properties: Readonly<Record<string, string>> | undefined): FiscalYear {
  return Number(properties?.['ita-year']) || 0;
}

/** Null when the document was not made by this script from this spreadsheet, or by an edition that left no mark. */
export function readMark(
  book: string,
  properties: Readonly<Record<string, string>> | undefined,
): DocumentMark | null {
  const text = (key: string) => properties?.[`ita-${key}`] ?? '';
  const kind = MARKED_KINDS.find((each) => each === text('kind'));
  if (kind === undefined || text('book') !== book) return null;
  const number = (key: string) => Number(text(key)) || 0;
  return {
    kind,
    year: number('year'),
    digest: text('digest'),
    form: text('form'),
    complete: number('complete'),
    total: number('total'),
    open: text('open'),
    elsewhere: number('elsewhere'),
    missing: number('missing'),
  };
}
