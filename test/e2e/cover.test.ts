import { insertRows } from '../../src/local/colleague';
import { chartsOfFile } from '../../src/local/xlsx/charts';
import { type LocalWorkbook, setContent } from '../../src/local/xlsx/local-workbook';
import { openWorkbook, saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { RESULT_COLOURS } from '../../src/workbook/colours';
import { CHART_ROWS, HEAD_ROWS } from '../../src/workbook/cover-chart';
import { builtBook, column, inOit, run, sampleBook, scratch, sheetOf, start, type } from '../support/bundle';

/** ภาพรวม: the first sheet, which tells how far the year's work is, with a chart. */

const NOW = () => new Date('2023-04-20T03:00:00Z');
const LABEL = 'ตัวชี้วัดย่อย';
const names = (workbook: LocalWorkbook) =>
  workbook.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
const labels = (workbook: LocalWorkbook) => column(workbook, 'ภาพรวม', LABEL).map(String);

/** As an earlier version left it: under another name, among the last, without a chart. */
function asBefore(workbook: LocalWorkbook): void {
  const cover = sheetOf(workbook, 'ภาพรวม');
  cover.name = 'สรุป';
  cover.charts = [];
  cover.columnWidths.set(1, 300);
  workbook.sheets.splice(workbook.sheets.indexOf(cover), 1);
  workbook.sheets.splice(5, 0, cover);
}

test('it stands first, and the person where they type', async () => {
  const workbook = await builtBook();
  expect(names(workbook)[0]).toBe('ภาพรวม');
  expect(workbook.sheets[workbook.activeSheet]?.name).toBe('OIT');
});

test('its chart is of the counts of all, over rows that stay empty', async () => {
  const workbook = await sampleBook();
  run(await start(workbook, { now: NOW }), 'checkCompleteness');
  const cover = sheetOf(workbook, 'ภาพรวม');
  expect(cover.charts).toHaveLength(1);
  const [chart] = cover.charts;
  const cells = chart?.ranges.map(({ row, column: place, rows }) => [
    cover.peek(row, place)?.value,
    cover.peek(row + rows - 1, place)?.value,
  ]);
  expect(cells).toEqual([
    [LABEL, 'รวม'],
    ['ครบถ้วน', 41],
    ['ต้องแก้ไข', 2],
    ['กำลังดำเนินการ', 0],
    ['ยังไม่ได้ดำเนินการ', 0],
    ['เลยกำหนด', 0],
  ]);
  expect(chart?.row).toBe(HEAD_ROWS + 2);
  expect(
    labels(workbook)
      .slice(HEAD_ROWS, HEAD_ROWS + CHART_ROWS)
      .join(''),
  ).toBe('');
});

test('it names what is due next, the divisions, and the last report', async () => {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('status', 2), 'กำลังดำเนินการ');
  type(workbook, 'OIT', inOit('owner', 2), 'กองคลัง, สำนักปลัด');
  type(workbook, 'OIT', inOit('dueDate', 2), '25/4/2566');
  const host = await start(workbook, { now: NOW, answer: () => 'YES' });
  run(host, 'checkCompleteness');
  const told = labels(workbook);
  expect(told).toContain('ยังไม่เคยสร้างรายงานของปีนี้');
  expect(told[told.indexOf('ต้องเสร็จต่อไป') + 1]).toMatch(
    /^o1 โครงสร้าง.* · สำนักปลัด, กองคลัง · ภายใน 25 เม\.ย\. 66 \(อีก 5 วัน\)$/,
  );
  run(host, 'makeReport');
  run(host, 'checkCompleteness');
  expect(labels(workbook).find((label) => label.startsWith('รายงานล่าสุด'))).toMatch(
    /^รายงานล่าสุด 20 เม\.ย\. 66 10:00 ครบถ้วน \d+ จาก 43 ข้อ$/,
  );
});

describe('of a book that an earlier version made', () => {
  test('is written where it stands, until the sheets are built again', async () => {
    const workbook = await sampleBook();
    asBefore(workbook);
    expect(run(await start(workbook, { now: NOW }), 'runCheck').ok).toBe(true);
    expect(names(workbook)).not.toContain('ภาพรวม');
    expect(column(workbook, 'สรุป', 'ทั้งหมด')[0]).toBe(43);
  });

  test('becomes the first sheet, and loses nothing that the office wrote beside it', async () => {
    const workbook = await sampleBook();
    run(await start(workbook, { now: NOW }), 'runCheck');
    asBefore(workbook);
    const cover = sheetOf(workbook, 'สรุป');
    insertRows(cover, 1, 1);
    setContent(cover.cell(1, 1), 'สรุปของ อบต. เรา');
    setContent(cover.cell(3, 10), 'จดไว้เอง');
    const before = [...cover.cells()].map(({ row, column: place, cell }) => [row, place, cell.value]);

    const host = await start(workbook, { now: NOW });
    expect(run(host, 'buildSheets').ok).toBe(true);
    expect(names(workbook)[0]).toBe('ภาพรวม');
    expect(names(workbook)).not.toContain('สรุป');
    expect(sheetOf(workbook, 'ภาพรวม')).toBe(cover);
    expect([...cover.cells()].map(({ row, column: place, cell }) => [row, place, cell.value])).toEqual(
      before,
    );
    expect(cover.columnWidths.get(1)).toBe(240);
    expect(cover.charts.map(({ row, ranges }) => [row, ranges[0]?.row])).toEqual([[HEAD_ROWS + 3, 2]]);
    expect(workbook.sheets[workbook.activeSheet]?.name).toBe('OIT');

    run(host, 'buildSheets');
    run(host, 'runCheck');
    expect(cover.charts).toHaveLength(1);
    expect(cover.peek(3, 10)?.value).toBe('จดไว้เอง');
  });

  test('goes with its year when the next one begins', async () => {
    const workbook = await sampleBook();
    run(await start(workbook, { now: NOW }), 'runCheck');
    asBefore(workbook);
    const host = await start(workbook, { now: () => new Date('2024-11-04T03:00:00Z') });
    const request = { year: 2567, source: { kind: 'last-year' }, keepIndicators: false };
    const { map } = run(host, 'proposeRollOver', request).value;
    const pairs = map.flatMap(({ from, to }: { from: string; to: string | null }) =>
      to ? [{ from, to }] : [],
    );
    let done = run(host, 'rollOver', request, pairs);
    while (done.value.left > 0) done = run(host, 'continueRollOver');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ภาพรวม', 'ภาพรวม 2566']),
    );
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('สรุป');
    expect(sheetOf(workbook, 'ภาพรวม').charts).toHaveLength(1);
  });
});

test('the chart is in the file, and stays there when it is written again', async () => {
  const path = scratch('chart.xlsx');
  await saveWorkbook(path, await builtBook());
  for (let time = 0; time < 2; time++) {
    const workbook = await openWorkbook(path);
    expect(sheetOf(workbook, 'ภาพรวม').kept?.charts?.map(({ kinds, title }) => [kinds, title])).toEqual([
      [['bar'], 'จำนวนข้อตามผลตรวจ'],
    ]);
    expect(chartsOfFile(sheetOf(workbook, 'ภาพรวม'))).toMatchObject([
      {
        row: HEAD_ROWS + 2,
        column: 1,
        width: 364,
        colors: RESULT_COLOURS.map(({ background }) => background),
      },
    ]);
    expect(run(await start(workbook), 'buildSheets').ok).toBe(true);
    await saveWorkbook(path, workbook);
  }
});
