import type { Cell, ConditionalRule, DataValidation, openXlsx, Sheet } from 'hucre/xlsx';
import { type Area, without } from './a1';

/**
 * A spreadsheet in memory, as Apps Script sees it. It is read from an .xlsx file and written back to one; what such
 * a file holds beyond this model is carried along, unread, in the fields called `kept`.
 */
export interface LocalWorkbook {
  /** The file's name without '.xlsx'. */
  name: string;
  /** An .xlsx file has no time zone: its dates are days on the wall. */
  timeZone: string;
  sheets: LocalSheet[];
  /** Index into `sheets` of the sheet that is open. */
  activeSheet: number;
  readonly kept: KeptWorkbook;
}

export type KeptWorkbook = Awaited<ReturnType<typeof openXlsx>>;

/** What a cell holds. '' is an empty cell; a Date is a wall clock, read by its UTC parts. */
export type CellValue = string | number | boolean | Date;

export interface CellFormat {
  bold?: boolean | undefined;
  /** Colours are written '#rrggbb'. */
  fontColor?: string | undefined;
  /** In points. */
  fontSize?: number | undefined;
  background?: string | undefined;
  wrap?: boolean | undefined;
  horizontal?: 'left' | 'center' | 'right' | undefined;
  vertical?: 'top' | 'middle' | 'bottom' | undefined;
}

export interface CellLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export interface LocalCell {
  /** For a formula, the value that was last computed by whoever wrote the file. */
  value: CellValue;
  /** Without '='. */
  formula?: string | undefined;
  numberFormat: string;
  format: CellFormat;
  note: string;
  /** Addresses behind parts of the text. An .xlsx file holds only one behind the whole text. */
  links?: readonly CellLink[] | undefined;
  kept?: Cell | undefined;
}

export type ValidationCriterion =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'range'; readonly sheetName: string; readonly area: Area }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'date' }
  | { readonly kind: 'number-between'; readonly min: number; readonly max: number }
  | { readonly kind: 'other'; readonly kept: DataValidation };

export interface ValidationRule {
  readonly criterion: ValidationCriterion;
  readonly showDropdown: boolean;
  readonly allowInvalid: boolean;
  readonly helpText: string;
}

export interface PlacedValidation {
  readonly area: Area;
  readonly rule: ValidationRule;
}

export type Condition =
  | { readonly kind: 'text-equal'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'other'; readonly kept: ConditionalRule };

/** Rules stand in order: the first that holds wins. */
export interface LocalConditionalRule {
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly format: Pick<CellFormat, 'background' | 'fontColor' | 'bold'>;
}

export interface LocalProtection {
  /** null for the whole sheet. */
  readonly area: Area | null;
  description: string;
  warningOnly: boolean;
}

/** Columns side by side: the first range names them below, and each other range is one, by its headers. */
export interface LocalChart {
  readonly kind: 'column';
  readonly title: string;
  readonly ranges: readonly Area[];
  /** Rows of each range that are names. */
  readonly headers: number;
  readonly legend: 'bottom' | 'right';
  /** '#rrggbb', one a series. */
  readonly colors: readonly string[];
  /** The cell at whose corner it hangs. */
  readonly row: number;
  readonly column: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export const DEFAULT_NUMBER_FORMAT = 'General';
/** The format «plain text»: what is typed there stays text. */
export const PLAIN_TEXT_FORMAT = '@';

/** The grid that a new sheet has in Google Sheets; an .xlsx file does not say how large its grid is. */
const NEW_GRID = { rows: 1000, columns: 26 };

/** A row of cells, from 0; a hole is a cell that was never touched. */
export type CellRow = readonly (Readonly<LocalCell> | undefined)[];

/** Rows that a sheet and its copies have in common. Whoever writes into one takes cells of its own for it first. */
const COMMON = new WeakSet<CellRow>();

/** True of a row that never changes any more: what was worked out of it holds for good. */
export function isSettled(row: CellRow): boolean {
  return COMMON.has(row);
}

export class LocalSheet {
  /** From 0. */
  readonly #cells: (LocalCell | undefined)[][] = [];
  maxRows = NEW_GRID.rows;
  maxColumns = NEW_GRID.columns;
  /** In pixels, by column from 1. */
  readonly columnWidths = new Map<number, number>();
  /** In pixels, by row from 1. */
  readonly rowHeights = new Map<number, number>();
  frozenRows = 0;
  frozenColumns = 0;
  hidden = false;
  /** The cell that the person is in. An .xlsx file is not asked for it: a sheet opens at its first cell. */
  currentCell = { row: 1, column: 1 };
  /** '#rrggbb' */
  tabColor: string | null = null;
  validations: PlacedValidation[] = [];
  conditionalRules: LocalConditionalRule[] = [];
  protections: LocalProtection[] = [];
  charts: LocalChart[] = [];
  kept: Sheet | undefined;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  /** To look at: see `cell`. */
  peek(row: number, column: number): Readonly<LocalCell> | undefined {
    return this.#cells[row - 1]?.[column - 1];
  }

