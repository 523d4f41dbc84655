import { PLAIN_REPORT } from '../../src/commands/document-request';
import { faultAt } from '../../src/local/apps-script/faults';
import type { ServiceCall } from '../../src/local/apps-script/service-calls';
import {
  copyWorkbook,
  type LocalSheet,
  type LocalWorkbook,
  setContent,
} from '../../src/local/xlsx/local-workbook';
import {
  column,
  columnPlace,
  inOit,
  type Outcome,
  run,
  sampleBook,
  sheetOf,
  start,
  type,
} from '../support/bundle';
import { some } from '../support/sampled';

/** «ปีงบประมาณใหม่»: what goes on, what is kept, and what becomes of a run that was cut off. */

const NOW = () => new Date('2024-11-04T03:00:00Z');
const YEAR_SHEETS = ['ภาพรวม', 'ตั้งค่า', 'OIT', 'ITAS', 'องค์ประกอบ', 'มาตรการ', 'ตัวชี้วัด', 'ข้อยกเว้น', 'เกณฑ์'];

let checked: LocalWorkbook;
beforeAll(async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  checked = await sampleBook();
  // Every second address is a standing one; the others name 2566, as the sample's do.
  for (let row = 2; row <= 44; row += 2)
    type(checked, 'OIT', inOit('url', row), `https://www.nasom.example/page/${row}`);
  type(checked, 'องค์ประกอบ', 'E2', 'ผังอยู่ในแฟ้มกลาง');
  const rule = column(checked, 'เกณฑ์', 'รหัส').indexOf('duplicate-url') + 2;
  sheetOf(checked, 'เกณฑ์').cell(rule, columnPlace(sheetOf(checked, 'เกณฑ์'), 'ค่า')).value = 'ปิด';
  expect(run(await start(checked, { now: NOW }), 'checkCompleteness').ok).toBe(true);
});

interface Entry {
  from: string;
  to: string | null;
}
const bundled = (year: number) => ({ year, source: { kind: 'bundled' }, keepIndicators: false });
const pairsOf = (proposal: Outcome) => (proposal.value.map as Entry[]).filter(({ to }) => to !== null);

async function rolled(workbook: LocalWorkbook, year: number): Promise<Entry[]> {
  const host = await start(workbook, { now: NOW });
  const proposal = run(host, 'proposeRollOver', bundled(year));
  const pairs = pairsOf(proposal).map(({ from, to }) => ({ from, to }));
  expect(run(host, 'rollOver', bundled(year), pairs)).toMatchObject({ ok: true, value: { to: year } });
  return pairs;
}

/** Column of OIT by item code. */
function byCode(workbook: LocalWorkbook, heading: string, sheet = 'OIT'): Map<string, unknown> {
  const codes = column(workbook, sheet, 'ข้อ').map(String);
  return new Map(column(workbook, sheet, heading).map((value, index) => [codes[index] ?? '', value]));
}

/** All that a sheet is, but for what keeping it is meant to change: its name, that it is hidden, and its protection. */
function substance({ id: _id, name: _name, hidden: _hidden, protections, ...rest }: LocalSheet) {
  return { ...rest, protections: protections.filter(({ area }) => area !== null) };
}

test('2566 → 2568 → 2569: owners and standing addresses of all that continues, old sheets as they were', async () => {
  const workbook = copyWorkbook(checked);
  const first = await rolled(workbook, 2568);
  expect(YEAR_SHEETS.map((name) => substance(sheetOf(workbook, `${name} 2566`)))).toEqual(
    YEAR_SHEETS.map((name) => substance(sheetOf(checked, name))),
  );
  const [owners, urls] = [byCode(checked, 'ผู้รับผิดชอบ'), byCode(checked, 'URL')];
  const standing = (code: string) => (String(urls.get(code)).includes('2566') ? '' : urls.get(code));
  expect(first.length).toBeGreaterThanOrEqual(23);
  for (const { from, to } of first) {
    expect(byCode(workbook, 'ผู้รับผิดชอบ').get(String(to))).toBe(owners.get(from));
    expect(byCode(workbook, 'URL ปีก่อน').get(String(to))).toBe(standing(from));
    expect(byCode(workbook, 'ความก้าวหน้าปีก่อน').get(String(to))).toBe(
      byCode(checked, 'ความก้าวหน้าผลการดำเนินการ').get(from),
    );
  }
  const of2568 = copyWorkbook(workbook);
  const second = await rolled(workbook, 2569);
  for (const name of YEAR_SHEETS) {
    expect(substance(sheetOf(workbook, `${name} 2566`))).toEqual(substance(sheetOf(checked, name)));
    expect(substance(sheetOf(workbook, `${name} 2568`))).toEqual(substance(sheetOf(of2568, name)));
  }
  for (const { from, to } of second) {
    expect(byCode(workbook, 'ผู้รับผิดชอบ').get(String(to))).toBe(byCode(of2568, 'ผู้รับผิดชอบ').get(from));
    // Nobody put an address in meanwhile: the standing one is seen for another year.
    expect(byCode(workbook, 'URL ปีก่อน').get(String(to))).toBe(byCode(of2568, 'URL ปีก่อน').get(from));
  }
  expect([...byCode(workbook, 'URL ปีก่อน').values()].filter((url) => url !== '').length).toBeGreaterThan(5);
});

