import { AlignmentType, InternalHyperlink, type ISectionOptions, Paragraph, type Table, TextRun } from 'docx';
import type { TableKind } from '../tables/table-scope';
import { centred, plain } from './cells';
import { COLOUR, cm, SINGLE, SIZE } from './look';
import { page } from './page';
import { type Column, emptyRow, entryRow, groupRow, table } from './table';

/** The documents that are one table each. Their words are those of src/report/tables. */
export const TABLE_SECTIONS: Readonly<Record<TableKind, () => ISectionOptions>> = {
  tracking: () => ({
    ...withMargins(1),
    children: [
      line(`ตารางติดตามการเปิดเผยข้อมูลสาธารณะ (OIT) ${YEAR} {{ชื่อหน่วยงาน}}`, 12, true),
      line('ครบถ้วน {{จำนวนที่ครบถ้วน}} จาก {{จำนวนข้อ}} ข้อ · ข้อมูล ณ วันที่ {{วันที่ทำ}}', 9, false, 40),
      tracking(),
      end(),
    ],
  }),
  public: () => ({
    ...withMargins(2),
    children: [...head(`การเปิดเผยข้อมูลสาธารณะ (OIT) ${YEAR}`, 'ข้อมูล ณ วันที่ {{วันที่ทำ}}'), publicList(), end()],
  }),
  clarify: () => ({
    ...withMargins(2),
    children: [
      ...head(`ตารางชี้แจงผลการประเมินการเปิดเผยข้อมูลสาธารณะ (OIT) ${YEAR}`, 'ข้อที่ขอชี้แจง {{จำนวนข้อ}} ข้อ'),
      clarify(),
      end(),
    ],
  }),
};

const YEAR = 'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}';

function head(title: string, lead: string): Paragraph[] {
  return [line(title, 14, true), line('{{ชื่อหน่วยงาน}}', 14, true), line(lead, 11, false, 120)];
}

function withMargins(side: number): Omit<ISectionOptions, 'children'> {
  const lying = page('landscape');
  const margin = { top: cm(side), right: cm(side), bottom: cm(side), left: cm(side) };
  return {
    ...lying,
    properties: {
      ...lying.properties,
      page: { ...lying.properties?.page, margin: { ...margin, header: cm(0.4), footer: cm(0.4) } },
    },
  };
}

/** @param size in points */
function line(text: string, size: number, bold = false, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { ...SINGLE, after },
    children: [new TextRun({ text, bold, size: size * 2 })],
  });
}

/** As in the report: low by the size of its letters. */
function end(): Paragraph {
  return new Paragraph({
    run: { size: 2 },
    spacing: SINGLE,
    children: [new TextRun({ text: '', size: 2 })],
  });
}

/** All items on one page: letters as small as can be read, and each row one line high. */
function tracking(): Table {
  const cell = (text: string, alignment?: 'center') => [
    new Paragraph({
      ...(alignment ? { alignment } : {}),
      spacing: SINGLE,
      children: [new TextRun({ text, size: SIZE.dense })],
    }),
  ];
  const columns: Column[] = [
    { heading: 'ข้อ', width: 1.2, cell: cell('{{#แถว}}{{รหัสข้อ}}', 'center') },
    { heading: 'ข้อมูล', width: 8.2, cell: cell('{{ข้อมูล}}') },
    { heading: 'ผู้รับผิดชอบ', width: 4.4, cell: cell('{{ผู้รับผิดชอบ}}') },
    { heading: 'สถานะ', width: 2.9, cell: cell('{{สถานะ}}', 'center') },
    { heading: 'ยังขาด', width: 11, cell: cell('{{ยังขาด}}{{/แถว}}') },
  ];
  return table(columns, [entryRow(columns), emptyRow(columns, 'ไม่มีแถว')], { dense: true });
}

function publicList(): Table {
  const columns: Column[] = [
    { heading: 'ข้อ', width: 1.5, cell: [centred('{{รหัสข้อ}}')] },
    { heading: 'ข้อมูล', width: 7.5, cell: [plain('{{ข้อมูล}}')] },
    { heading: 'ที่อยู่', width: 13, cell: [address()] },
    { heading: 'วันที่', width: 3.7, cell: [centred('{{วันที่}}{{/แถว}}')] },
  ];
  const group = groupRow(columns, '{{#แถว}}{{-w:tr มีหัวข้อ}}{{หัวข้อ}}{{/มีหัวข้อ}}');
  return table(columns, [group, entryRow(columns), emptyRow(columns, 'ไม่มีแถว')]);
}

function clarify(): Table {
  const columns: Column[] = [
    { heading: 'ข้อ', width: 1.5, cell: [centred('{{#แถว}}{{รหัสข้อ}}')] },
    { heading: 'ข้อมูล', width: 5.2, cell: [plain('{{ข้อมูล}}')] },
    { heading: 'ผล ป.ป.ช.', width: 2, cell: [centred('{{ผล}}')] },
    { heading: 'ที่อยู่ที่เผยแพร่', width: 6, cell: [address()] },
    { heading: 'คำชี้แจง', width: 8.2, cell: [plain('{{คำชี้แจง}}')] },
    { heading: 'วันที่ส่ง', width: 2.8, cell: [centred('{{วันที่}}{{/แถว}}')] },
  ];
  return table(columns, [entryRow(columns), emptyRow(columns, 'ไม่มีแถว')]);
}

/** A link on a tag leads to the addresses that are filled in (src/report/link-addresses.ts). */
function address(): Paragraph {
  const link = new TextRun({ text: '{{ที่อยู่}}', color: COLOUR.link, underline: {}, size: SIZE.table });
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [new InternalHyperlink({ anchor: 'URL', children: [link] })],
  });
}
