import { type FaultKind, faultAt } from '../../src/local/apps-script/faults';
import type { Interpose, ServiceCall } from '../../src/local/apps-script/service-calls';
import { TestClock } from '../../src/local/clock';
import { insertColumns, insertRows } from '../../src/local/colleague';
import type { HostOptions } from '../../src/local/host';
import {
  copyWorkbook,
  type LocalSheet,
  type LocalWorkbook,
  setContent,
} from '../../src/local/xlsx/local-workbook';
import { SHEET_KEYS } from '../../src/workbook/schema';
import {
  builtBook,
  column,
  columnPlace,
  emptyBook,
  oitColumn,
  run,
  sampleBook,
  sheetOf,
  start,
} from '../support/bundle';
import { some } from '../support/sampled';

/** Building that was stopped, that ran out of time, or that colleagues came into, and what it costs. */

const KINDS: readonly FaultKind[] = ['killed', 'lost-answer', 'service-error'];
const ANSWERS = {
  agency: 'องค์การบริหารส่วนตำบลทดสอบ',
  district: 'เมือง',
  province: 'สกลนคร',
  website: 'www.test.example',
  fiscalYear: 2566,
  listOf: null,
  offices: ['สำนักปลัด', 'กองคลัง', 'กองช่างและผังเมือง'],
  oitCloses: '30 เมษายน 2566',
  ownDay: '',
};
const OWNERS = [{ code: 'o1', before: 'สำนักปลัด', after: 'กองช่างและผังเมือง' }];

beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
});

/** All that a workbook is: values, formats, rules, protections, sizes, and what is open. */
function substance(workbook: LocalWorkbook) {
  const sheets = workbook.sheets.map((sheet) => {
    const { id: _id, currentCell: _cell, kept: _kept, validations: _rules, ...rest } = sheet;
    return {
      ...rest,
      columnWidths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
      rowHeights: [...sheet.rowHeights],
      validations: boxes(sheet),
      cells: cellsOf(sheet),
    };
  });
  return { timeZone: workbook.timeZone, open: workbook.sheets[workbook.activeSheet]?.name, sheets };
}

/** Texts are compared before what they were made of is: only what differs is worth the time of a deep comparison. */
function expectSame(workbook: LocalWorkbook, wanted: ReturnType<typeof substance>, stopped: object): void {
  const found = substance(workbook);
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    expect({ ...stopped, ...found }).toEqual({ ...stopped, ...wanted });
}

/** Each cell's rule by itself: in how many pieces a rule was laid does not matter. */
function boxes({ validations }: LocalSheet): string[] {
  return validations
    .flatMap(({ area, rule }) =>
      Array.from({ length: area.rows * area.columns }, (_, index) => {
        const [row, place] = [
          area.row + Math.floor(index / area.columns),
          area.column + (index % area.columns),
        ];
        return `${row}/${place} ${JSON.stringify(rule)}`;
      }),
    )
    .sort();
}

function cellsOf(sheet: LocalSheet): string[] {
  return [...sheet.cells()].map(({ row, column: place, cell }) => {
    const { value, formula = '', numberFormat, format, note } = cell;
    const { bold, fontColor, fontSize, background, wrap, horizontal, vertical } = format;
    return [
      row,
      place,
      typeof value,
      value,
      formula,
      numberFormat,
      note,
      bold,
      fontColor,
      fontSize,
      background,
      wrap,
      horizontal,
      vertical,
    ].join('|');
  });
}

async function callsOf(workbook: LocalWorkbook, work: (host: Awaited<ReturnType<typeof start>>) => void) {
  const calls: ServiceCall[] = [];
  const host = await start(workbook, {
    interpose: (call) => {
      calls.push(call);
      return undefined;
    },
  });
  work(host);
  return { calls, host };
}

test('a new book takes 120 round trips at most, and all that may travel is no more than 150', async () => {
  const { host } = await callsOf(await emptyBook(), (each) => run(each, 'buildSheets', 2566));
  expect(host.serviceCalls.total).toBeLessThanOrEqual(120);
  expect(host.serviceCalls.mayTravel).toBeLessThanOrEqual(150);
});

test('a book that lacks nothing is only read', async () => {
  const workbook = await builtBook();
  const { calls, host } = await callsOf(workbook, (each) => expect(run(each, 'buildSheets').ok).toBe(true));
  expect(calls.filter(({ service, writes }) => writes && service === 'SpreadsheetApp')).toEqual([]);
  expect(host.serviceCalls.total).toBeLessThanOrEqual(17);
});

