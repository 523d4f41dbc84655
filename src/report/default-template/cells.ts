import { AlignmentType, type IRunOptions, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { cm, SIZE, SYMBOL } from './look';

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
      tabStops: [{ type: TabStopType.LEFT, position: cm(3.9) }],
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

export function tableText(text: string, look: Pick<IRunOptions, 'bold' | 'size'> = {}): TextRun {
  return new TextRun({ size: SIZE.table, ...look, text });
}
