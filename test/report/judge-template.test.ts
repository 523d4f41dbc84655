import { templateNoteWords, templateProblemWords } from '../../src/messages/template-problems';
import { judgeTemplate } from '../../src/report/judge-template';
import { documentXml, docxOf, filesOf, zipOf } from './docx-files';
import { standardTemplate } from './standard-template';

/** The words that no report can be without; paragraphs added to them are judged alone. */
const MUST_HAVE = [
  '{{ชื่อหน่วยงาน}} {{ปีงบประมาณ}}',
  '{{#ตัวชี้วัดย่อย}}{{#หมวด}}{{#ข้อ}}{{รหัสข้อ}}{{/ข้อ}}{{/หมวด}}{{/ตัวชี้วัดย่อย}}',
];

test('the standard template has no fault', async () => {
  const { ok, problems, notes, tags } = judgeTemplate(await standardTemplate());
  expect({ ok, problems, notes }).toEqual({ ok: true, problems: [], notes: [] });
  expect(tags).toEqual(expect.arrayContaining(['ชื่อหน่วยงาน', 'ปีงบประมาณ', 'ข้อ', 'บรรทัด']));
  expect(new Set(tags).size).toBe(tags.length);
});

test('the least that can be used', () => {
  expect(judgeTemplate(docxOf(...MUST_HAVE))).toEqual({
    ok: true,
    tags: ['ชื่อหน่วยงาน', 'ปีงบประมาณ', 'ตัวชี้วัดย่อย', 'หมวด', 'ข้อ', 'รหัสข้อ'],
    problems: [],
    notes: [],
  });
});

test('what must be there is asked for by name', () => {
  const { ok, problems } = judgeTemplate(docxOf('{{อำเภอ}}'));
  expect(ok).toBe(false);
  expect(problems.map(templateProblemWords)).toEqual([
    'แม่แบบไม่มี {{ชื่อหน่วยงาน}} ซึ่งรายงานต้องมี ให้เติมลงในแม่แบบ',
    'แม่แบบไม่มี {{ปีงบประมาณ}} ซึ่งรายงานต้องมี ให้เติมลงในแม่แบบ',
    'แม่แบบไม่มีรายการข้อ OIT ({{#ข้อ}} … {{/ข้อ}}) ซึ่งรายงานต้องมี ให้เติมลงในแม่แบบ',
  ]);
});

test.each([
  [
    'เรียน นายอำเภอ {{อำเภแ}} ตามที่ได้รับมอบหมายให้จัดทำรายงาน',
    'ไม่รู้จักคำ {{อำเภแ}} อาจหมายถึง {{อำเภอ}} ให้แก้คำในแม่แบบ (ที่ “เรียน นายอำเภอ {{อำเภแ}} ตามที่ได้รับมอบหมายให้จ…”)',
  ],
  ['{{กขคงจฉ}}', 'ไม่รู้จักคำ {{กขคงจฉ}} ให้เลือกคำจากรายการคำที่ใช้ได้ (ที่ “{{กขคงจฉ}}”)'],
  ['ชื่อ {{ปลัด อบต.', 'มี {{ แต่ไม่มี }} ปิดหลังคำ “ปลัด” ให้เติม }} หลังคำ หรือลบ {{ (ที่ “ชื่อ {{ปลัด อบต.”)'],
  ['ชื่อ ปลัด}} อบต.', 'มี }} แต่ไม่มี {{ เปิด ใกล้คำ “ปลัด” ให้เติม {{ หน้าคำ หรือลบ }} (ที่ “ชื่อ ปลัด}} อบต.”)'],
  ['{{#มาตรการ}} ก', 'เปิด {{#มาตรการ}} แล้วไม่ได้ปิด ให้เติม {{/มาตรการ}} ตรงที่จบรายการ (ที่ “{{#มาตรการ}} ก”)'],
  [
    'ก {{/มาตรการ}}',
    'ปิด {{/มาตรการ}} โดยไม่ได้เปิด ให้เติม {{#มาตรการ}} ตรงที่เริ่มรายการ หรือลบ {{/มาตรการ}} (ที่ “ก {{/มาตรการ}}”)',
  ],
  [
    '{{#มาตรการ}}{{#ตัวชี้วัด}}{{/มาตรการ}}{{/ตัวชี้วัด}}',
    'รายการ {{#ตัวชี้วัด}} คร่อมกับ {{/มาตรการ}} ให้ปิดรายการที่เปิดทีหลังก่อน และปิด {{#ตัวชี้วัด}} ด้วย {{/ตัวชี้วัด}} (ที่ “{{#มาตรการ}}{{#ตัวชี้วัด}}{{/มาตรการ}}{{/ตัวชี้วัด…”)',
  ],
  [
    'ข้อ {{รหัสข้อ}}',
    '{{รหัสข้อ}} อยู่ผิดที่ คำนี้ใช้ได้เฉพาะระหว่าง {{#ข้อ}} กับ {{/ข้อ}} ให้ย้ายไปไว้ในที่ที่ใช้ได้ (ที่ “ข้อ {{รหัสข้อ}}”)',
  ],
  [
    '{{มาตรการ}}',
    '{{มาตรการ}} เป็นรายการหรือเงื่อนไข ไม่ใช่ข้อความ ให้เขียนเป็นคู่ {{#มาตรการ}} … {{/มาตรการ}} (ที่ “{{มาตรการ}}”)',
  ],
  [
    '{{#ปลัด}}{{/ปลัด}}',
    '{{#ปลัด}} เป็นข้อความ ไม่ใช่รายการ ให้เขียนเป็น {{ปลัด}} และลบ {{/ปลัด}} (ที่ “{{#ปลัด}}{{/ปลัด}}”)',
  ],
])('%s', (paragraph, sentence) => {
  const { ok, problems } = judgeTemplate(docxOf(...MUST_HAVE, paragraph));
  expect(ok).toBe(false);
  expect(problems.map(templateProblemWords)).toEqual([sentence]);
});

