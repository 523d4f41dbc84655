import { AlignmentType, type ISectionOptions, LeaderType, Paragraph, TabStopType, TextRun } from 'docx';
import { cm, SIZE } from './look';
import { page, TEXT_WIDTH } from './page';

/** The บันทึกข้อความ that carries the report up to the head of the body, by the official measures. */
export function memoSection(): ISectionOptions {
  return {
    ...page('portrait'),
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 120 },
        children: [new TextRun({ text: 'บันทึกข้อความ', bold: true, size: SIZE.memoTitle })],
      }),
      ...heading(),
      ...body(),
      ...signatures(),
    ],
  };
}

function heading(): Paragraph[] {
  const end = TEXT_WIDTH.portrait;
  return [
    dotted([end], label('ส่วนราชการ'), ' {{ส่วนราชการ}}\t'),
    dotted([end / 2, end], label('ที่'), ' {{เลขที่หนังสือ}}\t', label('วันที่'), ' {{วันที่หนังสือ}}\t'),
    dotted(
      [end],
      label('เรื่อง'),
      ' รายงานผลการประเมินระดับคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ' +
        'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}\t',
    ),
    new Paragraph({
      indent: { left: cm(1.3), hanging: cm(1.3) },
      tabStops: [{ type: TabStopType.LEFT, position: cm(1.3) }],
      spacing: { before: 160, after: 120 },
      children: [new TextRun('เรียน\t{{เรียน}}')],
    }),
  ];
}

function label(text: string): TextRun {
  return new TextRun({ text, bold: true, size: SIZE.label });
}

/** A line whose tabs are dotted up to `stops`, so that what is missing can be written by hand. */
function dotted(stops: readonly number[], ...parts: readonly (TextRun | string)[]): Paragraph {
  return new Paragraph({
    tabStops: stops.map((position) => ({ type: TabStopType.RIGHT, position, leader: LeaderType.DOT })),
    children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)),
  });
}

function body(): Paragraph[] {
  return [
    text(
      'ตามประกาศสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ (สำนักงาน ป.ป.ช.) เรื่อง ' +
        'ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ' +
        '(Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ' +
        'ซึ่งสำนักงาน ป.ป.ช. ได้พัฒนาเครื่องมือการประเมินเชิงบวก ' +
        'เพื่อเป็นมาตรการป้องกันการทุจริตและเป็นกลไกในการสร้างความตระหนัก' +
        'ให้หน่วยงานภาครัฐมีการดำเนินงานอย่างโปร่งใสและมีคุณธรรม โดยใช้ชื่อว่า ' +
        '“การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ' +
        '(Integrity and Transparency Assessment : ITA)” ' +
        'โดยได้ดำเนินการประเมินฯ ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ผ่านมาแล้ว นั้น',
    ),
    text(
      '{{ส่วนราชการ}} จึงขอรายงานผลการประเมินระดับคุณธรรมและความโปร่งใส' +
        'ในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ' +
        'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} ของ{{ชื่อหน่วยงาน}} ' +
        'โดยมีคะแนนรวม {{คะแนนรวม}} คะแนน อยู่ในระดับ{{ระดับ}} ดังรายละเอียดต่อไปนี้',
    ),
    score('๑. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)', '{{คะแนน IIT}}'),
    score('๒. แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', '{{คะแนน EIT}}'),
    score('๓. แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)', '{{คะแนน OIT}}'),
    text(
      'ดังรายละเอียดรายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ' +
        'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}} {{ชื่อหน่วยงาน}} อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}} ' +
        'แนบท้ายบันทึกข้อความฉบับนี้',
    ),
    text('จึงเรียนมาเพื่อโปรดทราบ'),
  ];
}

function text(content: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.THAI_DISTRIBUTE,
    indent: { firstLine: cm(2.5) },
    spacing: { after: 120 },
    text: content,
  });
}

function score(tool: string, value: string): Paragraph {
  return new Paragraph({
    indent: { left: cm(2.5) },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH.portrait }],
    children: [new TextRun(`${tool}\tคะแนนรวม ${value} คะแนน`)],
  });
}

/** Who signs, from the lowest rank to the highest, each below the opinion that the original form asks of them. */
function signatures(): Paragraph[] {
  return [
    ...signature('{{ผู้จัดทำ}}', '{{ตำแหน่งผู้จัดทำ}}'),
    ...opinion('ความเห็นหัวหน้าสำนักปลัด', 'เพื่อทราบและโปรดพิจารณา'),
    ...signature('{{หัวหน้าสำนักปลัด}}', 'หัวหน้าสำนักปลัด'),
    ...opinion('ความเห็นปลัด{{ชื่อหน่วยงาน}}', 'เพื่อทราบและพิจารณาประชาสัมพันธ์ในหน่วยงาน'),
    ...signature('{{ปลัด}}', 'ปลัด{{ชื่อหน่วยงาน}}'),
    ...opinion('ความเห็นนายก{{ชื่อหน่วยงาน}}', 'ทราบและดำเนินการตามที่เสนอ'),
    ...signature('{{นายก}}', 'นายก{{ชื่อหน่วยงาน}}'),
  ];
}

function opinion(whose: string, words: string): Paragraph[] {
  const line = (children: TextRun[], before: number) =>
    new Paragraph({
      keepNext: true,
      keepLines: true,
      spacing: { before },
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH.portrait, leader: LeaderType.DOT }],
      children,
    });
  return [
    line([new TextRun({ text: whose, bold: true }), new TextRun(`  ${words}\t`)], 320),
    line([new TextRun('\t')], 0),
  ];
}

function signature(name: string, position: string): Paragraph[] {
  const line = (content: string, { last = false, before = 0 } = {}) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      indent: { left: cm(6.5) },
      keepNext: !last,
      keepLines: true,
      spacing: { before },
      text: content,
    });
  return [line('(ลงชื่อ)…………………………………………', { before: 480 }), line(`(${name})`), line(position, { last: true })];
}
