import { probeWords as words } from '../messages/self-test';

/** Google's Dates need not be of the script's own class: they are known by their tag. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** A value with its kind, so that 12 and “12” are told apart. */
export function tell(value: unknown, timeZone: string): string {
  if (isDate(value)) return words.day(Utilities.formatDate(value, timeZone, 'yyyy-MM-dd'));
  if (value === '') return words.empty;
  if (typeof value === 'string') return words.text(value);
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'boolean') return words.boolean(value);
  return String(value);
}

export const yesNo = (value: boolean): string => (value ? words.yes : words.no);

/** What an action throws: its name and its message. */
export function thrownBy(action: () => unknown): { readonly thrown: unknown; readonly told: string } {
  try {
    action();
    SpreadsheetApp.flush();
  } catch (thrown) {
    const { name, message } = Object(thrown) as { readonly name?: unknown; readonly message?: unknown };
    return { thrown, told: `${String(name)}: ${String(message)}` };
  }
  return { thrown: null, told: words.nothingThrown };
}
