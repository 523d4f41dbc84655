import fc from 'fast-check';
import { keptReport } from '../../src/commands/kept-reports';
import { Spreadsheet } from '../../src/local/apps-script/spreadsheet';
import { deleteColumns, sortRows } from '../../src/local/colleague';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { newWorkbook } from '../../src/local/xlsx/workbook-file';
import { MOST_KEPT, openStore } from '../../src/workbook/store';
import { choose, chosenTemplate, discard, readShelf, shelve } from '../../src/workbook/templates';
import { part } from '../support/sampled';

async function spreadsheet() {
  const workbook = await newWorkbook('ทดสอบ');
  return new Spreadsheet({ workbook, now: () => new Date() } as never, []);
}

describe('what the add-on keeps in its hidden sheet', () => {
  test('comes back whole, whatever it is', async () => {
    const book = await spreadsheet();
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'c'),
        fc.oneof(
          fc.string(),
          fc.constantFrom('=1+1', '0012', '1/2', 'TRUE', "'x", '+66', 'x'.repeat(70_000)),
        ),
        (key, text) => {
          openStore(book).put(key, text);
          expect(openStore(book).get(key)).toBe(text);
        },
      ),
      { numRuns: part(100) },
    );
    expect(openStore(book).entries().length).toBeLessThanOrEqual(3);
  });

  test('a shorter text leaves nothing of a longer one, and a forgotten key is gone', async () => {
    const book = await spreadsheet();
    const store = openStore(book);
    store.put('a', 'x'.repeat(100_000));
    store.put('a', 'y');
    store.put('b', 'z');
    expect([openStore(book).get('a'), openStore(book).get('b')]).toEqual(['y', 'z']);
    store.put('a', null);
    expect([openStore(book).get('a'), openStore(book).entries()]).toEqual([null, [{ key: 'b', mark: null }]]);
    store.put('c', 'in the free row');
    expect(openStore(book).get('c')).toBe('in the free row');
  });

  test('the person stays in the sheet they are in', async () => {
    const book = await spreadsheet();
    const open = book.getActiveSheet().getName();
    openStore(book).put('a', 'x');
    expect(book.getActiveSheet().getName()).toBe(open);
  });

  test('what is too large is refused with a sentence', async () => {
    const store = openStore(await spreadsheet());
    expect(() => store.put('a', 'x'.repeat(1_300_000))).toThrow(/ใหญ่เกินไป/);
    expect(store.get('a')).toBeNull();
  });
});

describe('the shelf of templates', () => {
  const entry = (name: string, draft = false) => ({ name, draft, savedAt: '', savedBy: '' });

  test('a good template is taken into use; a draft never is', async () => {
    const store = openStore(await spreadsheet());
    shelve(store, entry('ของเรา'), 'AAAA');
    expect(chosenTemplate(store)?.base64).toBe('AAAA');
    shelve(store, entry('ร่าง', true), 'BBBB');
    expect(chosenTemplate(store)?.base64).toBe('AAAA');
    expect(choose(store, 'ร่าง').chosen).toBe('ของเรา');
    expect(choose(store, 'ไม่มี').chosen).toBe('ของเรา');
    expect(choose(store, null).chosen).toBeNull();
    expect(chosenTemplate(store)).toBeNull();
  });

  test('a template that is replaced by a draft, or discarded, is no longer in use', async () => {
    const store = openStore(await spreadsheet());
    shelve(store, entry('ก'), 'AAAA');
    expect(shelve(store, entry('ก', true), 'CCCC').chosen).toBeNull();
    shelve(store, entry('ข'), 'BBBB');
    expect(discard(store, 'ข')).toEqual({ chosen: null, templates: [entry('ก', true)], pictures: {} });
    expect(readShelf(store).templates.map(({ name }) => name)).toEqual(['ก']);
  });
});

