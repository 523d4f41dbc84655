import {
  column,
  columnPlace,
  inOit,
  oitColumn,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';

const WRONG = 'องค์กรบริหารส่วนตำบลนาโสม เผยแพร่ข่าวบนเว็บไซต์แล้ว';
const RIGHT = 'องค์การบริหารส่วนตำบลนาโสม เผยแพร่ข่าวบนเว็บไซต์แล้ว';

async function misspelt() {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('progress', 8), WRONG);
  return workbook;
}

describe('«แก้ให้อัตโนมัติ»', () => {
  test('shows before and after, and changes nothing by that', async () => {
    const workbook = await misspelt();
    const host = await start(workbook);
    const { value } = run(host, 'readFixes');
    expect(value.more).toBe(0);
    expect(value.fixes).toContainEqual(
      expect.objectContaining({ sheet: 'OIT', cell: inOit('progress', 8), before: WRONG, after: RIGHT }),
    );
    expect(sheetOf(workbook, 'OIT').peek(8, oitColumn('progress'))?.value).toBe(WRONG);
  });

  test('makes only the changes that were agreed to, and they can be undone', async () => {
    const workbook = await misspelt();
    const host = await start(workbook);
    const fixes: { cell: string; sheet: string }[] = run(host, 'readFixes').value.fixes;
    const chosen = fixes.filter(({ sheet, cell }) => sheet === 'OIT' && cell === inOit('progress', 8));
    expect(fixes.length).toBeGreaterThan(1);
    const before = column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ');

    expect(run(host, 'applyFixes', chosen).value).toEqual({ changed: 1, skipped: 0 });
    expect(column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ')).toEqual(
      before.map((text, index) => (index === 6 ? RIGHT : text)),
    );

    expect(run(host, 'undoFixes').value).toEqual({ changed: 1, skipped: 0 });
    expect(column(workbook, 'OIT', 'ความก้าวหน้าผลการดำเนินการ')).toEqual(before);
    expect(run(host, 'undoFixes')).toMatchObject({ ok: false, code: 'nothing-to-undo' });
  });

  test('mends a day of the wrong era in its cell, and can be undone', async () => {
    const workbook = await misspelt();
    const cell = inOit('publishedDate', 8);
    type(workbook, 'OIT', cell, '10/4/23');
    const host = await start(workbook);
    const fixes: { cell: string; after: string }[] = run(host, 'readFixes').value.fixes;
    const chosen = fixes.filter((fix) => fix.cell === cell);
    expect(chosen.map(({ after }) => after)).toEqual(['10 เมษายน 2566']);
    expect(run(host, 'applyFixes', chosen).value).toEqual({ changed: 1, skipped: 0 });
    const seen = () => sheetOf(workbook, 'OIT').peek(8, oitColumn('publishedDate'))?.value;
    expect(seen()).toBe('10 เมษายน 2566');
    expect(run(host, 'undoFixes').value).toEqual({ changed: 1, skipped: 0 });
  });

  test('skips a cell that a colleague has changed meanwhile, and follows one whose row has moved', async () => {
    const workbook = await misspelt();
    const host = await start(workbook);
    const fixes: { cell: string }[] = run(host, 'readFixes').value.fixes;
    const chosen = fixes.filter(({ cell }) => cell === inOit('progress', 8));
    const oit = sheetOf(workbook, 'OIT');
    for (let place = 1; place <= 13; place++) {
      const [a, b] = [oit.cell(8, place).value, oit.cell(30, place).value];
      oit.cell(8, place).value = b;
      oit.cell(30, place).value = a;
    }
    expect(run(host, 'applyFixes', chosen).value).toEqual({ changed: 1, skipped: 0 });
    expect(oit.peek(30, oitColumn('progress'))?.value).toBe(RIGHT);

    type(workbook, 'OIT', inOit('progress', 30), 'พิมพ์ใหม่');
    expect(run(host, 'undoFixes').value).toEqual({ changed: 0, skipped: 1 });
    expect(oit.peek(30, oitColumn('progress'))?.value).toBe('พิมพ์ใหม่');
  });

  test('writes no text of a page’s own making', async () => {
    const workbook = await misspelt();
    const host = await start(workbook);
    const [fix] = run(host, 'readFixes').value.fixes;
    expect(run(host, 'applyFixes', [{ ...fix, after: '=IMPORTXML("x")' }]).value).toEqual({
      changed: 0,
      skipped: 1,
    });
  });
});

describe('accepting a finding', () => {
  test('with a reason: the item is complete, and the finding stays in sight', async () => {
    const workbook = await sampleBook();
    type(workbook, 'OIT', inOit('url', 8), '');
    const host = await start(workbook);
    const item = () => run(host, 'checkCompleteness').value.items[6];
    const finding = item().findings.find(({ code }: { code: string }) => code === 'missing-url');
    expect(run(host, 'acceptFinding', finding.key, ' ')).toMatchObject({ ok: false, code: 'no-reason' });
    expect(run(host, 'acceptFinding', finding.key, 'แสดงที่บอร์ดหน้าสำนักงาน')).toMatchObject({ ok: true });

    const after = item();
    expect(after.result).toBe('ครบถ้วน');
    expect(after.findings.find(({ code }: { code: string }) => code === 'missing-url').accepted).toBe(
      'แสดงที่บอร์ดหน้าสำนักงาน',
    );
    expect(String(sheetOf(workbook, 'OIT').peek(8, oitColumn('toMend'))?.value)).toContain('ถูกต้องแล้ว 1 เรื่อง');
    expect(column(workbook, 'ข้อยกเว้น', 'เหตุผลที่ยอมรับ')).toEqual(['แสดงที่บอร์ดหน้าสำนักงาน']);
    expect(run(host, 'acceptFinding', finding.key, 'อีกครั้ง')).toMatchObject({
      ok: false,
      code: 'finding-gone',
    });
  });
});

describe('the check before', () => {
  test('is what the next one is held against', async () => {
    const workbook = await sampleBook();
    const host = await start(workbook);
    type(workbook, 'OIT', inOit('url', 8), '');
    expect(run(host, 'checkCompleteness').value.changes).toBeNull();
    type(workbook, 'OIT', inOit('url', 8), 'https://www.nasom.example/ita/2566/o7');
    type(workbook, 'OIT', inOit('url', 9), '');
    const { changes, message } = run(host, 'checkCompleteness').value;
    expect(changes).toEqual({ newlyComplete: ['o7'], newlyOpen: ['o8'] });
    expect(message).toContain('o7');
    expect(run(host, 'checkCompleteness').value.changes).toEqual({ newlyComplete: [], newlyOpen: [] });
  });
});

test('a check that เกณฑ์ has switched off finds nothing', async () => {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('url', 8), '');
  const row = column(workbook, 'เกณฑ์', 'รหัส').indexOf('missing-url') + 2;
  const place = columnPlace(sheetOf(workbook, 'เกณฑ์'), 'ค่า');
  expect(sheetOf(workbook, 'เกณฑ์').peek(row, place)?.value).toBe('เปิด');
  sheetOf(workbook, 'เกณฑ์').cell(row, place).value = 'ปิด';
  const { value } = run(await start(workbook), 'checkCompleteness');
  expect(value.items[6].result).toBe('ครบถ้วน');
});
