import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import { fillTemplate } from '../../src/report/fill-template';
import { TemplateError } from '../../src/report/template-error';
import { part } from '../support/sampled';
import { documentXml, docxOf, filesOf, paragraphsOf, parseXml, zipOf } from './docx-files';
import { nasomScope } from './nasom-scope';

const scope = nasomScope();

test.each([
  ['a tag, and one with a space', ['{{อำเภอ}}', '{{คะแนน IIT}}'], ['ชัยบาดาล', '๙๙.๘๔']],
  ['spaces around a tag', ['{{ อำเภอ }}', '{{ คะแนน  IIT}}'], ['ชัยบาดาล', '๙๙.๘๔']],
  ['invisible characters in a tag', ['{{\u200bอำเภอ\u2060}}', '{{คะแนน\u00a0IIT}}'], ['ชัยบาดาล', '๙๙.๘๔']],
  ['สระอำ of two characters in a tag', ['{{อ\u0e4d\u0e32เภอ}}'], ['ชัยบาดาล']],
  ['a sign after a space', ['{{ #ไม่มีมาตรการ }}', 'ก', '{{\u200b/ไม่มีมาตรการ}}', 'ข'], ['ข']],
  [
    'digits of either kind',
    ['{{ปีงบประมาณ เลขอารบิก}}', '{{ปีงบประมาณ เลขไทย}}', '{{คะแนน IIT เลขอารบิก}}'],
    ['2566', '๒๕๖๖', '99.84'],
  ],
  [
    'what to write for what is missing',
    ['{{ปลัด ถ้าไม่มี "รอ & แต่งตั้ง…"}}', '{{ปลัด ถ้าไม่มี “-”}}', '{{อำเภอ ถ้าไม่มี "-"}}', '{{ปลัด ถ้าไม่มี ""}}ก'],
    ['รอ & แต่งตั้ง…', '-', 'ชัยบาดาล', 'ก'],
  ],
  [
    'digits and what to write',
    ['{{ปีงบประมาณ เลขอารบิก ถ้าไม่มี "-"}}', '{{นายก เลขอารบิก ถ้าไม่มี -}}'],
    ['2566', '-'],
  ],
  [
    'a loop',
    ['{{#มาตรการ}}', '{{ลำดับ}} {{ระยะเวลา}}', '{{/มาตรการ}}'],
    ['๑', '๒', '๓'].map((n) => `${n} ตลอดปีงบประมาณ`),
  ],
  ['an outer word in a loop', ['{{#มาตรการ}}', '{{จังหวัด}}', '{{/มาตรการ}}'], ['ลพบุรี', 'ลพบุรี', 'ลพบุรี']],
  ['a condition that fails', ['ก', '{{#ไม่มีมาตรการ}}', 'ว่าง', '{{/ไม่มีมาตรการ}}', 'ข'], ['ก', 'ข']],
  ['the opposite of a loop', ['{{^มาตรการ}}', '{{อำเภอ}}', '{{/มาตรการ}}', 'ข'], ['ข']],
  [
    'one paragraph a line, written plainly',
    ['{{#มาตรการ}}', '{{#ผู้รับผิดชอบทีละบรรทัด}}{{บรรทัด}}{{/ผู้รับผิดชอบทีละบรรทัด}}', '{{/}}'],
    undefined,
  ],
  [
    'lines with something between them, in one paragraph',
    ['{{#มาตรการ}}', '{{#ผู้รับผิดชอบทีละบรรทัด}}{{บรรทัด}}; {{/}}', '{{/}}'],
    scope.มาตรการ.map(({ ผู้รับผิดชอบ }) => `${ผู้รับผิดชอบ.split('\n').join('; ')}; `),
  ],
  ['one paragraph a line', ['{{#มาตรการ}}', '{{-w:p ผู้รับผิดชอบทีละบรรทัด}}{{บรรทัด}}{{/}}', '{{/}}'], undefined],
])('%s', (_, template, expected) => {
  const paragraphs = paragraphsOf(fillTemplate(docxOf(...template.map(escapeAmpersand)), scope));
  const owners = scope.มาตรการ.flatMap(({ ผู้รับผิดชอบ }) => ผู้รับผิดชอบ.split('\n'));
  expect(paragraphs.join('\n')).toBe((expected ?? owners).join('\n').replace(/\n(?=\n)/g, ''));
});

