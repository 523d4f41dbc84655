import type { Interpose } from '../../src/local/apps-script/service-calls';
import { insertColumns, insertRows, moveColumn, sortRows, typeAt } from '../../src/local/colleague';
import type { Host } from '../../src/local/host';
import {
  copyWorkbook,
  type LocalSheet,
  type LocalWorkbook,
  setContent,
} from '../../src/local/xlsx/local-workbook';
import { bookOfFewItems, inOit, oitColumn, run, sheetOf, start, type } from '../support/bundle';

/**
 * A colleague moves OIT about between two calls of a command, wherever it is about to write. No cell of staff may be lost
 * or come to stand in another row, and the verdicts stand beside their own items. On a book of eight items.
 */

const NOW = { now: () => new Date('2023-04-20T03:00:00Z') };

const ACTS: Readonly<Record<string, (sheet: LocalSheet) => void>> = {
  'sorts it upside down': (sheet) => sortRows(sheet, 2, 1, true),
  'inserts a column before the verdicts': (sheet) => insertColumns(sheet, oitColumn('componentsTicked')),
  'inserts a column at the left': (sheet) => insertColumns(sheet, 1),
  'moves the progress to the left': (sheet) => moveColumn(sheet, oitColumn('progress'), 2),
  'inserts a row': (sheet) => insertRows(sheet, 5),
};

const COMMANDS: Readonly<Record<string, (host: Host) => unknown>> = {
  check: (host) => run(host, 'checkCompleteness'),
  fixes: (host) => run(host, 'applyFixes', run(host, 'readFixes').value.fixes),
  undo: (host) => {
    run(host, 'applyFixes', run(host, 'readFixes').value.fixes);
    return run(host, 'undoFixes');
  },
  tick: (host) => {
    expect(run(host, 'tickComponent', 'o1', componentOfO1(), false)).toMatchObject({ ok: true });
    return run(host, 'settleTicks');
  },
  acceptance: (host) => {
    const { items } = run(host, 'readSidebar').value;
    const [finding] = items.flatMap((item: { findings: readonly { key: string }[] }) => item.findings);
    return run(host, 'acceptFinding', finding.key, 'ตรวจแล้ว');
  },
};

const LAST = 9;
let book: LocalWorkbook;
const componentOfO1 = () => String(sheetOf(book, 'องค์ประกอบ').peek(2, 3)?.value);
beforeAll(async () => {
  book = await bookOfFewItems();
  type(book, 'OIT', inOit('url', LAST), '');
  run(await start(book, NOW), 'checkCompleteness');
  // Something is there to be written again in every row.
  for (let row = 2; row <= LAST; row++) type(book, 'OIT', inOit('toMend', row), 'เก่า');
});

describe.each(Object.keys(COMMANDS))('%s, while a colleague', (name) => {
  const command = COMMANDS[name] as (host: Host) => unknown;

  test.each(Object.entries(ACTS))('%s', async (_act, act) => {
    const clean = copyWorkbook(book);
    const writes = await writesOf(clean, command);
    const expected = cells(clean);
    expect(writes.length).toBeGreaterThan(0);
    for (const number of sample(writes)) {
      const workbook = copyWorkbook(book);
      let done = false;
      const interpose: Interpose = (call) => {
        if (call.number === number && !done) {
          done = true;
          act(sheetOf(workbook, 'OIT'));
        }
        return undefined;
      };
      expect(command(await start(workbook, { ...NOW, interpose }))).toMatchObject({ ok: true });
      expect(done).toBe(true);
      const lost = expected.filter((cell) => !cells(workbook).includes(cell));
      const stray = cells(workbook).filter((cell) => !expected.includes(cell));
      expect({ number, lost, stray }).toEqual({ number, lost: [], stray: [] });
    }
  });
});

test('fixes that Google refuses one after the other, as a colleague has put the drop-down of สถานะ there', async () => {
  const clean = copyWorkbook(book);
  const writes = await writesOf(clean, COMMANDS.fixes as (host: Host) => unknown);
  expect(writes.length).toBeGreaterThan(2);
  for (const number of writes) {
    const workbook = copyWorkbook(book);
    const interpose: Interpose = (call) => {
      if (call.number === number)
        moveColumn(sheetOf(workbook, 'OIT'), oitColumn('status'), oitColumn('progress'));
      return undefined;
    };
    const host = await start(workbook, { ...NOW, interpose, deferWrites: true });
    expect([number, COMMANDS.fixes?.(host)]).toMatchObject([number, { ok: true }]);
    expect(cells(workbook)).toEqual(cells(clean));
  }
});

