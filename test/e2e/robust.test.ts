import { clean2566 } from '../../src/local/sample';
import { fillSample } from '../../src/local/sample/fill-sample';
import {
  type CellValue,
  copyWorkbook,
  type LocalSheet,
  type LocalWorkbook,
} from '../../src/local/xlsx/local-workbook';
import { readWorkbook } from '../../src/local/xlsx/read-workbook';
import { writeWorkbook } from '../../src/local/xlsx/write-workbook';
import { builtBook, inOit, run, sheetOf, start, type } from '../support/bundle';

/**
 * What else people keep in a sheet. Whatever it is, the check comes to its end, changes no cell of theirs, writes each
 * verdict beside its own row, and says plainly what it could not read. Row 8 of OIT is o7.
 */

const NOW = () => new Date('2023-04-20T03:00:00Z');
const LONGEST = 50_000;
const NOTES = 4_300;

interface Case {
  readonly name: string;
  readonly plant: (workbook: LocalWorkbook) => void;
  /** What is found: `code cell …`, of OIT unless the sheet is named. */
  readonly found?: readonly string[];
  /** Where what is found beyond `found` is no matter. */
  readonly whatever?: true;
  /** Goes through a file before the check, as a workbook comes from staff. */
  readonly throughFile?: true;
  /** Words that stand in one of the sentences. */
  readonly says?: readonly string[];
}

