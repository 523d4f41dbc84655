import { AlignmentType, HeadingLevel, InternalHyperlink, Paragraph, type Table, TextRun } from 'docx';
import { centred, plain, tableText } from './cells';
import { COLOUR, SIZE, SYMBOL } from './look';
import { type Column, entryRow, groupRow, table } from './table';

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

const TALLY = ['{{จำนวนข้อ}}', '{{จำนวนข้อที่ดำเนินการแล้ว}}', '{{ร้อยละที่ดำเนินการแล้ว}}'] as const;

function summary(): Table {
  const [all, done, share] = TALLY;
  const columns: Column[] = [
    {
      heading: 'หัวข้อ',
      width: 11.4,
      cell: [plain('{{#ตัวชี้วัดย่อย}}{{-w:tr มีหัวข้อตัวชี้วัดย่อย}}{{หัวข้อตัวชี้วัดย่อย}}{{/มีหัวข้อตัวชี้วัดย่อย}}')],
    },
    { heading: 'จำนวนข้อ', width: 2.5, cell: [centred(all)] },
    { heading: 'ดำเนินการแล้ว', width: 3, cell: [centred(done)] },
    { heading: 'ร้อยละ', width: 2.2, cell: [centred(share)] },
    { heading: 'ความคืบหน้า', width: 6.6, cell: [bar('{{/ตัวชี้วัดย่อย}}')] },
  ];
  const total = [[sum('รวมทุกข้อ', AlignmentType.LEFT)], [sum(all)], [sum(done)], [sum(share)], [bar()]];
  const totals = columns.map((column, index) => ({ ...column, cell: total[index] ?? [] }));
  return table(columns, [entryRow(columns), entryRow(totals)]);
}

function sum(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.CENTER,
): Paragraph {
  return new Paragraph({ alignment, children: [tableText(text, { bold: true })] });
}

/** A bar of twenty blocks: those of what is done dark, the rest pale. */
function bar(after = ''): Paragraph {
  const blocks = (text: string, color: string) => new TextRun({ ...SYMBOL, text, color, size: SIZE.table });
  return new Paragraph({
    children: [
      blocks('{{แถบส่วนที่เสร็จ}}', COLOUR.done),
      blocks('{{แถบส่วนที่เหลือ}}', COLOUR.rest),
      ...(after === '' ? [] : [tableText(after)]),
    ],
  });
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
