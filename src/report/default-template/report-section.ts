import { HeadingLevel, type ISectionOptions, Paragraph, type Table, TextRun } from 'docx';
import { appendix } from './appendix';
import { centred, eachLine, eachPoint, plain, statusBoxes } from './cells';
import { BODY_STYLE, cm } from './look';
import { page } from './page';
import { type Column, emptyRow, entryRow, groupRow, table } from './table';

/** The report itself: title, opening, and the tables of measures, indicators and items. */
export function reportSection(): ISectionOptions {
  return {
    ...page('landscape'),
    children: [
      title('รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
      title('ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}'),
      title('{{ชื่อหน่วยงาน}} อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}'),
      opening(),
      // Without any, its empty table would stand below an opening that does not speak of it.
      new Paragraph('{{^ไม่มีมาตรการ}}'),
      measures(),
      new Paragraph('{{/ไม่มีมาตรการ}}'),
      new Paragraph('{{#มีตัวชี้วัดให้ยกระดับ}}'),
      heading('แนวทางในการยกระดับการประเมินตามตัวชี้วัด'),
      indicators(),
      new Paragraph('{{/มีตัวชี้วัดให้ยกระดับ}}'),
      heading('การเปิดเผยข้อมูลสาธารณะ (OIT)'),
      new Paragraph('{{#ตัวชี้วัดย่อย}}'),
      spacer(),
      items(),
      new Paragraph('{{/ตัวชี้วัดย่อย}}'),
      ...appendix(),
      sectionEnd(),
    ],
  };
}

/**
 * The last paragraph must be none that the template engine takes away. It is low by the size of its letters: Google Docs
 * keeps no exact height of a line.
 */
function sectionEnd(): Paragraph {
  return new Paragraph({ run: { size: 2 }, children: [new TextRun({ text: '', size: 2 })] });
}

/** Between two tables: without it, Word makes one table of both. */
function spacer(): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 160 },
    children: [new TextRun({ text: '', size: 2 })],
  });
}

function title(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.TITLE, text });
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, text });
}

function opening(): Paragraph {
  return new Paragraph({
    style: BODY_STYLE,
    indent: { firstLine: cm(2.5) },
    spacing: { before: 200, after: 200 },
    text:
      'จากการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของ{{ชื่อหน่วยงาน}} ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ' +
      '{{#บอกคะแนนรวมได้}}โดยภาพรวมได้คะแนน {{คะแนนรวม}} คะแนน {{#บอกระดับได้}}อยู่ในระดับ{{ระดับ}} {{/บอกระดับได้}}{{/บอกคะแนนรวมได้}}' +
      '{{ชื่อหน่วยงาน}}' +
      '{{^ไม่มีมาตรการ}}ได้รายงานผลการดำเนินงานตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสในหน่วยงานภาครัฐ ' +
      'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} และได้แสดงมาตรการ กิจกรรมที่ดำเนินการ การสรุปผลการดำเนินการ ' +
      'และผลลัพธ์ของการดำเนินการ พร้อมทั้งกำหนดผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง ดังนี้{{/ไม่มีมาตรการ}}' +
      '{{#ไม่มีมาตรการ}}ขอรายงานการเปิดเผยข้อมูลสาธารณะ ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ดังนี้{{/ไม่มีมาตรการ}}',
  });
}

function measures(): Table {
  const columns: Column[] = [
    { heading: 'ลำดับ', width: 1.3, cell: [centred('{{#มาตรการ}}{{ลำดับ}}')] },
    { heading: 'มาตรการ/กิจกรรม', width: 3.7, cell: [plain('{{ชื่อมาตรการ}}')] },
    { heading: 'วิธีดำเนินการ', width: 5.6, cell: [eachLine('วิธีดำเนินการทีละบรรทัด')] },
    { heading: 'ระยะเวลาในการดำเนินการ', width: 2.4, cell: [centred('{{ระยะเวลา}}')] },
    { heading: 'ผู้รับผิดชอบ', width: 3.5, cell: [eachLine('ผู้รับผิดชอบทีละบรรทัด')] },
    {
      heading: 'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม',
      width: 4.6,
      cell: [eachLine('สรุปผลทีละบรรทัด')],
    },
    {
      heading: 'ผลลัพธ์หรือความสำเร็จในการดำเนินการ',
      width: 4.6,
      cell: [eachLine('ผลลัพธ์ทีละบรรทัด', { after: '{{/มาตรการ}}' })],
    },
  ];
  return table(columns, [entryRow(columns, { mayBreak: true })]);
}

function indicators(): Table {
  const columns: Column[] = [
    { heading: 'ตัวชี้วัด', width: 3.5, cell: [plain('{{#ตัวชี้วัด}}ตัวชี้วัดที่ {{ลำดับ}} {{ชื่อตัวชี้วัด}}')] },
    { heading: 'แนวทางในการยกระดับการประเมิน', width: 7.8, cell: [eachLine('แนวทางทีละบรรทัด')] },
    { heading: 'ผู้รับผิดชอบ', width: 2.6, cell: [plain('{{ผู้รับผิดชอบ}}')] },
    { heading: 'ระยะเวลา', width: 3.3, cell: [centred('{{ระยะเวลา}}')] },
    {
      heading: 'ความก้าวหน้าผลการดำเนินการ',
      width: 8.5,
      cell: [...statusBoxes(), eachPoint('ความก้าวหน้าทีละบรรทัด', { after: '{{/ตัวชี้วัด}}' })],
    },
  ];
  return table(columns, [entryRow(columns), emptyRow(columns, 'ไม่มีตัวชี้วัด')]);
}

function items(): Table {
  const columns: Column[] = [
    { heading: 'ข้อ', width: 1.3, cell: [centred('{{#ข้อ}}{{รหัสข้อ}}')] },
    { heading: 'ข้อมูล', width: 4.6, cell: [plain('{{ข้อมูล}}')] },
    { heading: 'องค์ประกอบด้านข้อมูล', width: 9, cell: [eachPoint('องค์ประกอบทีละบรรทัด')] },
    { heading: 'ผู้รับผิดชอบ', width: 3, cell: [plain('{{ผู้รับผิดชอบ}}')] },
    {
      heading: 'ความก้าวหน้าผลการดำเนินการ',
      width: 7.8,
      cell: [...statusBoxes(), eachPoint('ความก้าวหน้าทีละบรรทัด', { after: '{{/ข้อ}}{{/หมวด}}' })],
    },
  ];
  const group = groupRow(columns, '{{#หมวด}}{{-w:tr มีชื่อหมวด}}{{ชื่อหมวด}}{{/มีชื่อหมวด}}');
  return table(columns, [group, entryRow(columns), emptyRow(columns, 'ไม่มีข้อ')], {
    title: '{{-w:tr มีหัวข้อตัวชี้วัดย่อย}}{{หัวข้อตัวชี้วัดย่อย}}{{/มีหัวข้อตัวชี้วัดย่อย}}',
  });
}
