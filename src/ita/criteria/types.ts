import type { FiscalYear } from '../fiscal-year';

/** The one spelling of an item's code inside the program: `o1`, `o2`, … (Latin letter, no leading zero). */
export type ItemCode = `o${number}`;

/**
 * Which year an item's content must belong to, for an assessment of fiscal year N:
 * `N` the year itself; `N-1` a report of the year before; `6m` the first six months of N
 * (1 October – 31 March); `covers N` a plan longer than a year that covers N; `null` no year asked.
 */
export type YearRule = 'N' | 'N-1' | '6m' | 'covers N' | null;

/** How far a fact has been confirmed; `source` says in words where it comes from. */
export interface Provenance {
  readonly confirmed: 'corroborated' | 'single-source' | 'unconfirmed';
  readonly source: string;
}

/** A numbered item of OIT. */
export interface OitItem {
  readonly code: ItemCode;
  /** Code of the sub-indicator it belongs to, e.g. `9.1`. */
  readonly subIndicator: string;
  /** Heading inside the sub-indicator, or null where the list has none. */
  readonly group: string | null;
  readonly title: string;
  /** What must be shown, one line each, without bullets. */
  readonly components: readonly string[];
  readonly yearRule: YearRule;
  /** The item that this one builds on (a report cites its plan), or null. */
  readonly refersTo: ItemCode | null;
  /** The division that usually gathers it. */
  readonly usualOwners: readonly string[];
}

/** A sub-indicator of OIT, e.g. 9.1 ข้อมูลพื้นฐาน. `indicator` is 9 or 10. */
export interface SubIndicator {
  readonly code: string;
  readonly indicator: number;
  readonly name: string;
}

/** One of the indicators that surveys (IIT: 1–5, EIT: 6–8) measure. */
export interface Indicator {
  readonly order: number;
  readonly name: string;
}

export type Tool = 'IIT' | 'EIT' | 'OIT';

/** A level of the result. It is reached when the total (rounded to 2 decimals) and each tool are high enough. */
export interface Level {
  readonly name: string;
  readonly overallMin: number;
  /** The least score that every tool must have, or null where only the total counts. */
  readonly everyToolMin: number | null;
}

/** All that the assessment of one fiscal year asks for. */
export interface Criteria {
  readonly year: FiscalYear;
  readonly subIndicators: readonly SubIndicator[];
  readonly items: readonly OitItem[];
  readonly indicators: readonly Indicator[];
  /** Share of each tool in the total; they add up to 1. */
  readonly weights: Readonly<Record<Tool, number>>;
  /** From the highest to the lowest. */
  readonly levels: readonly Level[];
  /** Where each list comes from and how far it is confirmed. */
  readonly provenance: Readonly<
    Record<
      | 'items'
      | 'components'
      | 'yearRules'
      | 'references'
      | 'owners'
      | 'indicators'
      | 'weights'
      | 'levels'
      | 'oitScoring',
      Provenance
    >
  >;
}
