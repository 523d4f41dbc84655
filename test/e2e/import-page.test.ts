import type { SentList } from '../../src/bridge/arguments';
import { CONFIRMED_BY_OFFICE, LIST_NAMES } from '../../src/messages/criteria';
import { a1 } from '../../src/workbook/cells';
import {
  builtBook,
  column,
  columnPlace,
  emptyBook,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';

/** What a page sends when a person has agreed to a list, and what «ยืนยันแล้วกับคู่มือ» writes. */

type Item = SentList['items'][number];

const item = (number: number, title: string, part: Partial<Item> = {}): Item => ({
  code: `o${number}`,
  title,
  group: null,
  subIndicator: null,
  components: [],
  yearRule: null,
  refersTo: null,
  ...part,
});
const list = (...items: readonly Item[]): SentList => ({ items: [...items], headings: [] });

const LONG = 'ก'.repeat(2_001);

describe('a list that is not fit to be written', () => {
  test.each<[string, unknown, unknown]>([
    ['without items', 2566, list()],
    ['of texts', 2566, { items: ['o1 โครงสร้าง'], headings: [] }],
    ['of a strange code', 2566, list({ ...item(1, 'ก'), code: 'x1' as Item['code'] })],
    ['with a code twice', 2566, list(item(1, 'ก'), item(1, 'ข'))],
    ['without a title', 2566, list(item(1, ' '))],
    ['with a title without end', 2566, list(item(1, LONG))],
    ['with components without end', 2566, list(item(1, 'ก', { components: [LONG] }))],
    ['with too many items', 2566, list(...Array.from({ length: 301 }, (_, at) => item(at + 1, 'ก')))],
  ])('%s is refused, and nothing is written', async (_what, year, sent) => {
    const workbook = await emptyBook();
    expect(run(await start(workbook), 'importList', year, sent)).toMatchObject({
      ok: false,
      code: 'bad-list',
    });
    expect(workbook.sheets).toHaveLength(1);
  });

  test('what an item may not say is dropped', async () => {
    const workbook = await emptyBook();
    const sent = list({ ...item(1, 'ก'), usualOwners: ['ใคร'], __proto__x: 1 } as Item);
    expect(run(await start(workbook), 'importList', 2566, sent)).toMatchObject({ ok: true });
    expect(column(workbook, 'เกณฑ์', 'ผู้รับผิดชอบโดยปกติ').join('')).toBe('');
  });

  test('of another year than the workbook leads to the new year', async () => {
    const workbook = await builtBook();
    const before = column(workbook, 'เกณฑ์', 'ชื่อ');
    const outcome = run(await start(workbook), 'importList', 2570, list(item(1, 'ก')));
    expect(outcome).toMatchObject({ ok: false, code: 'list-of-other-year' });
    expect(column(workbook, 'เกณฑ์', 'ชื่อ')).toEqual(before);
  });
});

describe('a list in the place of the one of the same year', () => {
  const NEW = list(
    item(1, 'โครงสร้าง', { components: ['แสดงสิ่งที่เพิ่มใหม่'] }),
    item(2, '=HYPERLINK("http://x")'),
    item(50, 'ข้อที่ห้าสิบ', { components: ['แสดงของข้อใหม่'], refersTo: 'o2' }),
  );

  test('keeps every row, tick and text of staff, and adds what is new', async () => {
    const workbook = await sampleBook();
    type(workbook, 'OIT', 'B4', 'ชื่อที่เจ้าหน้าที่แก้เอง');
    const progress = column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ');
    const ticks = column(workbook, 'องค์ประกอบ', 'มีแล้ว');
    const texts = column(workbook, 'องค์ประกอบ', 'องค์ประกอบด้านข้อมูล');
    const checks = column(workbook, 'เกณฑ์', 'ประเภท').filter((kind) => kind === 'การตรวจ').length;

    const host = await start(workbook);
    expect(run(host, 'importList', 2566, NEW)).toMatchObject({
      ok: true,
      value: { isNew: false, difference: { added: [{ code: 'o50' }], renamed: [{ code: 'o2' }] } },
    });

    expect(column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ')).toEqual([...progress, '']);
    expect(column(workbook, 'OIT', 'ข้อมูล').slice(0, 3)).toEqual([
      'โครงสร้าง',
      '=HYPERLINK("http://x")',
      'ชื่อที่เจ้าหน้าที่แก้เอง',
    ]);
    expect(column(workbook, 'องค์ประกอบ', 'มีแล้ว')).toEqual([...ticks, false, false]);
    // A new item's components come with its row, a known item's after them.
    expect(column(workbook, 'องค์ประกอบ', 'องค์ประกอบด้านข้อมูล')).toEqual([
      ...texts,
      'แสดงของข้อใหม่',
      'แสดงสิ่งที่เพิ่มใหม่',
    ]);
    const kinds = column(workbook, 'เกณฑ์', 'ประเภท');
    expect(kinds.filter((kind) => kind === 'การตรวจ')).toHaveLength(checks);
    expect(kinds.filter((kind) => kind === 'ข้อ')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'น้ำหนัก')).toHaveLength(3);
    expect(run(host, 'checkCompleteness')).toMatchObject({ ok: true });

    // Doing it again changes nothing.
    const sheets = () => ['OIT', 'องค์ประกอบ', 'เกณฑ์'].map((name) => sheetOf(workbook, name).extent());
    const once = sheets();
    expect(run(host, 'importList', 2566, NEW)).toMatchObject({ ok: true });
    expect(sheets()).toEqual(once);
  });
});

describe('«ยืนยันแล้วกับคู่มือ»', () => {
  test('writes who and when beside each list that was compared, and no other', async () => {
    const workbook = await sampleBook();
    const host = await start(workbook);
    const before = run(host, 'runCheck').value.unconfirmed.map(({ list: name }: { list: string }) => name);
    expect(before).toContain('components');
    const after = run(host, 'confirmCriteria', ['components'], 'หัวหน้าสำนักปลัด');
    expect(after.value.map(({ list: name }: { list: string }) => name)).toEqual(
      before.filter((name: string) => name !== 'components'),
    );
    const row = column(workbook, 'เกณฑ์', 'ชื่อ').indexOf(LIST_NAMES.components);
    expect(column(workbook, 'เกณฑ์', 'ค่า')[row]).toBe(CONFIRMED_BY_OFFICE);
    expect(column(workbook, 'เกณฑ์', 'ผู้รับผิดชอบโดยปกติ')[row]).toMatch(/^หัวหน้าสำนักปลัด/);
    expect(column(workbook, 'เกณฑ์', 'ปีของข้อมูล')[row]).not.toBe('');
    expect(run(host, 'runCheck').value.unconfirmed).toHaveLength(before.length - 1);
  });

  test('needs a name', async () => {
    const host = await start(await builtBook());
    expect(run(host, 'confirmCriteria', ['items'], ' ')).toMatchObject({ code: 'nobody-confirms' });
  });
});

test('the days that the office works towards are told in the side bar and in ภาพรวม', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook);
  expect(run(host, 'readSidebar').value.daysLeft).toEqual([]);
  const names = column(workbook, 'เกณฑ์', 'ชื่อ');
  const rows = ['วันสุดท้ายที่ ป.ป.ช. รับคำตอบ OIT', 'วันที่หน่วยงานกำหนดให้เสร็จ'].map(
    (name) => names.indexOf(name) + 2,
  );
  const value = columnPlace(sheetOf(workbook, 'เกณฑ์'), 'ค่า');
  type(workbook, 'เกณฑ์', a1(rows[0] ?? 0, value), '30 เมษายน 2699');
  type(workbook, 'เกณฑ์', a1(rows[1] ?? 0, value), '1/4/2566');
  const told = run(host, 'readSidebar').value.daysLeft;
  expect(told).toEqual([expect.stringContaining('เลยมาแล้ว'), expect.stringMatching(/อีก \d+ วัน/)]);
  run(host, 'runCheck');
  expect(column(workbook, 'ภาพรวม', 'ตัวชี้วัดย่อย')).toContain(told.join('\n'));
});