const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

test.each([
  [
    'opens in a table and closes below',
    `<w:tbl>${row('{{#มาตรการ}}', 'ก')}</w:tbl><w:p><w:r><w:t>{{/มาตรการ}}</w:t></w:r></w:p>`,
  ],
  [
    'opens above a table and closes in it',
    `<w:p><w:r><w:t>{{#มาตรการ}}</w:t></w:r></w:p><w:tbl>${row('ก', '{{/มาตรการ}}')}</w:tbl>`,
  ],
])('a loop that %s', (_, body) => {
  const [problem] = judgeTemplate(withBody(body)).problems;
  expect(problem).toMatchObject({ code: 'loop-across-table', tag: 'มาตรการ' });
});

test('two loops that share a row', () => {
  const [problem] = judgeTemplate(
    withBody(`<w:tbl>${row('{{#มาตรการ}}ก', '{{/มาตรการ}}{{#ตัวชี้วัด}}ข{{/ตัวชี้วัด}}')}</w:tbl>`),
  ).problems;
  expect(problem).toMatchObject({ code: 'crossed-loops', tag: 'มาตรการ', near: 'ตัวชี้วัด' });
});

test.each([
  ['in one row', `<w:tbl>${row('{{#มาตรการ}}{{ลำดับ}}', '{{ระยะเวลา}}{{/มาตรการ}}')}</w:tbl>`],
  ['over two rows of a table', `<w:tbl>${row('{{#มาตรการ}}', 'ก')}${row('ข', '{{/มาตรการ}}')}</w:tbl>`],
])('a loop %s is sound', (_, body) => {
  expect(judgeTemplate(withBody(body)).ok).toBe(true);
});

describe('what is mended is told', () => {
  test('a tag in pieces', () => {
    const body =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{ปลั</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>ด}}</w:t></w:r></w:p>';
    const { ok, tags, notes } = judgeTemplate(withBody(body));
    expect(ok).toBe(true);
    expect(tags).toContain('ปลัด');
    expect(notes.map(templateNoteWords)).toEqual([
      '{{ปลัด}} มีรูปแบบตัวอักษรไม่เหมือนกันทั้งคำ โปรแกรมต่อคำให้แล้ว รายงานจะใช้รูปแบบของตัวแรก (ที่ “{{ปลัด}}”)',
    ]);
  });

  test.each(['{{\u200bปลัด}}', '{{คะแนน\u00a0IIT}}', '{{อ\u0e4d\u0e32เภอ}}', '{{ปลัด\ufeff ถ้าไม่มี "-"}}'])(
    'letters of another form: %j',
    (tag) => {
      const { ok, notes } = judgeTemplate(docxOf(...MUST_HAVE, tag));
      expect({ ok, codes: notes.map(({ code }) => code) }).toEqual({ ok: true, codes: ['odd-letters'] });
    },
  );

  test('more spaces than needed are nothing to tell', () => {
    expect(judgeTemplate(docxOf(...MUST_HAVE, '{{  คะแนน  IIT }}')).notes).toEqual([]);
  });

  test('pictures and charts', () => {
    const files = filesOf(docxOf(...MUST_HAVE));
    const { notes } = judgeTemplate(
      zipOf({ ...files, 'word/media/a.png': 'ก', 'word/charts/chart1.xml': '<c/>' }),
    );
    expect(notes.map(({ code }) => code)).toEqual(['pictures-kept', 'charts-kept']);
  });
});

test.each([
  ['no zip', new Uint8Array([1, 2, 3])],
  ['a zip of something else', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
  ['XML that is not well-formed', withBody('<w:p><w:r></w:p>', '')],
])('%s is no .docx', (_, bytes) => {
  const { ok, problems, tags, notes } = judgeTemplate(bytes);
  expect({ ok, codes: problems.map(({ code }) => code), tags, notes }).toEqual({
    ok: false,
    codes: ['not-a-docx'],
    tags: [],
    notes: [],
  });
});

/** A sound template with this after its last paragraph. */
function withBody(body: string, end = '</w:body></w:document>'): Uint8Array {
  const docx = docxOf(...MUST_HAVE);
  const xml = documentXml(docx).replace('</w:body></w:document>', `${body}${end}`);
  return zipOf({ ...filesOf(docx), 'word/document.xml': xml });
}
