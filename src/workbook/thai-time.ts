/**
 * The clock of Thailand, which has been seven hours ahead of UTC since April 1920 and never knew summer time: to read it
 * no service need be asked.
 */
const AHEAD_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
const SINCE = Date.UTC(1920, 3, 1);

export interface ThaiTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export function timeInThailand(moment: Date): ThaiTime {
  // The host may give Dates another class, whose wall clock is another zone's: the UTC parts alone are the same to all.
  const wall = new Date(moment.getTime() + AHEAD_MS);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** True of a day in a spreadsheet whose time zone is that of Thailand. */
export function isMidnightInThailand(moment: Date): boolean {
  const at = moment.getTime();
  return at >= SINCE && (at + AHEAD_MS) % DAY_MS === 0;
}
