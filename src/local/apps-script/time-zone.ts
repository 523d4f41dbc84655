/**
 * How far the zone is ahead of UTC at that moment, in milliseconds.
 * @throws RangeError when the zone is unknown
 */
export function offsetAt(timeZone: string, instant: number): number {
  const wall = formatterOf(timeZone).format(instant).replace(' ', 'T');
  return Date.parse(`${wall}Z`) - Math.floor(instant / 1000) * 1000;
}

/** A wall clock (read by its UTC parts) in a time zone → the moment it stands for. */
export function instantOf(wall: Date, timeZone: string): Date {
  const guess = wall.getTime() - offsetAt(timeZone, wall.getTime());
  return new Date(wall.getTime() - offsetAt(timeZone, guess));
}

/** A moment → what the wall clock in a time zone shows then, in UTC parts. */
export function wallClockOf(instant: Date, timeZone: string): Date {
  return new Date(instant.getTime() + offsetAt(timeZone, instant.getTime()));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    // Swedish writes date and time as ISO 8601 does: 2023-10-01 00:00:00.
    formatter = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