const escapeAmpersand = (text: string) => text.replace(/&/g, '&amp;');

test.each([
  '{{จังหวัด}} {{#มาตรการ}}',
  '<w:p> & &amp; "x" \'y\' ]]>',
  'อีโมจิ 🙏🏽 และสระ เก่ํา',
  'บรรทัดหนึ่ง\nบรรทัดสอง\n\nบรรทัดสี่',
  'ก่อน\tหลัง',
  '  ช่องว่างหัวท้าย  ',
  'constructor __proto__ $& $1',
])('what staff typed arrives as text: %j', (typed) => {
  expect(paragraphsOf(fillTemplate(docxOf('{{ชื่อหน่วยงาน}}'), { ...scope, ชื่อหน่วยงาน: typed }))).toEqual([
    typed,
  ]);
});

test('characters that XML cannot hold are dropped', () => {
  const typed = 'ก\u0000ข\u0008ค\u001fง\ufffeจ\uffffฉ\ud83dช';
  const filled = fillTemplate(docxOf('{{ชื่อหน่วยงาน}}'), { ...scope, ชื่อหน่วยงาน: typed });
  expect(paragraphsOf(filled)).toEqual(['กขคงจฉช']);
});

test('the XML stays well-formed whatever is typed', () => {
  const template = docxOf('{{ชื่อหน่วยงาน}}', '{{#มาตรการ}}', '{{-w:p สรุปผลทีละบรรทัด}}{{บรรทัด}}{{/}}', '{{/}}');
  const anything = fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  });
  const tricky = fc.string({
    unit: fc.constantFrom('{{', '}}', '#', '/', '<', '&', ']]>', '\n', '\r', '\t', '\u0000', '\ud800', 'ก'),
  });
  fc.assert(
    fc.property(fc.oneof(anything, tricky), (typed) => {
      const measures = scope.มาตรการ.map((each) => ({ ...each, สรุปผลทีละบรรทัด: [{ บรรทัด: typed }] }));
      const filled = fillTemplate(template, { ...scope, ชื่อหน่วยงาน: typed, มาตรการ: measures });
      parseXml(documentXml(filled));
    }),
    { numRuns: part(300) },
  );
});

test('every text that a cell can hold arrives whole', () => {
  const piece = fc.constantFrom(
    'ก',
    'เก่ํา',
    '&',
    '<b>',
    '"',
    "'",
    '{{ปลัด}}',
    '}}',
    '👨‍👩‍👧',
    '\t',
    '\n',
    ' ',
    '\u200b',
    '๑',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
      const typed = `|${pieces.join('')}|`;
      const filled = fillTemplate(docxOf('{{ชื่อหน่วยงาน}}'), { ...scope, ชื่อหน่วยงาน: typed });
      expect(paragraphsOf(filled)).toEqual([typed]);
      for (const xml of Object.values(filesOf(filled))) parseXml(xml);
    }),
    { numRuns: part(100) },
  );
});

test('the longest text that a cell can hold', () => {
  const typed = 'กขค & 👍\n'.repeat(6_000).slice(0, 50_000);
  expect(paragraphsOf(fillTemplate(docxOf('{{ชื่อหน่วยงาน}}'), { ...scope, ชื่อหน่วยงาน: typed }))).toEqual([
    typed,
  ]);
});

