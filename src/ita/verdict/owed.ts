import type { Assessment, OfficeRow } from '../assessment/assessment';
import { ownersIn } from '../assessment/owners';
import type { Criteria, ItemCode } from '../criteria/types';
import { comparable, isBlank } from '../text/comparable';
import { type CalendarDate, compareDates, daysBetween } from '../text/thai-date';
import { type Lack, lackOf } from './lacking';
import type { ItemVerdict, Result } from './verdict';

/** An item that is not ครบถ้วน: what it lacks, and by when. */
export interface OwedItem extends Lack {
  readonly code: ItemCode;
  readonly title: string;
  readonly result: Result;
  /** The row of OIT; null where the item has none. */
  readonly row: number | null;
  /** Its กำหนดเสร็จ or, without one, the nearest day that the whole office works towards. */
  readonly due: CalendarDate | null;
  /** Whether that day is the item's own. */
  readonly isOwnDay: boolean;
  /** Negative when it is past. */
  readonly left: number | null;
}

/** What a division owes; `division` is null for what nobody looks after. */
export interface Owed {
  readonly division: string | null;
  /** As ส่วนงาน has it. */
  readonly email: string;
  /** What is due first comes first. */
  readonly items: readonly OwedItem[];
}

/**
 * Who owes what, the divisions in the order of ส่วนงาน, and last what has no owner. An item of several divisions stands
 * under each of them; a division that owes nothing is left out.
 */
export function whoOwes(
  verdicts: readonly ItemVerdict[],
  { offices }: Pick<Assessment, 'offices'>,
  criteria: Criteria,
  today: CalendarDate,
): readonly Owed[] {
  const titles = new Map(criteria.items.map(({ code, title }) => [code, title]));
  const divisionsOf = naming(offices);
  const owed = new Map<string, { readonly name: string; readonly items: OwedItem[] }>();
  for (const { name } of offices) if (!isBlank(name)) owed.set(comparable(name), { name, items: [] });
  const unowned: OwedItem[] = [];
  for (const verdict of verdicts) {
    if (verdict.result === 'ครบถ้วน') continue;
    const item = owedItem(verdict, titles.get(verdict.code) ?? '', criteria, today);
    const names = divisionsOf(verdict.row?.owner ?? '');
    if (names.length === 0) unowned.push(item);
    for (const [key, name] of new Map(names.map((each) => [comparable(each), each]))) {
      const division = owed.get(key) ?? { name, items: [] };
      division.items.push(item);
      owed.set(key, division);
    }
  }
  const emails = new Map(offices.map(({ name, email }) => [comparable(name), email.trim()]));
  return [
    ...[...owed].map(([key, { name, items }]) => ({
      division: name.trim(),
      email: emails.get(key) ?? '',
      items,
    })),
    { division: null, email: '', items: unowned },
  ]
    .filter(({ items }) => items.length > 0)
    .map((each) => ({ ...each, items: byDay(each.items) }));
}

/** An item with all the divisions that owe it. */
export interface NextDue {
  readonly item: OwedItem;
  readonly divisions: readonly (string | null)[];
}

/** What has a day, each item once, the first day first; a day that is past comes before all. */
export function nextDue(owed: readonly Owed[]): readonly NextDue[] {
  const found = new Map<ItemCode, { readonly item: OwedItem; readonly divisions: (string | null)[] }>();
  for (const { division, items } of owed)
    for (const item of items) {
      const known = found.get(item.code);
      if (known) known.divisions.push(division);
      else if (item.left !== null) found.set(item.code, { item, divisions: [division] });
    }
  return [...found.values()].sort((a, b) => (a.item.left ?? 0) - (b.item.left ?? 0));
}

function owedItem(
  verdict: ItemVerdict,
  title: string,
  { deadlines }: Criteria,
  today: CalendarDate,
): OwedItem {
  const { code, row, result } = verdict;
  const own = row?.dueDate.value ?? null;
  const due = own ?? nextOf([deadlines.ownDay, deadlines.oitCloses], today);
  return {
    code,
    title,
    result,
    row: row?.row ?? null,
    ...lackOf(verdict),
    due,
    isOwnDay: own !== null,
    left: due && daysBetween(today, due),
  };
}

/** The next of some days that is not past, or the last that was. */
function nextOf(days: readonly (CalendarDate | null)[], today: CalendarDate): CalendarDate | null {
  const known = days.filter((day) => day !== null).sort(compareDates);
  return known.find((day) => compareDates(day, today) >= 0) ?? known[known.length - 1] ?? null;
}

/** What has no day comes last; the rest stays in the order of the criteria. */
function byDay(items: readonly OwedItem[]): readonly OwedItem[] {
  const at = ({ left }: OwedItem) => left ?? Number.MAX_SAFE_INTEGER;
  return [...items].sort((a, b) => at(a) - at(b));
}

/** The divisions that a cell names, in the spelling of ส่วนงาน; «สำนักปลัดและกองคลัง» are two where both stand there. */
function naming(offices: readonly OfficeRow[]): (cell: string) => readonly string[] {
  const known = new Map(offices.map(({ name }) => [comparable(name), name]));
  return (cell) =>
    ownersIn(cell).flatMap((owner) => {
      const name = known.get(comparable(owner));
      if (name !== undefined) return [name];
      const parts = owner.split(/\s*(?:และ|กับ)\s*/).map((part) => known.get(comparable(part)));
      return parts.every((part) => part !== undefined) ? parts : [owner];
    });
}
