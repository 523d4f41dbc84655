import type { Sheet, SheetChart } from 'hucre/xlsx';
import { type Area, fromSheetReference, toSheetReference } from './a1';
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
  const { title, legend, ranges, headers, colors, row, column } = chart;
  const [names, ...series] = ranges;
  const reference = (area: Area) => toSheetReference(sheet.name, area);
  const below = (area: Area): Area => ({ ...area, row: area.row + headers, rows: area.rows - headers });
  return {
    type: 'column',
    title,
    legend,
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

/** The charts of its file that are like ours, as they stand there; others are carried along and not understood. */
export function chartsOfFile(sheet: LocalSheet): readonly LocalChart[] {
  return (sheet.kept?.charts ?? []).flatMap((kept): LocalChart[] => {
    const { title = '', series = [], anchor, legend } = kept;
    const areas = series.map(({ valuesRef }) => fromSheetReference(valuesRef ?? '')?.area);
    const known = areas.filter((area) => area !== undefined);
    if (!anchor || kept.kinds[0] !== 'bar' || known.length !== series.length) return [];
    const { from, to = from } = anchor;
    const widths = Array.from(
      { length: to.col - from.col },
      (_, index) => sheet.columnWidths.get(from.col + 1 + index) ?? USUAL.width,
    );
    const headed = (area: Area): Area => ({ ...area, row: area.row - 1, rows: area.rows + 1 });
    return [
      {
        kind: 'column',
        title,
        legend: legend === 'bottom' ? 'bottom' : 'right',
        ranges: [{ row: 1, column: 1, rows: 2, columns: 1 }, ...known.map(headed)],
        headers: 1,
        colors: series.map(({ color }) => (typeof color === 'string' ? `#${color.toLowerCase()}` : '')),
        row: from.row + 1,
        column: from.col + 1,
        width: widths.reduce((sum, width) => sum + width, 0),
        height: (to.row - from.row) * USUAL.height,
      },
    ];
  });
}
