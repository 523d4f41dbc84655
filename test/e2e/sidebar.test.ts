import type { ItemComponents } from '../../src/commands/item-state';
import type { Selection } from '../../src/commands/read-selection';
import type { Sidebar, SidebarFinding } from '../../src/commands/read-sidebar';
import { DIST } from '../../src/local/build/fresh-bundle';
import type { Host } from '../../src/local/host';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import {
  column,
  emptyBook,
  inOit,
  type Outcome,
  oitColumn,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';

/** What the sidebar asks of the server. Row 8 of OIT is o7. */

const NOW = { now: () => new Date('2023-03-01T03:00:00Z') };

async function checkedBook(): Promise<LocalWorkbook> {
  const workbook = await sampleBook();
  run(await start(workbook), 'checkCompleteness');
  return workbook;
}

/** Everything that stands in the workbook, to be held against itself later. */
function contents(workbook: LocalWorkbook): unknown {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells()].map(({ row, column: place, cell }) => [row, place, cell.value]),
  ]);
}

/** The round trips of one call. */
function counted(host: Host, name: string, ...args: unknown[]): Outcome & { trips: number } {
  const before = host.serviceCalls.total;
  const outcome = run(host, name, ...args);
  return { ...outcome, trips: host.serviceCalls.total - before };
}

const sidebarOf = (host: Host): Sidebar => run(host, 'readSidebar').value;

function findingOf(sidebar: Sidebar, item: string, cell: string, kind?: string): SidebarFinding | undefined {
  return sidebar.items
    .find(({ code }) => code === item)
    ?.findings.find((each) => each.cell === cell && (kind ?? each.code) === each.code);
}

describe('what is left to do', () => {
  test('is told item by item, in six round trips, and nothing is written', async () => {
    const workbook = await checkedBook();
    type(workbook, 'OIT', inOit('url', 8), '');
    const before = contents(workbook);
    const host = await start(workbook);
    const { value, trips } = counted(host, 'readSidebar');
    const sidebar = value as Sidebar;
    expect(trips).toBe(6);
    expect(contents(workbook)).toEqual(before);

    expect(sidebar.total).toBe(43);
    expect(sidebar.complete).toBe(sidebar.items.filter(({ result }) => result === 'ครบถ้วน').length);
    expect(sidebar.checked).toBe(true);
    expect(sidebar.offices).toEqual(column(workbook, 'ส่วนงาน', 'ส่วนงาน').filter((name) => name !== ''));
    expect(sidebar.subIndicators.map(({ code }) => code)).toContain('9.1');
    expect(sidebar.items[6]).toMatchObject({
      code: 'o7',
      title: 'ข่าวประชาสัมพันธ์',
      subIndicator: '9.1',
      owners: ['สำนักปลัด'],
      result: 'ต้องแก้ไข',
      cell: inOit('code', 8),
      links: [],
    });
    expect(findingOf(sidebar, 'o7', inOit('url', 8))).toMatchObject({
      severity: 'error',
      sheet: 'OIT',
      message: 'ยังไม่ได้ใส่ URL',
      accepted: null,
      mends: [],
    });
  });

  test('and says so when the workbook was never checked, or has no sheets yet', async () => {
    expect(sidebarOf(await start(await sampleBook())).checked).toBe(false);
    expect(run(await start(await emptyBook()), 'readSidebar')).toMatchObject({
      ok: false,
      code: 'not-set-up',
    });
  });

  test.each([
    ['https://www.nasom.example/o7', [['', 'https://www.nasom.example/o7']]],
    [
      'ก https://a.example/1\nHTTP://b.example/2',
      [
        ['ก', 'https://a.example/1'],
        ['', 'HTTP://b.example/2'],
      ],
    ],
    ['javascript:alert(1)', []],
    ['data:text/html,<script>', []],
    ['javascript:alert(1)//https://', []],
    ['ดูที่ https://a.example', [['ดูที่', 'https://a.example']]],
  ])('of the URL cell %j the page may open %j', async (typed, links) => {
    const workbook = await sampleBook();
    type(workbook, 'OIT', inOit('url', 8), typed);
    const told = sidebarOf(await start(workbook)).items[6]?.links;
    expect(told?.map(({ title, address }) => [title, address])).toEqual(links);
  });

  test('an accepted finding stays in sight with its reason', async () => {
    const workbook = await checkedBook();
    type(workbook, 'OIT', inOit('url', 8), '');
    const host = await start(workbook);
    const { key } = findingOf(sidebarOf(host), 'o7', inOit('url', 8)) ?? { key: '' };
    run(host, 'acceptFinding', key, 'แสดงที่บอร์ดหน้าสำนักงาน');
    expect(findingOf(sidebarOf(host), 'o7', inOit('url', 8))?.accepted).toBe('แสดงที่บอร์ดหน้าสำนักงาน');
  });

  test('a finding that has one right remedy carries it, and it mends that cell alone', async () => {
    const workbook = await checkedBook();
    type(workbook, 'OIT', inOit('progress', 8), 'องค์การบริหารส่วนตำบลนาโสม ขออนุญาติเผยแพร่ข่าวบนเว็บไซต์แล้ว');
    const host = await start(workbook);
    const { mends } = findingOf(sidebarOf(host), 'o7', inOit('progress', 8), 'spelling') ?? { mends: [] };
    const before = column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ');
    expect(run(host, 'applyFixes', mends).value).toEqual({ changed: 1, skipped: 0 });
    const after = column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ');
    expect(after[6]).toBe('องค์การบริหารส่วนตำบลนาโสม ขออนุญาตเผยแพร่ข่าวบนเว็บไซต์แล้ว');
    expect([...after.slice(0, 6), ...after.slice(7)]).toEqual([...before.slice(0, 6), ...before.slice(7)]);
  });
});

