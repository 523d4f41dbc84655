import type { Finding, Place } from '../ita/finding';
import type { FiscalYear } from '../ita/fiscal-year';
import { a1 } from './cells';
import type { SheetKey } from './schema';
import { sheetName } from './year-sheets';

/** Where the columns of each sheet stand; more than this a place does not need. */
export type LocatedTables = {
  readonly [S in Place['sheet']]: { readonly columns: Readonly<Record<string, number>> };
};

export interface Located {
  readonly sheet: string;
  readonly cell: string | null;
}

/**
 * The cell of a place as people name it: `{ sheet: 'OIT', cell: 'J2' }`.
 * @param year of sheets that were kept; null for the present ones
 */
export function locate(place: Place, tables: LocatedTables, year: FiscalYear | null = null): Located {
  const column = tables[place.sheet].columns[place.column];
  return {
    sheet: sheetName(place.sheet satisfies SheetKey, year),
    cell: column === undefined ? null : a1(place.row, column),
  };
}

/** The cells of a finding, the one to look at first. Without any it is about a row of OIT that is missing. */
export function locateAll(
  { places }: Finding,
  tables: LocatedTables,
  year: FiscalYear | null = null,
): readonly [Located, ...Located[]] {
  const [first, ...others] = places.map((place) => locate(place, tables, year));
  return first ? [first, ...others] : [{ sheet: sheetName('oit', year), cell: null }];
}
