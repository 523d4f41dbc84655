import { coverWords as words } from '../messages/summary';
import { RESULT_COLOURS } from './colours';
import { widthRuns } from './column-widths';
import { reading } from './reading';
import { type ColumnOf, columnsOf, SHEETS } from './schema';
import type { Table } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Places = Pick<Table<'summary'>, 'columns' | 'headingRow'>;

/** Rows of the cover above its chart, and those that stay empty below it. */
export const HEAD_ROWS = 6;
export const CHART_ROWS = 11;
/** Pixels: no wider than a phone shows beside the numbers of the rows, and as high as the empty rows at the least. */
const SIZE = { width: 364, height: 225 };

const COUNTED: readonly ColumnOf<'summary'>[] = ['complete', 'toMend', 'inProgress', 'notStarted', 'overdue'];

/**
 * The items by verdict as a chart of Sheets: of the headings and the row below them, in which the counts of all stand. It
 * follows the cells by itself, so nothing has to be drawn again.
 *
 * @param isNew the sheet has none for sure
 */
export function chartCover(sheet: Sheet, { columns, headingRow }: Places, isNew = false): void {
  if (!isNew && reading(() => sheet.getCharts()).length > 0) return;
  const cells = (column: ColumnOf<'summary'>) => sheet.getRange(headingRow, columns[column], 2, 1);
  const chart = COUNTED.reduce(
    (builder, column) => builder.addRange(cells(column)),
    sheet
      .newChart()
      .asColumnChart()
      .setTitle(words.chart)
      .setColors(RESULT_COLOURS.map(({ background }) => background))
      .addRange(cells('subIndicator')),
  )
    .setNumHeaders(1)
    .setOption('legend', { position: 'bottom' })
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setPosition(headingRow + HEAD_ROWS + 1, 1, 0, 0)
    .build();
  sheet.insertChart(chart);
}

/** Makes the summary of an earlier version the cover: its name last, so that a run that was stopped is done again. */
export function renameToCover(spreadsheet: Spreadsheet, sheet: Sheet, table: Places | null): void {
  sheet.activate();
  spreadsheet.moveActiveSheet(1);
  if (table) {
    const columns = columnsOf('summary');
    // Where the office has moved a column, its widths are its own.
    if (columns.every(([column], index) => table.columns[column] === index + 1))
      for (const { first, count, width } of widthRuns(columns.map(([, { width }]) => width)))
        sheet.setColumnWidths(first, count, width);
    sheet
      .getRange(table.headingRow + 1, table.columns.total, sheet.getMaxRows() - table.headingRow, 1)
      .setNumberFormat('General');
  }
  sheet.setName(SHEETS.summary.name);
}
