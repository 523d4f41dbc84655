import { withoutThose } from '../ita/criteria/compare-lists';
import { sectionLabel, sectionsOf } from '../ita/criteria/sections';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
import { buildSheets } from './build-sheets';
import { type Cell, textOf } from './cells';
import { criteriaRows, KIND } from './criteria-rows';
import type { NewRow } from './first-rows';
import { formatRows } from './format-sheet';
import type { CellWrite } from './landing';
import type { Room } from './room';
import { columnsOf, type SheetKey } from './schema';
import type { Table } from './table';

/**
 * Puts other criteria of the same year in the place of those that stand in เกณฑ์, and adds to OIT and องค์ประกอบ what is new.
 * What the criteria had put there and nobody has changed since follows them; no row is taken away. Doing it again completes
 * what was cut off. Only เกณฑ์ may have been read in this room before.
 */
export function replaceCriteria(room: Room, before: Criteria, after: Criteria): void {
  const table = room.workbook.table('criteria');
  makeRoom(room, 'criteria', table.headingRow + criteriaRows(after).length + table.rows.length);
  room.write('criteria', (now) => criteriaWrites(now, after));
  buildSheets(room.workbook.spreadsheet, after.year, ['oit', 'components']);
  room.write('oit', (now) => followingWrites(now, before, after));
  addComponents(room, after);
}

/** The switches of the checks, and whatever else staff keep there, stand below the criteria as before. */
function criteriaWrites(table: Table<'criteria'>, criteria: Criteria): readonly CellWrite[] {
  const ours = new Set<string>(Object.values(KIND).map(comparable));
  const others = table.rows.filter((row) => !ours.has(comparable(row.text('kind'))));
  const kept = others.map((row) =>
    Object.fromEntries(columnsOf('criteria').map(([column]) => [column, row.text(column)])),
  );
  const rows = [...criteriaRows(criteria), ...kept] as readonly NewRow<'criteria'>[];
  const height = Math.max(rows.length, table.lastRow - table.headingRow);
  return rowWrites(
    table,
    table.headingRow + 1,
    Array.from({ length: height }, (_, index) => rows[index] ?? {}),
  );
}

/** Below all that there is: nothing moves. */
function makeRoom(room: Room, key: SheetKey, rows: number): void {
  const sheet = room.workbook.sheet(key);
  const lacking = rows - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
}

function rowWrites<S extends SheetKey>(
  { key, columns }: Table<S>,
  first: number,
  rows: readonly NewRow<S>[],
): readonly CellWrite[] {
  return rows.flatMap((row, index) =>
    columnsOf(key).map(([column]) => {
      const cell: Cell = row[column] ?? '';
      const value = typeof cell === 'object' ? textOf(cell) : cell;
      return { row: first + index, column: columns[column], value };
    }),
  );
}

/** A title or heading that still reads as the old list had it becomes the new one's; one that staff changed stays. */
function followingWrites(
  { rows, columns }: Table<'oit'>,
  before: Criteria,
  after: Criteria,
): readonly CellWrite[] {
  const old = wordsInOit(before);
  const now = wordsInOit(after);
  return rows.flatMap((row) => {
    const code = parseItemCode(row.text('code'));
    const [was, is] = code === null ? [] : [old.get(code), now.get(code)];
    if (!was || !is) return [];
    return (['title', 'subIndicator', 'components'] as const)
      .filter((column) => {
        const typed = comparable(row.text(column));
        return typed === comparable(was[column]) && typed !== comparable(is[column]);
      })
      .map((column) => ({ row: row.row, column: columns[column], value: is[column] }));
  });
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
function addComponents(room: Room, { items }: Criteria): void {
  const newRows = (table: Table<'components'>) => {
    const standing = new Map<ItemCode, string[]>();
    for (const row of table.rows) {
      const code = parseItemCode(row.text('code'));
      if (code !== null) standing.set(code, [...(standing.get(code) ?? []), row.text('text')]);
    }
    return items.flatMap(({ code, components }) =>
      withoutThose(components, standing.get(code) ?? []).map((text) => ({
        code,
        order: components.indexOf(text) + 1,
        text,
        present: false,
      })),
    );
  };
  const table = room.workbook.table('components');
  const count = newRows(table).length;
  if (count === 0) return;
  makeRoom(room, 'components', table.lastRow + count);
  room.write('components', (now) => rowWrites(now, now.lastRow + 1, newRows(now)));
  formatRows(room.workbook.sheet('components'), 'components', table.columns, table.lastRow + 1, count);
}