test('building that was stopped anywhere, and is done again, ends like one that was not', async () => {
  const clean = await emptyBook();
  const { calls } = await callsOf(clean, (host) => run(host, 'buildSheets', 2566));
  const wanted = substance(clean);
  for (const [index, { number, method }] of some(calls, 5).entries()) {
    const workbook = await emptyBook();
    const kind = KINDS[index % KINDS.length] as FaultKind;
    await attempted(workbook, { interpose: faultAt(number, kind), deferWrites: index % 2 === 1 }, (host) =>
      run(host, 'buildSheets', 2566),
    );
    expect(run(await start(workbook), 'buildSheets', 2566)).toMatchObject({ ok: true });
    expectSame(workbook, wanted, { number, method, kind });
  }
});

test('the first run, stopped anywhere and gone on with, ends like one that was not', async () => {
  const firstRun = (host: Awaited<ReturnType<typeof start>>) => {
    for (const key of SHEET_KEYS) if (!run(host, 'setUpSheet', key, ANSWERS, OWNERS).ok) return false;
    return true;
  };
  const clean = await emptyBook();
  const { calls } = await callsOf(clean, firstRun);
  const wanted = substance(clean);
  expect(column(clean, 'ส่วนงาน', 'ส่วนงาน')).toEqual(ANSWERS.offices);
  for (const [index, { number, method }] of some(calls, 4).entries()) {
    const workbook = await emptyBook();
    const kind = KINDS[index % KINDS.length] as FaultKind;
    await attempted(workbook, { interpose: faultAt(number, kind), deferWrites: index % 2 === 1 }, firstRun);
    expect(firstRun(await start(workbook))).toBe(true);
    expectSame(workbook, wanted, { number, method, kind });
  }
});

test('adding to an older book that was stopped, and is done again, ends like one that was not', async () => {
  const older = await sampleBook();
  older.sheets = older.sheets.filter(({ name }) => name !== 'มาตรการ');
  const oit = sheetOf(older, 'OIT');
  for (const key of ['url', 'dueDate', 'result'] as const) blankColumn(oit, oitColumn(key));
  for (let place = 1; place <= oitColumn('components'); place++) setContent(oit.cell(8, place), '');
  for (let row = 60; row <= 90; row++)
    for (let place = 1; place <= 5; place++) setContent(sheetOf(older, 'องค์ประกอบ').cell(row, place), '');
  const clean = copyWorkbook(older);
  const { calls } = await callsOf(clean, (host) => expect(run(host, 'buildSheets').ok).toBe(true));
  const wanted = substance(clean);
  for (const [index, { number, method }] of some(calls, 4).entries()) {
    const workbook = copyWorkbook(older);
    const kind = KINDS[index % KINDS.length] as FaultKind;
    await attempted(workbook, { interpose: faultAt(number, kind), deferWrites: index % 2 === 1 }, (host) =>
      run(host, 'buildSheets'),
    );
    expect(run(await start(workbook), 'buildSheets')).toMatchObject({ ok: true });
    expectSame(workbook, wanted, { number, method, kind });
  }
});

test('an older version was stopped between its check boxes and its rows: they begin below the headings all the same', async () => {
  const workbook = await builtBook();
  const sheet = sheetOf(workbook, 'องค์ประกอบ');
  const box = columnPlace(sheet, 'มีแล้ว');
  const { lastRow } = sheet.extent();
  for (let row = 2; row <= lastRow; row++)
    for (let place = 1; place <= 5; place++) setContent(sheet.cell(row, place), place === box ? false : '');
  expect(run(await start(workbook), 'buildSheets')).toMatchObject({ ok: true });
  expect(sheet.peek(2, 1)?.value).toBe('o1');
  expect(sheet.extent().lastRow).toBe(lastRow);
});

