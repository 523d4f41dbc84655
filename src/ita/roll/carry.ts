import type { Assessment, IndicatorRow, ItemRow, MeasureRow, Settings } from '../assessment/assessment';
import type { Criteria, ItemCode } from '../criteria/types';
import { comparable, isBlank } from '../text/comparable';
import { type Shingles, shinglesOf, similarity } from '../text/similarity';
import { addressNamesYear, namesYear, withoutYears } from './texts';

/** Which new item goes on with which old one, as the person agreed. */
export interface Pair {
  readonly from: ItemCode;
  readonly to: ItemCode;
}

/** What a new item has of the old one. `lastProgress` and `lastUrl` are seen beside the new cells, never in them. */
export interface CarriedItem {
  readonly owner: string;
  readonly lastProgress: string;
  readonly lastUrl: string;
}

/** What goes on into the new year. All else begins empty: status, days, ticks, progress, addresses, scores. */
export interface Carried {
  /** By the new code. */
  readonly items: ReadonlyMap<ItemCode, CarriedItem>;
  /** หมายเหตุ of a new item's components, in the order of its components; '' for none. */
  readonly notes: ReadonlyMap<ItemCode, readonly string[]>;
  /** What is done each year is done again: the measures with their ways and owners, without what came of them. */
  readonly measures: readonly Pick<MeasureRow, 'order' | 'measure' | 'method' | 'period' | 'owner'>[];
  /** Those that the new criteria have, too. */
  readonly indicators: readonly Pick<IndicatorRow, 'name' | 'guideline' | 'period' | 'owner'>[];
  readonly settings: Pick<Settings, (typeof CARRIED_SETTINGS)[number]>;
}

/** The office's own, until it says otherwise. The year, the scores, and the number and day of the memo are of a year. */
export const CARRIED_SETTINGS = [
  'agency',
  'district',
  'province',
  'website',
  'division',
  'telephone',
  'addressee',
  'author',
  'authorPosition',
  'officeHead',
  'palad',
  'paladEmail',
  'mayor',
  'memoPlace',
  'memoOpinions',
  'codeForm',
  'documentName',
] as const;

/** From here on a component is the same one in other words. */
const SAME_COMPONENT = 0.5;

/** What the year that ends holds. */
export interface YearThatEnds {
  readonly assessment: Assessment;
  /** What was carried into it from the year before, by its own codes. */
  readonly lastUrls: ReadonlyMap<ItemCode, string>;
}

export function carry(
  { assessment: old, lastUrls }: YearThatEnds,
  after: Criteria,
  pairs: readonly Pair[],
): Carried {
  const rowOf = (code: ItemCode) => old.items.find((row) => row.code.value === code);
  const rows = pairs.flatMap(({ from, to }) => {
    const row = rowOf(from);
    return row ? [{ from, to, row }] : [];
  });
  const componentsOf = (code: ItemCode) => after.items.find((item) => item.code === code)?.components ?? [];
  return {
    items: new Map(rows.map(({ from, to, row }) => [to, carriedItem(row, lastUrls.get(from) ?? '')])),
    notes: new Map(
      pairs.map(({ from, to }) => [
        to,
        notesFor(
          componentsOf(to),
          old.components.filter(({ code }) => code.value === from),
        ),
      ]),
    ),
    measures: old.measures.map(({ order, measure, method, period, owner }) => ({
      order,
      measure,
      method,
      period: standing(period),
      owner,
    })),
    indicators: old.indicators
      .filter(({ name }) => after.indicators.some((each) => comparable(each.name) === comparable(name)))
      .map(({ name, guideline, period, owner }) => ({ name, guideline, period: standing(period), owner })),
    settings: old.settings,
  };
}

/** How much was carried, for the sentence that tells it. */
export interface CarriedCounts {
  readonly owners: number;
  readonly addresses: number;
  readonly texts: number;
  readonly notes: number;
  readonly measures: number;
  readonly indicators: number;
}

export function countCarried({ items, notes, measures, indicators }: Carried): CarriedCounts {
  const count = (key: keyof CarriedItem) => [...items.values()].filter((item) => !isBlank(item[key])).length;
  return {
    owners: count('owner'),
    addresses: count('lastUrl'),
    texts: count('lastProgress'),
    notes: [...notes.values()].flat().filter((note) => !isBlank(note)).length,
    measures: measures.length,
    indicators: indicators.length,
  };
}

/** A standing address is still one where a year went by in which nobody put it in again. */
function carriedItem({ owner, progress, url }: ItemRow, lastUrl: string): CarriedItem {
  return { owner, lastProgress: progress, lastUrl: standingAddresses(url) || standingAddresses(lastUrl) };
}

function standingAddresses(cell: string): string {
  const addresses = cell.split('\n').filter((address) => !isBlank(address) && !addressNamesYear(address));
  return addresses.join('\n');
}

/** A time that names a year is over. */
function standing(period: string): string {
  return namesYear(period) ? '' : period;
}

/** Each note goes to the component that its own is most alike, the most alike first. */
function notesFor(
  components: readonly string[],
  before: readonly { readonly text: string; readonly note: string }[],
): readonly string[] {
  const noted = before.filter(({ note }) => !isBlank(note));
  const [fresh, old] = [components.map(profile), noted.map(({ text }) => profile(text))];
  const pairs = fresh
    .flatMap((a, to) => old.map((b, from) => ({ to, from, alike: similarity(a, b) })))
    .filter(({ alike }) => alike >= SAME_COMPONENT)
    .sort((a, b) => b.alike - a.alike || a.to - b.to || a.from - b.from);
  const notes = components.map(() => '');
  const gone = new Set<number>();
  for (const { to, from } of pairs) {
    if (notes[to] !== '' || gone.has(from)) continue;
    notes[to] = noted[from]?.note ?? '';
    gone.add(from);
  }
  return notes;
}

function profile(text: string): Shingles {
  return shinglesOf(withoutYears(text));
}
