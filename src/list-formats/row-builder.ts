import type { PastedRow } from '../ita/import-list/types';

interface OpenTable {
  readonly number: number;
  /** By column: how many more rows a cell from above reaches down. */
  readonly reaching: number[];
  row: OpenRow | null;
}
interface OpenRow {
  readonly cells: string[];
  filled: number;
  widest: number;
}
interface OpenCell {
  readonly table: OpenTable;
  readonly across: number;
  readonly down: number;
  lines: string[];
}

/**
 * Collects the rows of a document as its parser walks through it: each line outside of tables, each row of a table. A
 * table within a table gives rows of its own.
 */
export class RowBuilder {
  readonly #rows: PastedRow[] = [];
  readonly #tables: OpenTable[] = [];
  readonly #cells: OpenCell[] = [];
  #tableCount = 0;
  #prefix = '';
  #line = '';
  #heading = false;
  #newPage = false;

  text(text: string): void {
    this.#line += text;
  }

  /** What stands before the next line: its bullet or number, and two spaces for each level. */
  bullet(prefix: string): void {
    this.endLine();
    this.#prefix = prefix;
  }

  heading(isHeading: boolean): void {
    this.endLine();
    this.#heading = isHeading;
  }

  newPage(): void {
    this.endLine();
    this.#newPage = true;
  }

  endLine(): void {
    const line = this.#line.trim();
    this.#line = '';
    if (line === '') return;
    const whole = this.#prefix + line;
    this.#prefix = '';
    const cell = this.#cells[this.#cells.length - 1];
    if (cell) cell.lines.push(whole);
    else this.#push([whole], null, this.#heading);
  }

  openTable(): void {
    this.endLine();
    this.#tables.push({ number: ++this.#tableCount, reaching: [], row: null });
  }

  closeTable(): void {
    this.closeRow();
    this.#tables.pop();
  }

  openRow(): void {
    this.closeRow();
    const table = this.#table();
    if (table) table.row = { cells: [], filled: 0, widest: 1 };
  }

  openCell(across: number, down: number): void {
    this.closeCell();
    const table = this.#table();
    if (!table) return;
    table.row ??= { cells: [], filled: 0, widest: 1 };
    this.#cells.push({ table, across: bounded(across), down: bounded(down), lines: [] });
  }

  closeCell(): void {
    this.endLine();
    const cell = this.#cells[this.#cells.length - 1];
    const table = this.#table();
    if (!cell || !table?.row || cell.table !== table) return;
    this.#cells.pop();
    const { row, reaching } = table;
    this.#fillFromAbove(table, row);
    const column = row.cells.length;
    row.cells.push(cell.lines.join('\n'), ...Array.from({ length: cell.across - 1 }, () => ''));
    for (let at = column; at < column + cell.across; at++) reaching[at] = cell.down - 1;
    if (cell.lines.length > 0) {
      row.filled++;
      row.widest = Math.max(row.widest, cell.across);
    }
  }

  closeRow(): void {
    this.closeCell();
    const table = this.#table();
    if (!table?.row) return;
    const { row } = table;
    this.#fillFromAbove(table, row);
    table.row = null;
    this.#push(row.cells, table.number, row.filled === 1 && row.widest > 1);
  }

  rows(): readonly PastedRow[] {
    while (this.#tables.length > 0) this.closeTable();
    this.endLine();
    const widths = new Map<number, number>();
    for (const { table, cells } of this.#rows)
      if (table !== undefined) widths.set(table, Math.max(widths.get(table) ?? 0, cells.length));
    return this.#rows.map((row) => padded(row, row.table === undefined ? 0 : (widths.get(row.table) ?? 0)));
  }

  #table(): OpenTable | undefined {
    return this.#tables[this.#tables.length - 1];
  }

  #fillFromAbove({ reaching }: OpenTable, row: OpenRow): void {
    while ((reaching[row.cells.length] ?? 0) > 0) {
      reaching[row.cells.length] = (reaching[row.cells.length] ?? 0) - 1;
      row.cells.push('');
    }
  }

  #push(cells: readonly string[], table: number | null, heading: boolean): void {
    this.#rows.push({
      row: this.#rows.length + 1,
      cells,
      ...(table === null ? {} : { table }),
      ...(heading ? { heading: true } : {}),
      ...(this.#newPage ? { newPage: true } : {}),
    });
    this.#newPage = false;
  }
}

/** Rows of one table have the same number of cells. */
export function padded(row: PastedRow, width: number): PastedRow {
  if (row.cells.length >= width) return row;
  return { ...row, cells: [...row.cells, ...Array.from({ length: width - row.cells.length }, () => '')] };
}

/** No table of people is wider or longer; a document may say what it likes. */
function bounded(count: number): number {
  return Number.isFinite(count) ? Math.min(Math.max(1, Math.trunc(count)), 100) : 1;
}
