import { FAULT_KINDS, type FaultKind, faultAt } from '../../src/local/apps-script/faults';
import type { Interpose, ServiceCall } from '../../src/local/apps-script/service-calls';
import { TestClock } from '../../src/local/clock';
import { insertColumns, sortRows } from '../../src/local/colleague';
import { type HostOptions, startHost } from '../../src/local/host';
import { copyWorkbook, type LocalSheet, type LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { newWorkbook } from '../../src/local/xlsx/workbook-file';

/** The local host when Google, or other people, make trouble. */

const START = new Date('2023-04-20T03:00:00Z');

async function scene(body: string, options: Partial<HostOptions> = {}) {
  const workbook = options.workbook ?? (await newWorkbook('ทดสอบ'));
  const code = `var loads = 0; loads += 1;
    function main() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = book.getSheets()[0];
      ${body}
    }`;
  const host = startHost({ code, outDir: '', ...options, workbook });
  return { workbook, host, sheet: workbook.sheets[0] as LocalSheet };
}

const valueAt = (sheet: LocalSheet, row: number, column = 1) => sheet.peek(row, column)?.value ?? '';

/** Does something before the call of this method, the first time. */
function beforeCall(method: string, act: () => void): Interpose {
  let done = false;
  return (call) => {
    if (call.method !== method || done) return undefined;
    done = true;
    act();
    return undefined;
  };
}

describe('calls that may travel', () => {
  test('are all seen, in order, with what they do; the round trips among them are counted as ever', async () => {
    const seen: ServiceCall[] = [];
    const { host } = await scene(
      `LockService.getDocumentLock().tryLock(1);
       sheet.getRange(1, 1).setValue('ก');
       sheet.getDataRange().getValues();
       Utilities.formatDate(new Date(), 'Asia/Bangkok', 'yyyy');
       Drive.About.get({ fields: 'user' });
       SpreadsheetApp.getUi().createMenu('ITA').addItem('ก', 'main');
       SpreadsheetApp.flush();`,
      {
        interpose: (call) => {
          seen.push(call);
          return undefined;
        },
      },
    );
    host.call('main');
    expect(seen.map(({ number, method, writes }) => [number, method, writes])).toEqual([
      [1, 'SpreadsheetApp.getActiveSpreadsheet', false],
      [2, 'Spreadsheet.getSheets', false],
      [3, 'LockService.getDocumentLock', false],
      [4, 'Lock.tryLock', false],
      [5, 'Range.setValue', true],
      [6, 'Sheet.getDataRange', false],
      [7, 'Range.getValues', false],
      [8, 'Utilities.formatDate', false],
      [9, 'About.get', false],
      [10, 'SpreadsheetApp.flush', false],
    ]);
    expect(host.serviceCalls).toMatchObject({
      mayTravel: 10,
      total: 4,
      byService: { LockService: 1, SpreadsheetApp: 2, Drive: 1 },
    });
  });
});

describe('writes that wait', () => {
  /** What stood in A1 just before the call of this method. */
  async function seenBefore(method: string, body: string): Promise<unknown> {
    let seen: unknown = 'never called';
    const book = await newWorkbook('ทดสอบ');
    const { host } = await scene(`sheet.getRange('A1').setValue('ใหม่'); ${body}`, {
      workbook: book,
      deferWrites: true,
      interpose: beforeCall(method, () => {
        seen = valueAt(book.sheets[0] as LocalSheet, 1);
      }),
    });
    host.call('main');
    expect(valueAt(book.sheets[0] as LocalSheet, 1)).toBe('ใหม่');
    return seen;
  }

  test.each([
    ['a write of another cell', "sheet.getRange('B1').setValue(1); Utilities.getUuid()", ''],
    [
      'releasing the lock',
      'var l = LockService.getDocumentLock(); l.tryLock(1); l.releaseLock(); Utilities.getUuid()',
      '',
    ],
    ['asking for the sheets', 'book.getSheets(); Utilities.getUuid()', ''],
    ['a flush', 'SpreadsheetApp.flush(); Utilities.getUuid()', 'ใหม่'],
    ['a read', "sheet.getRange('C1').getValue(); Utilities.getUuid()", 'ใหม่'],
    ['how large the data are', 'sheet.getDataRange(); Utilities.getUuid()', 'ใหม่'],
    ['a line that is added', 'sheet.appendRow([1]); Utilities.getUuid()', 'ใหม่'],
    ['a new sheet', "book.insertSheet('อื่น'); Utilities.getUuid()", 'ใหม่'],
  ])('after %s others see «%s»', async (_name, body, seen) => {
    expect(await seenBefore('Utilities.getUuid', body)).toBe(seen);
  });

  test('the script itself reads what it wrote', async () => {
    const { host } = await scene(
      "sheet.getRange('A1').setValue('ก'); return sheet.getDataRange().getValues();",
      { deferWrites: true },
    );
    expect(host.call('main')).toEqual([['ก']]);
  });

  test('go where they were meant, though a column came in between', async () => {
    const book = await newWorkbook('ทดสอบ');
    const sheet = book.sheets[0] as LocalSheet;
    const { host } = await scene("sheet.getRange('A1').setValue('ก'); Utilities.getUuid()", {
      workbook: book,
      deferWrites: true,
      interpose: beforeCall('Utilities.getUuid', () => {
        sheet.cell(1, 1).value = 'ของเขา';
        insertColumns(sheet, 1);
      }),
    });
    host.call('main');
    expect([valueAt(sheet, 1, 1), valueAt(sheet, 1, 2)]).toEqual(['ก', 'ของเขา']);
  });

  test('are refused late', async () => {
    const { host } = await scene(
      `var rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก']).setAllowInvalid(false).build();
       sheet.getRange('A1').setDataValidation(rule).setValue('ข');
       try { sheet.getRange('B1').setValue('ค'); sheet.getRange('B1').getValue(); return 'not told'; }
       catch (error) { return error.message; }`,
      { deferWrites: true },
    );
    expect(host.call('main')).toMatch(/violates the data validation rules/);
  });

  test('of a run that is stopped are lost; of one that throws they stand', async () => {
    const stopped = await scene("sheet.getRange('A1').setValue('ก'); Utilities.getUuid()", {
      deferWrites: true,
      interpose: faultAt(4, 'killed'),
    });
    expect(() => stopped.host.call('main')).toThrow('The run was stopped');
    expect(valueAt(stopped.sheet, 1)).toBe('');
    const thrown = await scene("sheet.getRange('A1').setValue('ก'); throw new Error('ผิด')", {
      deferWrites: true,
    });
    expect(() => thrown.host.call('main')).toThrow('ผิด');
    expect(valueAt(thrown.sheet, 1)).toBe('ก');
  });
});

describe('a fault at one call', () => {
  /** Three writes after the two calls that find the sheet; each tells what it got. */
  const BODY = `var told = [];
    for (var row = 1; row <= 3; row++) {
      try { sheet.getRange(row, 1).setValue('ก'); told.push('done'); }
      catch (error) { told.push(error.message.split(' ').slice(0, 3).join(' ')); }
      finally { try { sheet.getRange(row, 2).setValue('finally'); } catch (error) {} }
    }
    return told;`;
  const FAILED = 'Service Spreadsheets failed';

  test.each<[FaultKind, unknown, string[]]>([
    ['service-error', ['done', FAILED, 'done'], ['ก', '', 'ก']],
    ['outage', ['done', FAILED, FAILED], ['ก', '', '']],
    ['refused', ['done', 'Specified permissions are', 'Specified permissions are'], ['ก', '', '']],
    ['lost-answer', ['done', FAILED, 'done'], ['ก', 'ก', 'ก']],
    ['killed', null, ['ก', '', '']],
  ])('%s', async (kind, told, cells) => {
    // Calls 1 and 2 find the sheet, 3 and 4 write row 1, 5 writes row 2.
    const { host, sheet } = await scene(BODY, { interpose: faultAt(5, kind) });
    if (told === null) expect(() => host.call('main')).toThrow('The run was stopped');
    else expect(host.call('main')).toEqual(told);
    expect([1, 2, 3].map((row) => valueAt(sheet, row))).toEqual(cells);
    const after = kind === 'service-error' || kind === 'lost-answer' ? 'finally' : '';
    expect([1, 2, 3].map((row) => valueAt(sheet, row, 2))).toEqual(['finally', after, after]);
  });

  test('every kind has its case here', () => {
    expect([...FAULT_KINDS].sort()).toEqual(['killed', 'lost-answer', 'outage', 'refused', 'service-error']);
  });

  test('a refused permission leaves the other services', async () => {
    const { host } = await scene(
      "try { Drive.About.get({ fields: 'user' }); } catch (error) { var told = error.message; } sheet.getRange('A1').setValue(1); return told;",
      { interpose: faultAt(3, 'refused') },
    );
    expect(host.call('main')).toBe(
      'API call to drive.about.get failed with error: Request had insufficient authentication scopes.',
    );
  });

  test('after a run that was stopped the script starts anew, and the lock is free', async () => {
    const body = `loads += 10; if (!LockService.getDocumentLock().tryLock(1)) return 'busy';
      Utilities.getUuid(); return loads;`;
    const { host } = await scene(body, { interpose: faultAt(5, 'killed') });
    expect(() => host.call('main')).toThrow('The run was stopped');
    expect(host.call('main')).toBe(11);
  });
});

describe('a realm of Google’s own', () => {
  const BODY = `var cell = sheet.getRange('A1'); cell.setValue(new Date(2023, 9, 1));
    var day = cell.getValue();
    var caught; try { sheet.getRange(0, 1) } catch (error) { caught = error }
    return [day instanceof Date, Object.prototype.toString.call(day), day.getDate(), new Date(day).getDate(),
      caught instanceof Error, caught.message, caught.name];`;

  test.each([
    [false, true],
    [true, false],
  ])('foreignRealm: %s', async (foreignRealm, isInstance) => {
    const { host } = await scene(BODY, { foreignRealm });
    expect(host.call('main')).toEqual([
      isInstance,
      '[object Date]',
      1,
      1,
      isInstance,
      'The starting row of the range is too small.',
      'Exception',
    ]);
  });
});

describe('two runs on one workbook', () => {
  const WRITE = `var lock = LockService.getDocumentLock();
    if (!lock.tryLock(1000)) return 'busy';
    var row = sheet.getLastRow() + 1;
    sheet.getRange(row, 1).setValue(row);
    lock.releaseLock();
    return row;`;

  async function both(method: string) {
    const workbook = await newWorkbook('ทดสอบ');
    const other = (await scene(WRITE, { workbook })).host;
    let others: unknown;
    const { host } = await scene(WRITE, {
      workbook,
      interpose: beforeCall(method, () => {
        others = other.call('main');
      }),
    });
    return { mine: host.call('main'), others };
  }

  test('the one that comes first to the lock writes first', async () => {
    expect(await both('Lock.tryLock')).toEqual({ others: 1, mine: 2 });
  });

  test('while one holds the lock, the other does not get it', async () => {
    expect(await both('Sheet.getLastRow')).toEqual({ others: 'busy', mine: 1 });
  });

  test('a run that ends without releasing the lock does not keep it', async () => {
    const { host } = await scene('return LockService.getDocumentLock().tryLock(1)');
    expect([host.call('main'), host.call('main')]).toEqual([true, true]);
  });

  test('one host is not asked for two runs at once', async () => {
    const workbook = await newWorkbook('ทดสอบ');
    let again = (): unknown => undefined;
    const { host } = await scene('return sheet.getLastRow()', {
      workbook,
      interpose: beforeCall('Sheet.getLastRow', () => again()),
    });
    again = () => host.call('main');
    expect(() => host.call('main')).toThrow('a host of its own');
  });

  test('a colleague’s sort between a read and a write is what it is on Google', async () => {
    const { workbook, sheet } = await threeRows();
    const { host } = await scene(
      "var values = sheet.getDataRange().getValues(); sheet.getRange(1, 2).setValue('ของ ' + values[0][0])",
      { workbook, interpose: beforeCall('Range.setValue', () => sortRows(sheet, 1, 1)) },
    );
    host.call('main');
    expect([valueAt(sheet, 1), valueAt(sheet, 1, 2)]).toEqual(['ก', 'ของ ค']);
  });
});

describe('time', () => {
  test('passes while a script sleeps, or waits for a lock that it does not get', async () => {
    const { host } = await scene(
      `var start = Date.now(); Utilities.sleep(1500); LockService.getDocumentLock().tryLock(10000);
       return Date.now() - start;`,
      { clock: new TestClock(START), lockHeld: true },
    );
    expect(host.call('main')).toBe(11_500);
  });

  const SLOW = `for (var minute = 1; minute <= 10; minute++) {
      try { Utilities.sleep(60000); sheet.getRange(minute, 1).setValue(minute); } catch (error) {}
    }`;

  test('a run is stopped after six minutes, and the next has its own', async () => {
    const { host, sheet } = await scene(SLOW, { clock: new TestClock(START) });
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
    expect(sheet.extent().lastRow).toBe(6);
    expect(() => host.call('main')).toThrow('Exceeded maximum execution time');
  });

  test('a simple trigger after thirty seconds', async () => {
    const code = `function onEdit(e) { for (var i = 1; i < 9; i++) { Utilities.sleep(10000); e.range.getSheet().getRange(i, 2).setValue(i); } }`;
    const workbook = await newWorkbook('ทดสอบ');
    const host = startHost({ code, workbook, outDir: '', clock: new TestClock(START) });
    expect(() => host.edit('ชีต1', 'A1', 'ก')).toThrow('Exceeded maximum execution time');
    expect(valueAt(workbook.sheets[0] as LocalSheet, 3, 2)).toBe(3);
    expect(valueAt(workbook.sheets[0] as LocalSheet, 4, 2)).toBe('');
  });

  test('calls can be made to cost time', async () => {
    const clock = new TestClock(START);
    const { host } = await scene('book.getSheets(); return Date.now();', {
      clock,
      interpose: () => {
        clock.sleep(200);
        return undefined;
      },
    });
    expect(host.call('main')).toBe(START.getTime() + 600);
  });
});

async function threeRows(): Promise<{ workbook: LocalWorkbook; sheet: LocalSheet }> {
  const workbook = await newWorkbook('ทดสอบ');
  const sheet = workbook.sheets[0] as LocalSheet;
  for (const [index, value] of ['ค', 'ข', 'ก'].entries()) sheet.cell(index + 1, 1).value = value;
  return { workbook, sheet };
}

test('a copy of a workbook is another workbook', async () => {
  const { workbook, sheet } = await threeRows();
  sheet.cell(1, 1).format.bold = true;
  const copy = copyWorkbook(workbook).sheets[0] as LocalSheet;
  expect([...copy.cells()]).toEqual([...sheet.cells()]);
  copy.cell(1, 1).value = 'อื่น';
  copy.cell(1, 1).format.bold = undefined;
  copy.maxRows += 1;
  expect([valueAt(sheet, 1), sheet.peek(1, 1)?.format.bold, sheet.maxRows]).toEqual(['ค', true, 1000]);
});
