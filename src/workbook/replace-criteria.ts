import { withoutThose } from '../ita/criteria/compare-lists';
import { sectionLabel, sectionsOf } from '../ita/criteria/sections';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
import { buildSheets } from './build-sheets';
import type { Cell } from './cells';
import { type CriteriaRow, criteriaRows, KIND } from './criteria-rows';
import { formatRows } from './format-sheet';
import { type OpenWorkbook, openWorkbook } from './open-workbook';
import { aboutToWrite } from './run';
import { type ColumnOf, columnsOf, SHEETS, type SheetKey } from './schema';
import type { Table } from './table';

/**
 * Puts other criteria of the same year in the place of those that stand in เกณฑ์, and adds to OIT and องค์ประกอบ what is new.
 * What the criteria had put there and nobody has changed since follows them; no row is taken away. Doing it again completes
 * what was cut off. Call it under the document lock.
 */
export function replaceCriteria(workbook: OpenWorkbook, before: Criteria, after: Criteria): void {
  writeCriteria(workbook, after);
  buildSheets(workbook.spreadsheet, after.year, ['oit', 'components']);
  const now = openWorkbook(workbook.timeZone());
  followInOit(now, before, after);
  addComponents(now, after);
}

/** The switches of the checks, and whatever else staff keep there, stand below the criteria as before. */
function writeCriteria(workbook: OpenWorkbook, criteria: Criteria): void {
  const table = workbook.table('criteria');
  const ours = new Set<string>(Object.values(KIND).map(comparable));
  const others = table.rows.filter((row) => !ours.has(comparable(row.text('kind'))));
  const kept = others.map((row): CriteriaRow => {
    const cells = columnsOf('criteria').map(([column]) => [column, row.cell(column)]);
    return Object.fromEntries(cells) as CriteriaRow;
  });
  writeRows(workbook, table, table.headingRow + 1, [...criteriaRows(criteria), ...kept]);
}

/** Whole rows of ours, each run of neighbouring columns in one write; rows that are left over below become empty. */
function writeRows<S extends SheetKey>(
  workbook: OpenWorkbook,
  { key, columns, lastRow }: Table<S>,
  first: number,
  rows: readonly Readonly<Partial<Record<ColumnOf<S>, Cell>>>[],
): void {
  const sheet = workbook.sheet(key);
  const height = Math.max(rows.length, lastRow - first + 1);
  const lacking = first + height - 1 - sheet.getMaxRows();
  aboutToWrite(SHEETS[key].name);
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  for (const run of runsOf(columns)) {
    const cells = Array.from({ length: height }, (_, index) =>
      run.names.map((column) => rows[index]?.[column] ?? ''),
    );
    sheet
      .getRange(first, run.first, height, run.names.length)
      .setValues(cells as (string | number | boolean)[][]);
  }
}

function runsOf<Column extends string>(
  columns: Readonly<Record<Column, number>>,
): readonly { readonly first: number; readonly names: readonly Column[] }[] {
  const runs: { first: number; names: Column[] }[] = [];
  const sorted = (Object.entries(columns) as [Column, number][]).sort(([, a], [, b]) => a - b);
  for (const [name, place] of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.first + last.names.length === place) last.names.push(name);
    else runs.push({ first: place, names: [name] });
  }
  return runs;
}

/** A title or heading that still reads as the old list had it becomes the new one's; one that staff changed stays. */
function followInOit(workbook: OpenWorkbook, before: Criteria, after: Criteria): void {
  const table = workbook.table('oit');
  const sheet = workbook.sheet('oit');
  const old = wordsInOit(before);
  const now = wordsInOit(after);
  aboutToWrite(SHEETS.oit.name);
  for (const row of table.rows) {
    const code = parseItemCode(row.text('code'));
    const [was, is] = code === null ? [] : [old.get(code), now.get(code)];
    if (!was || !is) continue;
    for (const column of ['title', 'subIndicator', 'components'] as const) {
      const typed = comparable(row.text(column));
      if (typed === comparable(was[column]) && typed !== comparable(is[column]))
        sheet.getRange(row.row, table.columns[column]).setValue(is[column]);
    }
  }
}

function wordsInOit(criteria: Criteria) {
  return new Map(
    sectionsOf(criteria).flatMap((section) =>
      section.items.map(({ code, title, components }) => {
        const listed = components.map((component) => `- ${component}`).join('\n');
        return [code, { title, subIndicator: sectionLabel(section), components: listed }] as const;
      }),
    ),
  );
}

/** Below those that stand there: what is ticked and noted stays where it is. */
function addComponents(workbook: OpenWorkbook, { items }: Criteria): void {
  const table = workbook.table('components');
  const standing = new Map<ItemCode, string[]>();
  for (const row of table.rows) {
    const code = parseItemCode(row.text('code'));
    if (code !== null) standing.set(code, [...(standing.get(code) ?? []), row.text('text')]);
  }
  const rows = items.flatMap(({ code, components }) => {
    const known = standing.get(code) ?? [];
    return withoutThose(components, known).map((text) => ({
      code,
      order: components.indexOf(text) + 1,
      text,
      present: false,
    }));
  });
  if (rows.length === 0) return;
  const first = table.lastRow + 1;
  writeRows(workbook, table, first, rows);
  formatRows(workbook.sheet('components'), 'components', table.columns, first, rows.length);
}
