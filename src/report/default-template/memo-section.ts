import {
  AlignmentType,
  HeightRule,
  type ISectionOptions,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  type TabStopDefinition,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cm, SIZE } from './look';
import { page, TEXT_WIDTH } from './page';

/** The บันทึกข้อความ that carries the report up to the head of the body, by the official measures. */
export function memoSection(): ISectionOptions {
  return {
    ...page('portrait'),
    children: [titleRow(), ...heading(), ...body(), ...signatures()],
  };
}

/** The title between room for the garuda, 1.5 cm high, which each office puts in its own template, and as much again. */
function titleRow(): Table {
  const side = cm(3);
  const cell = (width: number, ...children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children,
    });
  const middle = TEXT_WIDTH.portrait - 2 * side;
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 700, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: 'บันทึกข้อความ', bold: true, size: SIZE.memoTitle })],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH.portrait, type: WidthType.DXA },
    columnWidths: [side, middle, side],
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        height: { value: cm(1.5), rule: HeightRule.ATLEAST },
        children: [cell(side, new Paragraph({})), cell(middle, title), cell(side, new Paragraph({}))],
      }),
    ],
  });
}

function heading(): Paragraph[] {
  const end = TEXT_WIDTH.portrait;
  return [
    dotted([right(end)], label('ส่วนราชการ'), new TextRun({ children: [' {{ส่วนราชการ}}', new Tab()] })),
    dotted(
      [left(end / 2), right(end)],
      label('ที่'),
      new TextRun({ children: [' {{เลขที่หนังสือ}}', new Tab()] }),
      label('วันที่'),
      new TextRun({ children: [' {{วันที่หนังสือ}}', new Tab()] }),
    ),
    dotted(
      [right(end)],
      label('เรื่อง'),
      new TextRun({
        children: [
          ' รายงานผลการประเมินระดับคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ' +
            'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}',
          new Tab(),
        ],
      }),
    ),
    new Paragraph({
      indent: { left: cm(1.3), hanging: cm(1.3) },
      spacing: { before: 160 },
      children: [new TextRun({ children: ['เรียน', new Tab(), '{{เรียน}}'] })],
    }),
  ];
}

function label(text: string): TextRun {
  return new TextRun({ text, bold: true, size: SIZE.label });
}

function left(position: number): TabStopDefinition {
  return { type: TabStopType.LEFT, position, leader: LeaderType.DOT };
}

function right(position: number): TabStopDefinition {
  return { type: TabStopType.RIGHT, position, leader: LeaderType.DOT };
}

/** A line whose tabs are dotted up to the stops, as on the printed form. */
function dotted(tabStops: readonly TabStopDefinition[], ...children: readonly TextRun[]): Paragraph {
  return new Paragraph({ tabStops, children });
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
        '{{#บอกคะแนนรวมได้}}โดยมีคะแนนรวม {{คะแนนรวม}} คะแนน {{#บอกระดับได้}}อยู่ในระดับ{{ระดับ}} {{/บอกระดับได้}}{{/บอกคะแนนรวมได้}}' +
        'ดังรายละเอียดต่อไปนี้',
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
    spacing: { before: 120 },
    text: content,
  });
}

function score(tool: string, value: string): Paragraph {
  return new Paragraph({
    indent: { left: cm(2.5) },
    spacing: { before: 60 },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH.portrait }],
    children: [new TextRun({ children: [tool, new Tab(), `คะแนนรวม ${value} คะแนน`] })],
  });
}

/** Who signs, from the lowest rank to the highest, each below the opinion that the original form asks of them. */
function signatures(): Paragraph[] {
  return [
    ...signature('{{ผู้จัดทำ}}', '{{ตำแหน่งผู้จัดทำ}}'),
    opinion('ความเห็นหัวหน้าสำนักปลัด', 'เพื่อทราบและโปรดพิจารณา'),
    ...signature('{{หัวหน้าสำนักปลัด}}', 'หัวหน้าสำนักปลัด'),
    opinion('ความเห็นปลัด{{ชื่อหน่วยงาน}}', 'เพื่อทราบและพิจารณาประชาสัมพันธ์ในหน่วยงาน'),
    ...signature('{{ปลัด}}', 'ปลัด{{ชื่อหน่วยงาน}}'),
    opinion('ความเห็นนายก{{ชื่อหน่วยงาน}}', 'ทราบและดำเนินการตามที่เสนอ'),
    ...signature('{{นายก}}', 'นายก{{ชื่อหน่วยงาน}}'),
  ];
}

/** Two dotted lines to write on; they stay with the signature that follows. */
function opinion(whose: string, words: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    keepLines: true,
    spacing: { before: 320 },
    tabStops: [right(TEXT_WIDTH.portrait)],
    children: [
      new TextRun({ text: whose, bold: true }),
      new TextRun({ children: [`  ${words}`, new Tab()] }),
      new TextRun({ break: 1, children: [new Tab()] }),
    ],
  });
}

function signature(name: string, position: string): Paragraph[] {
  const line = { alignment: AlignmentType.CENTER, indent: { left: cm(6.5) } };
  return [
    new Paragraph({
      ...line,
      keepNext: true,
      spacing: { before: 480 },
      text: '(ลงชื่อ)…………………………………………',
    }),
    new Paragraph({ ...line, keepNext: true, text: `(${name})` }),
    new Paragraph({ ...line, text: position }),
  ];
}
