import type { Sheet, SheetChart } from 'hucre/xlsx';
import { type Area, toSheetReference } from './a1';
import type { LocalChart, LocalSheet } from './local-workbook';

/** Google's own, in pixels, where nobody set another. */
const USUAL = { width: 100, height: 21 };

type KeptChart = NonNullable<Sheet['charts']>[number];

/** The charts of a sheet: those of its file, and those that were inserted since. */
export function writeCharts(sheet: LocalSheet): { readonly charts?: KeptChart[] } {
  const charts = [
    ...(sheet.kept?.charts ?? []),
    // What is to be written has a type of its own, which the same field takes.
    ...sheet.charts.map((chart) => writeChart(chart, sheet) as unknown as KeptChart),
  ];
  return charts.length > 0 ? { charts } : {};
}

function writeChart(chart: LocalChart, sheet: LocalSheet): SheetChart {
  const { title, ranges, headers, colors, row, column } = chart;
  const [names, ...series] = ranges;
  const reference = (area: Area) => toSheetReference(sheet.name, area);
  const below = (area: Area): Area => ({ ...area, row: area.row + headers, rows: area.rows - headers });
  return {
    type: 'column',
    title,
    series: series.map((area, index) => {
      const name = sheet.peek(area.row, area.column)?.value;
      const color = colors[index]?.replace('#', '');
      return {
        ...(name !== undefined && { name: String(name) }),
        values: reference(below(area)),
        ...(names && { categories: reference(below(names)) }),
        ...(color && { color }),
      };
    }),
    anchor: { from: { row: row - 1, col: column - 1 }, to: cornerOf(chart, sheet) },
  };
}

/** An .xlsx file says where a chart ends by a cell: the one that its width and height reach. */
function cornerOf(
  { row, column, width, height }: LocalChart,
  sheet: LocalSheet,
): { row: number; col: number } {
  let [right, lower] = [column, row];
  for (let left = width; left > 0; right++) left -= sheet.columnWidths.get(right) ?? USUAL.width;
  for (let left = height; left > 0; lower++) left -= sheet.rowHeights.get(lower) ?? USUAL.height;
  return { row: lower - 1, col: right - 1 };
}
