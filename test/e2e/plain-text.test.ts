import fc from 'fast-check';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { column, columnPlace, run, sampleBook, sheetOf, start, type } from '../support/bundle';

/** What people type is data, wherever the add-on writes it: never a formula, and as they would see it. */

const NOW = () => new Date('2023-04-20T03:00:00Z');

const HOSTILE = ['=IMPORTXML("http://x","//a")', '+1+1', ' =A1', '\t=A1', '\n=A1', '=1'];
const READ_OTHERWISE = [
  '0012',
  '1/2',
  '2566-01-31',
  '12:30',
  'TRUE',
  '50%',
  "'ก",
  "'=A1",
  '-5',
  '@A1',
  '1e3',
  '(3)',
];
const text = fc.oneof(
  fc.constantFrom(...HOSTILE, ...READ_OTHERWISE),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', "'", '\n', ' '),
      fc.string({ minLength: 1, maxLength: 8 }),
    )
    .map((parts) => parts.join('')),
);

const formulas = (workbook: LocalWorkbook) =>
  workbook.sheets.flatMap((sheet) => {
    const { lastRow, lastColumn } = sheet.extent();
    const cells = Array.from({ length: lastRow * lastColumn }, (_, index) => ({
      at: `${sheet.name} ${Math.floor(index / lastColumn) + 1}/${(index % lastColumn) + 1}`,
      cell: sheet.peek(Math.floor(index / lastColumn) + 1, (index % lastColumn) + 1),
    }));
    return cells.flatMap(({ at, cell }) => (cell?.formula === undefined ? [] : [at]));
  });

/** As after a paste: no column is one of plain text any more. */
function withoutFormats(workbook: LocalWorkbook): LocalWorkbook {
  for (const sheet of workbook.sheets) {
    const { lastColumn } = sheet.extent();
    for (let row = 1; row <= sheet.maxRows; row++)
      for (let place = 1; place <= lastColumn; place++) {
        if (sheet.peek(row, place)) sheet.cell(row, place).numberFormat = 'General';
      }
  }
  return workbook;
}

test.each([false, true])('no command makes a formula of a text (formats lost: %s)', async (lost) => {
  const [one = '', two = ''] = HOSTILE;
  const workbook = await sampleBook();
  type(workbook, 'ส่วนงาน', 'A2', one);
  type(workbook, 'OIT', `J2`, one);
  type(workbook, 'มาตรการ', 'A2', one);
  type(workbook, 'มาตรการ', 'B2', two);
  type(workbook, 'ตั้งค่า', 'B2', one);
  if (lost) withoutFormats(workbook);
  const host = await start(workbook, { now: NOW });
  const done = (name: string, ...args: unknown[]) => {
    const { ok, message = '' } = run(host, name, ...args);
    expect([name, ok, ok ? '' : message]).toEqual([name, true, '']);
  };

  done('runCheck');
  const { findings, items } = run(host, 'readSidebar').value;
  const all = [...findings, ...items.flatMap((item: { findings: unknown[] }) => item.findings)];
  done('acceptFinding', all[0].key, one);
  done('createReport', { kind: 'report', font: 'Sarabun', appendix: false });
  done('confirmCriteria', ['items'], two);
  const item = { group: one, subIndicator: two, yearRule: null, refersTo: null };
  const items1 = [
    { ...item, code: 'o1', title: one, components: [two, one] },
    { ...item, code: 'o50', title: two, components: [one] },
  ];
  done('importList', 2566, { items: items1, headings: [] });
  done('setUpSheet', 'offices', answers(two), []);
  done('setUpSheet', 'settings', answers(two), []);
  done('setUpSheet', 'oit', answers(two), [{ code: 'o50', before: '', after: one }]);
  done('runCheck');
  const request = { year: 2567, source: { kind: 'list', items: items1, headings: [] }, keepIndicators: true };
  done('rollOver', request, [{ from: 'o1', to: 'o1' }]);
  done('runCheck');
  expect(formulas(workbook)).toEqual([]);
});

const answers = (agency: string) => ({
  agency,
  district: '0012',
  province: '1/2',
  website: agency,
  fiscalYear: 2566,
  listOf: null,
  offices: [agency, '0012'],
  oitCloses: '',
  ownDay: '',
});

test('what the first run asks for stands as it was typed, whatever it may look like', async () => {
  const workbook = await sampleBook();
  const host = await start(workbook, { now: NOW });
  fc.assert(
    fc.property(text, (typed) => {
      withoutFormats({ ...workbook, sheets: [sheetOf(workbook, 'ตั้งค่า')] } as LocalWorkbook);
      expect(run(host, 'setUpSheet', 'settings', answers(typed), [])).toMatchObject({ ok: true });
      expect(formulas(workbook)).toEqual([]);
      expect(column(workbook, 'ตั้งค่า', 'ค่า').slice(0, 3)).toEqual([typed, '0012', '1/2']);
    }),
    { numRuns: 40, seed: 3, examples: [...HOSTILE, ...READ_OTHERWISE].map((each): [string] => [each]) },
  );
  const place = columnPlace(sheetOf(workbook, 'ตั้งค่า'), 'ค่า');
  expect(sheetOf(workbook, 'ตั้งค่า').peek(6, place)?.value).toBe('2566');
});
