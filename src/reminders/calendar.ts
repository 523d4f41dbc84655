import type { CalendarDate } from '../ita/text/thai-date';

/**
 * A calendar as a file (RFC 5545): whole days, which are the same day wherever the calendar stands, each with a reminder
 * on the morning before.
 */
export interface CalendarEvent {
  /** The same each time that the file is made, so that a calendar which has the event already changes it. */
  readonly uid: string;
  readonly day: CalendarDate;
  readonly title: string;
  readonly about: string;
  /** Where the work is done, or null. */
  readonly link: string | null;
}

/** @param stamp when the file is made */
export function calendarFile(name: string, events: readonly CalendarEvent[], stamp: Date): string {
  const made = `${stamp.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ITA//Sheet add-on//TH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, made)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines({ uid, day, title, about, link }: CalendarEvent, made: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${made}`,
    `DTSTART;VALUE=DATE:${dateWords(day)}`,
    `DTEND;VALUE=DATE:${dateWords(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(link === null ? about : `${about}\n${link}`)}`,
    ...(link === null ? [] : [`URL:${link}`]),
    // A deadline keeps nobody from another appointment.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    // Nine in the morning of the day before.
    'TRIGGER:-PT15H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

function dateWords({ year, month, day }: CalendarDate): string {
  return `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** A text value (3.3.11); what no calendar may hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');
}

const MOST_OCTETS = 75;

/** Lines of no more than 75 octets of UTF-8 (3.1), never broken within a letter. */
function folded(line: string): string {
  let [out, width] = ['', 0];
  for (const letter of line) {
    const octets = octetsOf(letter.codePointAt(0) ?? 0);
    if (width + octets > MOST_OCTETS) {
      out += '\r\n ';
      width = 1;
    }
    out += letter;
    width += octets;
  }
  return out;
}

function octetsOf(codePoint: number): number {
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}
