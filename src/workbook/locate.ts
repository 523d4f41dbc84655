import type { Finding, Place } from '../ita/finding';
import { a1 } from './cells';
import { SHEETS, type SheetKey } from './schema';

/** Where the columns of each sheet stand; more than this a place does not need. */
export type LocatedTables = {
  readonly [S in Place['sheet']]: { readonly columns: Readonly<Record<string, number>> };
};

export interface Located {
  readonly sheet: string;
  readonly cell: string | null;
}

/** The cell of a place as people name it: `{ sheet: 'OIT', cell: 'J2' }`. */
export function locate(place: Place, tables: LocatedTables): Located {
  const column = tables[place.sheet].columns[place.column];
  return {
    sheet: SHEETS[place.sheet satisfies SheetKey].name,
    cell: column === undefined ? null : a1(place.row, column),
  };
}

/** The cells of a finding, the one to look at first. Without any it is about a row of OIT that is missing. */
export function locateAll({ places }: Finding, tables: LocatedTables): readonly [Located, ...Located[]] {
  const [first, ...others] = places.map((place) => locate(place, tables));
  return first ? [first, ...others] : [{ sheet: SHEETS.oit.name, cell: null }];
}
