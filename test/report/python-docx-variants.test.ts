import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteriaOf } from '../../src/ita/criteria';
import { buildTableTemplates } from '../../src/report/default-template/table-templates';
import { fillTemplate } from '../../src/report/fill-template';
import { makeReport } from '../../src/report/report';
import { clarifyScope } from '../../src/report/tables/clarify';
import { fillTable } from '../../src/report/tables/fill-table';
import { REPORT_FONTS, type ReportFont } from '../../src/report/template-font';
import { templateScope } from '../../src/report/template-scope';
import { templateVariant } from '../../src/report/template-variant';
import { some } from '../support/sampled';
import { nasomAssessment } from './nasom-assessment';
import { PYTHON, python } from './python-docx';
import { standardTemplate } from './standard-template';

/** Every form in which the documents are made, as another program reads it: python-docx, in one process for all of them. */

if (PYTHON === null)
  console.warn('SKIPPED: python-docx is not installed, so no second reader has looked at the documents.');

const SCRIPT = `
import glob, json, os, sys
from docx import Document
from docx.oxml.ns import qn

def words(element):
    return ''.join(part.text or '' for part in element.iter(qn('w:t')))

def read(path):
    d = Document(path)
    return {
        'font': d.styles.element.xpath('w:docDefaults//w:rFonts/@w:ascii'),
        'sections': [section.orientation == 1 and 'landscape' or 'portrait' for section in d.sections],
        'headings': [[p.style.name, p.text] for p in d.paragraphs if p.style.name in ('Title', 'Heading 1')],
        'tables': [[[words(tc) for tc in tr.tc_lst] for tr in table._tbl.tr_lst] for table in d.tables],
        'repeated': [len(table._tbl.xpath('w:tr/w:trPr/w:tblHeader')) for table in d.tables],
        'headers': [words(part._element) for s in d.sections for part in (s.header, s.first_page_header)],
        'links': sorted(rel.target_ref for rel in d.part.rels.values() if rel.is_external),
        'title': d.core_properties.title,
    }

print(json.dumps({os.path.basename(path): read(path) for path in glob.glob(sys.argv[1] + '/*.docx')}))
`;

interface Read {
  readonly font: readonly string[];
  readonly sections: readonly string[];
  readonly headings: readonly (readonly [style: string, text: string])[];
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** How many heading rows each table repeats. */
  readonly repeated: readonly number[];
  readonly headers: readonly string[];
  readonly links: readonly string[];
  readonly title: string;
}

interface Variant {
  readonly kind: 'report' | 'draft' | 'memo';
  readonly font: ReportFont;
  readonly appendix: boolean;
  readonly memoPlace: 'first' | 'last' | null;
}

const EVERY_VARIANT: readonly Variant[] = REPORT_FONTS.flatMap((font) => [
  ...(['report', 'draft'] as const).flatMap((kind) =>
    [true, false].flatMap((appendix) =>
      (['first', 'last'] as const).map((memoPlace) => ({ kind, font, appendix, memoPlace })),
    ),
  ),
  { kind: 'memo' as const, font, appendix: false, memoPlace: null },
]);
/** In part: the memo on top in one font, below in the other, and alone. */
const VARIANTS = some(EVERY_VARIANT, 9);

const nameOf = ({ kind, font, appendix, memoPlace }: Variant) =>
  [kind, font, appendix ? 'appendix' : 'plain', memoPlace ?? 'alone'].join(' ');

const assessment = {
  ...nasomAssessment(),
  items: nasomAssessment().items.map((item, index) => ({
    ...item,
    url: `https://nasom.example/${index + 1}`,
  })),
};
const CODES = assessment.items.map(({ code }) => code.text);
const ADDRESSES = assessment.items.map(({ url }) => url);
const MEMO_TABLES = 2;
const SUB_INDICATORS = 7;

let read: Readonly<Record<string, Read>>;
const readOf = (name: string): Read => read[`${name}.docx`] as Read;

