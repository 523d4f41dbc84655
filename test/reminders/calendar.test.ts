import fc from 'fast-check';
import { calendarFile } from '../../src/reminders/calendar';
import { deadlineCalendar, deadlineEvents } from '../../src/reminders/deadlines';
import { anyText } from '../support/any-text';
import { division, due, item, LINK } from './due';

const STAMP = new Date('2023-04-05T02:03:04Z');

/** A strict reading of RFC 5545: lines of 75 octets ended by CRLF, unfolded, each a name, parameters and a value. */
function properties(file: string): readonly (readonly [name: string, value: string])[] {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  const lines = file.split('\r\n');
  const octets = lines.map((line) => Buffer.from(line, 'utf8'));
  expect(Math.max(...octets.map(({ length }) => length))).toBeLessThanOrEqual(75);
  // No letter is broken.
  expect(octets.map((line) => line.toString('utf8'))).toEqual(lines);
  const all = file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z-]+=[A-Z]+)*):(.*)$/s.exec(line) ?? [];
      return [name, value] as const;
    });
  expect(all.filter(([name]) => name === '')).toEqual([]);
  return all;
}

const textOf = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

test('a whole day in Thailand, with a reminder on the morning before', () => {
  const owed = division('กองคลัง', [item(14)]);
  expect(
    properties(
      deadlineCalendar(due([owed], { deadlines: { oitCloses: null, ownDay: null } }), [owed], STAMP),
    ),
  ).toEqual([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//ITA//Sheet add-on//TH'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', 'กำหนดงาน ITA ปี 2566'],
    ['BEGIN', 'VEVENT'],
    ['UID', 'BOOK-2566-o14'],
    ['DTSTAMP', '20230405T020304Z'],
    ['DTSTART;VALUE=DATE', '20230410'],
    ['DTEND;VALUE=DATE', '20230411'],
    ['SUMMARY', 'ITA o14 แผนการใช้จ่ายงบประมาณประจำปี ครบกำหนด'],
    ['DESCRIPTION', `กองคลัง\\nขาด URL · วันที่เผยแพร่\\n${LINK}&range=A15`],
    ['URL', `${LINK}&range=A15`],
    ['TRANSP', 'TRANSPARENT'],
    ['BEGIN', 'VALARM'],
    ['ACTION', 'DISPLAY'],
    ['DESCRIPTION', 'ITA o14 แผนการใช้จ่ายงบประมาณประจำปี ครบกำหนด'],
    ['TRIGGER', '-PT15H'],
    ['END', 'VALARM'],
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ]);
});

test('an item of two divisions is one event; what has no day of its own is told on the days of all', () => {
  const [shared, later, dayless] = [item(1), item(2), item(3, { isOwnDay: false })];
  const divisions = [division('สำนักปลัด', [shared, dayless]), division('กองคลัง', [shared, later])];
  const events = deadlineEvents(due(divisions), divisions);
  expect(events.map(({ uid, about }) => [uid, about.split('\n')[0]])).toEqual([
    ['BOOK-2566-o1', 'สำนักปลัด, กองคลัง'],
    ['BOOK-2566-o2', 'กองคลัง'],
    ['BOOK-2566-oitCloses', 'ยังค้าง 3 ข้อ: o1 o3 o2'],
  ]);
});

test('an event keeps its name when its day is changed, and when a division has it alone', () => {
  const uids = (month: number) => {
    const owed = division('กองคลัง', [item(1, { due: { year: 2023, month, day: 28 } })]);
    return deadlineEvents(due([owed]), [owed]).map(({ uid }) => uid);
  };
  expect(uids(2)).toEqual(uids(12));
});

test.each([
  [{ year: 2023, month: 12, day: 31 }, '20240101'],
  [{ year: 2024, month: 2, day: 28 }, '20240229'],
  [{ year: 2023, month: 2, day: 28 }, '20230301'],
])('the day after %j', (day, next) => {
  const file = calendarFile('ก', [{ uid: 'u', day, title: 'ข', about: '', link: null }], STAMP);
  expect(properties(file)).toContainEqual(['DTEND;VALUE=DATE', next]);
});

test('any text comes out as it went in, and makes no line of its own', () => {
  const text = anyText({ maxLength: 400 });
  fc.assert(
    fc.property(fc.oneof(text, fc.stringMatching(/^[ก-๛\\;,:\n "]{0,200}$/)), (title) => {
      const day = { year: 2023, month: 4, day: 10 };
      const file = calendarFile(title, [{ uid: 'u', day, title, about: title, link: null }], STAMP);
      const all = properties(file);
      expect(all).toHaveLength(21);
      const summary = all.find(([name]) => name === 'SUMMARY')?.[1] ?? '';
      expect(textOf(summary)).toBe(title.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, ''));
    }),
  );
});
