import type { ComponentRow, ItemRow } from '../ita/assessment/assessment';
import { lookedAt, type ReviewCells } from '../ita/assessment/review';
import type { Criteria, ItemCode, OitItem } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';
import { askWords } from '../messages/asks';
import { MOST_LISTED } from '../messages/capped';
import { reviewWords } from '../messages/review-page';

/** What an item consists of, and what of it is there. */
export interface ItemComponents {
  readonly components: readonly { readonly text: string; readonly present: boolean }[];
  /** Of all of them, also those that the page is not sent. */
  readonly ticked: number;
  readonly total: number;
}

/** An item as the sidebar shows it for the row that is selected. */
export interface ItemState extends ItemComponents {
  readonly code: ItemCode;
  readonly title: string;
  /** The word of ผลตรวจ; '' where it has none yet. */
  readonly result: string;
  /** The words of สิ่งที่ต้องแก้: why it is not ครบถ้วน yet; '' when there is nothing. */
  readonly toMend: string;
  /** What a person said of its evidence, and when; '' where nobody has looked at it. */
  readonly review: string;
  /** What the criteria and the office ask of it, a line each. */
  readonly asks: readonly string[];
}

interface Rows {
  readonly criteria: Criteria;
  readonly items: readonly ItemRow[];
  readonly components: readonly ComponentRow[];
  /** Beside the row of the item. */
  readonly reviewed?: ReviewCells | undefined;
}

/** What the criteria and the office ask of an item beside its components, a line each. */
export function asksOf(
  { yearRule, refersTo }: Pick<OitItem, 'yearRule' | 'refersTo'>,
  due: CalendarDate | null,
  year: FiscalYear,
  titleOf: (code: ItemCode) => string | null,
): readonly string[] {
  const plan = refersTo && titleOf(refersTo);
  const asks = [
    yearRule && askWords.year[yearRule](year),
    refersTo && plan !== null && askWords.refersTo(refersTo, plan),
    due && askWords.due(toArabicDigits(formatThaiDate(due))),
  ];
  return asks.filter((ask) => typeof ask === 'string');
}

/** Null for a code that the criteria do not have. */
export function itemState(
  code: ItemCode,
  { result, toMend }: Pick<ItemState, 'result' | 'toMend'>,
  { criteria, items, components, reviewed }: Rows,
): ItemState | null {
  const item = criteria.items.find((each) => each.code === code);
  if (!item) return null;
  const own = components.filter((row) => row.code.value === code);
  const row = items.find((each) => each.code.value === code);
  const titleOf = (other: ItemCode) => criteria.items.find((each) => each.code === other)?.title ?? null;
  return {
    code,
    title: item.title,
    result,
    toMend,
    review: row && reviewed ? reviewWords(reviewed, lookedAt(row, own)) : '',
    asks: asksOf(item, row?.dueDate.value ?? null, criteria.year, titleOf),
    ...itemComponents(code, components),
  };
}

export function itemComponents(code: ItemCode, components: readonly ComponentRow[]): ItemComponents {
  const own = components.filter((row) => row.code.value === code);
  return {
    components: own.slice(0, MOST_LISTED).map(({ text, present }) => ({ text, present })),
    ticked: own.filter(({ present }) => present).length,
    total: own.length,
  };
}
