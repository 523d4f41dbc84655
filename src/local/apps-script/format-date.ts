import { wallClockOf } from './time-zone';

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The letters of Java's SimpleDateFormat that the local host knows. */
const LETTERS: Record<string, (wall: Date) => string> = {
  yyyy: (wall) => pad(wall.getUTCFullYear(), 4),
  MM: (wall) => pad(wall.getUTCMonth() + 1, 2),
  M: (wall) => String(wall.getUTCMonth() + 1),
  dd: (wall) => pad(wall.getUTCDate(), 2),
  d: (wall) => String(wall.getUTCDate()),
  HH: (wall) => pad(wall.getUTCHours(), 2),
  H: (wall) => String(wall.getUTCHours()),
  mm: (wall) => pad(wall.getUTCMinutes(), 2),
  ss: (wall) => pad(wall.getUTCSeconds(), 2),
  SSS: (wall) => pad(wall.getUTCMilliseconds(), 3),
};

/** A moment as a time zone's clock shows it. Text in apostrophes stands for itself, and '' for one apostrophe. */
export function formatDate(date: Date, timeZone: string, pattern: string): string {
  const wall = wallClockOf(date, timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const format = LETTERS[token];
    if (!format) throw new Error(`Utilities.formatDate: the local host does not have the pattern «${token}»`);
    return format(wall);
  });
}
