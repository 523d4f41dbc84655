import { buildDefaultTemplate } from '../../src/report/default-template/default-template';
import { fillTemplate } from '../../src/report/fill-template';
import { parseTagWords } from '../../src/report/tag-words';
import { tagTable } from '../../src/report/tags.packed';
import { documentXml, elements, filesOf, paragraphsOf, parseXml, tablesOf } from './docx-files';
import { NASOM, nasomAssessment, parsed } from './nasom-assessment';
import { nasomScope } from './nasom-scope';

/** Words for those who write a template of their own. */
const UNUSED = [
  // The plain form of texts that the default template sets line by line.
  'วิธีดำเนินการ',
  'สรุปผล',
  'ผลลัพธ์',
  'แนวทาง',
  'องค์ประกอบ',
  'ความก้าวหน้า',
  // The heading of a sub-indicator in its two parts: the default template has it whole, since not every year has numbers.
  'รหัสตัวชี้วัดย่อย',
  'ชื่อตัวชี้วัดย่อย',
  // The division with whatever stands behind its name, and bars of letters: the default template has a better way.
  'ส่วนราชการ',
  'แถบส่วนที่เสร็จ',
  'แถบส่วนที่เหลือ',
  // For templates of the office's own.
  'กำหนดเสร็จ',
  'ข้อที่ยังไม่ครบถ้วน',
  'จำนวนข้อที่ครบถ้วน',
  'QR ข้อ',
  'QR ลิงก์',
  'QR เว็บไซต์',
  'ชื่อลิงก์',
  'ชื่อส่วนงาน',
  'ตราหน่วยงาน',
  'ที่อยู่ลิงก์',
  'ผลตรวจ',
  'ลิงก์',
  'วันที่วันนี้',
  'สถานะ',
  'ส่วนงาน',
  'เว็บไซต์',
];

/** The frame of the memo's title and its head. */
const MEMO_TABLES = 2;

const DONE = '☐ ยังไม่ได้ดำเนินการ\t☑ ดำเนินการ';

let template: Uint8Array;
let filled: Uint8Array;

beforeAll(async () => {
  template = await buildDefaultTemplate();
  filled = fillTemplate(template, nasomScope());
});