beforeAll(async () => {
  if (PYTHON === null) return;
  const folder = mkdtempSync(join(tmpdir(), 'ita-variants-'));
  try {
    const criteria = criteriaOf(2566);
    if (criteria === null) throw new Error('no criteria of 2566');
    const report = makeReport(assessment, criteria);
    const home = await standardTemplate();
    for (const variant of VARIANTS) {
      const { kind, font, appendix, memoPlace } = variant;
      const draft = kind === 'draft';
      const template = templateVariant(home, { font, draft, memoAlone: kind === 'memo', memoPlace });
      writeFileSync(
        join(folder, `${nameOf(variant)}.docx`),
        fillTemplate(template, templateScope(report, { appendix })),
      );
    }
    const failed = { result: 'ไม่ผ่าน', score: '', clarification: 'แก้แล้ว', sent: '' };
    const answers = new Map(
      report.sections
        .flatMap(({ groups }) => groups.flatMap(({ items }) => items))
        .map(({ code }) => [code, { mark: null, grade: failed }]),
    );
    const clarify = fillTable('clarify', clarifyScope(report, { year: 2024, month: 1, day: 17 }, answers), {
      home,
      templates: await buildTableTemplates(),
      title: 'ชี้แจง',
    });
    writeFileSync(join(folder, 'clarify.docx'), clarify);
    read = JSON.parse(python(SCRIPT, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const withPython = PYTHON === null ? test.skip : test;

withPython.each(VARIANTS.map((variant) => [nameOf(variant), variant] as const))('%s', (name, variant) => {
  const { kind, font, appendix, memoPlace } = variant;
  const { sections, headings, tables, repeated, headers, links, ...whole } = readOf(name);
  expect(whole.font).toEqual([font]);
  expect(whole.title).toContain('๒๕๖๖');
  for (const header of headers) expect([header, header.includes('ร่าง')]).toEqual([header, kind === 'draft']);
  expect(tables.flat(2).filter((cell) => /\{\{|\}\}/.test(cell))).toEqual([]);

  const memo = tables.slice(...(memoPlace === 'last' ? [-MEMO_TABLES] : [0, MEMO_TABLES]));
  expect(memo.map((rows) => rows.map(([first]) => first))).toEqual([[''], ['ส่วนราชการ', 'ที่', 'เรื่อง']]);
  if (kind === 'memo') {
    expect({ sections, headings, tables: tables.length, links }).toEqual({
      sections: ['portrait'],
      headings: [],
      tables: MEMO_TABLES,
      links: [],
    });
    return;
  }

  expect(sections).toEqual(memoPlace === 'last' ? ['landscape', 'portrait'] : ['portrait', 'landscape']);
  expect(headings.map(([style, text]) => [style, text.split(' ')[0]])).toEqual([
    ['Title', 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ['Title', 'ประจำปีงบประมาณ'],
    ['Title', 'องค์การบริหารส่วนตำบลนาโสม'],
    ['Heading 1', 'แนวทางในการยกระดับการประเมินตามตัวชี้วัด'],
    ['Heading 1', 'การเปิดเผยข้อมูลสาธารณะ'],
    ...(appendix ? Array(2).fill(['Heading 1', 'ภาคผนวก']) : []),
  ]);
  const from = memoPlace === 'last' ? 0 : MEMO_TABLES;
  const [measures, indicators, ...others] = tables.slice(from, from + tables.length - MEMO_TABLES);
  expect([measures?.length, indicators?.length]).toEqual([1 + 3, 1 + 8]);
  expect(others).toHaveLength(SUB_INDICATORS + (appendix ? 2 : 0));
  const items = others.slice(0, SUB_INDICATORS);
  expect(codesIn(items.flat())).toEqual(CODES);
  expect(items.map(([[heading = ''] = []]) => heading.split(' ')[0])).toEqual(
    Array(SUB_INDICATORS).fill('ตัวชี้วัดย่อยที่'),
  );
  // Their title and their headings stand on every page; of the others only the headings do.
  expect(repeated.slice(from, from + 2 + SUB_INDICATORS)).toEqual([1, 1, ...Array(SUB_INDICATORS).fill(2)]);
  const [summary = [], evidence = []] = others.slice(SUB_INDICATORS);
  expect(summary).toHaveLength(appendix ? 1 + SUB_INDICATORS + 1 : 0);
  expect(codesIn(evidence)).toEqual(appendix ? CODES : []);
  expect(links).toEqual(appendix ? [...ADDRESSES].sort() : []);
});

withPython('the clarification', () => {
  const { font, sections, tables, repeated, links } = readOf('clarify');
  expect({ font, sections, repeated }).toEqual({ font: ['Sarabun'], sections: ['landscape'], repeated: [1] });
  expect(codesIn(tables.flat())).toEqual(CODES);
  expect(tables[0]?.[1]?.slice(2)).toEqual(['ไม่ผ่าน', ADDRESSES[0], 'แก้แล้ว', '–']);
  expect(links).toEqual([...ADDRESSES].sort());
});

function codesIn(rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap(([first = '']) => (/^o\d+$/.test(first) ? [first] : []));
}