describe('a template that cannot be filled', () => {
  test.each([
    ['no zip', new Uint8Array([1, 2, 3])],
    ['empty', new Uint8Array()],
    ['a zip of something else', zipOf({ 'xl/workbook.xml': '<workbook/>' })],
    ['a .docx cut off', docxOf('ก').slice(0, 200)],
    ['a .docx without its list of contents', zipOf({ 'word/document.xml': '<w:document/>' })],
  ])('%s', (_, bytes) => {
    expect(failure(() => fillTemplate(bytes, scope))).toEqual([['not-a-docx', '']]);
  });

  test.each([
    ['not closed', ['{{#มาตรการ}}', 'ก'], [['unclosed-loop', 'มาตรการ']]],
    ['not opened', ['ก {{/มาตรการ}}'], [['unopened-loop', 'มาตรการ']]],
    ['closed by another', ['{{#มาตรการ}} {{/หมวด}}'], [['crossed-loops', 'มาตรการ', 'หมวด']]],
    ['a row outside a table', ['{{-w:tr มาตรการ}}{{/มาตรการ}}'], [['loop-across-table', 'มาตรการ']]],
    ['cut off', ['ก {{อำเภอ', 'ข'], [['unclosed-tag', 'อำเภอ']]],
    ['not begun', ['ก อำเภอ}} ข'], [['unopened-tag', 'อำเภอ']]],
    ['unknown', ['{{ชื่ออบต}} {{อำเภอ}}'], [['unknown-tag', 'ชื่ออบต']]],
    [
      'every unknown one, once',
      ['{{กกกก}}', '{{#มาตรการ}}', '{{ขขขข}}', '{{/มาตรการ}}', '{{กกกก}}'],
      [
        ['unknown-tag', 'กกกก'],
        ['unknown-tag', 'ขขขข'],
      ],
    ],
    [
      'unknown beside a loop that is not closed',
      ['{{#มาตรการ}}', '{{กกกก}}'],
      [
        ['unclosed-loop', 'มาตรการ'],
        ['unknown-tag', 'กกกก'],
      ],
    ],
    [
      'unknown where there is no data',
      ['{{#ไม่มีมาตรการ}}', '{{คคคค}}', '{{/ไม่มีมาตรการ}}'],
      [['unknown-tag', 'คคคค']],
    ],
    ['misspelt', ['{{ปีงบประมาน}}'], [['unknown-tag', 'ปีงบประมาน', 'ปีงบประมาณ']]],
    ['raw XML', ['{{@อำเภอ}}'], [['unknown-tag', '@อำเภอ', 'อำเภอ']]],
    ['other delimiters', ['{{=[[ ]]=}} [[อำเภอ]]'], [['unknown-tag', '=[[ ]]=']]],
    [
      'the prototype',
      ['{{constructor}}', '{{toString}}'],
      [
        ['unknown-tag', 'constructor'],
        ['unknown-tag', 'toString'],
      ],
    ],
    ['an expression', ['{{1+1}}'], [['unknown-tag', '1+1']]],
    ['outside its loop', ['{{รหัสข้อ}}'], [['misplaced-tag', 'รหัสข้อ', 'ข้อ']]],
    ['a loop as text', ['{{มาตรการ}}'], [['list-as-text', 'มาตรการ']]],
    ['a text as loop', ['{{#อำเภอ}}', '{{/อำเภอ}}'], [['text-as-list', 'อำเภอ']]],
    [
      'where the loop is empty',
      ['{{^มาตรการ}}{{แนวทาง}}{{/มาตรการ}}'],
      [['misplaced-tag', 'แนวทาง', 'ตัวชี้วัด']],
    ],
    ['a line outside lines', ['{{บรรทัด}}'], [['misplaced-tag', 'บรรทัด']]],
  ])('a tag: %s', (_, template, problems) => {
    expect(failure(() => fillTemplate(docxOf(...template), scope))).toEqual(problems);
  });
});

test('it runs where there is nothing but the language', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { fillTemplate } from './src/report/fill-template';",
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    target: 'es2019',
    write: false,
  });
  const template = docxOf('{{ชื่อหน่วยงาน}}', '{{#มาตรการ}}', '{{สรุปผล}}', '{{/มาตรการ}}');
  const context = createContext({ template: JSON.stringify([...template]), scope: JSON.stringify(scope) });
  runInContext(outputFiles[0]?.text ?? '', context);
  const bytes = runInContext(
    'Array.from(engine.fillTemplate(Uint8Array.from(JSON.parse(template)), JSON.parse(scope)))',
    context,
  );
  expect(filesOf(Uint8Array.from(bytes))).toEqual(filesOf(fillTemplate(template, scope)));
});

/** What stopped it: code, tag and, where there is one, the other word. */
function failure(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return error.problems.map(({ code, tag, near }) => [code, tag, ...(near === null ? [] : [near])]);
  }
}