describe('a colleague who inserts while columns and rows are added', () => {
  const acts: readonly (readonly [string, (sheet: LocalSheet) => void])[] = [
    ['a column at the front', (sheet) => insertColumns(sheet, 1)],
    ['a column before the last', (sheet) => insertColumns(sheet, 12)],
    ['two columns', (sheet) => insertColumns(sheet, 3, 2)],
    ['a row above the headings', (sheet) => insertRows(sheet, 1)],
    ['a row among the items', (sheet) => insertRows(sheet, 9)],
    ['a row above the last', (sheet) => insertRows(sheet, 43)],
  ];
  test.each(acts)(
    '%s: no cell is lost, and all that was lacking is there',
    async (_name, act) => {
      const older = await sampleBook();
      const oit = sheetOf(older, 'OIT');
      for (const key of ['url', 'dueDate'] as const) blankColumn(oit, oitColumn(key));
      for (let place = 1; place <= oitColumn('components'); place++) setContent(oit.cell(8, place), '');
      const { calls } = await callsOf(copyWorkbook(older), (host) => run(host, 'buildSheets'));
      for (const { number, method } of some(calls, 2)) {
        const workbook = copyWorkbook(older);
        const host = await start(workbook, {
          interpose: (call) => {
            if (call.number === number) act(sheetOf(workbook, 'OIT'));
            return undefined;
          },
        });
        expect(run(host, 'buildSheets')).toMatchObject({ ok: true });
        expect({ number, method, lost: lostFrom(older, workbook) }).toEqual({ number, method, lost: [] });
        expect(run(await start(workbook), 'buildSheets').value).toMatchObject({ columns: 0, rows: 0 });
      }
    },
    60_000,
  );
});

describe('when the time of a run is over', () => {
  const START = new Date('2024-11-04T03:00:00Z');

  test('building ends by itself after a sheet, says so, and goes on from there', async () => {
    const clean = await emptyBook();
    run(await start(clean), 'buildSheets', 2566);
    const workbook = await emptyBook();
    const clock = new TestClock(START);
    const host = await start(workbook, { clock, interpose: slow(clock, 3_500) });
    const first = run(host, 'buildSheets', 2566);
    expect(first).toMatchObject({ ok: true, value: { left: expect.any(Number) } });
    expect(first.value.left).toBeGreaterThan(0);
    expect(first.value.message).toContain('อีกครั้งเพื่อทำต่อ');
    let runs = 1;
    for (let { left } = first.value; left > 0 && runs < 12; runs++)
      ({ left } = run(host, 'buildSheets', 2566).value);
    expect(runs).toBeLessThan(12);
    expect(substance(workbook)).toEqual(substance(clean));
  });

  test('a new year ends by itself between two steps, and goes on from there', async () => {
    const request = { year: 2568, source: { kind: 'bundled' }, keepIndicators: false };
    const [clean, workbook] = [await sampleBook(), await sampleBook()];
    const now = () => START;
    run(await start(clean, { now }), 'rollOver', request, []);
    const clock = new TestClock(START);
    const host = await start(workbook, { clock, interpose: slow(clock, 3_500) });
    const first = run(host, 'rollOver', request, []);
    expect(first).toMatchObject({ ok: true });
    expect(first.value.left).toBeGreaterThan(1);
    expect(first.value.message).toContain('อีกครั้งเพื่อทำต่อ');
    const lefts = [first.value.left];
    while (lefts[lefts.length - 1] > 0 && lefts.length < 12)
      lefts.push(run(host, 'continueRollOver').value.left);
    expect(lefts).toEqual([...lefts].sort((a, b) => b - a));
    const plain = (book: LocalWorkbook) =>
      substance(book).sheets.filter(({ name }) => !['ประวัติ', 'ITA ข้อมูลภายใน'].includes(name));
    expect(plain(workbook)).toEqual(plain(clean));
  });

  /** All that reads cells or writes takes so long. */
  function slow(clock: TestClock, milliseconds: number): Interpose {
    return ({ method, writes }) => {
      if (writes || method === 'Range.getValues') clock.sleep(milliseconds);
      return undefined;
    };
  }
});

async function attempted(
  workbook: LocalWorkbook,
  options: Partial<HostOptions>,
  work: (host: Awaited<ReturnType<typeof start>>) => unknown,
): Promise<void> {
  const host = await start(workbook, options);
  try {
    work(host);
  } catch {
    // The run was stopped.
  }
}

function blankColumn(sheet: LocalSheet, place: number): void {
  for (let row = 1; row <= sheet.extent().lastRow; row++) setContent(sheet.cell(row, place), '');
}

/** Texts of staff that no cell of OIT holds any more, each as often as it stood there. */
function lostFrom(before: LocalWorkbook, after: LocalWorkbook): unknown[] {
  const texts = (workbook: LocalWorkbook) =>
    [...sheetOf(workbook, 'OIT').cells()].map(({ cell }) => cell.value).filter((value) => value !== '');
  const left = texts(after).map(String);
  return texts(before).filter((value) => {
    const place = left.indexOf(String(value));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
