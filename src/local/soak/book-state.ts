import { SHEETS } from '../../workbook/schema';
import {
  DEFAULT_NUMBER_FORMAT,
  type LocalCell,
  type LocalSheet,
  type LocalWorkbook,
} from '../xlsx/local-workbook';
import { rowsOf } from './small-book';

/** A workbook as data that can be held against another: what each cell and each rule is. */

/** By `sheet cell`; rules, sizes and the like by `sheet what`. */
export type BookState = ReadonlyMap<string, string>;

const STORE = 'ITA ข้อมูลภายใน';
/** Sheets that get a line at the end for each run; there a second line for a second run is no fault. */
const LOGS: readonly string[] = [SHEETS.history.name];

/**
 * What a workbook comes to, moments and ids aside: two runs of the same work make the same of it.
 * @param person whose address may be there or not, for Google does not always say it
 */
export function essence(workbook: LocalWorkbook, person: string): BookState {
  const state = new Map<string, string>([['sheets', workbook.sheets.map(({ name }) => name).join(' · ')]]);
  const timeless = (text: string) =>
    text
      .replaceAll(` (${person})`, '')
      .replaceAll(person, '')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      .replace(/file:\S+/g, 'LINK')
      .replace(/"at":\d+/g, '"at":0')
      .replace(/\d{1,2} \S+ \d\d \d\d:\d\d/g, 'MOMENT');
  for (const sheet of workbook.sheets) {
    if (sheet.name === STORE) {
      for (const line of storeLines(sheet)) state.set(`${STORE} ${timeless(line)}`, '');
      continue;
    }
    if (LOGS.includes(sheet.name)) {
      for (const { cells } of rowsOf(sheet))
        state.set(timeless(`${sheet.name} ${JSON.stringify(cells)}`), '');
      continue;
    }
    for (const [place, content] of exactly(sheet)) state.set(`${sheet.name} ${place}`, timeless(content));
  }
  return state;
}

/** All of a workbook, as it is at this moment. */
export function fingerprint(workbook: LocalWorkbook): string {
  return workbook.sheets
    .map(
      (sheet) =>
        `${sheet.id} ${sheet.name}\n${[...exactly(sheet)].map((entry) => entry.join(' ')).join('\n')}`,
    )
    .join('\n');
}

/** What differs, a line each, `a` before `b`. */
export function differences(a: BookState, b: BookState): readonly string[] {
  const keys = [...new Set([...a.keys(), ...b.keys()])];
  return keys.flatMap((key) =>
    a.get(key) === b.get(key) ? [] : [`${key}: ${a.get(key) ?? '(none)'} ≠ ${b.get(key) ?? '(none)'}`],
  );
}

function* exactly(sheet: LocalSheet): Generator<[place: string, content: string]> {
  for (const { row, column, cell } of sheet.cells()) {
    const content = contentOf(cell);
    if (content !== UNTOUCHED) yield [`R${row}C${column}`, content];
  }
  const { validations, conditionalRules, protections, columnWidths, rowHeights } = sheet;
  for (const { area, rule } of validations)
    for (let at = 0; at < area.columns; at++)
      yield [`rules of column ${area.column + at} from ${area.row}`, JSON.stringify([area.rows, rule])];
  yield ['colours', JSON.stringify(conditionalRules)];
  yield ['protections', JSON.stringify(protections)];
  yield ['sizes', JSON.stringify([[...columnWidths], [...rowHeights], sheet.maxRows, sheet.maxColumns])];
  yield ['look', JSON.stringify([sheet.frozenRows, sheet.frozenColumns, sheet.hidden, sheet.tabColor])];
}

/** By hand: it is asked for every cell after every run. */
function contentOf({ value, formula, numberFormat, format, note }: LocalCell): string {
  const { bold, fontColor, fontSize, background, wrap, horizontal, vertical } = format;
  const look = `${bold}/${fontColor}/${fontSize}/${background}/${wrap}/${horizontal}/${vertical}`;
  const held = typeof value === 'object' ? `day ${value.getTime()}` : `${typeof value} ${value}`;
  return `${held} =${formula} @${numberFormat} ${look} ${note}`;
}

const UNTOUCHED = contentOf({ value: '', numberFormat: DEFAULT_NUMBER_FORMAT, format: {}, note: '' });

/** A row a key, wherever it stands. */
function storeLines(sheet: LocalSheet): readonly string[] {
  const { lastRow, lastColumn } = sheet.extent();
  const lines = Array.from({ length: lastRow }, (_, row) =>
    Array.from({ length: lastColumn }, (_cell, column) =>
      String(sheet.peek(row + 1, column + 1)?.value ?? ''),
    )
      .join('')
      // The sum and the length follow from the text, in which moments are.
      .replace(/"length":\d+,"sum":\d+/, ''),
  );
  return lines.filter((line) => line !== '').sort();
}

/**
 * What is the staff's in a workbook: every cell that is not the add-on's to write, by the sheet's id, which stays when a
 * year's sheets get other names.
 */
export function staffCells(workbook: LocalWorkbook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    if (sheet.name === STORE || sheet.name.startsWith(SHEETS.summary.name)) continue;
    const own = ownColumns(sheet);
    for (const { row, column, cell } of sheet.cells()) {
      if (own.has(column) || (cell.value === '' && cell.formula === undefined)) continue;
      found.set(
        `${sheet.id} R${row}C${column}`,
        `${String(cell.value)}${cell.formula ? `=${cell.formula}` : ''}`,
      );
    }
  }
  return found;
}

function ownColumns(sheet: LocalSheet): ReadonlySet<number> {
  const schema = Object.values(SHEETS).find(({ name }) => sheet.name.startsWith(name));
  const ours = Object.values(schema?.columns ?? {}).filter((column) => 'ours' in column);
  const headings = new Set<string>(ours.map(({ heading }) => heading));
  const own = new Set<number>();
  for (const { row, column, cell } of sheet.cells())
    if (row === 1 && headings.has(String(cell.value))) own.add(column);
  return own;
}
