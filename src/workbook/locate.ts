import type { Place } from '../ita/finding';
import { a1 } from './cells';
import { SHEETS, type SheetKey } from './schema';
import type { Table } from './table';

/** The cell of a place as people name it: `{ sheet: 'OIT', cell: 'J2' }`. No place is a row of OIT that is missing. */
export function locate(
  place: Place | null,
  tables: { readonly [S in Place['sheet']]: Table<S> },
): { sheet: string; cell: string | null } {
  if (place === null) return { sheet: SHEETS.oit.name, cell: null };
  const columns: Readonly<Record<string, number>> = tables[place.sheet].columns;
  const column = columns[place.column];
  return {
    sheet: SHEETS[place.sheet satisfies SheetKey].name,
    cell: column === undefined ? null : a1(place.row, column),
  };
}
