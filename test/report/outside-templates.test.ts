import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillTemplate } from '../../src/report/fill-template';
import { judgeTemplate } from '../../src/report/judge-template';
import {
  documentXml,
  docxOf,
  elements,
  filesOf,
  paragraphsOf,
  parseXml,
  tablesOf,
  zipOf,
} from './docx-files';
import { nasomScope } from './nasom-scope';
import { PYTHON, python } from './python-docx';

/** Templates as offices make them: by python-docx here, and once more through LibreOffice. */

const hasOffice = spawnSync('soffice', ['--version']).error === undefined;
if (PYTHON === null) console.warn('SKIPPED: python-docx is not installed, so no template of its was filled.');
if (!hasOffice)
  console.warn('SKIPPED: LibreOffice is not installed, so no template that it saved was filled.');

/** Everything at once: see each test for what it is about. */
const SCRIPT = `
import sys, struct, zlib
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm

d = Document()
d.add_heading('{{ชื่อหน่วยงาน}} ปี {{ปีงบประมาณ}}', 1)

p = d.add_paragraph('ปลัด: ')
p.add_run('{{ปลั').bold = True
err = OxmlElement('w:proofErr'); err.set(qn('w:type'), 'spellStart'); p._p.append(err)
p.add_run('ด ถ้าไม่มี "ว่าง"')
p.add_run('}').italic = True
p.add_run('}')

t = d.add_table(2, 4)
t.cell(0, 0).merge(t.cell(0, 1)).text = 'มาตรการ'
t.cell(0, 2).merge(t.cell(0, 3)).text = 'เวลา'
t.cell(1, 0).text = '{{#มาตรการ}}{{ลำดับ เลขอารบิก}}'
t.cell(1, 1).text = '{{ชื่อมาตรการ}}'
t.cell(1, 2).merge(t.cell(1, 3)).text = '{{ระยะเวลา}}{{/มาตรการ}}'

d.add_paragraph()
outer = d.add_table(1, 2)
outer.cell(0, 0).text = 'นอก {{อำเภอ}}'
inner = outer.cell(0, 1).add_table(1, 2)
inner.cell(0, 0).text = '{{#ตัวชี้วัด}}{{ลำดับ}}'
inner.cell(0, 1).text = '{{ชื่อตัวชี้วัด}}{{/ตัวชี้วัด}}'

for text in ('{{#ตัวชี้วัดย่อย}}', '{{รหัสตัวชี้วัดย่อย}} {{ชื่อตัวชี้วัดย่อย}}', '{{#หมวด}}', '{{#ข้อ}}',
             '{{รหัสข้อ}} {{ข้อมูล}}', '{{/ข้อ}}', '{{/หมวด}}', '{{/ตัวชี้วัดย่อย}}'):
    d.add_paragraph(text)

def png():
    chunk = lambda kind, data: struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    return (b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(b'\\0\\xff\\0\\0')) + chunk(b'IEND', b''))
open(sys.argv[2], 'wb').write(png())
d.add_picture(sys.argv[2], width=Cm(1.5))

first = d.sections[0]
first.different_first_page_header_footer = True
first.first_page_header.paragraphs[0].text = 'หน้าแรก {{จังหวัด}}'
first.header.paragraphs[0].text = 'ต่อไป {{ปีงบประมาณ}}'
first.footer.paragraphs[0].text = 'ท้าย {{อำเภอ}}'
second = d.add_section()
second.header.is_linked_to_previous = False
second.header.paragraphs[0].text = 'ส่วนที่สอง {{ระดับ}}'
d.add_paragraph('จบ {{คะแนนรวม}}')
d.save(sys.argv[1])
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ita-outside-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function madeByPython(script: string, name: string): Uint8Array {
  const path = join(folder, name);
  python(script, path, join(folder, 'picture.png'));
  return readFileSync(path);
}

/** The same document as LibreOffice writes it. */
function savedByOffice(name: string): Uint8Array {
  const out = join(folder, 'saved');
  spawnSync('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    out,
    join(folder, name),
  ]);
  return readFileSync(join(out, name));
}

const scope = nasomScope();

const AROUND = ['หน้าแรก ลพบุรี', 'ต่อไป ๒๕๖๖', 'ท้าย ชัยบาดาล', 'ส่วนที่สอง ผ่านดี'];

/** @param around what its headers and footers must say. */
function expectAllFilled(template: Uint8Array, around: readonly string[] = AROUND): Record<string, string> {
  const { ok, problems } = judgeTemplate(template);
  expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  const filled = fillTemplate(template, scope);
  const files = filesOf(filled);
  for (const xml of Object.values(files)) {
    expect(xml).not.toMatch(/\{\{|\}\}/);
    parseXml(xml);
  }

  const text = paragraphsOf(filled);
  expect(text).toContain('องค์การบริหารส่วนตำบลนาโสม ปี ๒๕๖๖');
  expect(text).toContain('ปลัด: ว่าง');
  expect(text).toContain('จบ ๙๕.๑๕');
  expect(text.filter((line) => /^o\d+ /.test(line))).toHaveLength(43);

  const [measures, outer, inner] = tablesOf(filled);
  expect(measures?.slice(1).map(([order, , period]) => [order, period])).toEqual([
    ['1', 'ตลอดปีงบประมาณ'],
    ['2', 'ตลอดปีงบประมาณ'],
    ['3', 'ตลอดปีงบประมาณ'],
  ]);
  expect(outer?.[0]?.[0]).toBe('นอก ชัยบาดาล');
  expect(inner?.map(([order]) => order)).toEqual([...'๑๒๓๔๕๖๗๘']);

  const found = Object.entries(files).flatMap(([name, xml]) =>
    /^word\/(?:header|footer)\d*\.xml$/.test(name) ? [parseXml(xml).textContent?.trim()] : [],
  );
  expect(found).toEqual(expect.arrayContaining([...around]));
  return files;
}

(PYTHON === null ? describe.skip : describe)('a template by python-docx', () => {
  test('is filled everywhere: split tags, merged cells, tables in tables, headers, two sections, a picture', () => {
    const template = madeByPython(SCRIPT, 'outside.docx');
    const files = expectAllFilled(template);
    expect(elements(parseXml(files['word/document.xml'] ?? ''), 'drawing')).toHaveLength(1);
    expect(judgeTemplate(template).notes.map(({ code, tag }) => [code, tag])).toEqual([
      ['split-tag', 'ปลัด'],
      ['pictures-kept', ''],
    ]);
  });

  (hasOffice ? test : test.skip)('and after LibreOffice has saved it', () => {
    madeByPython(SCRIPT, 'outside.docx');
    const saved = savedByOffice('outside.docx');
    // LibreOffice lets go of a header that no page shows: that is not ours to fill.
    const words = Object.values(filesOf(saved)).join();
    const around = AROUND.filter((each) => words.includes(each.split(' ')[0] ?? ''));
    expect(around.length).toBeGreaterThanOrEqual(3);
    expectAllFilled(saved, around);
  });

  test('and python-docx opens what was filled', () => {
    const path = join(folder, 'filled.docx');
    writeFileSync(path, fillTemplate(madeByPython(SCRIPT, 'outside.docx'), scope));
    const count =
      'import docx, sys; d = docx.Document(sys.argv[1]); print(len(d.sections), d.core_properties.author)';
    expect(python(count, path).trim()).toBe('2 องค์การบริหารส่วนตำบลนาโสม');
  });

  test('a faulty one is refused with the place', () => {
    const template = madeByPython(
      `
