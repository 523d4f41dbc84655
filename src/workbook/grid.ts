/** A cell's value as Google gives it and takes it. */
export type RawCell = string | number | boolean | Date;
export type Grid = readonly (readonly RawCell[])[];

/** A value to be put into a cell; row and column count from 1. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: RawCell;
}

/** An empty box is no more than an empty cell. Dates of another realm are no Dates to `instanceof`. */
export function keyOf(cell: RawCell): string {
  if (cell === '' || cell === false) return '';
  return typeof cell === 'object' ? `date ${cell.getTime()}` : `${typeof cell} ${cell}`;
}

export function valueAt(grid: Grid, row: number, column: number): RawCell {
  return grid[row - 1]?.[column - 1] ?? '';
}

export function cellKey(row: number, column: number): string {
  return `${row}/${column}`;
}
