import { AlignmentType, HeadingLevel, InternalHyperlink, Paragraph, type Table, TextRun } from 'docx';
import { centred, plain, tableText } from './cells';
import { COLOUR, SIZE } from './look';
import { type BarCell, type Column, entryRow, groupRow, table } from './table';

/**
 * The appendix, in a report that is to have one: how far each section is, and where everything is published.
 * There is no table of contents: its page numbers would be fields, which a document made from a .docx shows unfilled
 * until somebody updates them, and headings on some twenty pages are found in the outline beside the text.
 */
export function appendix(): (Paragraph | Table)[] {
  return [
    new Paragraph('{{#มีภาคผนวก}}'),
    heading('ภาคผนวก ก สรุปการเปิดเผยข้อมูล', { pageBreakBefore: true }),
    summary(),
    heading('ภาคผนวก ข รายการหลักฐานที่เผยแพร่'),
    evidence(),
    new Paragraph('{{/มีภาคผนวก}}'),
  ];
}

function heading(text: string, { pageBreakBefore = false } = {}): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, pageBreakBefore, text });
}

/** Of a bar; as many as the words of the template make (src/report/template-scope.ts). */
const BAR_CELLS = 20;

function summary(): Table {
  const columns: Column[] = [
    {
      heading: 'หัวข้อ',
      width: 11.4,
      cell: [plain('{{#ตัวชี้วัดย่อย}}{{#มีหัวข้อตัวชี้วัดย่อย}}{{หัวข้อตัวชี้วัดย่อย}}')],
    },
    { heading: 'จำนวนข้อ', width: 2.5, cell: [centred('{{จำนวนข้อ}}')] },
    { heading: 'ดำเนินการแล้ว', width: 3, cell: [centred('{{จำนวนข้อที่ดำเนินการแล้ว}}')] },
    { heading: 'ความคืบหน้า', width: 6.6, cell: [], parts: BAR_CELLS, cells: bar() },
    { heading: 'ร้อยละ', width: 2.2, cell: [centred('{{ร้อยละที่ดำเนินการแล้ว}}{{/มีหัวข้อตัวชี้วัดย่อย}}{{/ตัวชี้วัดย่อย}}')] },
  ];
  const total = [
    sum('รวมทุกข้อ', AlignmentType.LEFT),
    sum('{{จำนวนข้อ}}'),
    sum('{{จำนวนข้อที่ดำเนินการแล้ว}}'),
    null,
    sum('{{ร้อยละที่ดำเนินการแล้ว}}'),
  ];
  const totals = columns.map((column, index) => ({
    ...column,
    cell: [total[index]].flatMap((cell) => cell ?? []),
    ...(column.cells && { cells: column.cells.map((part) => ({ ...part, isLast: true })) }),
  }));
  return table(columns, [entryRow(columns), entryRow(totals)]);
}

function sum(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER,
): Paragraph {
  return new Paragraph({ alignment, children: [tableText(text, { bold: true })] });
}

/** A bar of shaded cells, dark for what is done: shading is what every reader of a .docx shows, in print too. */
function bar(): BarCell[] {
  return [
    { text: '{{-w:tc ช่องที่เสร็จ}}{{/ช่องที่เสร็จ}}', fill: COLOUR.done },
    { text: '{{-w:tc ช่องที่เหลือ}}{{/ช่องที่เหลือ}}', fill: COLOUR.rest },
  ];
}

function evidence(): Table {
  const columns: Column[] = [
    { heading: 'ข้อ', width: 1.5, cell: [centred('{{#หมวด}}{{#ข้อ}}{{รหัสข้อ}}')] },
    { heading: 'ข้อมูล', width: 7.5, cell: [plain('{{ข้อมูล}}')] },
    { heading: 'ที่อยู่ที่เผยแพร่ (URL)', width: 13, cell: [address()] },
    {
      heading: 'วันที่เผยแพร่',
      width: 3.7,
      cell: [centred('{{วันที่เผยแพร่ ถ้าไม่มี "–"}}{{/ข้อ}}{{/หมวด}}{{/ตัวชี้วัดย่อย}}')],
    },
  ];
  const group = groupRow(columns, '{{#ตัวชี้วัดย่อย}}{{-w:tr มีหัวข้อตัวชี้วัดย่อย}}{{หัวข้อตัวชี้วัดย่อย}}{{/มีหัวข้อตัวชี้วัดย่อย}}');
  return table(columns, [group, entryRow(columns)]);
}

/** A link on a tag leads to the address that is filled in (src/report/link-addresses.ts). */
function address(): Paragraph {
  const link = new TextRun({
    text: '{{URL ถ้าไม่มี "–"}}',
    color: COLOUR.link,
    underline: {},
    size: SIZE.table,
  });
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [new InternalHyperlink({ anchor: 'URL', children: [link] })],
  });
}
