import { a1 } from '../../workbook/cells';
import { SHEETS } from '../../workbook/schema';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumn,
  sortRows,
  typeAt,
} from '../colleague';
import type { LocalSheet, LocalWorkbook } from '../xlsx/local-workbook';
import type { Random } from './random';
import { placeOf, rowsOf, sheetNamed } from './small-book';

/**
 * Thirty people in one workbook, and what each of their cells must hold at the end of the day. Each looks for the row of
 * their item where it stands by now, and each text that they type tells whose it is.
 */

const OIT = SHEETS.oit.name;
const COMPONENTS = SHEETS.components.name;
const CODE = SHEETS.oit.columns.code.heading;
const TITLE = SHEETS.oit.columns.title.heading;
const RESULT = SHEETS.oit.columns.result.heading;
const PROGRESS = SHEETS.oit.columns.progress.heading;
const URL = SHEETS.oit.columns.url.heading;
const STATUS = SHEETS.oit.columns.status.heading;
const NOTE = SHEETS.components.columns.note.heading;
const PRESENT = SHEETS.components.columns.present.heading;
const COMPONENT = SHEETS.components.columns.text.heading;

/** Some of them are to be mended. */
const TEXTS = [
  'เผยแพร่ข้อมูลบนเว็บไซต์ของหน่วยงานแล้ว และปรับปรุงให้เป็นปัจจุบัน',
  'จัดทำประกาศและเผยแพร่บนเวปไซต์ของหน่วยงานแล้ว',
  'องค์กรบริหารส่วนตำบลนาโสม ประชุมชี้แจงและเผยแพร่รายงานแล้ว',
  'รวบรวมข้อมูลจากทุกกองและลงประกาศเรียบร้อย',
];
const STATUSES = ['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ', 'ดำเนินการแล้ว'];
const MOST_COLUMNS = 8;
const MOST_NOTE_ROWS = 30;

/** A cell as people know it: the sheet, what tells its row, and the heading. */
interface Cell {
  readonly sheet: string;
  readonly row: string;
  readonly heading: string;
}

type Typed = { readonly sheet: string; readonly cell: string; readonly value: string | boolean };

export class Office {
  /** What each cell must hold, by `sheet · row · heading`. */
  readonly #expected = new Map<string, { readonly cell: Cell; readonly value: string }>();
  /** The texts that «แก้ให้อัตโนมัติ» offered for a text. */
  readonly #mended = new Map<string, Set<string>>();
  #columns: string[] = [];
  #noteRows: string[] = [];
  #steps = 0;