import sys
from docx import Document
d = Document()
d.add_paragraph('{{ชื่อหน่วยงาน}} {{ปีงบประมาณ}} {{#ข้อ}}')
t = d.add_table(1, 1)
t.cell(0, 0).text = 'ในตาราง {{/ข้อ}}'
d.sections[0].header.paragraphs[0].text = 'หัว {{อำเพอ}}'
d.save(sys.argv[1])
`,
      'faulty.docx',
    );
    expect(judgeTemplate(template).problems).toEqual([
      expect.objectContaining({ code: 'loop-across-table', tag: 'ข้อ' }),
      { code: 'unknown-tag', tag: 'อำเพอ', near: 'อำเภอ', around: 'หัว {{อำเพอ}}' },
    ]);
  });
});

describe('other texts of a document', () => {
  const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const paragraph = '<w:p><w:r><w:t>{{อำเภอ}}</w:t></w:r></w:p>';

  test.each([
    ['footnotes', `<w:footnotes ${WORD}><w:footnote w:id="2">${paragraph}</w:footnote></w:footnotes>`],
    ['endnotes', `<w:endnotes ${WORD}><w:endnote w:id="2">${paragraph}</w:endnote></w:endnotes>`],
    ['comments', `<w:comments ${WORD}><w:comment w:id="2">${paragraph}</w:comment></w:comments>`],
    ['footer', `<w:ftr ${WORD}>${paragraph}</w:ftr>`],
  ])('%s', (kind, xml) => {
    const filled = filesOf(fillTemplate(withPart(kind, xml), scope));
    expect(parseXml(filled[`word/${kind}.xml`] ?? '').textContent).toBe('ชัยบาดาล');
  });

  test('a text box, in the drawing and in its older form', () => {
    const box = `<w:txbxContent>${paragraph}</w:txbxContent>`;
    const body =
      `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const files = filesOf(withPart('footer', `<w:ftr ${WORD}/>`));
    const template = zipOf({
      ...files,
      'word/document.xml': (files['word/document.xml'] ?? '').replace('</w:body>', `${body}</w:body>`),
    });
    const filled = parseXml(documentXml(fillTemplate(template, scope)));
    expect(elements(filled, 'txbxContent').map((each) => each.textContent)).toEqual(['ชัยบาดาล', 'ชัยบาดาล']);
  });

  function withPart(kind: string, xml: string): Uint8Array {
    const files = filesOf(docxOf('ก'));
    const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`;
    return zipOf({
      ...files,
      '[Content_Types].xml': (files['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        `<Override PartName="/word/${kind}.xml" ContentType="${type}"/></Types>`,
      ),
      [`word/${kind}.xml`]: xml,
    });
  }
});
