import { displayValue } from '../apps-script/display-value';
import { type Area, contains } from '../xlsx/a1';
import { chartsOfFile } from '../xlsx/charts';
import type {
  CellFormat,
  Condition,
  LocalCell,
  LocalChart,
  LocalSheet,
  LocalWorkbook,
  ValidationCriterion,
} from '../xlsx/local-workbook';
import { formulaHolds } from './rule-formula';

/** The workbook as people see it, as plain data for the page. */
export interface BookView {
  readonly name: string;
  /** Goes up with every change of the sheets. */
  readonly version: number;
  /** Null for a page that has this version of them. */
  readonly sheets: readonly SheetView[] | null;
  /** Where the person is. */
  readonly selection: Selection;
}

export interface Selection {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly CellView[])[];
  /** The drop-downs; cells name theirs by its place here. */
  readonly lists: readonly (readonly string[])[];
  readonly charts: readonly ChartView[];
}

export interface ChartView extends Pick<LocalChart, 'title' | 'row' | 'column' | 'width' | 'height'> {
  readonly bars: readonly { readonly name: string; readonly value: number; readonly color: string }[];
}

export interface CellView {
  readonly text: string;
  readonly format: CellFormat;
  /** Set for a check box. */
  readonly ticked?: boolean;
  readonly list?: number;
}

const DEFAULT_WIDTH = 100;
/** Empty rows and columns that are shown after the last that holds something. */
const SPARE = { rows: 5, columns: 1 };

export function viewSheets(workbook: LocalWorkbook): readonly SheetView[] {
  return workbook.sheets.map((sheet) => viewSheet(sheet, workbook));
}

export function selectionIn(workbook: LocalWorkbook): Selection {
  const open = workbook.sheets[workbook.activeSheet] ?? workbook.sheets[0];
  return { sheet: open?.name ?? '', ...(open?.currentCell ?? { row: 1, column: 1 }) };
}

function viewSheet(sheet: LocalSheet, workbook: LocalWorkbook): SheetView {
  const { lastRow, lastColumn } = sheet.extent();
  const rows = count(Math.min(lastRow + SPARE.rows, sheet.maxRows));
  const columns = count(Math.min(lastColumn + SPARE.columns, sheet.maxColumns));
  const lists = sheet.validations.map(({ rule }) => choices(rule.criterion, workbook));
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    widths: columns.map((column) => sheet.columnWidths.get(column) ?? DEFAULT_WIDTH),
    rows: rows.map((row) => columns.map((column) => viewCell(sheet, row, column))),
    lists,
    charts: [...chartsOfFile(sheet), ...sheet.charts].map((chart) => viewChart(sheet, chart)),
  };
}

function viewChart(
  sheet: LocalSheet,
  { title, row, column, width, height, ranges, colors }: LocalChart,
): ChartView {
  const [, ...series] = ranges;
  const bars = series.map((area, index) => ({
    name: displayValue(sheet.peek(area.row, area.column)),
    value: Number(sheet.peek(area.row + area.rows - 1, area.column)?.value ?? 0),
    color: colors[index] ?? '#1b627a',
  }));
  return { title, row, column, width, height, bars };
}

function viewCell(sheet: LocalSheet, row: number, column: number): CellView {
  const cell = sheet.peek(row, column);
  const text = displayValue(cell);
  const format = { ...cell?.format, ...conditionalFormat(sheet, row, column, text) };
  const place = sheet.validations.findIndex(({ area }) => contains(area, row, column));
  const kind = sheet.validations[place]?.rule.criterion.kind;
  if (kind === 'checkbox') return { text, format, ticked: isTrue(cell) };
  return kind === 'list' || kind === 'range' ? { text, format, list: place } : { text, format };
}

/** What the first rule that holds gives. */
function conditionalFormat(sheet: LocalSheet, row: number, column: number, text: string): CellFormat {
  const rule = sheet.conditionalRules.find(
    ({ areas, condition }) =>
      areas.some((area) => contains(area, row, column)) &&
      holds(condition, sheet, text, row - Math.min(...areas.map((area) => area.row))),
  );
  return rule?.format ?? {};
}

function holds(condition: Condition, sheet: LocalSheet, text: string, rowsBelow: number): boolean {
  if (condition.kind === 'formula') return formulaHolds(sheet, condition.formula, rowsBelow);
  return condition.kind === 'text-equal' && condition.text === text;
}

function choices(criterion: ValidationCriterion, { sheets }: LocalWorkbook): readonly string[] {
  if (criterion.kind === 'list') return criterion.values;
  if (criterion.kind !== 'range') return [];
  const source = sheets.find(({ name }) => name === criterion.sheetName);
  return source ? textsIn(source, criterion.area) : [];
}

function textsIn(sheet: LocalSheet, area: Area): string[] {
  const lastRow = Math.min(area.row + area.rows - 1, sheet.extent().lastRow);
  const texts: string[] = [];
  for (let row = area.row; row <= lastRow; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      texts.push(displayValue(sheet.peek(row, column)));
    }
  }
  return texts.filter((text) => text !== '');
}

function isTrue(cell: LocalCell | undefined): boolean {
  return cell?.value === true;
}

const count = (to: number) => Array.from({ length: to }, (_, index) => index + 1);