  /** The cell to write into, made when it was never touched. */
  cell(row: number, column: number): LocalCell {
    const line = this.#ownLine(row);
    line[column - 1] ??= { value: '', numberFormat: DEFAULT_NUMBER_FORMAT, format: {}, note: '' };
    return line[column - 1] as LocalCell;
  }

  #ownLine(row: number): (LocalCell | undefined)[] {
    const line = this.#cells[row - 1];
    if (line && !COMMON.has(line)) return line;
    const own = line?.map((cell) => cell && copyOf(cell)) ?? [];
    this.#cells[row - 1] = own;
    return own;
  }

  /** To look at. */
  *cells(): Generator<{ row: number; column: number; cell: Readonly<LocalCell> }> {
    for (const { row, cells } of this.rows()) {
      for (const [columnIndex, cell] of cells.entries()) {
        if (cell) yield { row, column: columnIndex + 1, cell };
      }
    }
  }

  /** To look at. */
  row(row: number): CellRow {
    return this.#cells[row - 1] ?? [];
  }

  /** To look at: the rows that were ever touched. */
  *rows(): Generator<{ row: number; cells: CellRow }> {
    for (const [index, cells] of this.#cells.entries()) if (cells) yield { row: index + 1, cells };
  }

  /** Puts every cell where `place` says; null drops it. */
  moveCells(place: (row: number, column: number) => { row: number; column: number } | null): void {
    const rows = [...this.rows()];
    this.#cells.length = 0;
    for (const { row, cells } of rows) {
      const common = COMMON.has(cells);
      for (const [index, cell] of cells.entries()) {
        const to = cell && place(row, index + 1);
        if (to) this.#put(to.row, to.column, common ? copyOf(cell) : cell);
      }
    }
  }

  #put(row: number, column: number, cell: LocalCell): void {
    this.#cells[row - 1] ??= [];
    (this.#cells[row - 1] as (LocalCell | undefined)[])[column - 1] = cell;
  }

  /** Gives the rows or columns after one its number formats and looks. */
  copyLooks(what: 'row' | 'column', from: number, howMany: number): void {
    for (const { row, column, cell } of [...this.cells()]) {
      if ((what === 'row' ? row : column) !== from) continue;
      for (let step = 1; step <= howMany; step++) {
        const copy = what === 'row' ? this.cell(row + step, column) : this.cell(row, column + step);
        copy.numberFormat = cell.numberFormat;
        copy.format = { ...cell.format };
      }
    }
  }

  copy(): LocalSheet {
    return this.copyAs(this.id, this.name);
  }

  copyAs(id: number, name: string): LocalSheet {
    const copy = Object.assign(new LocalSheet(id, name), {
      maxRows: this.maxRows,
      maxColumns: this.maxColumns,
      columnWidths: new Map(this.columnWidths),
      rowHeights: new Map(this.rowHeights),
      frozenRows: this.frozenRows,
      frozenColumns: this.frozenColumns,
      hidden: this.hidden,
      currentCell: this.currentCell,
      tabColor: this.tabColor,
      validations: [...this.validations],
      conditionalRules: [...this.conditionalRules],
      protections: this.protections.map((protection) => ({ ...protection })),
      charts: [...this.charts],
      kept: this.kept,
    });
    for (const { row, cells } of this.rows()) {
      COMMON.add(cells);
      copy.#cells[row - 1] = cells as LocalCell[];
    }
    return copy;
  }

  /** The last row and column that hold a value or a formula; 0 in an empty sheet. */
  extent(): { lastRow: number; lastColumn: number } {
    let lastRow = 0;
    let lastColumn = 0;
    // Most cells only have a format: each row is looked at from its end, as far as it matters.
    for (const [index, line = []] of this.#cells.entries()) {
      let column = line.length;
      while (column > 0 && isEmpty(line[column - 1])) column -= 1;
      if (column > 0) lastRow = index + 1;
      lastColumn = Math.max(lastColumn, column);
    }
    return { lastRow, lastColumn };
  }

  /** The last rule placed over a cell is the one that holds: older ones are cut away under it. */
  placeValidation(area: Area, rule: ValidationRule | null): void {
    this.validations = this.validations.flatMap((placed) =>
      without(placed.area, area).map((left) => ({ ...placed, area: left })),
    );
    if (rule) this.validations.push({ area, rule });
  }
}

/** The same workbook once more: what is done to one leaves the other as it is. */
export function copyWorkbook(workbook: LocalWorkbook): LocalWorkbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => sheet.copy()) };
}

function copyOf(cell: Readonly<LocalCell>): LocalCell {
  return { ...cell, format: { ...cell.format } };
}

export function isBlank(cell: LocalCell): boolean {
  return cell.value === '' && cell.formula === undefined;
}

function isEmpty(cell: LocalCell | undefined): boolean {
  return cell === undefined || isBlank(cell);
}

/** Gives a cell new content. The links and the styled runs of its old text go with the old text. */
export function setContent(cell: LocalCell, value: CellValue, formula?: string): void {
  cell.value = value;
  cell.formula = formula;
  cell.links = undefined;
  if (cell.kept)
    cell.kept = { value: null, type: 'empty', ...(cell.kept.style && { style: cell.kept.style }) };
}
