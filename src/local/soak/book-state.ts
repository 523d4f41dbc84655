import { createHash } from 'node:crypto';
import { SHEETS } from '../../workbook/schema';
import {
  type CellRow,
  DEFAULT_NUMBER_FORMAT,
  isSettled,
  type LocalCell,
  type LocalSheet,
  type LocalWorkbook,
} from '../xlsx/local-workbook';
import { rowsOf } from './small-book';

/**
 * A workbook as data that can be held against another: what each cell and each rule is. Thousands of copies of a few
 * workbooks are looked at, so what was worked out of a row that they have in common is kept.
 */

const STORE = 'ITA ข้อมูลภายใน';
/** Sheets that get a line at the end for each run; there a second line for a second run is no fault. */
const LOGS: readonly string[] = [SHEETS.history.name];

/**
 * How two workbooks differ, a line each, moments and ids aside: two runs of the same work make the same of it.
 * @param person whose address may be there or not, for Google does not always say it
 */
export function differences(a: LocalWorkbook, b: LocalWorkbook, person: string): readonly string[] {
  const names = [a, b].map(({ sheets }) => sheets.map(({ name }) => name).join(' · '));
  if (names[0] !== names[1]) return [`sheets: ${names.join(' ≠ ')}`];
  const timeless = timelessFor(person);
  return a.sheets.flatMap((sheet, index) => {
    const other = b.sheets[index] as LocalSheet;
    const { name } = sheet;
    if (name === STORE) return unlike(name, linesOf(storeLines, timeless), sheet, other);
    if (LOGS.includes(name)) return unlike(name, linesOf(logLines, timeless), sheet, other);
    return [
      ...unlike(name, rulesOf, sheet, other),
      ...unlikeRows(sheet, other).flatMap((row) => unlike(name, cellsOf(row, timeless), sheet, other)),
    ];
  });
}

type Places = ReadonlyMap<string, string>;

