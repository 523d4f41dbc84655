import { parseItemCode } from '../../ita/assessment/item-code';
import { SHEETS } from '../../workbook/schema';
import { deleteRows, typeAt } from '../colleague';
import { type Host, type HostOptions, startHost } from '../host';
import { nasom2566 } from '../sample';
import { fillSample } from '../sample/fill-sample';
import { fromA1 } from '../xlsx/a1';
import type { LocalSheet, LocalWorkbook } from '../xlsx/local-workbook';
import { newWorkbook } from '../xlsx/workbook-file';

/**
 * A workbook like any office's, and small: thousands of runs are made over copies of it. Its few items cite each other as
 * the criteria say, and some of its texts can be mended.
 */

export const ITEMS: readonly (string | null)[] = ['o1', 'o2', 'o7', 'o10', 'o23', 'o24', 'o36', 'o37'];
const FEW_ROWS = 4;
const SPARE_ROWS = 5;

const MISSPELT: Readonly<Record<string, string>> = {
  o1: 'องค์กรบริหารส่วนตำบลนาโสม เผยแพร่โครงสร้างบนเว็บไซต์แล้ว',
  o2: 'เผยแพร่ข้อมูลผู้บริหารบนเวปไซต์ขององค์กรบริหารส่วนตำบลนาโสมแล้ว',
  o10: 'องค์กรบริหารส่วนตำบลนาโสม มีช่องทางถามตอบบนเว็บไซต์แล้ว',
};

export const THE_DAY = new Date('2023-04-20T03:00:00Z');

export type Surroundings = Pick<HostOptions, 'code' | 'outDir' | 'pagesDir'>;

/** As «สร้างแผ่นงาน» and a person leave it; nothing was checked yet. */
export async function smallBook(surroundings: Surroundings): Promise<LocalWorkbook> {
  const workbook = await newWorkbook('เล็ก');
  askedOf(startHost({ ...surroundings, workbook, now: () => THE_DAY }), 'buildSheets', 2566);
  fillSample(workbook, nasom2566);
  const kept = (text: string) => ITEMS.includes(parseItemCode(text));
  keepRows(sheetNamed(workbook, SHEETS.oit.name), (row) => kept(row.ข้อ ?? ''));
  keepRows(sheetNamed(workbook, SHEETS.components.name), (row) => kept(row.ข้อ ?? ''));
  keepRows(sheetNamed(workbook, SHEETS.criteria.name), (row) => {
    if (row.ประเภท === 'ข้อ') return kept(row.รหัส ?? '');
    return row.ประเภท !== 'องค์ประกอบ' || kept(row.อยู่ภายใต้ ?? '');
  });
  for (const key of ['measures', 'indicators'] as const)
    keepRows(sheetNamed(workbook, SHEETS[key].name), (_row, index) => index < FEW_ROWS);
  // Empty rows have formats, and cost as much time as full ones.
  for (const sheet of workbook.sheets) {
    const spare = sheet.maxRows - sheet.extent().lastRow - SPARE_ROWS;
    if (spare > 0) deleteRows(sheet, sheet.extent().lastRow + SPARE_ROWS + 1, spare);
  }
  const oit = sheetNamed(workbook, SHEETS.oit.name);
  const progress = placeOf(oit, SHEETS.oit.columns.progress.heading);
  for (const { row, cells } of rowsOf(oit)) {
    const text = MISSPELT[cells.ข้อ ?? ''];
    if (text !== undefined) typeAt(oit, row, progress, text);
  }
  return workbook;
}

/** What a command came to. @throws Error with its sentence, where it failed */
export function askedOf(host: Host, name: string, ...args: readonly unknown[]) {
  const outcome = host.call(name, ...args) as { ok: boolean; message: string; value: unknown };
  if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
  // biome-ignore lint/suspicious/noExplicitAny: the caller knows what it asked for
  return outcome.value as any;
}

export function sheetNamed(workbook: LocalWorkbook, name: string): LocalSheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The texts of a row below the headings, by heading. */
interface Row {
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
}

export function rowsOf(sheet: LocalSheet): readonly Row[] {
  const { lastRow, lastColumn } = sheet.extent();
  const headings = Array.from({ length: lastColumn }, (_, index) => textAt(sheet, 1, index + 1));
  return Array.from({ length: Math.max(0, lastRow - 1) }, (_, index) => ({
    row: index + 2,
    cells: Object.fromEntries(
      headings.map((heading, place) => [heading, textAt(sheet, index + 2, place + 1)]),
    ),
  }));
}

export function placeOf(sheet: LocalSheet, heading: string): number {
  const { lastColumn } = sheet.extent();
  for (let place = 1; place <= lastColumn; place++) if (textAt(sheet, 1, place) === heading) return place;
  throw new Error(`No heading ${heading}`);
}

function textAt(sheet: LocalSheet, row: number, column: number): string {
  return String(sheet.peek(row, column)?.value ?? '');
}

function keepRows(sheet: LocalSheet, keep: (cells: Row['cells'], index: number) => boolean): void {
  rowsOf(sheet)
    .filter(({ cells }, index) => !keep(cells, index))
    .reverse()
    .forEach(({ row }) => {
      deleteRows(sheet, row);
    });
}

/** A person types into a cell (`J2`), and no script of ours hears of it. */
export function typeInto(sheet: LocalSheet, cell: string, value: string | boolean): void {
  const area = fromA1(cell);
  if (!area) throw new Error(`No cell ${cell}`);
  typeAt(sheet, area.row, area.column, value);
}
