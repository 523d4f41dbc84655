import type { ItemCode, YearRule } from '../criteria/types';
import type { FiscalYear } from '../fiscal-year';

/** A row of what somebody pasted or picked, whatever its format was. A line of plain text is a row of one cell. */
export interface PastedRow {
  /** Where it stands, from 1: the line of a text, the row of a table, the block of a page. */
  readonly row: number;
  /** The text of each cell. Lines within a cell are parted by \n; their leading spaces and bullets tell the level. */
  readonly cells: readonly string[];
  /** Which table it is of; absent for a line. */
  readonly table?: number;
  /** The source shows it as a heading: h1–h6, #, a cell across the whole table. */
  readonly heading?: true;
  /** A page of the source ends before it. */
  readonly newPage?: true;
}

export type ProposedFact = 'yearRule' | 'refersTo';

/** An item as the list is understood. */
export interface ImportedItem {
  readonly code: ItemCode;
  /** Without code, address and year. */
  readonly title: string;
  readonly group: string | null;
  /** Number of the sub-indicator, e.g. `9.1`. */
  readonly subIndicator: string | null;
  readonly components: readonly string[];
  readonly yearRule: YearRule;
  readonly refersTo: ItemCode | null;
  /** What was concluded from the wording: a person has to agree. */
  readonly proposed: readonly ProposedFact[];
  /** The rows that it was read from. */
  readonly rows: readonly number[];
}

/** The facts of what is doubtful; src/messages/import-list makes the sentence. */
export interface DoubtFacts {
  /** No item has a code: all are numbered in order. */
  'no-codes': { readonly count: number };
  /** The numbers begin anew in each part: all items are numbered in order. */
  'numbers-restart': { readonly count: number };
  /** One item has none; its place tells it. */
  'code-supplied': { readonly code: ItemCode; readonly title: string };
  gap: { readonly from: ItemCode; readonly to: ItemCode };
  twin: { readonly code: ItemCode; readonly firstRow: number };
  'several-rows': { readonly code: ItemCode; readonly count: number };
  /** A row without a code was taken for the rest of the item above. */
  'row-joined': { readonly code: ItemCode; readonly text: string };
  /** Lines that nothing shows to be headings, but their place; `text` is the first. */
  'heading-guessed': { readonly text: string; readonly count: number };
  'no-title': { readonly code: ItemCode };
  /** A title that seems to hold what must be shown as well. */
  'title-mixed': { readonly code: ItemCode };
  'other-scheme': { readonly scheme: string };
  'other-year': { readonly named: FiscalYear; readonly asked: FiscalYear };
  /** Nobody said the year: it was read from the list. */
  'year-assumed': { readonly year: FiscalYear };
  'refers-to-nothing': { readonly code: ItemCode; readonly cited: ItemCode };
  'no-items': Record<never, never>;
}
export type DoubtCode = keyof DoubtFacts;
export type ListDoubt = {
  readonly [Code in DoubtCode]: {
    readonly code: Code;
    readonly row: number;
    readonly facts: DoubtFacts[Code];
  };
}[DoubtCode];

export interface RowText {
  readonly row: number;
  readonly text: string;
}

/**
 * Every row that holds any text is in exactly one place: an item's `rows`, `headings`, `dropped` or `notUnderstood`.
 */
export interface ImportedList {
  /** The fiscal year that year rules were read for; null where neither the caller nor the list names one. */
  readonly year: FiscalYear | null;
  readonly items: readonly ImportedItem[];
  readonly doubts: readonly ListDoubt[];
  readonly headings: readonly RowText[];
  /** Repeated column headings, page numbers, rules. */
  readonly dropped: readonly RowText[];
  readonly notUnderstood: readonly RowText[];
}