test('what the new year begins with', async () => {
  const workbook = copyWorkbook(checked);
  await rolled(workbook, 2568);
  const all = (heading: string, value: unknown) =>
    expect([...new Set(column(workbook, 'OIT', heading))]).toEqual([value]);
  all('สถานะ', 'ยังไม่ได้ดำเนินการ');
  for (const heading of [
    'URL',
    'ความก้าวหน้าผลการดำเนินการ',
    'วันที่เผยแพร่',
    'กำหนดเสร็จ',
    'ผลตรวจ',
    'องค์ประกอบครบ',
  ])
    all(heading, '');
  expect([...new Set(column(workbook, 'องค์ประกอบ', 'มีแล้ว'))]).toEqual([false]);
  expect(column(workbook, 'องค์ประกอบ', 'หมายเหตุ').filter((note) => note !== '')).toEqual(['ผังอยู่ในแฟ้มกลาง']);
  const settings = new Map(
    column(workbook, 'ตั้งค่า', 'รายการ').map((name, index) => [name, column(workbook, 'ตั้งค่า', 'ค่า')[index]]),
  );
  expect(settings.get('ปีงบประมาณ')).toBe(2568);
  expect(settings.get('ชื่อหน่วยงาน')).toBe('องค์การบริหารส่วนตำบลนาโสม');
  expect(['คะแนน IIT', 'คะแนน EIT', 'คะแนน OIT', 'วันที่หนังสือ'].map((name) => settings.get(name))).toEqual([
    '',
    '',
    '',
    '',
  ]);
  const codes = column(workbook, 'เกณฑ์', 'รหัส');
  expect(column(workbook, 'เกณฑ์', 'ค่า')[codes.indexOf('duplicate-url')]).toBe('ปิด');
  expect(column(workbook, 'มาตรการ', 'มาตรการ/กิจกรรม')).toEqual(column(checked, 'มาตรการ', 'มาตรการ/กิจกรรม'));
  expect([
    ...new Set(
      ['สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม', 'ผลลัพธ์หรือความสำเร็จในการดำเนินการ'].flatMap((heading) =>
        column(workbook, 'มาตรการ', heading),
      ),
    ),
  ]).toEqual(['']);
  const old = workbook.sheets.filter(({ name }) => name.endsWith(' 2566'));
  expect(old.map(({ hidden }) => hidden)).toEqual(YEAR_SHEETS.map(() => true));
  expect(old.map(({ protections }) => protections.find(({ area }) => area === null)?.warningOnly)).toEqual(
    YEAR_SHEETS.map(() => true),
  );
  expect(workbook.sheets[workbook.activeSheet]?.name).toBe('OIT');
  expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(['ตรวจความครบถ้วน', 'ปีงบประมาณใหม่ 2566 → 2568']);
  // The new year is a workbook like any other, and its edits are not judged by the year before.
  const host = await start(workbook, { now: NOW });
  host.edit('OIT', 'C2', 'ดำเนินการแล้ว');
  expect(column(workbook, 'OIT', 'ผลตรวจ')[0]).toBe('');
  const check = run(host, 'runCheck');
  expect(check).toMatchObject({ ok: true, value: { items: { length: 28 } } });
  expect(check.value.message).not.toContain('ครั้งก่อน');
  expect(run(host, 'makeReport')).toMatchObject({ ok: true });
});

