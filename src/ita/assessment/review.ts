import { comparable } from '../text/comparable';
import { fingerprint } from '../text/fingerprint';
import type { ComponentRow, ItemRow } from './assessment';

export const REVIEW_RESULTS = ['ใช้ได้', 'ต้องแก้'] as const;
/** What a person said of the evidence of an item, after looking at it. */
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** A review as it stands beside its item; all are '' where nobody has reviewed it. */
export interface ReviewCells {
  readonly review: string;
  readonly reviewNote: string;
  readonly reviewer: string;
  readonly reviewedAt: string;
  /** What was looked at (`lookedAt`). */
  readonly reviewed: string;
}

export const NOT_REVIEWED: ReviewCells = {
  review: '',
  reviewNote: '',
  reviewer: '',
  reviewedAt: '',
  reviewed: '',
};

/** `stale` when something of what was looked at says another thing by now, or nobody knows what that was. */
export type ReviewState = { readonly result: ReviewResult; readonly stale: boolean } | null;

/** @param now `lookedAt` of the item as it is */
export function reviewState({ review, reviewed }: ReviewCells, now: string): ReviewState {
  const result = REVIEW_RESULTS.find((each) => comparable(each) === comparable(review));
  return result === undefined ? null : { result, stale: comparable(reviewed) !== now };
}

/**
 * What a reviewer looks at, as a few letters: address, text and ticks of an item. The same however the rows of
 * องค์ประกอบ are sorted, and however spaces and letters are coded.
 */
export function lookedAt(
  { url, progress }: Pick<ItemRow, 'url' | 'progress'>,
  components: readonly Pick<ComponentRow, 'text' | 'present'>[],
): string {
  const ticks = components.map(({ text, present }) => `${present ? 1 : 0} ${comparable(text)}`).sort();
  return fingerprint(JSON.stringify([comparable(url), comparable(progress), ...ticks]));
}