describe('the row that is selected', () => {
  test.each([
    ['OIT', inOit('subIndicator', 8), 'o7'],
    ['OIT', inOit('code', 1), null],
    ['OIT', inOit('code', 40), 'o39'],
    ['มาตรการ', 'B2', null],
    ['องค์ประกอบ', 'C2', 'o1'],
  ])('%s %s stands for %s', async (sheet, cell, code) => {
    const workbook = await checkedBook();
    const host = await start(workbook);
    host.select(sheet, cell);
    const { item } = run(host, 'readSelection', null).value as Selection;
    expect(item?.code ?? null).toBe(code);
  });

  test('tells its components and what is asked of it, in four round trips', async () => {
    const workbook = await checkedBook();
    const host = await start(workbook);
    host.select('OIT', inOit('url', 38));
    const { value, trips } = counted(host, 'readSelection', null);
    expect(trips).toBe(4);
    const { item } = value as Selection;
    expect(item).toMatchObject({
      code: 'o37',
      asks: [
        'ข้อมูล 6 เดือนแรกของปีงบประมาณ 2566 (1 ต.ค. 2565 – 31 มี.ค. 2566)',
        expect.stringContaining('ต้องสอดคล้องกับข้อ o36'),
        'กำหนดเสร็จ 30 เมษายน 2566',
      ],
    });
    expect(item?.components.length).toBeGreaterThan(0);
    expect(item?.components.every(({ present }) => present)).toBe(true);
  });

  test('is read again only when the person has moved: one round trip while they stay', async () => {
    const host = await start(await checkedBook());
    host.select('OIT', inOit('subIndicator', 8));
    const { at } = run(host, 'readSelection', null).value as Selection;
    host.select('OIT', inOit('dueDate', 8));
    expect(counted(host, 'readSelection', at)).toMatchObject({ value: null, trips: 1 });
    host.select('OIT', inOit('dueDate', 9));
    expect(run(host, 'readSelection', at).value.item.code).toBe('o8');
  });

  test('is known before the first check too', async () => {
    const host = await start(await sampleBook());
    host.select('OIT', inOit('subIndicator', 8));
    expect(counted(host, 'readSelection', null)).toMatchObject({
      value: { item: { code: 'o7', result: '' } },
      trips: 10,
    });
  });
});

describe('going to a cell', () => {
  test('opens the sheet at it', async () => {
    const workbook = await checkedBook();
    const host = await start(workbook);
    expect(run(host, 'goTo', 'มาตรการ', 'C3').ok).toBe(true);
    expect(workbook.sheets[workbook.activeSheet]).toMatchObject({
      name: 'มาตรการ',
      currentCell: { row: 3, column: 3 },
    });
    expect(run(host, 'goTo', 'OIT', null).ok).toBe(true);
    expect(workbook.sheets[workbook.activeSheet]?.name).toBe('OIT');
  });

  test.each([
    ['ไม่มีแผ่นนี้', 'A1'],
    ['ไม่มีแผ่นนี้', null],
    ['OIT', 'ZZZ999999'],
    ['OIT', '<img onerror=alert(1)>'],
  ])('%s %s is refused in Thai', async (sheet, cell) => {
    const outcome = run(await start(await checkedBook()), 'goTo', sheet, cell);
    expect(outcome).toMatchObject({ ok: false, code: 'place-gone' });
    expect(outcome.message).toContain(sheet);
  });
});