test('the window of the report offers the old year, and names its own sheets', async () => {
  const workbook = copyWorkbook(checked);
  await rolled(workbook, 2568);
  const host = await start(workbook, { now: NOW });
  expect(run(host, 'readReport').value).toMatchObject({ keptYears: [2566], total: 28 });
  const ofOldYear = run(host, 'readReport', 2566).value;
  expect(ofOldYear).toMatchObject({ keptYears: [2566], total: 43 });
  const sheets = ofOldYear.errors.map(({ sheet }: { sheet: string }) => sheet);
  expect(sheets).toContain('OIT 2566');
  expect(YEAR_SHEETS.map((name) => `${name} 2566`)).toEqual(expect.arrayContaining([...new Set(sheets)]));
  const made = run(host, 'createReport', { ...PLAIN_REPORT, kind: 'draft', year: 2566 });
  expect(made).toMatchObject({ ok: true, value: { name: expect.stringContaining('๒๕๖๖') } });
  // And shared, under its own year.
  const shared = run(host, 'shareReport', made.value.link, 'palad@nasom.example', 'reader');
  expect(shared).toEqual({ ok: true, value: { sent: true, recorded: true } });
  expect(host.shares[0]?.letter).toContain('ประจำปีงบประมาณ 2566');
  expect(column(workbook, 'ประวัติ', 'งาน').pop()).toBe('แชร์รายงาน (ปี 2566)');
});

test('the report of the old year says what it said', async () => {
  const before = await start(copyWorkbook(checked), { now: NOW });
  const workbook = copyWorkbook(checked);
  await rolled(workbook, 2568);
  const after = await start(workbook, { now: NOW });
  expect(run(before, 'makeReport').ok).toBe(true);
  const made = run(after, 'makeReport', null, { ...PLAIN_REPORT, year: 2566 });
  expect(made).toMatchObject({ ok: true, value: { name: expect.stringContaining('๒๕๖๖') } });
  const digest = (book: LocalWorkbook) => column(book, 'ประวัติ', 'รหัสข้อมูล').pop();
  const own = copyWorkbook(checked);
  expect(run(await start(own, { now: NOW }), 'makeReport').ok).toBe(true);
  expect(digest(workbook)).toBe(digest(own));
  expect(run(after, 'makeReport', null, { ...PLAIN_REPORT, year: 2567 })).toMatchObject({
    ok: false,
    code: 'no-such-year',
  });
  expect(run(after, 'makeReport', null, { ...PLAIN_REPORT, year: 2568 })).toMatchObject({ ok: true });
});

test('each year is held against reports of its own', async () => {
  const workbook = copyWorkbook(checked);
  const documents = () => column(workbook, 'ประวัติ', 'รหัสเอกสาร').map(String);
  const host = await start(workbook, { now: NOW });
  expect(run(host, 'makeReport').ok).toBe(true);
  const of2566 = documents().pop();
  expect(run(host, 'readReport').value.earlier.reports).toHaveLength(1);
  await rolled(workbook, 2568);
  expect(run(host, 'readReport').value.earlier.reports).toEqual([]);
  // A report of the old year, made later, is one of the old year's.
  expect(run(host, 'makeReport', null, { ...PLAIN_REPORT, year: 2566 }).ok).toBe(true);
  expect(column(workbook, 'ประวัติ', 'งาน').pop()).toBe('สร้างรายงาน (ปี 2566)');
  expect(run(host, 'readReport').value.earlier.reports).toEqual([]);
  for (const document of [of2566, documents().pop()])
    expect(run(host, 'readChanges', document)).toMatchObject({ ok: true, value: [] });
  expect(run(host, 'makeReport').ok).toBe(true);
  const of2568 = documents().pop();
  expect(run(host, 'readReport').value.earlier.reports).toMatchObject([{ document: of2568 }]);
  const oit = sheetOf(workbook, 'OIT');
  setContent(oit.cell(2, columnPlace(oit, 'ความก้าวหน้าผลการดำเนินการ')), 'เผยแพร่แล้ว');
  expect(run(host, 'readChanges', of2568).value).not.toEqual([]);
  expect(run(host, 'readChanges', of2566).value).toEqual([]);
});

