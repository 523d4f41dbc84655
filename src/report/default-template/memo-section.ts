import {
  AlignmentType,
  HeightRule,
  type ISectionOptions,
  type ITableCellBorders,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { BODY_STYLE, cm, DOTTED_LINE, SIZE } from './look';
import { page, TEXT_WIDTH } from './page';

/** The บันทึกข้อความ that carries the report up to the head of the body, by the official measures. */
export function memoSection(): ISectionOptions {
  return {
    ...page('portrait'),
    children: [titleRow(), betweenTables(), ...head(), ...body(), ...signatures()],
  };
}

/** The title between the garuda, 1.5 cm high, where the office has put one in, and as much room again. */
function titleRow(): Table {
  const side = cm(3);
  const frame = (width: number, ...children: Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      children,
    });
  const middle = TEXT_WIDTH.portrait - 2 * side;
  const title = new Paragraph({
    alignment: AlignmentType.CENTER,
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
        children: [
          frame(side, new Paragraph('{{ตราครุฑ}}')),
          frame(middle, title),
          frame(side, new Paragraph({})),
        ],
      }),
    ],
  });
}

/** Without it, Word makes one table of both. */
function betweenTables(): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: '', size: 2 })] });
}

/** Where the cells of the head begin and end, in centimetres: labels are as wide as their words, what is written follows. */
const EDGE = { ที่: 0.9, เรื่อง: 1.5, ส่วนราชการ: 2.7, middle: 8, วันที่: 9.55, end: 16 } as const;
const GRID = [0, ...Object.values(EDGE)];

/** The head of the form: labels, and cells underlined with dots, in which a long subject stays in line below itself. */
function head(): (Table | Paragraph)[] {
  const subject =
    'รายงานผลการประเมินระดับคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ' +
    'ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}';
  const division = '{{ชื่อส่วนราชการ}}{{#มีโทรศัพท์}} โทร. {{โทรศัพท์}}{{/มีโทรศัพท์}}';
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH.portrait, type: WidthType.DXA },
      columnWidths: GRID.slice(1).map((edge, index) => cm(edge) - cm(GRID[index] ?? 0)),
      margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
      borders: TableBorders.NONE,
      rows: [
        row(label('ส่วนราชการ', 0, EDGE.ส่วนราชการ), written(division, EDGE.ส่วนราชการ, EDGE.end)),
        row(
          label('ที่', 0, EDGE.ที่),
          written('{{เลขที่หนังสือ}}', EDGE.ที่, EDGE.middle),
          label('วันที่', EDGE.middle, EDGE.วันที่),
          written('{{วันที่หนังสือ}}', EDGE.วันที่, EDGE.end),
        ),
        row(label('เรื่อง', 0, EDGE.เรื่อง), written(subject, EDGE.เรื่อง, EDGE.end)),
      ],
    }),
    new Paragraph({
      indent: { left: cm(1.5), hanging: cm(1.5) },
      spacing: { before: 160 },
      children: [new TextRun({ children: ['เรียน', new Tab(), '{{เรียน}}'] })],
    }),
  ];
}

function row(...children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children });
}

function label(words: string, from: number, to: number): TableCell {
  return cell(from, to, new TextRun({ text: words, bold: true, size: SIZE.label }));
}

function written(text: string, from: number, to: number): TableCell {
  return cell(from, to, new TextRun(text), { borders: { bottom: DOTTED_LINE }, before: 50 });
}

/** @param before twips above, which bring small letters down to the line of the large ones beside them */
function cell(
  from: number,
  to: number,
  content: TextRun,
  { borders = {}, before = 0 }: { borders?: ITableCellBorders; before?: number } = {},
): TableCell {
  return new TableCell({
    width: { size: cm(to) - cm(from), type: WidthType.DXA },
    columnSpan: GRID.filter((edge) => edge > from && edge <= to).length,
    verticalAlign: VerticalAlign.TOP,
    borders,
    children: [new Paragraph({ spacing: { before }, children: [content] })],
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
      '{{ชื่อส่วนราชการ}} จึงขอรายงานผลการประเมินระดับคุณธรรมและความโปร่งใส' +
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
    style: BODY_STYLE,
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
    ...opinion('ความเห็นหัวหน้าสำนักปลัด', 'เพื่อทราบและโปรดพิจารณา'),
    ...signature('{{หัวหน้าสำนักปลัด}}', 'หัวหน้าสำนักปลัด'),
    ...opinion('ความเห็นปลัด{{ชื่อหน่วยงาน}}', 'เพื่อทราบและพิจารณาประชาสัมพันธ์ในหน่วยงาน'),
    ...signature('{{ปลัด}}', 'ปลัด{{ชื่อหน่วยงาน}}'),
    ...opinion('ความเห็นนายก{{ชื่อหน่วยงาน}}', 'ทราบและดำเนินการตามที่เสนอ'),
    ...signature('{{นายก}}', 'นายก{{ชื่อหน่วยงาน}}'),
  ];
}

/** Two dotted lines, the first with the opinion of the printed form where the office wants it; they stay with the signature. */
function opinion(whose: string, words: string): Paragraph[] {
  const dots = { ...DOTTED_LINE, space: 1 };
  // `between`, since neighbours with the same border are drawn as one block.
  const line = { keepNext: true, keepLines: true, border: { bottom: dots, between: dots } };
  return [
    new Paragraph({
      ...line,
      spacing: { before: 320 },
      children: [
        new TextRun({ text: whose, bold: true }),
        new TextRun(`{{#พิมพ์ความเห็น}}  ${words}{{/พิมพ์ความเห็น}}`),
      ],
    }),
    new Paragraph(line),
  ];
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
