import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';
import type { LockHolder } from '../workbook/lock';
import { onceARun } from '../workbook/run';
import { timeInThailand } from '../workbook/thai-time';
import { drive } from './drive';

/** What a command asks of the world round it: the day, the hour, and the person. */

export function today(): CalendarDate {
  const { year, month, day } = timeInThailand(new Date());
  return { year, month, day };
}

/** E.g. `23 พ.ย. 69 22:45`. */
export function nowWords(): string {
  const now = timeInThailand(new Date());
  const clock = [now.hour, now.minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${toArabicDigits(formatThaiDate(now, 'short'))} ${clock}`;
}

const askedUser = onceARun(
  () => drive().About.get({ fields: 'user(emailAddress)' }).user?.emailAddress ?? '',
);

/**
 * The address of the person who runs the script, or '' when Google does not say. Asked of Drive, because the scope that
 * the report needs anyway allows it, while Session would need another permission.
 */
export function runningUser(): string {
  try {
    return askedUser();
  } catch {
    // A person may have withheld the permission for Drive: the check does not need it.
    return '';
  }
}

/** What colleagues who wait are told of this run. @param what the command, as the menu calls it */
export function holding(what: string): LockHolder {
  return { who: runningUser(), what, since: nowWords() };
}