describe('a hidden sheet that somebody changed', () => {
  const NAME = 'ITA ข้อมูลภายใน';
  const sheetIn = (book: Spreadsheet) => book.getSheets().find((sheet) => sheet.getName() === NAME);

  /** `a`, `live` and a report, then what a person does to the cells: rows from 1, the key in A, its header in B. */
  async function changed(
    act: (set: (a1: string, value: unknown) => void, rowOf: (key: string) => number) => void,
  ) {
    const book = await spreadsheet();
    const store = openStore(book);
    store.putFirst('live', 'L');
    store.put('a', 'x'.repeat(40_000), { m: 1 });
    store.add('report:r', 'R', { at: 1 });
    const sheet = sheetIn(book);
    const keys =
      sheet
        ?.getRange('A:A')
        .getValues()
        .map(([key]) => key) ?? [];
    act(
      (a1, value) => sheet?.getRange(a1).setValue(value),
      (key) => keys.indexOf(key) + 1,
    );
    return book;
  }

  test.each<[string, Parameters<typeof changed>[0], Record<string, string | null>]>([
    ['not at all', () => {}, { a: 'x'.repeat(40_000), live: 'L', 'report:r': 'R' }],
    ['a piece typed over', (set, row) => set(`C${row('a')}`, '|y'), { a: null, live: 'L' }],
    ['a piece without its guard', (set, row) => set(`C${row('a')}`, 'y'), { a: null }],
    ['a piece more', (set, row) => set(`E${row('a')}`, '|y'), { a: null }],
    ['a piece emptied', (set, row) => set(`D${row('a')}`, ''), { a: null }],
    ['a number for a header', (set, row) => set(`B${row('a')}`, 7), { a: null, live: 'L' }],
    [
      'a header of a later form',
      (set, row) => set(`B${row('a')}`, '{"form":3,"length":1,"sum":1}'),
      { a: null },
    ],
    ['a monstrous length', (set, row) => set(`B${row('a')}`, '{"form":2,"length":1e9,"sum":1}'), { a: null }],
    ['a key typed over', (set, row) => set(`A${row('live')}`, 'x'), { live: null, a: 'x'.repeat(40_000) }],
    ['a note far below', (set) => set('A900', 'จดไว้'), { a: 'x'.repeat(40_000), live: 'L' }],
  ])('%s', async (_name, act, kept) => {
    const book = await changed(act);
    const read = Object.keys(kept).map((key) => [
      key,
      key === 'live' ? openStore(book).getFirst(key) : openStore(book).get(key),
    ]);
    expect(Object.fromEntries(read)).toEqual(kept);
    // It takes new texts as ever.
    const store = openStore(book);
    store.put('a', 'new');
    store.putFirst('live', 'new');
    expect([openStore(book).get('a'), openStore(book).getFirst('live')]).toEqual(['new', 'new']);
    openStore(book).tidy();
    expect([openStore(book).get('a'), openStore(book).getFirst('live')]).toEqual(['new', 'new']);
    expect(openStore(book).tidy()).toEqual([]);
  });

  test('whose columns were deleted holds nothing, and is widened by the next text', async () => {
    const book = await changed(() => {});
    const workbook = (book as unknown as { book: { workbook: LocalWorkbook } }).book.workbook;
    const model = workbook.sheets.find(({ name }) => name === NAME);
    if (model) deleteColumns(model, 2, 25);
    expect([openStore(book).get('a'), openStore(book).getFirst('live')]).toEqual([null, null]);
    openStore(book).put('a', 'y'.repeat(MOST_KEPT));
    expect(openStore(book).get('a')).toBe('y'.repeat(MOST_KEPT));
  });

  test('which is sorted by somebody keeps what it holds', async () => {
    const book = await changed(() => {});
    const workbook = (book as unknown as { book: { workbook: LocalWorkbook } }).book.workbook;
    const model = workbook.sheets.find(({ name }) => name === NAME);
    if (model) sortRows(model, 1, 1);
    expect([openStore(book).get('a'), openStore(book).getFirst('live')]).toEqual(['x'.repeat(40_000), 'L']);
    openStore(book).putFirst('live', 'M');
    expect([openStore(book).get('a'), openStore(book).get('live'), openStore(book).get('report:r')]).toEqual([
      'x'.repeat(40_000),
      'M',
      'R',
    ]);
    expect(openStore(book).entries()).toHaveLength(3);
  });

  test('two rows of one key: the first counts, and the next check clears the other', async () => {
    const book = await changed(() => {});
    openStore(book).add('a', 'second');
    expect(openStore(book).get('a')).toBe('x'.repeat(40_000));
    openStore(book).tidy();
    expect(
      openStore(book)
        .entries()
        .filter(({ key }) => key === 'a'),
    ).toHaveLength(1);
  });
});