const CASES: readonly Case[] = [
  ...[
    ['of ordinary words', 'จัดทำข่าวประชาสัมพันธ์ และเผยแพร่ผ่านเว็บไซต์ขององค์การบริหารส่วนตำบล '],
    ['of one letter', 'ก'],
    ['of digits', '2566'],
    ['of brackets', '(['],
    ['of spaces', ' '],
    ['of dots', 'www.a.'],
    ['of tags', '{{<'],
    ['of lines', 'ข้อ o7 ปี พ.ศ. ๒๕๖๖ อบต.นาโสม\n'],
  ].map(
    ([name = '', text = '']): Case => ({
      name: `cells as long as a cell can be, ${name}`,
      plant: (book) => {
        const long = text.repeat(LONGEST / text.length + 1).slice(0, LONGEST);
        for (const column of ['title', 'components', 'owner', 'progress', 'url'] as const)
          type(book, 'OIT', inOit(column, 8), long);
        for (const cell of ['C2', 'F2', 'G2']) type(book, 'มาตรการ', cell, long);
      },
      whatever: true,
    }),
  ),
  {
    name: 'emoji, also joined ones, and flags',
    throughFile: true,
    plant: (book) => type(book, 'OIT', inOit('progress', 8), '👨‍👩‍👧‍👦 จัดทำข่าวประชาสัมพันธ์ 🇹🇭 ผ่านเว็บไซต์ 👍🏽'),
  },
  {
    name: 'half an emoji',
    plant: (book) => type(book, 'OIT', inOit('progress', 8), 'จัดทำข่าวประชาสัมพันธ์ ผ่านเว็บไซต์ \ud83d'),
  },
  {
    name: 'a text from right to left',
    plant: (book) =>
      type(book, 'OIT', inOit('progress', 8), '\u202bמידע لغة\u202c จัดทำข่าวประชาสัมพันธ์ ผ่านเว็บไซต์'),
  },
  {
    name: 'formulas that fail, in an item',
    throughFile: true,
    plant: (book) => {
      for (const [cell, error] of [
        [inOit('owner', 8), '#N/A'],
        [inOit('dueDate', 8), '#VALUE!'],
        [inOit('status', 8), '#NAME?'],
        [inOit('progress', 8), '#REF!'],
        [inOit('url', 8), '#ERROR!'],
        [inOit('publishedDate', 8), '#DIV/0!'],
      ] as const)
        typeFormula(book, 'OIT', cell, 'VLOOKUP(A8,รายชื่อ!A:B,2)', error);
    },
    found: [
      `unknown-status ${inOit('status', 8)}`,
      `impossible-date ${inOit('dueDate', 8)}`,
      `impossible-date ${inOit('publishedDate', 8)}`,
      `bad-url ${inOit('url', 8)}`,
      `leftover ${inOit('owner', 8)}`,
      `leftover ${inOit('progress', 8)}`,
    ],
    says: ['สูตรในช่องนี้ให้ผลเป็นข้อผิดพลาด “#REF!”', '“#NAME?”', '“#DIV/0!”', '“#VALUE!”', '“#ERROR!”'],
  },
  {
    name: 'a formula that fails in ข้อ',
    plant: (book) => typeFormula(book, 'OIT', inOit('code', 8), '"o"&B1', '#REF!'),
    found: [`unknown-item ${inOit('code', 8)}`, 'missing-item -'],
    says: ['“#REF!”'],
  },
  {
    name: 'formulas that fail in the other sheets',
    plant: (book) => {
      typeFormula(book, 'ตั้งค่า', 'B5', 'A1', '#REF!');
      typeFormula(book, 'ตั้งค่า', 'B7', 'A1/0', '#DIV/0!');
      typeFormula(book, 'องค์ประกอบ', 'C2', 'A1', '#N/A');
      typeFormula(book, 'องค์ประกอบ', 'D4', 'A1', '#N/A');
      typeFormula(book, 'มาตรการ', 'F2', 'A1', '#NAME?');
      typeFormula(book, 'ตัวชี้วัด', 'F3', 'A1', '#VALUE!');
    },
    found: [
      'bad-url ตั้งค่า B5',
      'bad-score ตั้งค่า B7',
      'criteria-wording องค์ประกอบ C2',
      'component-missing องค์ประกอบ D4',
      'leftover มาตรการ F2',
      'leftover ตัวชี้วัด F3',
    ],
    says: ['“#NAME?”', '“#DIV/0!”'],
  },
  {
    name: 'a merged cell: of the rows under it only the first has what it shows',
    throughFile: true,
    plant: (book) => {
      merge(sheetOf(book, 'OIT'), 8, 5, 9, 5);
      type(book, 'OIT', inOit('owner', 9), '');
    },
    found: [`missing-owner ${inOit('owner', 9)}`],
  },
  {
    name: 'a merged title above the headings',
    throughFile: true,
    plant: (book) => {
      insertRow(sheetOf(book, 'OIT'), 1, { 1: 'รายการข้อมูล OIT ปีงบประมาณ ๒๕๖๖' });
      merge(sheetOf(book, 'OIT'), 1, 1, 1, 13);
    },
  },
  {
    name: 'a filter that hides most rows',
    throughFile: true,
    plant: (book) => {
      const sheet = sheetOf(book, 'OIT');
      const rowDefs = new Map(Array.from({ length: 30 }, (_, index) => [index + 5, { hidden: true }]));
      keep(sheet, { autoFilter: { range: 'A1:M44' }, rowDefs });
      type(book, 'OIT', inOit('url', 8), '');
    },
    found: [`missing-url ${inOit('url', 8)}`],
  },
  {
    name: 'rows sorted upside down',
    plant: (book) => {
      const sheet = sheetOf(book, 'OIT');
      for (let row = 2; row < 23; row++) swapRows(sheet, row, 46 - row);
      type(book, 'OIT', inOit('url', 2), '');
    },
    found: [`missing-url ${inOit('url', 2)}`],
  },
  {
    name: 'components shuffled',
    plant: (book) => {
      const sheet = sheetOf(book, 'องค์ประกอบ');
      for (let row = 2; row < 55; row++) swapRows(sheet, row, 111 - row);
    },
  },
  {
    name: 'somebody’s notes between the items',
    plant: (book) => {
      for (const row of [4, 9, 30])
        insertRow(sheetOf(book, 'OIT'), row, { 3: 'โทรถามกองคลัง อบต.หนองแค', 12: 'ของฉัน', 13: 'xxx #N/A' });
      insertRow(sheetOf(book, 'องค์ประกอบ'), 7, { 3: 'ถามอีกครั้ง…………' });
    },
  },
  {
    name: 'numbers, dates and boxes where texts should be',
    plant: (book) => {
      type(book, 'OIT', inOit('code', 8), 7);
      type(book, 'OIT', inOit('title', 8), true);
      type(book, 'OIT', inOit('components', 8), 0);
      type(book, 'OIT', inOit('owner', 8), new Date(Date.UTC(2023, 0, 5)));
      type(book, 'OIT', inOit('dueDate', 8), true);
      type(book, 'OIT', inOit('status', 8), false);
      type(book, 'OIT', inOit('progress', 8), 2566);
      type(book, 'OIT', inOit('url', 8), 1e21);
      type(book, 'OIT', inOit('publishedDate', 8), true);
      type(book, 'มาตรการ', 'B2', 3.5);
      type(book, 'ตัวชี้วัด', 'C2', new Date(Date.UTC(2023, 0, 5)));
    },
    found: [
      `criteria-wording ${inOit('title', 8)}`,
      `generic-text ${inOit('progress', 8)}`,
      `owner-unknown ${inOit('owner', 8)}`,
      'owner-unknown ตัวชี้วัด C2',
      `impossible-date ${inOit('dueDate', 8)} ${inOit('publishedDate', 8)}`,
      `unknown-status ${inOit('status', 8)}`,
      `bad-url ${inOit('url', 8)}`,
    ],
    says: ['“true”', '“5 มกราคม 2566”'],
  },
  {
    name: `${NOTES} rows of notes below and ${NOTES} among the components`,
    plant: (book) => {
      for (const name of ['OIT', 'องค์ประกอบ']) sheetOf(book, name).maxRows += NOTES;
      for (let row = 0; row < NOTES; row++) {
        type(book, 'OIT', inOit('title', 46 + row), `จดไว้ ${row}`);
        type(book, 'องค์ประกอบ', `E${112 + row}`, `จดไว้ ${row}`);
      }
    },
  },
];

