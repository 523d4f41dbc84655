import fc from 'fast-check';
import type { ImportedList, PastedRow } from '../../../src/ita/import-list/types';
import { understandList } from '../../../src/ita/import-list/understand-list';
import { rowsOfDelimited } from '../../../src/list-formats/delimited';
import { rowsOfHtml } from '../../../src/list-formats/html';
import { rowsOfText } from '../../../src/list-formats/plain-text';
import { anyText } from '../../support/any-text';
import { part } from '../../support/sampled';

/** What lists are made of, and what they are not. */
const PIECES = [
  ...[
    'o1',
    'O2',
    '๐๓',
    '04',
    'ข้อ ๕',
    '6.',
    'OIT7',
    'О8',
    '๐๑๐',
    '(1)',
    '2)',
    '12.สขร.เดือน ตุลาคม',
    'MOIT 1',
    'EB 3',
  ],
  ...['โครงสร้าง', 'ข้อมูลผู้บริหาร', 'แผนดำเนินงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๙', 'รายงานผลประจำปี 2568'],
  ...['- แสดงแผนผัง', '• มีข้อมูล', '(๑) ชื่อ (๒) ตำแหน่ง', 'อย่างน้อยประกอบด้วย', 'และ', 'เป็นรายงานของปี พ.ศ. ๒๕๖๘'],
  ...['ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน (o1-o10)', 'ตัวชี้วัดที่ 9', '9.2', 'การประชาสัมพันธ์', 'หน้า ๓', '- 4 -', '---', '|'],
  ...[
    'ข้อ',
    'ข้อมูล',
    'องค์ประกอบด้านข้อมูล',
    'ผู้รับผิดชอบ',
    'สำนักปลัด',
    'https://nasom.example/o1',
    'แนบ.pdf',
    '☐',
    '**ตัวหนา**',
  ],
  ...[
    '<table><tr><td>',
    '</td><td>',
    '<br>',
    '"',
    '',
    ' ',
    '\t',
    '\n',
    '\n\n',
    ',',
    '\f',
    '\u200b',
    '# ',
    '…',
  ],
];

const soup = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, anyText({ maxLength: 6 })),
  {
    maxLength: 60,
  },
);
const text = fc
  .tuple(soup, fc.constantFrom('', ' ', '\n', '\t'))
  .map(([pieces, between]) => pieces.join(between));
const year = fc.constantFrom(2566, 2569, null);

/** Each row with anything in it stands in one place, and the codes are codes. */
function expectNothingLost(rows: readonly PastedRow[], list: ImportedList) {
  const items = new Set(list.items.flatMap((item) => item.rows));
  const elsewhere = [...list.headings, ...list.dropped, ...list.notUnderstood];
  const placed = new Set([...items, ...elsewhere.map(({ row }) => row)]);
  const lost = rows.filter(
    ({ row, cells }) => !placed.has(row) && cells.some((cell) => /[\p{L}\p{N}]/u.test(withoutTags(cell))),
  );
  expect(lost).toEqual([]);
  expect(elsewhere.filter((placed) => placed.text === '')).toEqual([]);
  expect(list.items.filter(({ code }) => !/^o[1-9]\d*$/.test(code))).toEqual([]);
}

/** The longest word of each line stands somewhere in what came of it; years and a title printed twice are dropped. */
function expectWordsKept(rows: readonly PastedRow[], list: ImportedList) {
  const kept = [
    ...list.items.flatMap(({ title, group, components }) => [title, group ?? '', ...components]),
    ...[...list.headings, ...list.dropped, ...list.notUnderstood].map(({ text }) => text),
  ]
    .join('\n')
    .replace(/\s/g, '');
  const lost = rows
    .filter(({ cells }) => cells.length === 1)
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.split('\n')))
    .map(
      (line) =>
        (line.replace(/(?:ของ|ประจำ)ปี(?:งบประมาณ)?\s?พ/g, ' ').match(/[ก-ฮ]{4,}/g) ?? []).sort(
          (a, b) => b.length - a.length,
        )[0] ?? '',
    )
    .filter((word) => !kept.includes(word));
  expect(lost).toEqual([]);
}

function withoutTags(cell: string): string {
  return cell.replace(/<[^<>]*>|&\w+;/g, '').normalize('NFC');
}

test.each([
  ['lines, tabs, Markdown, tags', rowsOfText],
  ['a file of cells', (pasted: string) => rowsOfDelimited(pasted)],
  ['a page', rowsOfHtml],
])('no row of %s is lost', (_name, read) => {
  fc.assert(
    fc.property(text, year, (pasted, asked) => {
      const rows = read(pasted);
      const list = understandList(rows, asked);
      expectNothingLost(rows, list);
      expectWordsKept(rows, list);
    }),
    { numRuns: part(500) },
  );
});

test('nor of any table at all', () => {
  const cell = fc.oneof(
    fc.constantFrom(...PIECES),
    soup.map((pieces) => pieces.slice(0, 4).join(' ')),
  );
  const row = fc.tuple(
    fc.array(cell, { minLength: 1, maxLength: 5 }),
    fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 25 }), year, (cells, asked) => {
      const rows = cells.map(
        ([texts, table], index): PastedRow => ({
          row: index + 1,
          cells: texts,
          ...(table === undefined ? {} : { table }),
        }),
      );
      expectNothingLost(rows, understandList(rows, asked));
    }),
    { numRuns: part(500) },
  );
});
