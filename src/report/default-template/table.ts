import {
  AlignmentType,
  BorderStyle,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { centred, tableText } from './cells';
import { BORDER_COLOUR, cm, SHADE } from './look';

/** A column: its heading, its width in centimetres and what stands in its cell of the repeated row. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: readonly Paragraph[];
}

/**
 * A table with one row for each entry of a loop, a heading row that repeats on every page, and a row that says so when
 * there is no entry.
 */
export function table(columns: readonly Column[], rows: readonly TableRow[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: BORDER_COLOUR };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: totalWidth(columns), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => cm(width)),
    margins: {
      top: cm(0.08),
      bottom: cm(0.08),
      left: cm(0.15),
      right: cm(0.15),
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [headingRow(columns), ...rows],
  });
}

function headingRow(columns: readonly Column[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, width }) =>
        new TableCell({
          width: { size: cm(width), type: WidthType.DXA },
          shading: { fill: SHADE.header },
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              children: [tableText(heading, { bold: true })],
            }),
          ],
        }),
    ),
  });
}

/**
 * The row that is repeated; its loop opens in the first cell and closes in the last. It stays on one page, unless its
 * texts are so long that much of a page would be left blank.
 */
export function entryRow(columns: readonly Column[], { mayBreak = false } = {}): TableRow {
  return new TableRow({
    cantSplit: !mayBreak,
    children: columns.map(
      ({ width, cell }) =>
        new TableCell({ width: { size: cm(width), type: WidthType.DXA }, children: [...cell] }),
    ),
  });
}

/** A heading among the rows, which stays with the row that follows. */
export function groupRow(columns: readonly Column[], text: string): TableRow {
  const heading = new Paragraph({ keepNext: true, children: [tableText(text, { bold: true })] });
  return wideRow(columns, heading, { shading: { fill: SHADE.group } });
}

/** The row shown when `condition` says that there is nothing to show. */
export function emptyRow(columns: readonly Column[], condition: string): TableRow {
  return wideRow(columns, centred(`{{-w:tr ${condition}}}ยังไม่มีข้อมูล{{/${condition}}}`));
}

/** A row of one cell over the whole width. */
function wideRow(
  columns: readonly Column[],
  content: Paragraph,
  look: Pick<ITableCellOptions, 'shading'> = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        ...look,
        columnSpan: columns.length,
        width: { size: totalWidth(columns), type: WidthType.DXA },
        children: [content],
      }),
    ],
  });
}

function totalWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width }) => sum + cm(width), 0);
}
