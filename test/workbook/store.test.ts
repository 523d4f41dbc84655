import fc from 'fast-check';
import { Spreadsheet } from '../../src/local/apps-script/spreadsheet';
import { newWorkbook } from '../../src/local/xlsx/workbook-file';
import { openStore } from '../../src/workbook/store';
import { choose, chosenTemplate, discard, readShelf, shelve } from '../../src/workbook/templates';

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
      { numRuns: 40 },
    );
    expect(openStore(book).keys().length).toBeLessThanOrEqual(3);
  });

  test('a shorter text leaves nothing of a longer one, and a forgotten key is gone', async () => {
    const book = await spreadsheet();
    const store = openStore(book);
    store.put('a', 'x'.repeat(100_000));
    store.put('a', 'y');
    store.put('b', 'z');
    expect([openStore(book).get('a'), openStore(book).get('b')]).toEqual(['y', 'z']);
    store.put('a', null);
    expect([openStore(book).get('a'), openStore(book).keys()]).toEqual([null, ['b']]);
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
    expect(discard(store, 'ข')).toEqual({ chosen: null, templates: [entry('ก', true)] });
    expect(readShelf(store).templates.map(({ name }) => name)).toEqual(['ก']);
  });
});
