import type { ItemCode } from '../../criteria/types';

/** The row that something stood in before: an item's, or another sheet's row as people count it. */
export interface OtherRow {
  readonly item: ItemCode | null;
  readonly row: number;
}

/** What the checks between rows know beyond the place. */
export interface BetweenFacts {
  'duplicate-text': { readonly text: string; readonly original: OtherRow };
  'near-duplicate-text': { readonly text: string; readonly original: OtherRow };
  'duplicate-url': { readonly url: string; readonly original: OtherRow };
  /** What is no division, and what is no owner at all but work to be done. */
  'owner-unknown': { readonly owners: readonly string[]; readonly activities: readonly string[] };
  /** `text` is the first line that repeats the method. */
  'outcome-copied': { readonly text: string };
  'measure-unlinked': Record<never, never>;
  /** The official name is null where the criteria have no indicator of the number. */
  'name-mismatch': { readonly written: string; readonly meant: string | null };
  /** The name with the word before it (อบต.โพธิ์ทอง), and who we are. */
  'foreign-name': { readonly written: string; readonly own: string };
}