  constructor(
    readonly workbook: LocalWorkbook,
    private readonly random: Random,
  ) {
    for (const name of [OIT, COMPONENTS])
      for (const { row, cells } of this.#rows(name))
        for (const [heading, value] of Object.entries(cells))
          if (!OWN.has(heading) && value !== '') this.#expect({ sheet: name, row, heading }, value);
  }

  /** Something is typed into one of a person's own cells; it is for the caller to put it in. */
  typing(kinds: readonly ('text' | 'url' | 'status' | 'note' | 'box')[]): Typed {
    const kind = this.random.pick(kinds);
    const sheet = kind === 'note' || kind === 'box' ? COMPONENTS : OIT;
    const { row, cells, number } = this.random.pick(this.#rows(sheet).filter(({ item }) => item !== ''));
    const code = cells[CODE] ?? '';
    this.#steps += 1;
    const own = `${code}·${this.#steps}`;
    const [heading, value] = {
      text: [PROGRESS, `${this.random.pick(TEXTS)} (${own})`],
      url: [URL, `https://www.nasom.example/${code}/${this.#steps}`],
      status: [STATUS, this.random.pick(STATUSES)],
      note: [NOTE, `ถามกองแล้ว (${own})`],
      box: [PRESENT, this.random.next() < 0.6],
    }[kind] as [string, string | boolean];
    this.#expect({ sheet, row, heading }, String(value));
    return { sheet, cell: a1(number, placeOf(this.#sheet(sheet), heading)), value };
  }

  /** A component of an item, and what its box is to hold. */
  tick(): { readonly code: string; readonly text: string; readonly present: boolean } {
    const { row, cells } = this.random.pick(this.#rows(COMPONENTS).filter(({ item }) => item !== ''));
    const present = this.random.next() < 0.6;
    this.#expect({ sheet: COMPONENTS, row, heading: PRESENT }, String(present));
    return { code: cells[CODE] ?? '', text: cells[COMPONENT] ?? '', present };
  }

  offered(fixes: readonly { readonly before: string; readonly after: string }[]): void {
    for (const { before, after } of fixes)
      this.#mended.set(before, (this.#mended.get(before) ?? new Set()).add(after));
  }

  sort(): void {
    const sheet = this.#sheet(this.random.pick([OIT, OIT, COMPONENTS]));
    const { lastColumn } = sheet.extent();
    sortRows(sheet, 2, 1 + this.random.below(lastColumn), this.random.next() < 0.5);
  }

  insertRow(): void {
    if (this.#noteRows.length >= MOST_NOTE_ROWS) return;
    const sheet = this.#sheet(OIT);
    const at = 2 + this.random.below(sheet.extent().lastRow);
    this.#steps += 1;
    const own = `จดไว้ ${this.#steps}`;
    insertRows(sheet, at);
    for (const heading of [TITLE, RESULT]) {
      typeAt(sheet, at, placeOf(sheet, heading), own);
      this.#expect({ sheet: OIT, row: own, heading }, own);
    }
    this.#noteRows.push(own);
  }

  deleteRow(): void {
    const own = this.#noteRows.shift();
    const found = own === undefined ? undefined : this.#rows(OIT).find(({ row }) => row === own);
    if (!found) return;
    deleteRows(this.#sheet(OIT), found.number);
    this.#forget(({ row }) => row === own);
  }

  insertColumn(): void {
    if (this.#columns.length >= MOST_COLUMNS) return;
    const sheet = this.#sheet(OIT);
    const rows = this.#rows(OIT);
    this.#steps += 1;
    const heading = `ของฝ่าย ${this.#steps}`;
    const at = 1 + this.random.below(sheet.extent().lastColumn + 1);
    insertColumns(sheet, at);
    typeAt(sheet, 1, at, heading);
    for (const { row, number } of rows) {
      typeAt(sheet, number, at, `${row} ${heading}`);
      this.#expect({ sheet: OIT, row, heading }, `${row} ${heading}`);
    }
    this.#columns.push(heading);
  }

  deleteColumn(): void {
    const own = this.#columns.shift();
    if (own === undefined) return;
    const sheet = this.#sheet(OIT);
    deleteColumns(sheet, placeOf(sheet, own));
    this.#forget(({ heading }) => heading === own);
  }

  moveColumn(): void {
    const sheet = this.#sheet(OIT);
    const { lastColumn } = sheet.extent();
    moveColumn(sheet, 1 + this.random.below(lastColumn), 1 + this.random.below(lastColumn));
  }

  hide(): void {
    const sheet = this.#sheet(SHEETS.measures.name);
    sheet.hidden = !sheet.hidden;
  }

  /** What does not stand where it must, a line each. */
  lost(): readonly string[] {
    const found = new Map<string, string>();
    for (const name of [OIT, COMPONENTS])
      for (const { row, cells } of this.#rows(name))
        for (const [heading, value] of Object.entries(cells))
          found.set(keyOf({ sheet: name, row, heading }), value);
    return [...this.#expected.values()].flatMap(({ cell, value }) => {
      const held = found.get(keyOf(cell)) ?? '';
      return this.#mayBe(value, held) ? [] : [`${keyOf(cell)}: “${value}”, holds “${held}”`];
    });
  }

  #mayBe(typed: string, held: string): boolean {
    const seen = new Set([typed]);
    for (const text of seen) for (const after of this.#mended.get(text) ?? []) seen.add(after);
    return seen.has(held) || (typed === 'false' && held === '');
  }

  #expect(cell: Cell, value: string): void {
    this.#expected.set(keyOf(cell), { cell, value });
  }

  #forget(of: (cell: Cell) => boolean): void {
    for (const [key, { cell }] of this.#expected) if (of(cell)) this.#expected.delete(key);
  }

  #sheet(name: string): LocalSheet {
    return sheetNamed(this.workbook, name);
  }

  /** The rows with what they are known by: their item (and component), or the note in them. */
  #rows(name: string) {
    return rowsOf(this.#sheet(name)).flatMap(({ row: number, cells }) => {
      const item = cells[CODE] ?? '';
      const row =
        item === '' ? (cells[TITLE] ?? '') : `${item} ${name === COMPONENTS ? cells.ลำดับ : ''}`.trim();
      return row === '' ? [] : [{ number, row, item, cells }];
    });
  }
}

/** The add-on's own columns, and those whose words are the criteria's to mend. */
const OWN = new Set<string>(
  [SHEETS.oit, SHEETS.components].flatMap(({ columns }) =>
    Object.values(columns).flatMap((column) => ('ours' in column ? [column.heading] : [])),
  ),
);

function keyOf({ sheet, row, heading }: Cell): string {
  return `${sheet} · ${row} · ${heading}`;
}