/** The clean sample as it comes from a file. */
let clean: LocalWorkbook;
beforeAll(async () => {
  const made = await builtBook();
  fillSample(made, clean2566);
  clean = await throughAFile(made);
});

test.each(CASES)('$name', async ({ plant, found = [], whatever, throughFile, says = [] }) => {
  const planted = copyWorkbook(clean);
  plant(planted);
  const workbook = throughFile ? await throughAFile(planted) : planted;
  const before = staffCells(workbook);
  const shape = shapes(workbook);

  const host = await start(workbook, { now: NOW });
  const outcome = run(host, 'checkCompleteness');
  expect(outcome).toMatchObject({ ok: true });

  expect(staffCells(workbook)).toEqual(before);
  if (throughFile) expect(shapes(await throughAFile(workbook))).toEqual(shape);
  expectVerdictsBesideTheirRows(workbook, outcome.value.items);
  const findings: Told[] = [
    ...outcome.value.findings,
    ...outcome.value.items.flatMap((item: { findings: Told[] }) => item.findings),
  ];
  if (!whatever) expect(findings.map(inWords).sort()).toEqual([...found].sort());
  for (const { sheet, cell, places } of findings) {
    expect(places[0]).toEqual({ sheet, cell });
    for (const place of places) expect(STAFF_SHEETS).toContain(place.sheet);
  }
  const sentences = findings.map(({ message }) => message);
  for (const words of says) expect(sentences.join('\n')).toContain(words);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[^:]*[ก-๛]{4}/);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    expect(sentence.length).toBeLessThan(1_000);
  }

  // The report is made, or is refused with a sentence.
  const report = run(await start(workbook, { now: NOW }), 'makeReport');
  expect(report.ok || report.code === 'unfit-for-report').toBe(true);
  expect(staffCells(workbook)).toEqual(before);
});

interface Told {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly places: readonly { readonly sheet: string; readonly cell: string | null }[];
  readonly message: string;
}

function inWords({ code, places }: Told): string {
  const cells = places.map(({ sheet, cell }) => `${sheet === 'OIT' ? '' : `${sheet} `}${cell ?? '-'}`);
  return [code, ...cells].join(' ');
}

async function throughAFile(workbook: LocalWorkbook): Promise<LocalWorkbook> {
  return readWorkbook(await writeWorkbook(workbook), workbook.name);
}

/** The add-on's own columns of OIT; its own sheets are สรุป and ประวัติ. */
const OWN_COLUMNS = ['องค์ประกอบครบ', 'ผลตรวจ', 'สิ่งที่ต้องแก้', 'องค์ประกอบด้านข้อมูล'];
const STAFF_SHEETS = ['ตั้งค่า', 'OIT', 'องค์ประกอบ', 'มาตรการ', 'ตัวชี้วัด', 'ส่วนงาน', 'เกณฑ์'];

