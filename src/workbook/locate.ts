import type { Place } from '../ita/finding';
import { a1 } from './cells';
import { SHEETS, type SheetKey } from './schema';

/** Where the columns of each sheet stand; more than this a place does not need. */
export type LocatedTables = {
  readonly [S in Place['sheet']]: { readonly columns: Readonly<Record<string, number>> };
};

/** The cell of a place as people name it: `{ sheet: 'OIT', cell: 'J2' }`. No place is a row of OIT that is missing. */
export function locate(place: Place | null, tables: LocatedTables): { sheet: string; cell: string | null } {
  if (place === null) return { sheet: SHEETS.oit.name, cell: null };
  const column = tables[place.sheet].columns[place.column];
  return {
    sheet: SHEETS[place.sheet satisfies SheetKey].name,
    cell: column === undefined ? null : a1(place.row, column),
  };
}
