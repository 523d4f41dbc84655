import { templateNoteWords, templateProblemWords } from '../../src/messages/template-problems';
import { fillTemplate } from '../../src/report/fill-template';
import { judgeTemplate } from '../../src/report/judge-template';
import type { TemplateScope } from '../../src/report/tags.packed';
import { docxOf, filesOf, paragraphsOf, tablesOf, zipOf } from './docx-files';
import { nasomScope } from './nasom-scope';

/** Templates as somebody writes them who has read the list of words once. */

const cell = (text: string) => `<w:tc><w:p><w:pPr/><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const HEAD = '<w:p><w:r><w:t>{{ชื่อหน่วยงาน}} {{ปีงบประมาณ}}</w:t></w:r></w:p>';

function templateOf(...rows: readonly string[]): Uint8Array {
  return withBody(`${HEAD}<w:tbl>${rows.join('')}</w:tbl><w:p/>`);
}

function withBody(body: string): Uint8Array {
  const files = filesOf(docxOf(''));
  const document = (files['word/document.xml'] ?? '').replace(
    /<w:body>.*<\/w:body>/,
    `<w:body>${body}</w:body>`,
  );
  return zipOf({ ...files, 'word/document.xml': document });
}

function tableOf(template: Uint8Array, scope: TemplateScope = nasomScope()): string[][] {
  expect(judgeTemplate(template).problems.map(templateProblemWords)).toEqual([]);
  return tablesOf(fillTemplate(template, scope))[0] ?? [];
}

describe('one flat table', () => {
  const items = nasomScope().ข้อ;

  test('has every item, with what it stands under as words', () => {
    const table = tableOf(
      templateOf(row('{{#ข้อ}}{{ลำดับ}}', '{{รหัสตัวชี้วัดย่อย}} {{หมวด}}', '{{รหัสข้อ}}', '{{ข้อมูล}}{{/ข้อ}}')),
    );
    expect(table).toHaveLength(43);
    expect(table[0]).toEqual(['๑', expect.stringMatching(/^๙\.๑ /), 'o1', 'โครงสร้าง']);
    expect(table[42]?.slice(2)).toEqual(['o43', items[42]?.ข้อมูล]);
  });

  test('inside of sub-indicators, without the loop of groups', () => {
    const table = tableOf(
      templateOf(
        row('{{#ตัวชี้วัดย่อย}}'),
        row('{{หัวข้อตัวชี้วัดย่อย}}'),
        row('{{#ข้อ}}'),
        row('{{รหัสข้อ}}', '{{ข้อมูล}}'),
        row('{{/ข้อ}}'),
        row('{{/ตัวชี้วัดย่อย}}'),
      ),
    );
    const sections = nasomScope().ตัวชี้วัดย่อย;
    expect(table).toHaveLength(43 + sections.length);
    expect(table[0]).toEqual([sections[0]?.หัวข้อตัวชี้วัดย่อย]);
    expect(table[1]).toEqual(['o1', 'โครงสร้าง']);
  });
});

describe('rows that hold only the beginning and the end of a loop', () => {
  test('go away, also where the row between has one cell or an empty first one', () => {
    const codes = nasomScope().ข้อ.map(({ รหัสข้อ }) => [รหัสข้อ]);
    expect(tableOf(templateOf(row('{{#ข้อ}}'), row('{{รหัสข้อ}}'), row('{{/ข้อ}}')))).toEqual(codes);
    const empty = `<w:tr><w:tc><w:p/></w:tc>${cell('{{รหัสข้อ}}')}<w:tc><w:p w:rsidR="1"/></w:tc></w:tr>`;
    expect(tableOf(templateOf(row('{{#ข้อ}}', ''), empty, row('', '{{/ข้อ}}')))).toEqual(
      codes.map(([code]) => ['', code, '']),
    );
  });

  test('a row that is shown or not takes its row away', () => {
    const template = templateOf(
      row('{{#ข้อ}}{{รหัสข้อ}}', '{{ข้อมูล}}{{/ข้อ}}'),
      row('{{#ไม่มีมาตรการ}}'),
      row('ยังไม่มีมาตรการ'),
      row('{{/ไม่มีมาตรการ}}'),
    );
    expect(tableOf(template)).toHaveLength(43);
    expect(tableOf(template, nasomScope({ measures: [] }))).toHaveLength(44);
  });

  test('a tag with no row to go to is told as before', () => {
    expect(judgeTemplate(templateOf(row('ก', 'ข'), row('{{#ข้อ}}'))).problems.map(({ code }) => code)).toEqual(
      ['unclosed-loop'],
    );
  });
});

describe('words that are read although they are spelt otherwise', () => {
  test.each([
    ['{{คะแนนoit}}', '๙๒.๕๐'],
    ['{{ คะแนน  iit }}', '๙๙.๘๔'],
    ['{{ปี งบประมาณ}}', '๒๕๖๖'],
    ['{{ปีงบประมาณเลขอารบิก}}', '2566'],
    ['{{วันที่_หนังสือ แบบย่อ}}', '๑๗ ม.ค. ๖๗'],
    ['{{วันที่หนังสือ แบบย่อ เลขอารบิก}}', '17 ม.ค. 67'],
  ])('%s', (tag, text) => {
    expect(paragraphsOf(fillTemplate(docxOf(tag), nasomScope()))).toEqual([text]);
  });

  test('in a loop, whose two ends need not be spelt alike', () => {
    const template = docxOf('{{# มาตรการ }}{{ชื่อ มาตรการ}}{{/มาตร การ}}');
    expect(paragraphsOf(fillTemplate(template, nasomScope()))[0]).toContain('มาตรการ');
  });

  test('and it is told how', () => {
    expect(judgeTemplate(docxOf('{{url}}{{ปีงบประมาณ}}')).notes.map(templateNoteWords)).toEqual([
      'โปรแกรมอ่าน {{url}} เป็น {{URL}}',
    ]);
  });
});

describe('what only looks like a word to be filled in', () => {
  test.each(['«ปลัด»', '<<ปลัด>>', '‹‹ปลัด››', '[ปลัด]', '[[ปลัด]]', '{ปลัด}', '{ ปลัด }'])('%s', (written) => {
    const { notes } = judgeTemplate(
      docxOf(`{{ชื่อหน่วยงาน}} ${written.replace(/</g, '&lt;').replace(/>/g, '&gt;')}`),
    );
    expect(notes).toMatchObject([{ code: 'look-alike', tag: written, near: 'ปลัด' }]);
  });

  test('a word of mail merge that is near one of ours', () => {
    const { notes } = judgeTemplate(docxOf('{{ชื่อหน่วยงาน}} «ชื่อ_หน่วยงาน» «ปีงบประมาน»'));
    expect(notes.map(({ near }) => near)).toEqual(['ชื่อหน่วยงาน', 'ปีงบประมาณ']);
  });

  test.each(['[๑]', '{ก}', '«ราชกิจจานุเบกษาฉบับพิเศษ»', '{{ปลัด}}', '(ปลัด)', '1 << 2 >> 3'])(
    'not %s',
    (written) => {
      expect(judgeTemplate(docxOf(`{{ชื่อหน่วยงาน}} ${written.replace(/</g, '&lt;')}`)).notes).toEqual([]);
    },
  );

  test('a template with nothing else is refused', () => {
    const template = docxOf('เรียน [นายก]');
    expect(judgeTemplate(template).problems.map(({ code }) => code)).toEqual(['no-tag']);
    expect(() => fillTemplate(template, nasomScope())).toThrow('no-tag');
  });
});

test('every fault of nesting is told at once', () => {
  const { problems } = judgeTemplate(
    docxOf(
      '{{ชื่อหน่วยงาน}} {{ปีงบประมาณ}}',
      '{{#มาตรการ}}{{#ตัวชี้วัด}}{{/มาตรการ}}{{/ตัวชี้วัด}}',
      '{{/ข้อ}}',
      '{{#ส่วนงาน}} {{ชื่อส่วนงาน}}',
      '{{#ไม่มีมาตรการ}}ก{{/ไม่มีตัวชี้วัด}}',
      '{{รหัสข้อ}} {{ชื่อหมวด}} {{กขค}} {{ปลัด',
    ),
  );
  expect(problems.map(({ code, tag, near }) => [code, tag, near])).toEqual([
    ['unclosed-tag', 'ปลัด', null],
    ['crossed-loops', 'ตัวชี้วัด', 'มาตรการ'],
    ['unopened-loop', 'ข้อ', null],
    ['crossed-loops', 'ไม่มีมาตรการ', 'ไม่มีตัวชี้วัด'],
    ['unclosed-loop', 'ส่วนงาน', null],
    ['unknown-tag', 'กขค', null],
    ['misplaced-tag', 'ชื่อหมวด', 'หมวด'],
  ]);
});

describe('the text of a document that Word on the web has named anew', () => {
  const files = filesOf(templateOf(row('{{#ข้อ}}{{รหัสข้อ}}', '{{ข้อมูล}}{{/ข้อ}}')));
  const renamed = (stale: boolean) =>
    zipOf({
      '[Content_Types].xml': (files['[Content_Types].xml'] ?? '').replace('/document.xml', '/document2.xml'),
      '_rels/.rels': (files['_rels/.rels'] ?? '').replace('"word/document.xml', '"/word/document2.xml'),
      'word/document2.xml': files['word/document.xml'] ?? '',
      ...(stale ? { 'word/document.xml': '<w:document><w:body/></w:document>' } : {}),
    });

  test.each([false, true])('an older one beside it: %s', (stale) => {
    const filled = fillTemplate(renamed(stale), nasomScope());
    expect(tablesOf(filled)[0]).toHaveLength(43);
    const made = filesOf(filled);
    expect(Object.keys(made).filter((name) => /document\d*\.xml$/.test(name))).toEqual(['word/document.xml']);
    expect(made['_rels/.rels']).toContain('"word/document.xml"');
    expect(made['[Content_Types].xml']).toContain('PartName="/word/document.xml"');
  });
});

test('items that are still open, and items by division', () => {
  const results = new Map([
    ['o1', 'ครบถ้วน'],
    ['o2', 'เลยกำหนด'],
  ] as const);
  const scope = nasomScope({}, { results });
  expect(scope.ข้อที่ยังไม่ครบถ้วน[0]).toMatchObject({ ลำดับ: '๑', รหัสข้อ: 'o2', ผลตรวจ: 'เลยกำหนด' });
  expect(scope.ข้อที่ยังไม่ครบถ้วน).toHaveLength(42);
  expect(scope.ส่วนงาน.map(({ ข้อ }) => ข้อ.length).reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(
    43,
  );
  expect(scope.ส่วนงาน[0]?.จำนวนข้อที่ครบถ้วน).toBe('๑');
});
