import { isTransient, messageOf } from '../messages/failures';
import { UserError } from '../messages/user-error';
import { timeLeft } from './run';

/** How long is waited before each further attempt, in milliseconds. */
const WAITS_MS = [500, 1_500, 4_000];
/** A run that has no more than this left tells of the failure instead of waiting. */
const RESERVE_MS = 10_000;

/**
 * Reads something of Google's, and once more, after a while, where it fails as it sometimes does by itself. Only for what
 * may be done twice with the same result.
 * @throws what the last attempt threw
 */
export function reading<T>(read: () => T): T {
  for (let attempt = 0; ; attempt++) {
    try {
      return read();
    } catch (error) {
      const wait = WAITS_MS[attempt];
      if (wait === undefined || !isTransient(messageOf(error)) || timeLeft() < wait + RESERVE_MS) throw error;
      Utilities.sleep(wait);
    }
  }
}

/**
 * Reads a sheet, and once more where a heading is missing: a column that somebody puts in just between the question how
 * far the sheet reaches and its values cuts off the last one.
 */
export function readingWhole<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'missing-heading') throw error;
    return read();
  }
}