/** Every value and formula that is not the add-on's to write; of rows that are no item's, all of them. */
function staffCells(workbook: LocalWorkbook): unknown {
  return STAFF_SHEETS.map((name) => {
    const sheet = sheetOf(workbook, name);
    const own = name === 'OIT' ? ownPlaces(sheet) : [];
    return [...sheet.cells()]
      .filter(({ row, column, cell }) => {
        const isOwn = own.includes(column) && codeAt(sheet, row) !== '';
        return !isOwn && (cell.value !== '' || cell.formula !== undefined);
      })
      .map(({ row, column, cell }) => [name, row, column, cell.value, cell.formula]);
  });
}

function shapes(workbook: LocalWorkbook): unknown {
  return STAFF_SHEETS.map((name) => {
    const { merges, autoFilter, rowDefs } = sheetOf(workbook, name).kept ?? {};
    return { merges, autoFilter, hidden: [...(rowDefs ?? [])].filter(([, { hidden }]) => hidden) };
  });
}

function expectVerdictsBesideTheirRows(
  workbook: LocalWorkbook,
  items: readonly { readonly code: string; readonly result: string }[],
): void {
  const sheet = sheetOf(workbook, 'OIT');
  const [, result = 0] = ownPlaces(sheet);
  const results = new Map(items.map((item) => [item.code, item.result]));
  const beside: string[] = [];
  const { lastRow } = sheet.extent();
  for (let row = headingRow(sheet) + 1; row <= lastRow; row++) {
    const code = codeAt(sheet, row);
    if (!results.has(code)) continue;
    beside.push(code);
    expect([code, sheet.peek(row, result)?.value]).toEqual([code, results.get(code)]);
  }
  const missing = items.filter(({ code }) => !beside.includes(code)).map(({ result: told }) => told);
  expect(new Set(missing)).toEqual(new Set(missing.length === 0 ? [] : ['ต้องแก้ไข']));
  expect(missing.length).toBeLessThan(2);
}

function codeAt(sheet: LocalSheet, row: number): string {
  const value = sheet.peek(row, 1)?.value ?? '';
  return typeof value === 'number' ? `o${value}` : String(value);
}

function headingRow(sheet: LocalSheet): number {
  return sheet.peek(1, 1)?.value === 'ข้อ' ? 1 : 2;
}

function ownPlaces(sheet: LocalSheet): readonly number[] {
  const headings = Array.from(
    { length: 20 },
    (_, index) => sheet.peek(headingRow(sheet), index + 1)?.value ?? '',
  );
  return OWN_COLUMNS.map((heading) => headings.indexOf(heading) + 1);
}

function typeFormula(
  workbook: LocalWorkbook,
  sheetName: string,
  cell: string,
  formula: string,
  result: string,
): void {
  type(workbook, sheetName, cell, result);
  const sheet = sheetOf(workbook, sheetName);
  for (const { row, column: place } of sheet.cells())
    if (`${String.fromCharCode(64 + place)}${row}` === cell) sheet.cell(row, place).formula = formula;
}

/** Puts a row in before the one of this number, as «insert row above» does. */
function insertRow(sheet: LocalSheet, at: number, values: Readonly<Record<number, CellValue>>): void {
  const { lastColumn, lastRow } = sheet.extent();
  for (let row = lastRow; row >= at; row--)
    for (let place = 1; place <= lastColumn; place++)
      sheet.cell(row + 1, place).value = sheet.cell(row, place).value;
  for (let place = 1; place <= lastColumn; place++) sheet.cell(at, place).value = values[place] ?? '';
}

function swapRows(sheet: LocalSheet, a: number, b: number): void {
  for (let place = 1; place <= sheet.extent().lastColumn; place++) {
    const [one, other] = [sheet.cell(a, place), sheet.cell(b, place)];
    [one.value, other.value] = [other.value, one.value];
  }
}

function merge(sheet: LocalSheet, top: number, left: number, bottom: number, right: number): void {
  const area = { startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 };
  keep(sheet, { merges: [area] });
}

/** What the local model does not know, and a file holds beside it. */
function keep(sheet: LocalSheet, kept: Partial<NonNullable<LocalSheet['kept']>>): void {
  sheet.kept = { name: sheet.name, rows: [], ...sheet.kept, ...kept };
}
