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
}
