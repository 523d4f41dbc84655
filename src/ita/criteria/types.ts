import type { FiscalYear } from '../fiscal-year';
import type { CalendarDate } from '../text/thai-date';

/** The one spelling of an item's code inside the program: `o1`, `o2`, … (Latin letter, no leading zero). */
export type ItemCode = `o${number}`;

export const YEAR_RULES = ['N', 'N-1', '6m', 'covers N'] as const;
/**
 * Which year an item's content must belong to, for an assessment of fiscal year N:
 * `N` the year itself; `N-1` a report of the year before; `6m` the first six months of N
 * (1 October – 31 March); `covers N` a plan longer than a year that covers N; `null` no year asked, or none known.
 */
export type YearRule = (typeof YEAR_RULES)[number] | null;

export const CONFIRMATIONS = ['corroborated', 'single-source', 'unconfirmed'] as const;
export type Confirmation = (typeof CONFIRMATIONS)[number];

/** How far a list was confirmed when it was brought in, and what the office has confirmed since. */
export interface Provenance {
  readonly confirmed: Confirmation;
  /** Where it comes from, in words for staff. */
  readonly source: string;
  /** Who of the office compared it with the handbook of ป.ป.ช., and when, as they wrote it; null while nobody did. */
  readonly office: { readonly who: string; readonly when: string } | null;
}

/** A numbered item of OIT. */
export interface OitItem {
  readonly code: ItemCode;
  readonly title: string;
  /** What must be shown, one line each, without bullets; empty where it is not known. */
  readonly components: readonly string[];
  readonly yearRule: YearRule;
  /** The item that this one builds on (a report cites its plan), or null. */
  readonly refersTo: ItemCode | null;
  /** The divisions that usually gather it; empty where nobody said. */
  readonly usualOwners: readonly string[];
  /** Words of practice that the office added, by which a text is known to be of this item. */
  readonly practiceWords?: readonly string[];
  /** Heading that the list prints above it, or null. */
  readonly group: string | null;
  /** The sub-indicator it belongs to: its number (`9.1`), or its name where the list numbers none; null for none. */
  readonly subIndicator: string | null;
}

/** A sub-indicator of OIT, e.g. 9.1 ข้อมูลพื้นฐาน. */
export interface SubIndicator {
  /** Its number, or null where the list numbers none. */
  readonly code: string | null;
  readonly name: string;
  /** The indicator that it is a part of, e.g. `9`; null where the list names none. */
  readonly indicator: string | null;
}

/** One of the indicators that the surveys IIT and EIT measure. */
export interface Indicator {
  readonly order: number;
  readonly name: string;
}

export const TOOLS = ['IIT', 'EIT', 'OIT'] as const;
export type Tool = (typeof TOOLS)[number];

/** A level of the result. It is reached when the total (rounded to 2 decimals) and each tool are high enough. */
export interface Level {
  readonly name: string;
  readonly overallMin: number;
  /** The least score that every tool must have, or null where only the total counts. */
  readonly everyToolMin: number | null;
}

/** The lists of which each has a source and a confirmation of its own. */
export const CRITERIA_LISTS = [
  'items',
  'subIndicators',
  'components',
  'yearRules',
  'references',
  'owners',
  'indicators',
  'weights',
  'levels',
  'oitScoring',
  'deadlines',
] as const;
export type CriteriaList = (typeof CRITERIA_LISTS)[number];

/** All that the assessment of one fiscal year asks for. What is not known is empty or null; nothing is guessed at. */
export interface Criteria {
  readonly year: FiscalYear;
  readonly subIndicators: readonly SubIndicator[];
  /** In the order of their numbers. */
  readonly items: readonly OitItem[];
  readonly indicators: readonly Indicator[];
  /** Share of each tool in the total; they add up to 1. */
  readonly weights: Readonly<Record<Tool, number>> | null;
  /** From the highest to the lowest. */
  readonly levels: readonly Level[];
  readonly deadlines: {
    /** The last day on which ป.ป.ช. takes answers of OIT. */
    readonly oitCloses: CalendarDate | null;
    /** The day before it by which the office itself means to be done. */
    readonly ownDay: CalendarDate | null;
  };
  readonly provenance: Readonly<Record<CriteriaList, Provenance>>;
}
