import { instantOf, wallClockOf } from './time-zone';

const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;
/** What a text must end with, or be, for its time zone not to be the script's own. */
const OWN_ZONE = /(?:Z|GMT|UTC|[+-]\d\d:?\d\d)\s*(?:\(.*\))?$|^\d{4}(?:-\d\d(?:-\d\d)?)?$/i;

/**
 * The `Date` of a script: on Google its local time is that of the manifest's time zone, whatever the machine's. So
 * `new Date(2023, 9, 1)` and `getDate()` mean a day in that zone here too, on a laptop in Bangkok or a server in UTC.
 *
 * @param native the Date of the context that the script runs in
 * @param now the present moment, for `new Date()` and `Date.now()`
 */
export function makeZonedDate(native: DateConstructor, timeZone: string, now: () => Date): DateConstructor {
  class ZonedDate extends native {
    constructor(...args: unknown[]) {
      super(toTime(args));
    }

    static override now(): number {
      return now().getTime();
    }

    static override parse(text: string): number {
      return parse(text);
    }

    override getDay(): number {
      return wallClockOf(this, timeZone).getUTCDay();
    }

    override getTimezoneOffset(): number {
      return (this.getTime() - wallClockOf(this, timeZone).getTime()) / 60_000;
    }

    override toString(): string {
      return `${super.toLocaleString('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'medium' })} (${timeZone})`;
    }

    override toDateString(): string {
      return super.toLocaleDateString('en-GB', { timeZone, dateStyle: 'full' });
    }

    override toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string {
      return super.toLocaleString(locales, { timeZone, ...options });
    }

    override toLocaleDateString(
      locales?: Intl.LocalesArgument,
      options?: Intl.DateTimeFormatOptions,
    ): string {
      return super.toLocaleDateString(locales, { timeZone, ...options });
    }

    override toLocaleTimeString(
      locales?: Intl.LocalesArgument,
      options?: Intl.DateTimeFormatOptions,
    ): string {
      return super.toLocaleTimeString(locales, { timeZone, ...options });
    }
  }

  function toTime(args: readonly unknown[]): number {
    const [first] = args;
    if (args.length === 0) return ZonedDate.now();
    if (args.length === 1)
      return typeof first === 'string' ? parse(first) : new native(first as number).getTime();
    return instantOf(new Date(native.UTC(...(args as [number, number]))), timeZone).getTime();
  }

  function parse(text: string): number {
    const time = native.parse(text);
    if (Number.isNaN(time) || OWN_ZONE.test(text.trim())) return time;
    return instantOf(new Date(native.parse(`${text}Z`) || native.parse(`${text} UTC`)), timeZone).getTime();
  }

  for (const part of PARTS) defineLocalPart(ZonedDate.prototype, part, timeZone);
  Object.defineProperty(ZonedDate, 'name', { value: 'Date' });
  return ZonedDate as unknown as DateConstructor;
}

function defineLocalPart(prototype: Date, part: (typeof PARTS)[number], timeZone: string): void {
  Object.defineProperty(prototype, `get${part}`, {
    value(this: Date) {
      return wallClockOf(this, timeZone)[`getUTC${part}`]();
    },
  });
  Object.defineProperty(prototype, `set${part}`, {
    value(this: Date, ...values: number[]) {
      const wall = wallClockOf(this, timeZone);
      (wall[`setUTC${part}`] as (...values: number[]) => number)(...values);
      return this.setTime(instantOf(wall, timeZone).getTime());
    },
  });
}
