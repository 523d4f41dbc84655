import type { Element } from '@xmldom/xmldom';
import { fillTemplate } from '../../src/report/fill-template';
import { documentXml, docxOf, elements, filesOf, parseXml, zipOf } from './docx-files';
import { nasomScope } from './nasom-scope';

const RUN =
  '<w:r><w:rPr><w:color w:val="1155CC"/><w:u w:val="single"/></w:rPr><w:t>{{ชื่อหน่วยงาน}}</w:t></w:r>';

/** A link as Word makes it, to an address that nobody meant. */
function filledLink(inside: string, typed: string): Record<string, string> {
  const files = filesOf(docxOf('{{ปีงบประมาณ}}'));
  const body = `<w:p><w:hyperlink xmlns:r="r" r:id="rId9" w:history="1">${inside}</w:hyperlink></w:p>`;
  const template = zipOf({
    ...files,
    'word/document.xml': documentXml(docxOf('{{ปีงบประมาณ}}')).replace('</w:body>', `${body}</w:body>`),
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId9" Type="hyperlink" Target="http://tag" TargetMode="External"/></Relationships>',
  });
  return filesOf(fillTemplate(template, { ...nasomScope(), ชื่อหน่วยงาน: typed }));
}

function targetsOf(files: Record<string, string>): readonly string[] {
  const links = elements(parseXml(files['word/document.xml'] ?? ''), 'hyperlink');
  const relationships = parseXml(files['word/_rels/document.xml.rels'] ?? '').getElementsByTagName(
    'Relationship',
  );
  return links.map((link) => {
    const found = Array.from(relationships).find(
      (each) => each.getAttribute('Id') === link.getAttribute('r:id'),
    );
    return found?.getAttribute('Target') ?? 'nowhere';
  });
}

test.each([
  ['https://a.example/ก?x=1&y=2', ['https://a.example/ก?x=1&y=2']],
  [' http://a.example ', ['http://a.example']],
  ['กำลังปรับปรุง', []],
  ['', []],
  ['https://a.example\nHTTPS://b.example', ['https://a.example', 'HTTPS://b.example']],
  [
    'โครงสร้าง https://a.example/1\nแผน <ก> & ข: https://b.example/2 (ปี 2566)',
    ['https://a.example/1', 'https://b.example/2'],
  ],
  ['https://a.example/1, https://a.example/1', ['https://a.example/1', 'https://a.example/1']],
  ['javascript:alert(1)', []],
  ['https://a.example/แผน ปี 2566.pdf', []],
  ['ดู https://a.example.', ['https://a.example']],
])('a link on a tag filled with %j leads to %j', (typed, targets) => {
  const files = filledLink(RUN, typed);
  expect(targetsOf(files)).toEqual(targets);
  const xml = parseXml(files['word/document.xml'] ?? '');
  const [paragraph] = elements(xml, 'p').slice(-1);
  const shown = elements(paragraph as Element, 't').map(({ textContent }) => textContent);
  expect(shown.join('').replace(/\s/g, '')).toBe(typed.replace(/\s/g, ''));
});

test('the words round an address do not look like a link', () => {
  const [first, second] = elements(
    parseXml(filledLink(RUN, 'โครงสร้าง https://a.example')['word/document.xml'] ?? ''),
    'r',
  ).slice(-2);
  expect(elements(first as Element, 'u')).toEqual([]);
  expect(elements(second as Element, 'u').length).toBe(1);
});

test('what is no link does not look like one', () => {
  expect(filledLink(RUN, 'ก')['word/document.xml']).not.toMatch(/w:color|w:u /);
});

test('a link on words of the template stays as it is', () => {
  expect(targetsOf(filledLink('<w:r><w:t>เว็บไซต์</w:t></w:r>', 'ก'))).toEqual(['http://tag']);
});

test('a template without properties gets some, with all that a .docx needs for them', () => {
  const files = filesOf(
    fillTemplate(docxOf('{{ปีงบประมาณ}}'), { ...nasomScope(), ชื่อหน่วยงาน: 'อบต. <ก> & ข\u0000' }),
  );
  expect(parseXml(files['docProps/core.xml'] ?? '').getElementsByTagName('dc:creator')[0]?.textContent).toBe(
    'อบต. <ก> & ข',
  );
  expect(files['[Content_Types].xml']).toContain('PartName="/docProps/core.xml"');
  expect(parseXml(files['_rels/.rels'] ?? '').toString()).toContain('Target="docProps/core.xml"');
});
