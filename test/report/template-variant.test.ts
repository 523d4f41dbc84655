import { fillTemplate } from '../../src/report/fill-template';
import { judgeTemplate } from '../../src/report/judge-template';
import { templateVariant } from '../../src/report/template-variant';
import { documentXml, docxOf, elements, filesOf, paragraphsOf, parseXml, zipOf } from './docx-files';
import { nasomScope } from './nasom-scope';
import { standardTemplate } from './standard-template';

const scope = nasomScope();
let standard: Uint8Array;
beforeAll(async () => {
  standard = await standardTemplate();
});

test('nothing asked, nothing changed', () => {
  expect(filesOf(templateVariant(standard, {}))).toEqual(filesOf(standard));
});

describe('TH SarabunPSK', () => {
  const th = () => filesOf(templateVariant(standard, { font: 'TH SarabunPSK' }));

  test('no Sarabun is left, the text is 16 pt, lines are single', () => {
    const styles = th()['word/styles.xml'] ?? '';
    expect(Object.values(th()).filter((xml) => xml.includes('"Sarabun"'))).toEqual([]);
    expect(styles).toMatch(/<w:docDefaults>.*"TH SarabunPSK".*<w:sz w:val="32"\/>.*w:line="240"/s);
  });

  test('the memo by the official measures: title 29 pt, labels 20 pt', () => {
    const sizes = [
      ...(th()['word/document.xml'] ?? '').matchAll(/<w:sz w:val="(\d+)"\/>.*?<w:t[^>]*>([^<]*)</gs),
    ];
    const sizeOf = (text: string) => sizes.find(([, , found]) => found === text)?.[1];
    expect([sizeOf('บันทึกข้อความ'), sizeOf('ส่วนราชการ')]).toEqual(['58', '40']);
  });

  test('signs in another font keep it and their size', () => {
    const runs = (files: Record<string, string>) =>
      (files['word/document.xml'] ?? '').match(/<w:rPr>(?:(?!<\/w:rPr>).)*Segoe.*?<\/w:rPr>/gs);
    expect(runs(th())).toEqual(runs(filesOf(standard)));
    expect(runs(th())?.length).toBeGreaterThan(3);
  });

  test('a template in a font of the office’s own stays as it is', () => {
    const own = zipOf({
      ...filesOf(docxOf('ก')),
      'word/styles.xml':
        '<w:styles><w:docDefaults><w:rPr><w:rFonts w:ascii="Angsana New"/><w:sz w:val="32"/></w:rPr></w:docDefaults></w:styles>',
    });
    expect(filesOf(templateVariant(own, { font: 'TH SarabunPSK' }))).toEqual(filesOf(own));
  });
});

describe('a draft', () => {
  const marked = (docx: Uint8Array) =>
    Object.entries(filesOf(docx)).flatMap(([name, xml]) =>
      /header/.test(name) && name.endsWith('.xml') ? [parseXml(xml).textContent?.includes('ร่าง')] : [],
    );

  test('says so in every header, and fills as before', () => {
    const draft = templateVariant(standard, { draft: true });
    expect(judgeTemplate(draft).ok).toBe(true);
    const filled = fillTemplate(draft, scope);
    expect(marked(filled).length).toBeGreaterThanOrEqual(4);
    expect(marked(filled)).not.toContain(false);
    expect(paragraphsOf(filled)).toEqual(paragraphsOf(fillTemplate(standard, scope)));
  });

  test('its headers stand higher, so that the text stays where it was', () => {
    const headers = (docx: Uint8Array) =>
      elements(parseXml(documentXml(docx)), 'pgMar').map((each) => Number(each.getAttribute('w:header')));
    const draft = headers(templateVariant(standard, { draft: true }));
    expect(draft).toEqual(headers(standard).map((distance) => distance - 340));
  });

  test.each([
    ['one section', '<w:sectPr/>', ['default']],
    ['a first page apart', '<w:sectPr><w:titlePg/></w:sectPr>', ['default', 'first']],
    [
      'two sections, the second with a first page apart',
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p><w:sectPr><w:titlePg/></w:sectPr>',
      ['default', 'first'],
    ],
  ])('gets a header where there is none: %s', (_, sections, kinds) => {
    const files = filesOf(docxOf('ก'));
    const plain = zipOf({
      ...files,
      'word/document.xml': (files['word/document.xml'] ?? '').replace('</w:body>', `${sections}</w:body>`),
    });
    const draft = templateVariant(plain, { draft: true });
    const references = elements(parseXml(documentXml(draft)), 'headerReference');
    expect(references.map((each) => each.getAttribute('w:type'))).toEqual(kinds);
    expect(marked(draft)).toEqual([true]);
    expect(filesOf(draft)['[Content_Types].xml']).toContain('PartName="/word/header-draft.xml"');
    expect(filesOf(draft)['word/_rels/document.xml.rels']).toContain('Target="header-draft.xml"');
  });
});

