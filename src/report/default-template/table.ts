import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { BORDER_COLOUR, cm, SHADE, SIZE, SYMBOL } from './look';

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
    width: { size: cm(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
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

/** The row that is repeated; its loop opens in the first cell and closes in the last. Rows that may be long may break over pages. */
export function entryRow(columns: readonly Column[], { mayBreak = false } = {}): TableRow {
  return new TableRow({
    cantSplit: !mayBreak,
    children: columns.map(
      ({ width, cell }) =>
        new TableCell({ width: { size: cm(width), type: WidthType.DXA }, children: [...cell] }),
    ),
  });
}

interface WideRowLook {
  readonly bold?: boolean;
  readonly fill?: string;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
  readonly keepNext?: boolean;
}

/** A row of one cell over the whole width. */
export function wideRow(columns: readonly Column[], text: string, look: WideRowLook = {}): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns.length,
        width: { size: cm(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
        ...(look.fill === undefined ? {} : { shading: { fill: look.fill } }),
        children: [
          new Paragraph({
            keepNext: look.keepNext ?? false,
            alignment: look.alignment ?? AlignmentType.LEFT,
            children: [tableText(text, { bold: look.bold ?? false })],
          }),
        ],
      }),
    ],
  });
}

/** The row shown when `condition` says that there is nothing to show. */
export function emptyRow(columns: readonly Column[], condition: string): TableRow {
  return wideRow(columns, `{{-w:tr ${condition}}}ยังไม่มีข้อมูล{{/${condition}}}`, {
    alignment: AlignmentType.CENTER,
  });
}

export function plain(text: string): Paragraph {
  return new Paragraph({ children: [tableText(text)] });
}

export function centred(text: string): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [tableText(text)] });
}

/** One paragraph for each line of a text. `after` is what closes the loops of the row, in its last cell. */
export function eachLine(lines: string, { after = '' } = {}): Paragraph {
  return new Paragraph({ children: [linesText(lines, after)] });
}

/** The same for texts whose lines begin with a dash: what follows the dash stays in line. */
export function eachPoint(lines: string, { after = '' } = {}): Paragraph {
  return new Paragraph({
    indent: { left: cm(0.22), hanging: cm(0.22) },
    children: [linesText(lines, after)],
  });
}

function linesText(lines: string, after: string): TextRun {
  return tableText(`{{-w:p ${lines}}}{{บรรทัด}}{{/${lines}}}${after}`);
}

/** The boxes of a row's status; the third one shows only while work is under way. */
export function statusBoxes(): Paragraph[] {
  return [
    new Paragraph({
      tabStops: [{ type: 'left', position: cm(3.9) }],
      children: [
        ...box('{{ยังไม่ได้ดำเนินการ}}', 'ยังไม่ได้ดำเนินการ'),
        new TextRun({ children: [new Tab()], size: SIZE.table }),
        ...box('{{ดำเนินการแล้ว}}', 'ดำเนินการ'),
      ],
    }),
    new Paragraph({
      children: box('{{-w:p อยู่ระหว่างดำเนินการ}}{{กำลังดำเนินการ}}', 'กำลังดำเนินการ{{/อยู่ระหว่างดำเนินการ}}'),
    }),
  ];
}

function box(mark: string, label: string): TextRun[] {
  return [new TextRun({ ...SYMBOL, text: mark, size: SIZE.table }), tableText(` ${label}`)];
}

function tableText(text: string, look: { readonly bold?: boolean } = {}): TextRun {
  return new TextRun({ text, size: SIZE.table, bold: look.bold ?? false });
}