describe('a run that is cut off', () => {
  /** Without what a sheet's number or the open sheet would tell apart. */
  const contents = (workbook: LocalWorkbook) =>
    workbook.sheets
      .filter(({ name }) => name !== 'ITA ข้อมูลภายใน')
      .map(({ id: _id, currentCell: _cell, ...sheet }) => sheet);

  test('ends like a clean one wherever it was stopped, and before the swap the old year is whole', async () => {
    const clean = copyWorkbook(checked);
    const pairs = await rolled(clean, 2568);
    const calls: ServiceCall[] = [];
    const count = await start(copyWorkbook(checked), {
      now: NOW,
      interpose: (call) => {
        calls.push(call);
        return undefined;
      },
    });
    expect(run(count, 'rollOver', bundled(2568), pairs).ok).toBe(true);
    const writes = calls.filter((call) => call.writes);
    const firstRename = writes.findIndex(({ method }) => method === 'Sheet.setName');
    // Each name, protection and what follows; of the building one call in eleven.
    const points = writes.filter((_, index) => index >= firstRename || index < 4 || index % 11 === 0);
    expect(points.length).toBeGreaterThan(30);
    const kinds = ['killed', 'lost-answer', 'service-error'] as const;
    for (const [index, { number, method }] of some(points, 9).entries()) {
      const workbook = copyWorkbook(checked);
      const kind = kinds[index % kinds.length] ?? 'killed';
      const stopped = await start(workbook, { now: NOW, interpose: faultAt(number, kind) });
      if (kind === 'killed') expect(() => run(stopped, 'rollOver', bundled(2568), pairs)).toThrow();
      else run(stopped, 'rollOver', bundled(2568), pairs);
      const next = await start(workbook, { now: NOW });
      const state = run(next, 'readRollOver');
      if (!workbook.sheets.some(({ name }) => name.endsWith(' 2566'))) {
        expect(run(await start(copyWorkbook(workbook), { now: NOW }), 'readSidebar').ok).toBe(true);
      }
      // The plan is forgotten last: a run that was stopped after that is done.
      if (state.value.year === 2566) {
        const again = state.value.cutOff
          ? run(next, 'continueRollOver')
          : run(next, 'rollOver', bundled(2568), pairs);
        expect({ number, method, ok: again.ok }).toEqual({ number, method, ok: true });
      }
      expect(contents(workbook)).toEqual(contents(clean));
      expect(run(next, 'readRollOver').value.cutOff).toBeNull();
    }
  });

  test('is gone on with by «สร้างแผ่นงาน», and no other may begin meanwhile', async () => {
    const workbook = copyWorkbook(checked);
    let renamed = 0;
    const stopped = await start(workbook, {
      now: NOW,
      interpose: ({ method }) => {
        if (method === 'Sheet.setName') renamed += 1;
        return renamed === 5 ? { kind: 'killed' } : undefined;
      },
    });
    const pairs = pairsOf(run(stopped, 'proposeRollOver', bundled(2568))).map(({ from, to }) => ({
      from,
      to,
    }));
    expect(() => run(stopped, 'rollOver', bundled(2568), pairs)).toThrow();
    const host = await start(workbook, { now: NOW });
    expect(run(host, 'readRollOver')).toMatchObject({ value: { cutOff: { from: 2566, to: 2568 } } });
    expect(run(host, 'rollOver', bundled(2569), [])).toMatchObject({ ok: false, code: 'roll-over-cut-off' });
    expect(run(host, 'buildSheets', 2569)).toMatchObject({ ok: true });
    expect(run(host, 'readRollOver')).toMatchObject({ value: { year: 2568, kept: [2566], cutOff: null } });
    expect(run(host, 'continueRollOver')).toMatchObject({ ok: false, code: 'nothing-cut-off' });
  });

  test('takes along what staff typed before it was gone on with', async () => {
    const workbook = copyWorkbook(checked);
    let made = 0;
    const stopped = await start(workbook, {
      now: NOW,
      interpose: ({ method }) => {
        if (method === 'Spreadsheet.insertSheet') made += 1;
        return made === 4 ? { kind: 'killed' } : undefined;
      },
    });
    const pairs = pairsOf(run(stopped, 'proposeRollOver', bundled(2568))).map(({ from, to }) => ({
      from,
      to,
    }));
    expect(() => run(stopped, 'rollOver', bundled(2568), pairs)).toThrow();
    type(workbook, 'OIT', inOit('owner', 3), 'กองช่าง');
    expect(run(await start(workbook, { now: NOW }), 'continueRollOver').ok).toBe(true);
    expect(byCode(workbook, 'ผู้รับผิดชอบ').get('o2')).toBe('กองช่าง');
  });
});

describe('what cannot be done is told, and nothing is written', () => {
  test.each([
    ['an earlier year', bundled(2566), [], 'not-a-later-year'],
    ['a year without a list', bundled(2570), [], 'no-criteria'],
    [
      'an empty list',
      { year: 2570, source: { kind: 'list', items: [], headings: [] }, keepIndicators: false },
      [],
      'list-empty',
    ],
    ['an item that is not there', bundled(2568), [{ from: 'o44', to: 'o1' }], 'map-changed'],
    [
      'one new item for two',
      bundled(2568),
      [
        { from: 'o1', to: 'o1' },
        { from: 'o3', to: 'o1' },
      ],
      'map-changed',
    ],
  ])('%s', async (_name, request, pairs, code) => {
    const workbook = copyWorkbook(checked);
    expect(run(await start(workbook, { now: NOW }), 'rollOver', request, pairs)).toMatchObject({
      ok: false,
      code,
    });
    expect(workbook.sheets).toEqual(checked.sheets);
  });

  test('a sheet that has the name of an old one', async () => {
    const workbook = copyWorkbook(checked);
    sheetOf(workbook, 'ส่วนงาน').name = 'OIT 2566';
    const host = await start(workbook, { now: NOW });
    expect(run(host, 'buildSheets').ok).toBe(true);
    const before = copyWorkbook(workbook);
    const outcome = run(host, 'rollOver', bundled(2568), []);
    expect(outcome).toMatchObject({ ok: false, code: 'name-taken' });
    expect(outcome.message).toContain('OIT 2566');
    expect(workbook.sheets).toEqual(before.sheets);
  });
});