describe('ticking a component', () => {
  const result = (workbook: LocalWorkbook) => sheetOf(workbook, 'OIT').peek(8, oitColumn('result'))?.value;
  const count = (workbook: LocalWorkbook) =>
    sheetOf(workbook, 'OIT').peek(8, oitColumn('componentsTicked'))?.value;
  const firstOf = async (workbook: LocalWorkbook): Promise<string> => {
    const host = await start(workbook);
    host.select('OIT', inOit('code', 8));
    return run(host, 'readSelection', null).value.item.components[0].text;
  };

  test('changes the box and tells what there is then; count and verdict follow once, after the last tick', async () => {
    const workbook = await checkedBook();
    type(
      workbook,
      'OIT',
      inOit('progress', 8),
      'จัดทำข่าวประชาสัมพันธ์และเผยแพร่บนเว็บไซต์ขององค์การบริหารส่วนตำบลนาโสมแล้ว',
    );
    const text = await firstOf(workbook);
    const host = await start(workbook, NOW);
    const off = counted(host, 'tickComponent', 'o7', text, false);
    expect(off.trips).toBeLessThanOrEqual(5);
    expect(off.value as ItemComponents).toEqual({
      components: [
        { text, present: false },
        { text: expect.any(String), present: true },
      ],
      ticked: 1,
      total: 2,
    });
    host.select('OIT', inOit('code', 8));
    const settled = counted(host, 'settleTicks');
    expect(settled.trips).toBeLessThanOrEqual(9);
    const sidebar = settled.value as Sidebar;
    expect(sidebar.selection.item).toMatchObject({ code: 'o7', result: 'ต้องแก้ไข', ticked: 1 });
    expect(sidebar.items[6]).toMatchObject({ code: 'o7', result: 'ต้องแก้ไข' });
    expect([count(workbook), result(workbook)]).toEqual(['1 จาก 2', 'ต้องแก้ไข']);
    expect(sidebarOf(host)).toEqual(sidebar);

    run(host, 'tickComponent', 'o7', text, true);
    expect(run(host, 'settleTicks').value.selection.item.result).toBe('ครบถ้วน');
    expect([count(workbook), result(workbook)]).toEqual(['2 จาก 2', 'ครบถ้วน']);
  });

  test('writes nothing beside the rows where the verdicts stand', async () => {
    const workbook = await checkedBook();
    const before = contents(workbook);
    expect(counted(await start(workbook), 'settleTicks').trips).toBeLessThanOrEqual(7);
    expect(contents(workbook)).toEqual(before);
  });

  test('finds the row again after a colleague sorted the sheet, and touches no other box', async () => {
    const workbook = await checkedBook();
    const text = await firstOf(workbook);
    const sheet = sheetOf(workbook, 'องค์ประกอบ');
    const row = column(workbook, 'องค์ประกอบ', 'ข้อ').indexOf('o7') + 2;
    for (let place = 1; place <= 5; place++) {
      const [a, b] = [sheet.cell(row, place).value, sheet.cell(3, place).value];
      sheet.cell(row, place).value = b;
      sheet.cell(3, place).value = a;
    }
    run(await start(workbook), 'tickComponent', 'o7', text, false);
    const boxes = column(workbook, 'องค์ประกอบ', 'มีแล้ว');
    expect(boxes.flatMap((ticked, index) => (ticked === true ? [] : [index + 2]))).toEqual([3]);
  });

  test('before the first check writes the box alone', async () => {
    const workbook = await sampleBook();
    const text = await firstOf(workbook);
    const { value, trips } = counted(await start(workbook), 'tickComponent', 'o7', text, false);
    expect(value.components[0]).toEqual({ text, present: false });
    expect(trips).toBeLessThanOrEqual(5);
    expect(run(await start(workbook), 'settleTicks').value.checked).toBe(false);
    expect(result(workbook) ?? '').toBe('');
  });

  test('is refused politely when it is gone, or a colleague’s run is under way', async () => {
    const workbook = await checkedBook();
    const text = await firstOf(workbook);
    expect(run(await start(workbook), 'tickComponent', 'o7', 'ไม่มีข้อความนี้', true)).toMatchObject({
      ok: false,
      code: 'component-gone',
    });
    const before = contents(workbook);
    expect(run(await start(workbook, { lockHeld: true }), 'tickComponent', 'o7', text, false)).toMatchObject({
      ok: false,
      code: 'busy',
    });
    expect(contents(workbook)).toEqual(before);
  });
});

test('the menu opens the sidebar beside the sheet and the fixes over it', async () => {
  const host = await start(await checkedBook(), { pagesDir: DIST });
  run(host, 'openSidebar');
  run(host, 'openFixes');
  expect(host.dialogs).toMatchObject([
    { kind: 'sidebar', title: 'รายการที่ต้องแก้', width: null },
    { kind: 'modal', title: 'แก้ให้อัตโนมัติ' },
  ]);
});
