import type { FiscalYear } from '../fiscal-year';
import { readHeading } from '../import-list/heading';
import type { ImportedItem, ImportedList } from '../import-list/types';
import { comparable } from '../text/comparable';
import { CRITERIA_LISTS, type Criteria, type CriteriaList, type ItemCode, type SubIndicator } from './types';

/** What criteria are made of: the items that a person agreed to, and the headings that stood between them. */
export interface AgreedList {
  readonly items: readonly AgreedItem[];
  readonly headings: ImportedList['headings'];
}
type AgreedItem = Omit<ImportedItem, 'proposed' | 'rows'>;

export interface FromList {
  readonly year: FiscalYear;
  /** Where the list comes from, in words for staff. */
  readonly source: string;
  /** Last year's, where the person wants its survey indicators again; they count as unconfirmed. */
  readonly indicatorsOf: Criteria | null;
}

/**
 * The criteria of a year as an imported list has them. Nobody has confirmed them, and what the list does not say (weights,
 * levels, survey indicators, who gathers what) stays empty and switches off what rests on it.
 */
export function criteriaFromList(
  { items, headings }: AgreedList,
  { year, source, indicatorsOf }: FromList,
): Criteria {
  const codes = new Set(items.map(({ code }) => code));
  const subIndicators = subIndicatorsOf(items, headings);
  const indicators = indicatorsOf?.indicators ?? [];
  const criteria = {
    year,
    subIndicators,
    items: [...items]
      .sort((a, b) => numberOf(a.code) - numberOf(b.code))
      .map((item) => ({
        code: item.code,
        title: comparable(item.title) === '' ? item.code : item.title,
        components: item.components.filter((component) => comparable(component) !== ''),
        yearRule: item.yearRule,
        refersTo: item.refersTo !== null && codes.has(item.refersTo) ? item.refersTo : null,
        usualOwners: [],
        group: blankAsNull(item.group),
        subIndicator: blankAsNull(item.subIndicator),
      })),
    indicators,
    weights: null,
    levels: [],
    deadlines: { oitCloses: null, ownDay: null },
  };
  const sourceOf = (list: CriteriaList) => {
    if (list === 'indicators') return indicatorsOf === null ? '' : indicatorsOf.provenance.indicators.source;
    return FROM_THE_LIST.includes(list) ? source : '';
  };
  const provenance = Object.fromEntries(
    CRITERIA_LISTS.map((list) => [list, { confirmed: 'unconfirmed', source: sourceOf(list), office: null }]),
  ) as unknown as Criteria['provenance'];
  return { ...criteria, provenance };
}

const FROM_THE_LIST: readonly CriteriaList[] = [
  'items',
  'subIndicators',
  'components',
  'yearRules',
  'references',
];

/** The codes that several items have: such a list must be put right before anything is made of it. */
export function codesTwice({ items }: Pick<AgreedList, 'items'>): readonly ItemCode[] {
  const codes = items.map(({ code }) => code);
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))];
}

/** Last year's criteria as the beginning of the next: the office puts right what ป.ป.ช. has changed. */
export function criteriaOfLastYear(
  last: Criteria,
  { year, source }: Omit<FromList, 'indicatorsOf'>,
): Criteria {
  const provenance = Object.fromEntries(
    CRITERIA_LISTS.map((list) => [list, { confirmed: 'unconfirmed', source, office: null }]),
  ) as unknown as Criteria['provenance'];
  return { ...last, year, deadlines: { oitCloses: null, ownDay: null }, provenance };
}

/** In the order of the list. A number is named by its heading; one without stands by itself. */
function subIndicatorsOf(
  items: readonly AgreedItem[],
  headings: AgreedList['headings'],
): readonly SubIndicator[] {
  const read = headings.map(({ text }) => readHeading(text, true));
  const codes = items.flatMap(({ subIndicator }) => blankAsNull(subIndicator) ?? []);
  return [...new Set(codes)].map((code): SubIndicator => {
    const heading = read.find((each) => each?.level === 'sub-indicator' && each.code === code);
    const indicator = /^(\d+)\.\d+$/.exec(code)?.[1] ?? null;
    return heading && comparable(heading.name) !== ''
      ? { code, name: heading.name, indicator }
      : { code: null, name: code, indicator };
  });
}

function blankAsNull(text: string | null): string | null {
  return text === null || comparable(text) === '' ? null : text;
}

function numberOf(code: ItemCode): number {
  return Number(code.slice(1));
}
