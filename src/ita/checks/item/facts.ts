import type { Status } from '../../assessment/assessment';
import type { ItemCode, YearRule } from '../../criteria/types';
import type { FiscalYear } from '../../fiscal-year';
import type { CalendarDate } from '../../text/thai-date';

/** What the checks of single items know beyond the place. */
export interface ItemFacts {
  'missing-progress': Record<never, never>;
  'missing-url': Record<never, never>;
  'missing-date': Record<never, never>;
  'missing-owner': Record<never, never>;
  /** `texts` are the components not ticked, `total` how many the item has. */
  'component-missing': { readonly texts: readonly string[]; readonly total: number };
  'no-components': Record<never, never>;
  'unknown-status': { readonly text: string };
  'impossible-date': { readonly text: string };
  /** `said` are the words that contradict the status, or null for a done item that has nothing to show. */
  'status-conflict': { readonly status: string; readonly said: string | null };
  /** What stands there already, though the item is not called done. */
  'status-behind': { readonly status: Status | null; readonly shown: readonly Shown[] };
  overdue: { readonly due: CalendarDate };
  /** `date` comes before the last day of the time that the report is of. */
  'not-yet-due': { readonly date: CalendarDate; readonly end: CalendarDate };
  /** `meant` is the day in the right era, where only that is wrong. */
  'future-date': { readonly date: CalendarDate; readonly meant: CalendarDate | null };
  /** `start` is the first day on which it may have been published. */
  'too-early': {
    readonly date: CalendarDate;
    readonly start: CalendarDate;
    readonly meant: CalendarDate | null;
  };
  /** A citizen's number is given in its first digits only. */
  'personal-data': { readonly kind: PersonalData; readonly text: string };
  'bad-url': { readonly url: string; readonly fault: UrlFault };
  'foreign-url': {
    readonly url: string;
    readonly host: string;
    readonly site: string;
    readonly social: boolean;
  };
  /** `named` are the years as typed; none of them satisfies the rule. */
  'wrong-year': {
    readonly named: readonly string[];
    readonly rule: Exclude<YearRule, null>;
    readonly year: FiscalYear;
    /** The rule was only inferred. */
    readonly unconfirmed: boolean;
  };
  /** `meant` is the item that the criteria name, or null when they name none. */
  'wrong-reference': { readonly cited: string; readonly exists: boolean; readonly meant: ItemCode | null };
  /** `like` is the item that the text fits, or null when it fits none. */
  'off-topic': {
    readonly text: string;
    readonly like: { readonly code: ItemCode; readonly title: string } | null;
  };
  'generic-text': { readonly text: string };
  /** `end` are the last words, which want more after them. */
  unfinished: { readonly end: string };
  leftover: { readonly text: string; readonly kind: LeftoverKind };
}

/** What an item has to show. */
export type Shown = 'progress' | 'url' | 'publishedDate' | 'components';

/** What keeps an address from leading the public to the item's page. */
export type UrlFault = 'no-link' | 'no-address' | 'spaces' | 'private' | 'search' | 'home-page';

/** What was left in a text that should have been replaced or removed. */
export type LeftoverKind = 'markup' | 'tag' | 'placeholder' | 'formula-error' | 'note';

/** What tells of a person, or leads to one. */
export type PersonalData = 'citizen' | 'mobile' | 'email';
