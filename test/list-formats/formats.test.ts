import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { understandList } from '../../src/ita/import-list/understand-list';
import { rowsOfDelimited } from '../../src/list-formats/delimited';
import { NotADocumentError, rowsOfDocx } from '../../src/list-formats/docx';
import { rowsOfHtml } from '../../src/list-formats/html';
import { rowsOfText } from '../../src/list-formats/plain-text';

const cellsOf = (rows: ReturnType<typeof rowsOfText>) => rows.map(({ cells }) => cells);

describe('text', () => {
  test.each<[text: string, cells: string[][]]>([
    ['o1 ก\n\no2 ข', [['o1 ก'], [''], ['o2 ข']]],
    [
      '\uFEFFo1\tก\r\no2\t"ข\r\nค"',
      [
        ['o1', 'ก'],
        ['o2', 'ข\nค'],
      ],
    ],
    [
      'o1\tก\no2\tข "ค',
      [
        ['o1', 'ก'],
        ['o2', 'ข "ค'],
      ],
    ],
    ['•\tก\n•\tข', [['•\tก'], ['•\tข']]],
    [
      '| a | b |\n|---|---|\n| c \\| d | |',
      [
        ['a', 'b'],
        ['---', '---'],
        ['c \\| d', ''],
      ],
    ],
    ['# x\n<table><tr><td>a<td>b</table>\ny', [['# x'], ['a', 'b'], ['y']]],
    ['', [['']]],
  ])('%j', (text, cells) => {
    expect(cellsOf(rowsOfText(text))).toEqual(cells);
  });

  test('a form feed is a new page', () => {
    expect(rowsOfText('ก\n\fข').map(({ newPage }) => newPage ?? false)).toEqual([false, true]);
  });
});

test.each([
  [
    'a,b\nc',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  [
    'a;b\nc;"d\n""e"""',
    [
      ['a', 'b'],
      ['c', 'd\n"e"'],
    ],
  ],
  [
    'a,b\n"c,d',
    [
      ['a', 'b'],
      ['"c', 'd'],
    ],
  ],
])('cells of %j', (text, cells) => {
  expect(cellsOf(rowsOfDelimited(text))).toEqual(cells);
});

describe('HTML', () => {
  test.each<[html: string, cells: string[][]]>([
    ['<p>ก\n  ข<br>ค</p>ง', [['ก ข'], ['ค'], ['ง']]],
    ['<ul><li><p>ก</p><ol><li>ข<li>ค</ol></ul>', [['- ก'], ['  1. ข'], ['  2. ค']]],
    [
      '<table><tr><td rowspan=2>ก<td>ข<tr><td>ค</table>',
      [
        ['ก', 'ข'],
        ['', 'ค'],
      ],
    ],
    ['<table><tr><td>ก<td><ul><li>ข</ul><p>ค</table>', [['ก', '- ข\nค']]],
    ['<style>p{}</style><script>1</script>ก<select><option>ข</select>', [['ก']]],
    ['<table><tr><td>ก<table><tr><td>ข</table>ค</table>', [['ข'], ['ก\nค']]],
    ['<td>ก', [['ก']]],
    ['&#3585;&nbsp;&amp;', [['ก &']]],
  ])('%s', (html, cells) => {
    expect(cellsOf(rowsOfHtml(html))).toEqual(cells);
  });

  test('headings, and a cell across the table', () => {
    const rows = rowsOfHtml('<h2>ก</h2><p>ข</p><table><tr><td colspan=2>ค<tr><td>ง<td>จ</table>');
    expect(rows.map(({ heading }) => heading ?? false)).toEqual([true, false, true, false]);
  });
});

describe('a Word document', () => {
  const cell = (text: string, span = 1) =>
    new TableCell({ columnSpan: span, children: text.split('\n').map((line) => new Paragraph(line)) });
  const row = (...texts: string[]) => new TableRow({ children: texts.map((text) => cell(text)) });
  const save = async (children: (Paragraph | Table)[]) =>
    new Uint8Array(
      await Packer.toBuffer(
        new Document({
          numbering: {
            config: [
              {
                reference: 'codes',
                levels: [
                  { level: 0, format: LevelFormat.DECIMAL, text: 'O%1', alignment: AlignmentType.START },
                ],
              },
            ],
          },
          sections: [{ children }],
        }),
      ),
    );

  test('a table under a heading', async () => {
    const table = new Table({
      rows: [
        new TableRow({ children: [cell('ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน', 3)] }),
        row('ข้อ', 'ข้อมูล', 'องค์ประกอบด้านข้อมูล'),
        row('๐๑', 'โครงสร้าง', '- แสดงแผนผัง\n- แสดงตำแหน่ง'),
        row('๐๒', 'ข้อมูลผู้บริหาร', '- แสดงข้อมูลของ'),
        row('ข้อ', 'ข้อมูล', 'องค์ประกอบด้านข้อมูล'),
        row('', '', 'ผู้บริหาร'),
      ],
    });
    const rows = rowsOfDocx(
      await save([new Paragraph({ text: 'แบบตรวจ OIT', heading: HeadingLevel.HEADING_1 }), table]),
    );
    const { items, doubts, notUnderstood } = understandList(rows, 2569);
    expect(
      items.map(({ code, title, subIndicator, components }) => [code, title, subIndicator, components]),
    ).toEqual([
      ['o1', 'โครงสร้าง', '9.1', ['แสดงแผนผัง', 'แสดงตำแหน่ง']],
      ['o2', 'ข้อมูลผู้บริหาร', '9.1', ['แสดงข้อมูลของผู้บริหาร']],
    ]);
    expect([doubts, notUnderstood]).toEqual([[], []]);
  });

  test('codes and bullets that Word draws by itself', async () => {
    const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'codes', level: 0 } });
    const bullet = (text: string) => new Paragraph({ text, bullet: { level: 1 } });
    const rows = rowsOfDocx(await save([numbered('โครงสร้าง'), bullet('แสดงแผนผัง'), numbered('ข้อมูลผู้บริหาร')]));
    expect(cellsOf(rows)).toEqual([['O1 โครงสร้าง'], ['  - แสดงแผนผัง'], ['O2 ข้อมูลผู้บริหาร']]);
  });

  test.each([
    ['no zip', new Uint8Array([1, 2, 3])],
    ['nothing', new Uint8Array()],
  ])('%s is none', (_name, bytes) => {
    expect(() => rowsOfDocx(bytes)).toThrow(NotADocumentError);
  });
});