test("the office's own protection of a sheet stays as it is", async () => {
  const workbook = copyWorkbook(checked);
  const own = { area: null, description: 'ของปลัด', warningOnly: false };
  sheetOf(workbook, 'มาตรการ').protections.push({ ...own });
  await rolled(workbook, 2568);
  const kept = sheetOf(workbook, 'มาตรการ 2566').protections.filter(({ area }) => area === null);
  expect(kept).toEqual([own]);
});

test('the columns of last year may go: nothing is amiss without them, and they are not added again', async () => {
  const workbook = copyWorkbook(checked);
  await rolled(workbook, 2568);
  const oit = sheetOf(workbook, 'OIT');
  setContent(oit.cell(1, columnPlace(oit, 'URL ปีก่อน')), 'ที่อยู่เดิม');
  const host = await start(workbook, { now: NOW });
  expect(run(host, 'runCheck').ok).toBe(true);
  expect(run(host, 'buildSheets')).toMatchObject({ ok: true, value: { columns: 0, rows: 0, sheets: [] } });
  expect(() => columnPlace(oit, 'URL ปีก่อน')).toThrow();
});

test('a check that waited for the change of year judges the new one, and leaves the old one alone', async () => {
  const workbook = copyWorkbook(checked);
  let begun = false;
  const waiting = await start(workbook, {
    now: NOW,
    interpose: ({ method }) => {
      if (method !== 'Lock.tryLock' || begun) return undefined;
      begun = true;
      expect(run(colleague, 'rollOver', bundled(2568), [{ from: 'o1', to: 'o1' }]).ok).toBe(true);
      return undefined;
    },
  });
  const colleague = await start(workbook, { now: NOW });
  expect(run(waiting, 'runCheck')).toMatchObject({ ok: true, value: { items: { length: 28 } } });
  for (const name of YEAR_SHEETS)
    expect(substance(sheetOf(workbook, `${name} 2566`))).toEqual(substance(sheetOf(checked, name)));
});

test('an imported list, and the last year as a beginning', async () => {
  const item = (code: string, title: string) => ({
    code,
    title,
    group: null,
    subIndicator: null,
    components: ['แสดงข้อมูล'],
    yearRule: null,
    refersTo: null,
    proposed: [],
    rows: [],
  });
  const list = { kind: 'list', items: [item('o1', 'ข้อมูลผู้บริหาร'), item('o2', 'เรื่องใหม่')], headings: [] };
  const request = { year: 2570, source: list, keepIndicators: true };
  const workbook = copyWorkbook(checked);
  const host = await start(workbook, { now: NOW });
  const proposal = run(host, 'proposeRollOver', request);
  expect(pairsOf(proposal)).toMatchObject([{ from: 'o2', to: 'o1', certain: true }]);
  expect(proposal.value).toMatchObject({ added: ['o2'], gone: { length: 42 } });
  expect(run(host, 'rollOver', request, [{ from: 'o2', to: 'o1' }]).ok).toBe(true);
  expect(column(workbook, 'OIT', 'ข้อมูล')).toEqual(['ข้อมูลผู้บริหาร', 'เรื่องใหม่']);
  expect(column(workbook, 'ตัวชี้วัด', 'ตัวชี้วัด')).toEqual(column(checked, 'ตัวชี้วัด', 'ตัวชี้วัด'));
  expect(run(host, 'runCheck').ok).toBe(true);

  const again = { year: 2571, source: { kind: 'last-year' }, keepIndicators: false };
  const pairs = pairsOf(run(host, 'proposeRollOver', again)).map(({ from, to }) => ({ from, to }));
  expect(pairs).toEqual([
    { from: 'o1', to: 'o1' },
    { from: 'o2', to: 'o2' },
  ]);
  expect(run(host, 'rollOver', again, pairs).ok).toBe(true);
  expect(run(host, 'runCheck')).toMatchObject({ ok: true, value: { items: { length: 2 } } });
});
