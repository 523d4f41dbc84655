import { readFile } from 'node:fs/promises';
import { moveColumn } from '../../src/local/colleague';
import { withRoundTrips } from '../../src/local/docs/performance-page';
import { type CommandTrips, commandTrips } from '../../src/local/docs/round-trips';
import { a1 } from '../../src/workbook/cells';
import { columnPlace, inOit, oitColumn, run, sampleBook, scratch, sheetOf, start } from '../support/bundle';

/** What docs/performance.md says of the round trips is what the bundle makes. */

let commands: readonly CommandTrips[];
beforeAll(async () => {
  commands = await commandTrips(scratch());
});

test('no command makes more round trips than was promised', () => {
  expect(commands.filter(({ trips, budget }) => trips > budget)).toEqual([]);
  expect(commands.length).toBeGreaterThan(10);
});

test('docs/performance.md tells of them as they are (npm run docs)', async () => {
  const page = await readFile('docs/performance.md', 'utf8');
  expect(page).toBe(withRoundTrips(page, commands));
});

test('Google is not asked for the days of a spreadsheet in Thai time, and once for each day of another zone', async () => {
  const workbook = await sampleBook();
  const asked = async () => {
    const calls: string[] = [];
    const host = await start(workbook, {
      interpose: ({ method }) => {
        calls.push(method);
        return undefined;
      },
    });
    run(host, 'readFixes');
    return {
      zone: calls.filter((method) => method === 'Spreadsheet.getSpreadsheetTimeZone').length,
      days: calls.filter((method) => method === 'Utilities.formatDate').length,
    };
  };
  const dates = () =>
    [...sheetOf(workbook, 'OIT').cells()].flatMap(({ cell: { value } }) =>
      value instanceof Date ? [value.getTime()] : [],
    );
  expect(dates().length).toBeGreaterThan(40);
  expect(await asked()).toEqual({ zone: 0, days: 0 });
  workbook.timeZone = 'America/New_York';
  const { zone, days } = await asked();
  expect(zone).toBe(1);
  expect(days).toBeGreaterThan(0);
  expect(days).toBeLessThanOrEqual(new Set(dates()).size + 1);
});

describe('an edit in a column of the add-on', () => {
  test('is let be, in two round trips', async () => {
    const workbook = await sampleBook();
    run(await start(workbook), 'runCheck');
    const host = await start(workbook);
    host.edit('OIT', inOit('result', 8), 'ดีแล้ว');
    expect(host.serviceCalls.total).toBe(2);
    expect(sheetOf(workbook, 'OIT').peek(8, 5)?.value).toBe('ดีแล้ว');
  });

  test('of staff’s that stands there by now is judged', async () => {
    const workbook = await sampleBook();
    run(await start(workbook), 'runCheck');
    const oit = sheetOf(workbook, 'OIT');
    const result = oitColumn('result');
    moveColumn(oit, oitColumn('status'), result);
    expect(oit.peek(1, result)?.value).toBe('สถานะ');
    const verdict = () => oit.peek(8, columnPlace(oit, 'ผลตรวจ'))?.value;
    const before = verdict();
    (await start(workbook)).edit('OIT', a1(8, result), 'ยังไม่ได้ดำเนินการ');
    expect(verdict()).not.toBe(before);
  });
});