function unlike(
  name: string,
  placesOf: (sheet: LocalSheet) => Places,
  a: LocalSheet,
  b: LocalSheet,
): readonly string[] {
  const [one, other] = [placesOf(a), placesOf(b)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((place) =>
    one.get(place) === other.get(place)
      ? []
      : [`${name} ${place}: ${one.get(place) ?? '(none)'} ≠ ${other.get(place) ?? '(none)'}`],
  );
}

/** The rows that are not one and the same in both. */
function unlikeRows(a: LocalSheet, b: LocalSheet): readonly number[] {
  const own = new Map([...a.rows()].map(({ row, cells }) => [row, cells]));
  for (const { row, cells } of b.rows())
    if (own.get(row) === cells) own.delete(row);
    else if (!own.has(row)) own.set(row, cells);
  return [...own.keys()].sort((one, other) => one - other);
}

function cellsOf(row: number, timeless: (text: string) => string): (sheet: LocalSheet) => Places {
  return (sheet) =>
    new Map(contentsOf(sheet.row(row)).map(([column, content]) => [`R${row}C${column}`, timeless(content)]));
}

function linesOf(
  lines: (sheet: LocalSheet) => readonly string[],
  timeless: (text: string) => string,
): (sheet: LocalSheet) => Places {
  return (sheet) => new Map(lines(sheet).map((line) => [timeless(line), '']));
}

function timelessFor(person: string): (text: string) => string {
  return (text) =>
    text
      .replaceAll(` (${person})`, '')
      .replaceAll(person, '')
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
      .replace(/file:\S+/g, 'LINK')
      .replace(/"at":\d+/g, '"at":0')
      .replace(/\d{1,2} \S+ \d\d \d\d:\d\d/g, 'MOMENT');
}

/** Another text for each state of a workbook, moments and ids and all. */
export function fingerprint(workbook: LocalWorkbook): string {
  const hash = createHash('sha1');
  for (const sheet of workbook.sheets) {
    hash.update(`${sheet.id} ${sheet.name}\n`);
    for (const { row, cells } of sheet.rows()) hash.update(`${row} ${rowDigest(cells)}\n`);
    for (const entry of rulesOf(sheet)) hash.update(entry.join(' '));
  }
  return hash.digest('hex');
}

const rowDigest = ofRow((cells) => {
  const contents = contentsOf(cells);
  return contents.length === 0 ? '' : createHash('sha1').update(contents.join('\n')).digest('hex');
});

/** What is worked out of a row, kept where the row never changes. */
function ofRow<T>(work: (cells: CellRow) => T): (cells: CellRow) => T {
  const known = new WeakMap<CellRow, { readonly value: T }>();
  return (cells) => {
    const before = known.get(cells);
    if (before) return before.value;
    const value = work(cells);
    if (isSettled(cells)) known.set(cells, { value });
    return value;
  };
}

/** Each cell of a row that was touched. */
const contentsOf = ofRow((cells) =>
  cells.flatMap((cell, index) => {
    const content = cell ? contentOf(cell) : UNTOUCHED;
    return content === UNTOUCHED ? [] : [[index + 1, content] as const];
  }),
);

function rulesOf(sheet: LocalSheet): Places {
  const { validations, conditionalRules, protections, columnWidths, rowHeights } = sheet;
  const rules = new Map<string, string>();
  for (const { area, rule } of validations)
    for (let at = 0; at < area.columns; at++)
      rules.set(`rules of column ${area.column + at} from ${area.row}`, JSON.stringify([area.rows, rule]));
  return rules
    .set('colours', JSON.stringify(conditionalRules))
    .set('protections', JSON.stringify(protections))
    .set('sizes', JSON.stringify([[...columnWidths], [...rowHeights], sheet.maxRows, sheet.maxColumns]))
    .set('look', JSON.stringify([sheet.frozenRows, sheet.frozenColumns, sheet.hidden, sheet.tabColor]));
}

/** By hand: it is asked for every cell after every run. */
function contentOf({ value, formula, numberFormat, format, note }: LocalCell): string {
  const { bold, fontColor, fontSize, background, wrap, horizontal, vertical } = format;
  const look = `${bold}/${fontColor}/${fontSize}/${background}/${wrap}/${horizontal}/${vertical}`;
  const held = typeof value === 'object' ? `day ${value.getTime()}` : `${typeof value} ${value}`;
  return `${held} =${formula} @${numberFormat} ${look} ${note}`;
}

const UNTOUCHED = contentOf({ value: '', numberFormat: DEFAULT_NUMBER_FORMAT, format: {}, note: '' });

function logLines(sheet: LocalSheet): readonly string[] {
  return rowsOf(sheet).map(({ cells }) => JSON.stringify(cells));
}

/** A row a key, wherever it stands. */
function storeLines(sheet: LocalSheet): readonly string[] {
  return [...sheet.rows()]
    .map(({ cells }) =>
      [...cells]
        .map((cell) => String(cell?.value ?? ''))
        .join('')
        // The sum and the length follow from the text, in which moments are.
        .replace(/"length":\d+,"sum":\d+/, ''),
    )
    .filter((line) => line !== '');
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
    for (const { row, cells } of sheet.rows())
      for (const [column, text] of textsOf(cells))
        if (!own.has(column)) found.set(`${sheet.id} R${row}C${column}`, text);
  }
  return found;
}

const textsOf = ofRow((cells) =>
  cells.flatMap((cell, index) =>
    cell === undefined || (cell.value === '' && cell.formula === undefined)
      ? []
      : [[index + 1, `${String(cell.value)}${cell.formula ? `=${cell.formula}` : ''}`] as const],
  ),
);

function ownColumns(sheet: LocalSheet): ReadonlySet<number> {
  const schema = Object.values(SHEETS).find(({ name }) => sheet.name.startsWith(name));
  const ours = Object.values(schema?.columns ?? {}).filter((column) => 'ours' in column);
  const headings = new Set<string>(ours.map(({ heading }) => heading));
  return new Set(textsOf(sheet.row(1)).flatMap(([column, text]) => (headings.has(text) ? [column] : [])));
}
