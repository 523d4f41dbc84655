import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setContent } from '../../src/local/xlsx/local-workbook';
import { newWorkbook, saveWorkbook } from '../../src/local/xlsx/workbook-file';
import { ita } from '../support/command-line';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'ita-import-')), name);
  await writeFile(path, content);
  return path;
}

const LIST = 'o1 โครงสร้าง\no3 แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2569\n';

test('the whole of what is understood, as one JSON value', async () => {
  const { status, out, err } = await ita('import', await file('list.txt', LIST), '--year', '2569', '--json');
  expect([status, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    items: [
      {
        code: 'o1',
        title: 'โครงสร้าง',
        group: null,
        subIndicator: null,
        components: [],
        yearRule: null,
        refersTo: null,
        proposed: [],
        rows: [1],
      },
      {
        code: 'o3',
        title: 'แผนดำเนินงาน',
        group: null,
        subIndicator: null,
        components: [],
        yearRule: 'N',
        refersTo: null,
        proposed: ['yearRule'],
        rows: [2],
      },
    ],
    doubts: [
      { row: 2, code: 'gap', facts: { from: 'o2', to: 'o2' }, message: expect.stringContaining('o2') },
    ],
    notUnderstood: [],
    headings: [],
    dropped: [],
  });
});

test('for a person, what is doubtful stands before the items', async () => {
  const { out } = await ita('import', await file('list.txt', LIST), '--year', '2569');
  expect(out.indexOf('ควรตรวจ')).toBeGreaterThan(0);
  expect(out.indexOf('ควรตรวจ')).toBeLessThan(out.indexOf('o1 โครงสร้าง'));
});

test('a workbook: the sheet that holds the list', async () => {
  const workbook = await newWorkbook('list');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = [
    ['ชื่อรายการ', 'ข้อ', 'มีแล้ว'],
    ['โครงสร้าง', 1, true],
    ['ข้อมูลผู้บริหาร', 2, false],
  ] as const;
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setContent(sheet.cell(row + 1, column + 1), value);
    });
  });
  const path = await file('list.xlsx', '');
  await saveWorkbook(path, workbook);
  const { items } = JSON.parse((await ita('import', path, '--json')).out);
  expect(items.map(({ code, title }: { code: string; title: string }) => `${code} ${title}`)).toEqual([
    'o1 โครงสร้าง',
    'o2 ข้อมูลผู้บริหาร',
  ]);
});

test("a .csv in Windows' Thai code", async () => {
  // ข้อ,รายการ / o1,โครง
  const thai = (text: string) =>
    Uint8Array.from(text, (letter) =>
      letter >= 'ก' ? letter.charCodeAt(0) - 0xe00 + 0xa0 : letter.charCodeAt(0),
    );
  const { out } = await ita(
    'import',
    await file('list.csv', thai('ข้อ,รายการ\no1,โครงสร้าง\no2,ข้อมูลผู้บริหาร')),
    '--json',
  );
  expect(JSON.parse(out).items[0]).toMatchObject({ code: 'o1', title: 'โครงสร้าง' });
});

test.each([
  ['list.docx', 'no document', 'list.docx'],
  ['list.xlsx', 'no workbook', 'list.xlsx'],
  ['list.pdf', '%PDF', '.docx'],
])(
  '%s that cannot be read ends with a sentence and nothing on standard output',
  async (name, content, told) => {
    const { status, out, err } = await ita('import', await file(name, content), '--json');
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain(told);
  },
);

test('a file that is not there, and a year that is none', async () => {
  expect((await ita('import', '/nowhere/list.txt')).status).toBe(1);
  expect((await ita('import', 'list.txt', '--year', '69')).status).toBe(2);
});