describe('the template', () => {
  test('it has the same bytes whenever it is made', async () => {
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    try {
      expect(Buffer.from(await buildDefaultTemplate()).equals(Buffer.from(template))).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  test('it uses every word of the table but those left for others', () => {
    const used = [...documentXml(template).matchAll(/\{\{(?:[#^]|-w:\w+ )?([^{}/]+)\}\}/g)].map(
      ([, word = '']) => parseTagWords(word).name,
    );
    const known = Object.values(tagTable()).flatMap((tags) => Object.keys(tags));
    expect([...new Set([...used, ...UNUSED])].sort()).toEqual([...new Set([...known, 'บรรทัด'])].sort());
    expect(UNUSED.filter((word) => used.includes(word))).toEqual([]);
  });

  test('it names no place and no year of its own', () => {
    expect(documentXml(template)).not.toMatch(/นาโสม|ชัยบาดาล|ลพบุรี|[๐-๙]{4}/);
  });

  test('every style is used or the default of its kind, and based on one that exists', () => {
    const styles = elements(parseXml(filesOf(template)['word/styles.xml'] ?? ''), 'style');
    const ids = styles.map((style) => style.getAttribute('w:styleId'));
    expect(ids.sort()).toEqual(['Body', 'Heading1', 'Heading2', 'Normal', 'TableNormal', 'Title']);
    const bases = styles.flatMap((style) =>
      elements(style, 'basedOn').map((base) => base.getAttribute('w:val')),
    );
    expect(bases.filter((base) => !ids.includes(base))).toEqual([]);
  });

  test('it has no notes, no lists and nothing that tells of them', () => {
    const files = filesOf(template);
    expect(Object.keys(files).filter((name) => /notes|numbering|custom/.test(name))).toEqual([]);
    expect(files['[Content_Types].xml']).not.toMatch(/notes|numbering|custom/);
    expect(files['word/_rels/document.xml.rels']).not.toMatch(/notes|numbering/);
  });

  test("nothing rests on what Google's import drops: leaders, exact heights, Thai distribution", () => {
    expect(Object.values(filesOf(template)).join('')).not.toMatch(/w:leader|lineRule="exact"|thaiDistribute/);
  });

  test('no style is based on itself', () => {
    const styles = elements(parseXml(filesOf(template)['word/styles.xml'] ?? ''), 'style');
    const own = (style: (typeof styles)[number]) => style.getAttribute('w:styleId');
    expect(styles.length).toBeGreaterThan(3);
    expect(
      styles.filter((style) => elements(style, 'basedOn')[0]?.getAttribute('w:val') === own(style)).map(own),
    ).toEqual([]);
  });
});

describe('the real report of 2566', () => {
  test('no tag is left and every file is well-formed', () => {
    for (const xml of Object.values(filesOf(filled))) {
      expect(xml).not.toMatch(/\{\{|\}\}/);
      expect(parseXml(xml).nodeName).toBeTruthy();
    }
  });

  test('the table of measures', () => {
    expect(reportTables(filled)[0]?.slice(1)).toEqual(
      NASOM.measures.map(({ measure, method, period, responsible, summary, outcome }, index) => [
        ['๑', '๒', '๓'][index],
        measure,
        method,
        period,
        responsible,
        summary,
        outcome,
      ]),
    );
  });

  test('the table of indicators', () => {
    expect(reportTables(filled)[1]?.slice(1)).toEqual(
      NASOM.indicators.map(({ name, guideline, responsible, period, progress }, index) => [
        `ตัวชี้วัดที่ ${'๑๒๓๔๕๖๗๘'[index]} ${name}`,
        guideline,
        responsible,
        period,
        `${DONE}\n${progress}`,
      ]),
    );
  });

  test('a table of items for each sub-indicator, its groups as rows', () => {
    const expected = nasomScope().ตัวชี้วัดย่อย.map(({ รหัสตัวชี้วัดย่อย, ชื่อตัวชี้วัดย่อย, หมวด }) => ({
      heading: `ตัวชี้วัดย่อยที่ ${รหัสตัวชี้วัดย่อย} ${ชื่อตัวชี้วัดย่อย}`,
      rows: หมวด.flatMap(({ ชื่อหมวด, ข้อ }) => [
        ...(ชื่อหมวด === '' ? [] : [[ชื่อหมวด]]),
        ...ข้อ.map(({ รหัสข้อ }) => itemCells(รหัสข้อ)),
      ]),
    }));
    const tables = reportTables(filled).slice(2);
    expect(tables.map(([heading, _columns, ...rows]) => ({ heading: heading?.[0], rows }))).toEqual(expected);
    expect(tables.flat().filter((row) => row.length === 5)).toHaveLength(43 + 7);
  });

  test('each table of items repeats the name of its sub-indicator on every page, as a heading', () => {
    const tables = elements(parseXml(documentXml(filled)), 'tbl').slice(MEMO_TABLES + 2);
    expect(tables).toHaveLength(7);
    for (const table of tables) {
      const [title] = elements(table, 'tr');
      expect(title && elements(title, 'tblHeader')).toHaveLength(1);
      expect(title && elements(title, 'pStyle')[0]?.getAttribute('w:val')).toBe('Heading2');
    }
  });

  test('no two tables touch, which Word would make one of', () => {
    const body = elements(parseXml(documentXml(filled)), 'body')[0];
    const names = Array.from(body?.childNodes ?? []).map(({ nodeName }) => nodeName);
    expect(names.some((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')).toBe(false);
  });

  test('the memo gives the scores, the computed total and its level', () => {
    const text = paragraphsOf(filled).join('\n');
    expect(text).toContain('โดยมีคะแนนรวม ๙๕.๑๕ คะแนน อยู่ในระดับผ่านดี ดังรายละเอียดต่อไปนี้');
    expect(text).toContain('(IIT)\tคะแนนรวม ๙๙.๘๔ คะแนน');
    expect(text).toContain('(EIT)\tคะแนนรวม ๙๔.๐๐ คะแนน');
    expect(text).toContain('(OIT)\tคะแนนรวม ๙๒.๕๐ คะแนน');
    expect(text).toContain('เรียน\tนายองค์การบริหารส่วนตำบลนาโสม (ผ่านหัวหน้าสำนักปลัด/');
  });

  test('four sign, in order of rank, on dotted lines until their names are set', () => {
    const lines = paragraphsOf(filled);
    const signed = lines.flatMap((line, index) => (line.startsWith('(ลงชื่อ)') ? [lines[index + 2]] : []));
    expect(signed).toEqual([
      'นักวิเคราะห์นโยบายและแผนชำนาญการ',
      'หัวหน้าสำนักปลัด',
      'ปลัดองค์การบริหารส่วนตำบลนาโสม',
      'นายกองค์การบริหารส่วนตำบลนาโสม',
    ]);
    expect(lines.filter((line) => /^\(…+\)$/.test(line))).toHaveLength(4);
  });

  test('its brackets are closed', () => {
    const fixed = paragraphsOf(
      fillTemplate(template, nasomScope({ items: [], measures: [], indicators: [] })),
    );
    for (const line of fixed) {
      expect([line, line.split('(').length]).toEqual([line, line.split(')').length]);
    }
  });
});

test('an empty workbook has one row in each table that says so, and no table of measures', () => {
  const empty = tablesOf(fillTemplate(template, nasomScope({ items: [], measures: [], indicators: [] })));
  expect(empty.slice(MEMO_TABLES).map((rows) => rows.slice(-1))).toEqual(Array(8).fill([['ยังไม่มีข้อมูล']]));
  expect(empty.slice(MEMO_TABLES).map((rows) => rows.length)).toEqual([2, 3, 3, 3, 3, 3, 3, 3]);
});

test('work under way shows a third box', () => {
  const [item] = nasomAssessment().items;
  if (item === undefined) throw new Error('no items');
  const underWay = { ...item, status: parsed('กำลังดำเนินการ' as const), progress: '' };
  const [, , row] = reportTables(fillTemplate(template, nasomScope({ items: [underWay] })))[2] ?? [];
  expect(row?.[4]).toBe('☐ ยังไม่ได้ดำเนินการ\t☐ ดำเนินการ\n☑ กำลังดำเนินการ\n');
});

describe('the appendix', () => {
  const withUrls = nasomAssessment().items.map((item, index) => ({
    ...item,
    url: index === 1 ? 'กำลังปรับปรุง' : index === 2 ? '' : `https://nasom.example/o${index + 1}?a=1&b=2`,
    status: parsed(index < 3 ? ('กำลังดำเนินการ' as const) : ('ดำเนินการแล้ว' as const)),
  }));
  const scope = () => nasomScope({ items: withUrls }, { appendix: true });

  test('it is left out unless asked for', () => {
    expect(documentXml(filled)).not.toContain('ภาคผนวก');
  });

  test('a summary of each sub-indicator with a bar, and of all', () => {
    const summary = reportTables(fillTemplate(template, scope()))[9];
    const bar = Array<string>(20).fill('');
    expect(summary?.[1]).toEqual(['ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน', '๑๐', '๗', ...bar, '๗๐']);
    expect(summary?.[8]).toEqual(['รวมทุกข้อ', '๔๓', '๔๐', ...bar, '๙๓']);
    expect(summary).toHaveLength(9);
  });

  test('the cells of a bar are dark for what is done, twenty in all', () => {
    const table = elements(parseXml(documentXml(fillTemplate(template, scope()))), 'tbl')[MEMO_TABLES + 9];
    const fills =
      table &&
      elements(table, 'tr').map((row) => elements(row, 'shd').map((cell) => cell.getAttribute('w:fill')));
    expect(fills?.[1]).toEqual([...Array(14).fill('1F6F8B'), ...Array(6).fill('D9E2EC')]);
    expect(fills?.[2]).toEqual(Array(20).fill('1F6F8B'));
  });

  test('every item with its address, under its sub-indicator', () => {
    const evidence = reportTables(fillTemplate(template, scope()))[10] ?? [];
    expect(evidence.slice(1, 5)).toEqual([
      ['ตัวชี้วัดย่อยที่ ๙.๑ ข้อมูลพื้นฐาน'],
      ['o1', 'โครงสร้าง', 'https://nasom.example/o1?a=1&b=2', '–'],
      ['o2', 'ข้อมูลผู้บริหาร', 'กำลังปรับปรุง', '–'],
      ['o3', 'อำนาจหน้าที่', '–', '–'],
    ]);
    expect(evidence.filter((row) => row.length === 1)).toHaveLength(7);
    expect(evidence).toHaveLength(1 + 7 + 43);
  });

  test('an address can be clicked on; what is no address cannot', () => {
    const files = filesOf(fillTemplate(template, scope()));
    const links = elements(parseXml(files['word/document.xml'] ?? ''), 'hyperlink');
    expect(links).toHaveLength(41);
    const relationships = files['word/_rels/document.xml.rels'] ?? '';
    expect(relationships).toContain(
      `Id="${links[0]?.getAttribute('r:id')}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://nasom.example/o1?a=1&amp;b=2" TargetMode="External"`,
    );
    expect(parseXml(relationships).nodeName).toBe('Relationships');
  });
});

test('its properties say what it is and whose, in Thai', () => {
  const core = filesOf(filled)['docProps/core.xml'] ?? '';
  expect(parseXml(core).textContent).toBe(
    'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖' +
      'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)' +
      'องค์การบริหารส่วนตำบลนาโสม' +
      'th-TH',
  );
});

describe('the page', () => {
  test('the memo stands on A4 and the report lies, both numbered in Thai from their second page', () => {
    const sections = elements(parseXml(documentXml(filled)), 'sectPr').map((section) => {
      const get = (name: string, attribute: string) =>
        elements(section, name)[0]?.getAttribute(`w:${attribute}`);
      return {
        size: [get('pgSz', 'w'), get('pgSz', 'h')],
        numbers: [get('pgNumType', 'fmt'), get('pgNumType', 'start')],
        firstPageDiffers: elements(section, 'titlePg').length,
      };
    });
    const numbers = ['thaiNumbers', '1'];
    expect(sections).toEqual([
      { size: ['11906', '16838'], numbers, firstPageDiffers: 1 },
      { size: ['16838', '11906'], numbers, firstPageDiffers: 1 },
    ]);
  });

  test('every table repeats its heading row and fits between the margins', () => {
    const tables = elements(parseXml(documentXml(filled)), 'tbl').slice(MEMO_TABLES);
    expect(tables).toHaveLength(9);
    for (const [index, table] of tables.entries()) {
      const rows = elements(table, 'tr');
      const repeated = index < 2 ? 1 : 2;
      expect(rows.map((row) => elements(row, 'tblHeader').length)).toEqual(
        rows.map((_, row) => (row < repeated ? 1 : 0)),
      );
      const widths = elements(table, 'gridCol').map((column) => Number(column.getAttribute('w:w')));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(16838 - 2 * 1133);
    }
  });
});

function reportTables(docx: Uint8Array): string[][][] {
  return tablesOf(docx).slice(MEMO_TABLES);
}

function itemCells(code: string): string[] {
  const item = NASOM.items.find((each) => each.code === code);
  if (item === undefined) throw new Error(`no item ${code}`);
  return [
    code,
    item.name,
    item.component_list.map((text) => `- ${text}`).join('\n'),
    item.responsible,
    `${DONE}\n${item.progress}`,
  ];
}
