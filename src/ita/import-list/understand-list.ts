import type { ItemCode } from '../criteria/types';
import { type FiscalYear, parseFiscalYear } from '../fiscal-year';
import { type Assembled, assemble, type Draft } from './assemble';
import { componentsFrom } from './components';
import { readEntries } from './entries';
import type { Heading } from './heading';
import { referenceIn, yearRuleIn, yearsOf } from './proposals';
import { cleanTitle, mixesDetail, withoutLinkWords } from './title';
import type { ImportedItem, ImportedList, ListDoubt, PastedRow, ProposedFact } from './types';

/**
 * Understands a list of OIT items that somebody pasted or picked. Never throws, and takes time in step with the list.
 *
 * @param year the fiscal year N that the list is for; null reads it from the list
 */
export function understandList(rows: readonly PastedRow[], year: FiscalYear | null): ImportedList {
  const { entries, dropped } = readEntries(rows);
  const assembled = assemble(entries);
  const years = yearsOfList(assembled);
  const [named = null] = years;
  const known = year ?? named;
  const rangedOf = rangedHeadings(assembled.headings);
  const items = assembled.drafts.map((draft, index) =>
    itemOf(draft, index, assembled.numbering, rangedOf, known),
  );
  const codes = new Set(items.map(({ code }) => code));
  const doubts = [
    ...doubtsOfList(assembled, items, year, years),
    ...gaps(items),
    ...assembled.doubts,
    ...items.flatMap((item) => doubtsOfItem(item, codes)),
  ];
  return {
    year: known,
    items,
    doubts,
    ...placed(assembled, items, dropped),
  };
}

/** Each row in one place: one that is of an item is nowhere else. */
function placed(
  assembled: Assembled,
  items: readonly ImportedItem[],
  dropped: ImportedList['dropped'],
): Pick<ImportedList, 'headings' | 'dropped' | 'notUnderstood'> {
  const taken = new Set(items.flatMap(({ rows }) => rows));
  const once = (texts: ImportedList['dropped']) =>
    texts.filter(
      ({ row }, index) => texts[index - 1]?.row !== row || texts[index - 1]?.text !== texts[index]?.text,
    );
  return {
    headings: once(assembled.headings.map(({ row, text }) => ({ row, text }))),
    dropped: dropped.filter(({ row }) => !taken.has(row)),
    notUnderstood: assembled.notUnderstood,
  };
}

function itemOf(
  draft: Draft,
  index: number,
  numbering: Assembled['numbering'],
  rangedOf: ReturnType<typeof rangedHeadings>,
  year: FiscalYear | null,
): ImportedItem {
  const number = numbering === 'written' ? (draft.number ?? index + 1) : index + 1;
  const code: ItemCode = `o${number}`;
  const { title, years } = cleanTitle(draft.title);
  const components = componentsFrom(draft.components).map(withoutLinkWords);
  const yearRule = yearRuleIn(title, years, components, year);
  const refersTo = referenceIn(code, [title, ...components]);
  const proposed: ProposedFact[] = [
    ...(yearRule === null ? [] : (['yearRule'] as const)),
    ...(refersTo === null ? [] : (['refersTo'] as const)),
  ];
  const ranged = rangedOf(number);
  return {
    code,
    title,
    group: ranged.group ?? draft.group,
    subIndicator: ranged.subIndicator ?? draft.subIndicator,
    components,
    yearRule,
    refersTo,
    proposed,
    rows: draft.rows,
  };
}

/** Headings that say of which items they are hold for those, wherever they stand; others as they stand. */
function rangedHeadings(headings: Assembled['headings']) {
  const ranged = headings.map(({ heading }) => heading).filter(({ range }) => range !== null);
  const known = new Map<number, { readonly group: string | null; readonly subIndicator: string | null }>();
  return (number: number) => {
    const found = known.get(number);
    if (found) return found;
    const covering = ranged.filter(({ range }) => range && range.from <= number && number <= range.to);
    const last = (level: Heading['level']) => covering.filter((heading) => heading.level === level).pop();
    const answer = {
      group: last('group')?.name ?? null,
      subIndicator: last('sub-indicator')?.code ?? null,
    };
    known.set(number, answer);
    return answer;
  };
}

/** The years that the list names more than now and then, the latest first; its reports are of the year before. */
function yearsOfList({ headings, drafts }: Assembled): readonly FiscalYear[] {
  const texts = [
    ...headings.map(({ text }) => text),
    ...drafts.flatMap(({ title, components }) => [title, ...components.map(({ text }) => text)]),
  ];
  const single = texts
    .flatMap(yearsOf)
    .filter(({ from, to }) => from === to && parseFiscalYear(String(to)) !== null)
    .map(({ to }) => to);
  const counts = new Map<number, number>();
  for (const year of single) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 10 >= single.length)
    .map(([year]) => year)
    .sort((x, y) => y - x);
}

function doubtsOfList(
  { numbering, drafts }: Assembled,
  items: readonly ImportedItem[],
  asked: FiscalYear | null,
  years: readonly FiscalYear[],
): readonly ListDoubt[] {
  const row = drafts[0]?.row ?? 1;
  const count = items.length;
  const [named] = years;
  const doubts: ListDoubt[] = [];
  if (count === 0) doubts.push({ code: 'no-items', row: 1, facts: {} });
  else if (numbering === 'none') doubts.push({ code: 'no-codes', row, facts: { count } });
  else if (numbering === 'restarts') doubts.push({ code: 'numbers-restart', row, facts: { count } });
  if (named === undefined) return doubts;
  if (asked === null) doubts.push({ code: 'year-assumed', row, facts: { year: named } });
  // A part of the list of N may name only N-1, its reports; a list that names N-1 and N-2 is that of N-1.
  else if (named > asked || named < asked - 1 || (named === asked - 1 && years.includes(asked - 2)))
    doubts.push({ code: 'other-year', row, facts: { named, asked } });
  return doubts;
}

/** Runs of numbers that no item has, before the last one. */
function gaps(items: readonly ImportedItem[]): readonly ListDoubt[] {
  const sorted = items
    .map(({ code, rows }) => ({ number: Number(code.slice(1)), row: rows[0] ?? 1 }))
    .sort((a, b) => a.number - b.number);
  let last = 0;
  return sorted.flatMap(({ number, row }): readonly ListDoubt[] => {
    const gap: readonly ListDoubt[] =
      number > last + 1 ? [{ code: 'gap', row, facts: { from: `o${last + 1}`, to: `o${number - 1}` } }] : [];
    last = number;
    return gap;
  });
}

function doubtsOfItem(
  { code, title, refersTo, rows }: ImportedItem,
  codes: ReadonlySet<ItemCode>,
): readonly ListDoubt[] {
  const row = rows[0] ?? 1;
  const doubts: ListDoubt[] = [];
  if (title === '') doubts.push({ code: 'no-title', row, facts: { code } });
  if (mixesDetail(title)) doubts.push({ code: 'title-mixed', row, facts: { code } });
  if (refersTo !== null && !codes.has(refersTo))
    doubts.push({ code: 'refers-to-nothing', row, facts: { code, cited: refersTo } });
  return doubts;
}