describe('the memo alone', () => {
  test('one section on an upright page, with its own headers', () => {
    const filled = fillTemplate(templateVariant(standard, { memoAlone: true }), scope);
    const text = paragraphsOf(filled);
    expect(text).toContain('บันทึกข้อความ');
    expect(text.join()).toContain('นายกองค์การบริหารส่วนตำบลนาโสม');
    expect(text.join()).not.toContain('แนวทางในการยกระดับ');
    const sections = elements(parseXml(documentXml(filled)), 'sectPr');
    expect(sections.map((section) => elements(section, 'pgSz')[0]?.getAttribute('w:w'))).toEqual(['11906']);
    expect(elements(sections[0] ?? parseXml('<a/>'), 'headerReference')).toHaveLength(2);
  });

  test('a memo that comes first', () => {
    const files = filesOf(docxOf());
    const body =
      '<w:p><w:r><w:t>{{เลขที่</w:t></w:r><w:r><w:t>หนังสือ}}</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t>ข</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="2"/></w:sectPr>';
    const docx = zipOf({
      ...files,
      'word/document.xml': (files['word/document.xml'] ?? '').replace('</w:body>', `${body}</w:body>`),
    });
    const alone = templateVariant(docx, { memoAlone: true });
    expect(paragraphsOf(alone)).toEqual(['{{เลขที่หนังสือ}}']);
    expect(documentXml(alone)).toContain('</w:p><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:body>');
  });

  test.each([
    ['no memo', docxOf('ก')],
    ['a memo that is no section of its own', docxOf('{{เลขที่หนังสือ}}')],
  ])('%s: the template stays whole', (_, docx) => {
    expect(filesOf(templateVariant(docx, { memoAlone: true }))).toEqual(filesOf(docx));
  });
});

describe('the place of the memo', () => {
  const widths = (docx: Uint8Array) =>
    elements(parseXml(documentXml(docx)), 'pgSz').map((size) => size.getAttribute('w:w'));
  const documents = new Map<'first' | 'last' | null, Uint8Array>();
  const placed = (memoPlace: 'first' | 'last' | null) => {
    const document =
      documents.get(memoPlace) ?? fillTemplate(templateVariant(standard, { memoPlace }), scope);
    documents.set(memoPlace, document);
    return document;
  };

  test.each([
    ['as the template has it: on top', null, ['11906', '16838']],
    ['on top', 'first', ['11906', '16838']],
    ['below', 'last', ['16838', '11906']],
  ] as const)('%s', (_, place, expected) => {
    expect(widths(placed(place))).toEqual(expected);
  });

  test('every word and every header stays, and it can be laid on top again', () => {
    const words = (docx: Uint8Array) =>
      paragraphsOf(docx)
        .filter((text) => text !== '')
        .sort();
    expect(words(placed('last'))).toEqual(words(placed('first')));
    expect(elements(parseXml(documentXml(placed('last'))), 'headerReference')).toHaveLength(4);
    const there = templateVariant(standard, { memoPlace: 'last' });
    expect(widths(templateVariant(there, { memoPlace: 'first' }))).toEqual(['11906', '16838']);
  });

  test('a template without a memo of its own stays as it is', () => {
    expect(filesOf(templateVariant(docxOf('ก'), { memoPlace: 'last' }))).toEqual(filesOf(docxOf('ก')));
  });
});

test('TH SarabunPSK, which is for Word, sets running text out to both margins', () => {
  const justified = (docx: Uint8Array) =>
    (filesOf(docx)['word/styles.xml'] ?? '').includes('"thaiDistribute"');
  expect(justified(templateVariant(standard, { font: 'TH SarabunPSK' }))).toBe(true);
  expect(justified(templateVariant(standard, { draft: true }))).toBe(false);
});
