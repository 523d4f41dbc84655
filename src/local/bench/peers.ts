import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { fillTemplate } from '../../report/fill-template';
import type { TemplateScope } from '../../report/tags.packed';
import { medianOf } from './measure';

/** Milliseconds for one document; null for a peer that is not installed, or too slow at a tenth of the rows to wait for. */
export interface FillTimes {
  readonly rows: number;
  readonly ours: number;
  readonly easyTemplateX: number | null;
  readonly docxTemplates: number | null;
}

/*
 * The same table of five columns, filled from the same rows, by us and by two libraries that fill .docx. They are no part
 * of this project: `npm i --no-save easy-template-x docx-templates` puts them where this finds them.
 */
const COLUMNS = ['ชื่อมาตรการ', 'วิธีดำเนินการ', 'ระยะเวลา', 'ผู้รับผิดชอบ', 'สรุปผล'] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const SIZES = [
  { rows: 43, runs: 9 },
  { rows: 430, runs: 5 },
  { rows: 4300, runs: 3 },
];

export async function fillTimes(): Promise<readonly FillTimes[]> {
  const [easy, other] = await Promise.all([easyTemplateX(), docxTemplates()]);
  const ours = await ourFill();
  const times: FillTimes[] = [];
  for (const { rows, runs } of SIZES) {
    const data = rowsOf(rows);
    const before = times[times.length - 1];
    const time = (fill: Fill | null, atTenth: number | null | undefined) =>
      fill === null || atTenth === null || (atTenth ?? 0) > TOO_SLOW
        ? null
        : medianOf(runs, async () => fill(data));
    times.push({
      rows,
      ours: (await time(ours, 0)) ?? 0,
      easyTemplateX: await time(easy, before?.easyTemplateX),
      docxTemplates: await time(other, before?.docxTemplates),
    });
  }
  return times;
}

const TOO_SLOW = 5_000;

type Fill = (rows: readonly Row[]) => unknown;

async function ourFill(): Promise<Fill> {
  const template = await templateOf((cells) => [
    cells.map((cell, index) =>
      index === 0 ? `{{#มาตรการ}}${cell}` : index === cells.length - 1 ? `${cell}{{/มาตรการ}}` : cell,
    ),
  ]);
  return (rows) =>
    fillTemplate(template, { ปีงบประมาณ: '', ชื่อหน่วยงาน: '', มาตรการ: rows } as unknown as TemplateScope);
}

async function easyTemplateX(): Promise<Fill | null> {
  const library = await installed('easy-template-x');
  if (library === null) return null;
  const template = await templateOf((cells) => [
    cells.map((cell, index) =>
      index === 0 ? `{{#rows}}${cell}` : index === cells.length - 1 ? `${cell}{{/rows}}` : cell,
    ),
  ]);
  const handler = new library.TemplateHandler({ delimiters: { tagStart: '{{', tagEnd: '}}' } });
  return (rows) => handler.process(Buffer.from(template), { rows });
}

async function docxTemplates(): Promise<Fill | null> {
  const library = await installed('docx-templates');
  if (library === null) return null;
  const template = await templateOf((cells) => [
    ['{{FOR row IN rows}}'],
    cells.map((cell) => cell.replace('{{', '{{INS $row.')),
    ['{{END-FOR row}}'],
  ]);
  return (rows) =>
    (library.default ?? library.createReport)({ template, data: { rows }, cmdDelimiter: ['{{', '}}'] });
}

/** Whatever it exports: no types of it are here. */
// biome-ignore lint/suspicious/noExplicitAny: no part of this project
async function installed(name: string): Promise<any> {
  try {
    return await import(name);
  } catch {
    return null;
  }
}

async function templateOf(
  rows: (cells: readonly string[]) => readonly (readonly string[])[],
): Promise<Uint8Array> {
  const table = new Table({
    rows: rows(COLUMNS.map((column) => `{{${column}}}`)).map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  return Packer.pack(new Document({ sections: [{ children: [table] }] }), 'uint8array');
}

function rowsOf(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    ชื่อมาตรการ: `มาตรการที่ ${index + 1} ส่งเสริมความโปร่งใสในการให้บริการ`,
    วิธีดำเนินการ: '๑. จัดทำคู่มือการปฏิบัติงานของแต่ละส่วนงาน และเผยแพร่บนเว็บไซต์ของหน่วยงาน',
    ระยะเวลา: 'ตลอดปีงบประมาณ',
    ผู้รับผิดชอบ: 'สำนักปลัด',
    สรุปผล: '๑. มีคู่มือการปฏิบัติงานครบทุกส่วนงาน & เผยแพร่แล้ว <ครบถ้วน>',
  }));
}
