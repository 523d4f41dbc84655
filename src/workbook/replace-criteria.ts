import { parseItemCode } from '../ita/assessment/item-code';
import { withoutThose } from '../ita/criteria/compare-lists';
import { sectionLabel, sectionsOf } from '../ita/criteria/sections';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { comparable } from '../ita/text/comparable';
import { buildSheets } from './build-sheets';
import { criteriaRows, KIND } from './criteria-rows';
import type { NewRow } from './first-rows';
import { boxRows } from './format-sheet';
import type { CellWrite } from './grid';
import { makeRoom } from './make-room';
import { lastHeldRow, newLines, rawOf } from './new-lines';
import type { Room } from './room';
import { columnsOf, type SheetKey } from './schema';
import type { Table } from './table';

/**
 * Puts other criteria of the same year in the place of those that stand in เกณฑ์, and adds to OIT and องค์ประกอบ what is new.
 * What the criteria had put there and nobody has changed since follows them; no row is taken away. เกณฑ์ itself comes last:
 * until then it tells what OIT was made from, so that doing it again completes what was cut off. Only เกณฑ์ may have been
 * read in this room before.
 */
export function replaceCriteria(room: Room, before: Criteria, after: Criteria): void {
  buildSheets(room.workbook.spreadsheet, after.year, {
    keys: ['oit', 'components', 'itas'],
    criteria: after,
  });
  room.write('oit', (now) => followingWrites(now, before, after));
  addComponents(room, after);
  room.write('criteria', (now) => criteriaWrites(now, after));
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

function rowWrites<S extends SheetKey>(
  { key, columns }: Table<S>,
  first: number,
  rows: readonly NewRow<S>[],
): readonly CellWrite[] {
  return rows.flatMap((row, index) =>
    columnsOf(key).map(([column]) => ({
      row: first + index,
      column: columns[column],
      value: rawOf(row[column]),
    })),
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
  room.write('components', (table) => {
    const rows = newRows(table);
    if (rows.length === 0) return [];
    const sheet = room.workbook.sheet('components');
    const first = lastHeldRow(room.cells('components'), table.columns.present) + 1;
    makeRoom(sheet, first - 1 + rows.length, 1);
    boxRows(sheet, table.columns.present, first, rows.length);
    return newLines(table, first, rows);
  });
}
