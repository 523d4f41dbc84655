import { formatDate } from '../../../src/local/apps-script/format-date';
import { instantOf, wallClockOf } from '../../../src/local/apps-script/time-zone';
import { makeZonedDate } from '../../../src/local/apps-script/zoned-date';
import { runScript } from './run-script';

// This machine may be anywhere: nothing here may depend on its own time zone.
const now = new Date('2023-09-30T18:30:00Z'); // 01:30 of 1 October in Bangkok
const Bangkok = makeZonedDate(Date, 'Asia/Bangkok', () => now);
const NewYork = makeZonedDate(Date, 'America/New_York', () => now);

describe('Date in the time zone of the script', () => {
  test.each([
    ['now', new Bangkok(), '2023-09-30T18:30:00.000Z'],
    ['a day', new Bangkok(2023, 9, 1), '2023-09-30T17:00:00.000Z'],
    ['a moment of a day', new Bangkok(2023, 9, 1, 12, 34, 56, 7), '2023-10-01T05:34:56.007Z'],
    ['a number', new Bangkok(0), '1970-01-01T00:00:00.000Z'],
    ['a date', new Bangkok(now), '2023-09-30T18:30:00.000Z'],
    ['an ISO day', new Bangkok('2023-10-01'), '2023-10-01T00:00:00.000Z'],
    ['an ISO time without zone', new Bangkok('2023-10-01T08:00:00'), '2023-10-01T01:00:00.000Z'],
    ['an ISO time with zone', new Bangkok('2023-10-01T08:00:00Z'), '2023-10-01T08:00:00.000Z'],
    ['an offset', new Bangkok('2023-10-01T08:00:00+09:00'), '2023-09-30T23:00:00.000Z'],
    ['English words', new Bangkok('October 1, 2023'), '2023-09-30T17:00:00.000Z'],
    ['winter', new NewYork(2023, 0, 1), '2023-01-01T05:00:00.000Z'],
    ['summer', new NewYork(2023, 6, 1), '2023-07-01T04:00:00.000Z'],
  ])('%s', (_what, date, iso) => {
    expect(date.toISOString()).toBe(iso);
  });

  test('reads and moves by its own wall clock', () => {
    const date = new Bangkok();
    const parts = [date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours()];
    expect(parts).toEqual([2023, 9, 1, 0, 1]);
    expect(date.getTimezoneOffset()).toBe(-420);
    date.setDate(date.getDate() - 1);
    date.setHours(0, 0, 0, 0);
    expect(date.toISOString()).toBe('2023-09-29T17:00:00.000Z');
    expect(date.toLocaleDateString('en-GB')).toBe('30/09/2023');
  });

  test('a text that is no date stays none', () => {
    expect(Number.isNaN(new Bangkok('ไม่ใช่วันที่').getTime())).toBe(true);
  });

  test.each([
    ['2023-03-12T01:30:00Z', '2023-03-12T06:30:00Z'],
    ['2023-03-12T03:30:00Z', '2023-03-12T07:30:00Z'],
    ['2023-11-05T00:30:00Z', '2023-11-05T04:30:00Z'],
    ['2023-11-05T02:30:00Z', '2023-11-05T07:30:00Z'],
  ])('%s on a wall in New York is %s, on the night that the clocks change', (wall, instant) => {
    expect(instantOf(new Date(wall), 'America/New_York')).toEqual(new Date(instant));
    expect(wallClockOf(new Date(instant), 'America/New_York')).toEqual(new Date(wall));
  });
});

test.each([
  ['yyyy-MM-dd', '2023-10-01'],
  ['d/M/yyyy HH:mm:ss', '1/10/2023 01:30:00'],
  ["yyyy-MM-dd'T'HH:mm", '2023-10-01T01:30'],
  ["'วันที่' d ''", "วันที่ 1 '"],
])('Utilities.formatDate %j', (pattern, text) => {
  expect(formatDate(now, 'Asia/Bangkok', pattern)).toBe(text);
});

test('Utilities.formatDate names a pattern that it does not have', () => {
  expect(() => formatDate(now, 'Asia/Bangkok', 'EEE d')).toThrow('«EEE»');
});

describe('a day in a cell', () => {
  test.each(['new Date(2023, 9, 1)', "'1/10/2023'", "'2023-10-01'"])(
    '%s is midnight there',
    async (value) => {
      const body = `var day = cell.setValue(${value}).getValue();
      return [day.getDate(), day.getHours(), Utilities.formatDate(day, book.getSpreadsheetTimeZone(), 'yyyy-MM-dd')];`;
      expect(await runScript(body)).toEqual([1, 0, '2023-10-01']);
    },
  );

  test('follows the time zone of the spreadsheet', async () => {
    const body = `cell.setValue('1/10/2023'); book.setSpreadsheetTimeZone('UTC'); return cell.getValue();`;
    expect(await runScript(body)).toBe('2023-10-01T00:00:00.000Z');
  });

  test('takes a year that is not typed from the clock', async () => {
    const body = `cell.setValue('1/10'); return cell.getValue().getFullYear();`;
    expect(await runScript(body, { now: () => new Date('2024-12-31T20:00:00Z') })).toBe(2025);
  });

  test.each([
    ['1/10/2023', '1/10/2023'],
    ['2023-10-01', '2023-10-01'],
    ['TRUE', 'TRUE'],
    ['12.50', '12.5'],
    ['50%', '50%'],
    ["'0012", '0012'],
    ['8:30', '8:30'],
    ['', ''],
  ])('%j is shown as %j', async (typed, shown) => {
    expect(await runScript(`return cell.setValue(${JSON.stringify(typed)}).getDisplayValues();`)).toEqual([
      [shown],
    ]);
  });

  test("is shown by Google's own pattern", async () => {
    const body = "return cell.setNumberFormat('dd/MM/yyyy').setValue('1/10/2023').getDisplayValues();";
    expect(await runScript(body)).toEqual([['01/10/2023']]);
  });
});