describe('an edit, while a colleague', () => {
  const OWN = /ผลตรวจ|สิ่งที่ต้องแก้|องค์ประกอบครบ/;
  const ofStaff = (workbook: LocalWorkbook) => cells(workbook).filter((cell) => !OWN.test(cell));

  // What comes between that read and the write is the one window that stays open: commands/recheck-edit says why.
  test.each(Object.entries(ACTS))(
    '%s before its last read: no cell of staff is touched',
    async (_act, act) => {
      const edited = (host: Host) => host.edit('OIT', inOit('url', 3), '');
      const clean = copyWorkbook(book);
      const calls: string[] = [];
      edited(await start(clean, { ...NOW, interpose: ({ method }) => void calls.push(method) }));
      const reads = calls.flatMap((method, index) => (method === 'Range.getValues' ? [index + 1] : []));
      expect(reads).toHaveLength(3);
      for (const number of reads) {
        const workbook = copyWorkbook(book);
        const interpose: Interpose = (call) => {
          if (call.number === number) act(sheetOf(workbook, 'OIT'));
          return undefined;
        };
        edited(await start(workbook, { ...NOW, interpose }));
        expect({ number, cells: ofStaff(workbook) }).toEqual({ number, cells: ofStaff(clean) });
      }
    },
  );
});

test('what people keep beside a note, in the columns of the add-on, stays what it is', async () => {
  const workbook = copyWorkbook(book);
  const oit = sheetOf(workbook, 'OIT');
  const row = 4;
  insertRows(oit, row);
  typeAt(oit, row, oitColumn('title'), 'จดไว้');
  typeAt(oit, row, oitColumn('componentsTicked'), new Date('2023-04-20T00:00:00Z'));
  typeAt(oit, row, oitColumn('result'), 12);
  setContent(oit.cell(row, oitColumn('toMend')), 3, 'COUNTA(A2:A9)');
  const kept = () =>
    (['componentsTicked', 'result', 'toMend'] as const).map((column) => {
      const { value, formula } = oit.cell(row, oitColumn(column));
      return { value, formula };
    });
  const before = kept();
  const host = await start(workbook, NOW);
  run(host, 'checkCompleteness');
  host.edit('OIT', inOit('url', 3), '');
  expect(kept()).toEqual(before);
});

test.each(['checkCompleteness', 'tick'])(
  '%s judges what stands there when its turn has come',
  async (name) => {
    const workbook = copyWorkbook(book);
    const interpose: Interpose = ({ method }) => {
      // The lock is waited for: a colleague puts an address in meanwhile, and takes another out.
      if (method === 'Lock.tryLock') {
        type(workbook, 'OIT', inOit('url', LAST), 'https://www.nasom.example/o37');
        type(workbook, 'OIT', inOit('url', 2), '');
      }
      return undefined;
    };
    const host = await start(workbook, { ...NOW, interpose });
    if (name === 'tick') COMMANDS.tick?.(host);
    else run(host, name);
    const verdicts = () => cells(workbook).filter((cell) => /ผลตรวจ|สิ่งที่ต้องแก้/.test(cell));
    const told = verdicts();
    run(await start(workbook, NOW), 'checkCompleteness');
    expect(told).toEqual(verdicts());
  },
);

test.each(['readSidebar', 'runCheck', 'readReport'])(
  '%s, while a colleague puts a column in just as a sheet is being read, wherever that is',
  async (name) => {
    const reads: number[] = [];
    const noting: Interpose = ({ number, method }) => {
      if (method === 'Range.getValues') reads.push(number);
      return undefined;
    };
    run(await start(copyWorkbook(book), { ...NOW, interpose: noting }), name);
    for (const read of reads) {
      const workbook = copyWorkbook(book);
      const interpose: Interpose = ({ number }) => {
        if (number === read) insertColumns(sheetOf(workbook, 'OIT'), 1);
        return undefined;
      };
      expect([read, run(await start(workbook, { ...NOW, interpose }), name)]).toMatchObject([
        read,
        { ok: true },
      ]);
    }
  },
);

/** The calls that write to cells, by number, in a run that nobody disturbs. */
async function writesOf(workbook: LocalWorkbook, command: (host: Host) => unknown): Promise<number[]> {
  const numbers: number[] = [];
  const interpose: Interpose = ({ number, method }) => {
    if (method === 'Range.setValues') numbers.push(number);
    return undefined;
  };
  command(await start(workbook, { ...NOW, interpose }));
  return numbers;
}

/** The first, the last, and one in between. */
function sample(numbers: readonly number[]): readonly number[] {
  const middle = numbers[Math.floor(numbers.length / 2)] ?? 0;
  return [...new Set([numbers[0] ?? 0, middle, numbers[numbers.length - 1] ?? 0])];
}

/** What stands in each row of OIT under each heading, by code; rows without one, and columns, are found wherever they went. */
function cells(workbook: LocalWorkbook): readonly string[] {
  const sheet = sheetOf(workbook, 'OIT');
  const { lastRow, lastColumn } = sheet.extent();
  const at = (row: number, place: number) => String(sheet.peek(row, place)?.value ?? '');
  const headings = Array.from({ length: lastColumn }, (_, index) => at(1, index + 1));
  const code = headings.indexOf('ข้อ') + 1;
  return Array.from({ length: lastRow - 1 }, (_, index) => index + 2)
    .filter((row) => headings.some((_, place) => at(row, place + 1) !== ''))
    .flatMap((row) =>
      headings.flatMap((heading, place) => {
        const text = at(row, place + 1);
        return text === '' ? [] : [`${at(row, code)} ${heading}: ${text.replace(/\s+/g, ' ')}`];
      }),
    )
    .sort();
}
