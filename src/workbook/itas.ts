import { parseItemCode } from '../ita/assessment/item-code';
import type { ItemCode } from '../ita/criteria/types';
import type { EnteredMark } from '../ita/itas/entered';
import { type Grade, NO_GRADE } from '../ita/itas/grading';
import { isTicked } from './cells';
import { boxRows } from './format-sheet';
import type { CellWrite } from './grid';
import { makeRoom } from './make-room';
import { lastHeldRow, newLines } from './new-lines';
import type { Room } from './room';
import type { ColumnOf } from './schema';
import type { Table } from './table';

/** What the sheet ITAS says of an item. */
export interface ItasRow {
  readonly row: number;
  /** Null while it was not entered. */
  readonly mark: EnteredMark | null;
  readonly grade: Grade;
}

/** By item; of two rows of one item the first. */
export function readItasRows(table: Table<'itas'>): ReadonlyMap<ItemCode, ItasRow> {
  const rows = new Map<ItemCode, ItasRow>();
  for (const { row, cell, text } of table.rows) {
    const code = parseItemCode(text('code'));
    if (code === null || rows.has(code)) continue;
    rows.set(code, {
      row,
      mark: isTicked(cell('entered'))
        ? { address: text('address'), explanation: text('explanation'), when: text('when') }
        : null,
      grade: {
        result: text('result'),
        score: text('score'),
        clarification: text('clarification'),
        sent: text('sent'),
      },
    });
  }
  return rows;
}

type Cells = Partial<Readonly<Record<ColumnOf<'itas'>, string | boolean>>>;

/** Writes cells of an item's row, which is made where it is missing. @param plan asked again where the sheet was moved */
export function writeItasRow(room: Room, code: ItemCode, plan: (row: ItasRow | null) => Cells): void {
  room.write('itas', (table) => {
    const standing = readItasRows(table).get(code) ?? null;
    const cells = plan(standing);
    if (standing !== null) return cellWrites(table, standing.row, cells);
    const sheet = room.workbook.sheet('itas');
    const row = lastHeldRow(room.cells('itas'), table.columns.entered) + 1;
    makeRoom(sheet, row, 1);
    boxRows(sheet, table.columns.entered, row, 1);
    return newLines(table, row, [{ code, entered: false, ...NO_GRADE, ...cells }]);
  });
}

function cellWrites({ columns }: Table<'itas'>, row: number, cells: Cells): readonly CellWrite[] {
  return Object.entries(cells).map(([column, value]) => ({
    row,
    column: columns[column as ColumnOf<'itas'>],
    value,
  }));
}
