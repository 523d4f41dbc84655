import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { centred, plain, tableText } from './cells';
import { BORDER_COLOUR, cm, SHADE, SINGLE, SIZE } from './look';

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: BORDER_COLOUR } as const;

/** A column: its heading, its width in centimetres and what stands in its cell of the repeated row. */
export interface Column {
  readonly heading: string;
  readonly width: number;
  readonly cell: readonly Paragraph[];
  /** Of how many equal columns of the grid it consists; 1 by itself. */
  readonly parts?: number;
  /** What stands in its repeated row instead of `cell`: cells that are repeated until they fill the parts. */
  readonly cells?: readonly BarCell[];
}

/** A shaded cell, one part of its column wide. */
export interface BarCell {
  readonly text: string;
  /** RGB, six hexadecimal digits. */
  readonly fill: string;
  /** In the last row of the table, whose lower edge it leaves to be seen. */
  readonly isLast?: boolean;
}

/**
 * A table with one row for each entry of a loop, a heading row that repeats on every page, and a row that says so when
 * there is no entry. A title repeats with the headings, so that each page of a long table says what it is a table of.
 */
export function table(
  columns: readonly Column[],
  rows: readonly TableRow[],
  { title, dense = false }: { readonly title?: string; readonly dense?: boolean } = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: totalWidth(columns), type: WidthType.DXA },
    columnWidths: columns.flatMap(({ width, parts = 1 }) => Array<number>(parts).fill(cm(width / parts))),
    margins: {
      top: dense ? cm(0.01) : cm(0.08),
      bottom: dense ? cm(0.01) : cm(0.08),
      left: cm(0.15),
      right: cm(0.15),
      marginUnitType: WidthType.DXA,
    },
    borders: {
      top: BORDER,
      bottom: BORDER,
      left: BORDER,
      right: BORDER,
      insideHorizontal: BORDER,
      insideVertical: BORDER,
    },
    rows: [...(title === undefined ? [] : [titleRow(columns, title)]), headingRow(columns, dense), ...rows],
  });
}

function headingRow(columns: readonly Column[], dense: boolean): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, width, parts = 1 }) =>
        new TableCell({
          width: { size: cm(width), type: WidthType.DXA },
          columnSpan: parts,
          shading: { fill: SHADE.header },
          verticalAlign: VerticalAlign.CENTER,
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              ...(dense ? { spacing: SINGLE } : {}),
              children: [tableText(heading, { bold: true, ...(dense ? { size: SIZE.dense } : {}) })],
            }),
          ],
        }),
    ),
  });
}

function titleRow(columns: readonly Column[], text: string): TableRow {
  const title = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    spacing: { before: 40, after: 40 },
    text,
  });
  return wideRow(columns, title, { tableHeader: true });
}

/**
 * The row that is repeated; its loop opens in the first cell and closes in the last. It stays on one page, unless its
 * texts are so long that much of a page would be left blank.
 */
export function entryRow(columns: readonly Column[], { mayBreak = false } = {}): TableRow {
  return new TableRow({
    cantSplit: !mayBreak,
    children: columns.flatMap(({ width, cell, parts = 1, cells }) =>
      cells === undefined
        ? [new TableCell({ width: { size: cm(width), type: WidthType.DXA }, children: [...cell] })]
        : cells.map((part) => barCell(part, width / parts)),
    ),
  });
}

function barCell({ text, fill, isLast = false }: BarCell, width: number): TableCell {
  const none = { style: BorderStyle.NONE } as const;
  const gap = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' } as const;
  return new TableCell({
    width: { size: cm(width), type: WidthType.DXA },
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    shading: { fill },
    borders: { top: gap, bottom: isLast ? BORDER : gap, left: none, right: none },
    children: [plain(text)],
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
  { shading, tableHeader = false }: Pick<ITableCellOptions, 'shading'> & { tableHeader?: boolean } = {},
): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(tableHeader ? { tableHeader } : {}),
    children: [
      new TableCell({
        ...(shading === undefined ? {} : { shading }),
        columnSpan: columns.reduce((sum, { parts = 1 }) => sum + parts, 0),
        width: { size: totalWidth(columns), type: WidthType.DXA },
        children: [content],
      }),
    ],
  });
}

function totalWidth(columns: readonly Column[]): number {
  return columns.reduce((sum, { width, parts = 1 }) => sum + parts * cm(width / parts), 0);
}
