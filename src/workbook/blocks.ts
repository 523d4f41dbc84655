import type { CellWrite, RawCell } from './grid';

/** Cells that can be written in one call: a rectangle with nothing in it that is not to be written. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawCell[])[];
}

/** The writes as few rectangles: cells side by side, then rows below each other that are written in the same columns. */
export function blocksOf(writes: readonly CellWrite[]): readonly Block[] {
  const sorted = [...writes].sort((a, b) => a.row - b.row || a.column - b.column);
  const segments: { row: number; column: number; values: RawCell[] }[] = [];
  for (const { row, column, value } of sorted) {
    const last = segments[segments.length - 1];
    if (last && last.row === row && last.column + last.values.length === column) last.values.push(value);
    else segments.push({ row, column, values: [value] });
  }
  const open = new Map<string, { row: number; column: number; values: RawCell[][] }>();
  const blocks: { row: number; column: number; values: RawCell[][] }[] = [];
  for (const { row, column, values } of segments) {
    const key = `${column}/${values.length}`;
    const above = open.get(key);
    if (above && above.row + above.values.length === row) above.values.push(values);
    else {
      const block = { row, column, values: [values] };
      blocks.push(block);
      open.set(key, block);
    }
  }
  return blocks;
}
