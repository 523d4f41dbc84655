import type { Area } from '../xlsx/a1';
import type { LocalChart, LocalSheet } from '../xlsx/local-workbook';
import type { PlacedRange } from './book';
import { cellColor } from './colors';
import { Exception } from './exceptions';
import { partOf } from './part';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type GoogleColumns = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;

/** A chart of a sheet, or one that is yet to be inserted. */
export class EmbeddedChart extends partOf<Google>('SpreadsheetApp', 'EmbeddedChart') {
  constructor(
    readonly sheet: LocalSheet,
    /** Null for a chart of a file, which the local host carries along without understanding it. */
    readonly chart: LocalChart | null,
  ) {
    super();
  }
}

/** What the next step of a builder begins with: nothing is asked of Google before the chart is inserted. */
interface Begun {
  readonly sheet: LocalSheet;
  readonly ranges: readonly Area[];
  readonly chart: Partial<LocalChart>;
}

/** Of all kinds of charts the local host has columns side by side. */
export class EmbeddedChartBuilder extends partOf<GoogleBuilder & GoogleColumns>(
  'SpreadsheetApp',
  'EmbeddedChartBuilder',
) {
  constructor(private readonly begun: Begun) {
    super();
  }

  #with(change: Partial<Begun>): GoogleBuilder & GoogleColumns {
    return new EmbeddedChartBuilder({ ...this.begun, ...change });
  }

  #set(change: Partial<LocalChart>) {
    return this.#with({ chart: { ...this.begun.chart, ...change } });
  }

  asColumnChart() {
    return this.#set({ kind: 'column' });
  }

  addRange(range: GoogleRange): GoogleBuilder & GoogleColumns {
    const { area } = range as unknown as PlacedRange;
    const { ranges } = this.begun;
    const isKnown = ranges.some((each) => JSON.stringify(each) === JSON.stringify(area));
    return isKnown ? this : this.#with({ ranges: [...ranges, area] });
  }

  setNumHeaders(headers: number) {
    return this.#set({ headers });
  }

  setTitle(title: string) {
    return this.#set({ title });
  }

  setColors(colors: string[]) {
    return this.#set({ colors: colors.map((color) => cellColor(color) ?? '') });
  }

  setOption(option: string, value: unknown) {
    const { position } = (option === 'legend' ? value : {}) as { readonly position?: unknown };
    if (position === 'bottom' || position === 'right') return this.#set({ legend: position });
    if ((option !== 'width' && option !== 'height') || typeof value !== 'number')
      throw new Error(`The local host's charts have no option ${option}`);
    return this.#set({ [option]: value });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number) {
    if (offsetX !== 0 || offsetY !== 0) throw new Error('The local host puts charts at the corner of a cell');
    return this.#set({ row, column });
  }

  build(): Google {
    const { sheet, ranges, chart } = this.begun;
    const { kind, row, column } = chart;
    if (kind === undefined) throw new Error('The local host has no kind of chart but columns');
    if (row === undefined || column === undefined)
      throw new Exception('The chart has no position: call setPosition before build.');
    return new EmbeddedChart(sheet, {
      title: '',
      legend: 'right',
      headers: -1,
      colors: [],
      width: 600,
      height: 371,
      ...chart,
      kind,
      row,
      column,
      ranges,
    });
  }
}
