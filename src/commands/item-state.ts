import type { ComponentRow, ItemRow } from '../ita/assessment';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { formatThaiDate } from '../ita/thai-date';
import { toArabicDigits } from '../ita/thai-digits';
import { MOST_LISTED } from '../messages/capped';
import { askWords } from '../messages/sidebar';

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
  /** What the criteria and the office ask of it, a line each. */
  readonly asks: readonly string[];
}

interface Rows {
  readonly criteria: Criteria;
  readonly items: readonly ItemRow[];
  readonly components: readonly ComponentRow[];
}

/** Null for a code that the criteria do not have. */
export function itemState(
  code: ItemCode,
  { result, toMend }: Pick<ItemState, 'result' | 'toMend'>,
  { criteria, items, components }: Rows,
): ItemState | null {
  const item = criteria.items.find((each) => each.code === code);
  if (!item) return null;
  const due = items.find((row) => row.code.value === code)?.dueDate;
  const plan = criteria.items.find((each) => each.code === item.refersTo);
  const asks = [
    item.yearRule && askWords.year[item.yearRule](criteria.year),
    plan && askWords.refersTo(plan.code, plan.title),
    due?.value && askWords.due(toArabicDigits(formatThaiDate(due.value))),
  ];
  return {
    code,
    title: item.title,
    result,
    toMend,
    asks: asks.filter((ask) => typeof ask === 'string'),
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