describe('a workbook of before', () => {
  /** Rows of the first form: the key, then pieces. */
  async function old(rows: readonly (readonly string[])[]) {
    const book = await spreadsheet();
    openStore(book).put('x', 'x');
    openStore(book).put('x', null);
    const sheet = book.getSheets().find((each) => each.getName() === 'ITA ข้อมูลภายใน');
    rows.forEach((row, index) => {
      sheet?.getRange(index + 1, 1, 1, row.length).setValues([[...row]]);
    });
    return book;
  }
  const index = (chosen: string | null, ...names: string[]) =>
    `|${JSON.stringify({ chosen, templates: names.map((name) => ({ name, savedAt: 's', savedBy: 'b', draft: name === 'ร่าง' })) })}`;

  test('gives its templates and the choice, and keeps both when one is added', async () => {
    const book = await old([
      ['templates', index('ก', 'ก', 'ร่าง')],
      ['template:ก', '|AAAA'],
      ['template:ร่าง', '|BBBB'],
      ['reports', `|${JSON.stringify([{ id: 'r', snapshot: { digest: 'd', fields: [] } }])}`],
    ]);
    expect(chosenTemplate(openStore(book))).toEqual({ name: 'ก', base64: 'AAAA' });
    expect(readShelf(openStore(book)).templates.map(({ name, draft }) => [name, draft])).toEqual([
      ['ก', false],
      ['ร่าง', true],
    ]);
    expect(keptReport(openStore(book), { document: 'r', digest: '' })).toEqual({ digest: 'd', fields: [] });

    const shelf = shelve(openStore(book), { name: 'ง', savedAt: '', savedBy: '', draft: true }, 'CCCC');
    expect(shelf.chosen).toBe('ก');
    expect(shelf.templates).toHaveLength(3);
    expect(
      openStore(book)
        .entries()
        .map(({ key }) => key),
    ).not.toContain('templates');
    expect(chosenTemplate(openStore(book))).toEqual({ name: 'ก', base64: 'AAAA' });
    expect(choose(openStore(book), null).chosen).toBeNull();
    expect(choose(openStore(book), 'ก').chosen).toBe('ก');
  });

  test('where index and bytes disagree, it is told and never passed over', async () => {
    const gone = await old([
      ['templates', index('ก', 'ก')],
      ['template:ข', '|BBBB'],
    ]);
    expect(readShelf(openStore(gone)).templates).toEqual([
      { name: 'ข', savedAt: '', savedBy: '', draft: true },
    ]);
    expect(() => chosenTemplate(openStore(gone))).toThrow(/“ก” หายไปหรือเสียหาย/);
  });

  test.each(['|{', '|null', '|{"chosen":1,"templates":[]}', '|{"chosen":null,"templates":[{}]}'])(
    'an index that says %s stops nothing',
    async (text) => {
      const book = await old([
        ['templates', text],
        ['template:ก', '|AAAA'],
      ]);
      expect(readShelf(openStore(book))).toMatchObject({
        chosen: null,
        templates: [{ name: 'ก', draft: true }],
      });
    },
  );
});
