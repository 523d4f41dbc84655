import { fillTemplate } from '../../src/report/fill-template';
import { documentXml, docxOf, elements, filesOf, parseXml, zipOf } from './docx-files';
import { nasomScope } from './nasom-scope';

const RUN =
  '<w:r><w:rPr><w:color w:val="1155CC"/><w:u w:val="single"/></w:rPr><w:t>{{ชื่อหน่วยงาน}}</w:t></w:r>';

/** A link as Word makes it, to an address that nobody meant. */
function filledLink(inside: string, typed: string): Record<string, string> {
  const files = filesOf(docxOf());
  const body = `<w:p><w:hyperlink xmlns:r="r" r:id="rId9" w:history="1">${inside}</w:hyperlink></w:p>`;
  const template = zipOf({
    ...files,
    'word/document.xml': documentXml(docxOf()).replace('</w:body>', `${body}</w:body>`),
    'word/_rels/document.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId9" Type="hyperlink" Target="http://tag" TargetMode="External"/></Relationships>',
  });
  return filesOf(fillTemplate(template, { ...nasomScope(), ชื่อหน่วยงาน: typed }));
}

function targetOf(files: Record<string, string>): string | null {
  const [link] = elements(parseXml(files['word/document.xml'] ?? ''), 'hyperlink');
  if (link === undefined) return null;
  const relationships = parseXml(files['word/_rels/document.xml.rels'] ?? '').getElementsByTagName(
    'Relationship',
  );
  const found = Array.from(relationships).find(
    (each) => each.getAttribute('Id') === link.getAttribute('r:id'),
  );
  return found?.getAttribute('Target') ?? 'nowhere';
}

test.each([
  ['https://a.example/ก?x=1&y=2', 'https://a.example/ก?x=1&y=2'],
  [' http://a.example ', 'http://a.example'],
  ['กำลังปรับปรุง', null],
  ['', null],
  ['https://a.example\nhttps://b.example', null],
  ['javascript:alert(1)', null],
  ['ดู https://a.example', null],
])('a link on a tag filled with %j leads to %j', (typed, target) => {
  expect(targetOf(filledLink(RUN, typed))).toBe(target);
});

test('what is no link does not look like one', () => {
  expect(filledLink(RUN, 'ก')['word/document.xml']).not.toMatch(/w:color|w:u /);
});

test('a link on words of the template stays as it is', () => {
  expect(targetOf(filledLink('<w:r><w:t>เว็บไซต์</w:t></w:r>', 'ก'))).toBe('http://tag');
});

test('a template without properties gets some, with all that a .docx needs for them', () => {
  const files = filesOf(fillTemplate(docxOf('ก'), { ...nasomScope(), ชื่อหน่วยงาน: 'อบต. <ก> & ข\u0000' }));
  expect(parseXml(files['docProps/core.xml'] ?? '').getElementsByTagName('dc:creator')[0]?.textContent).toBe(
    'อบต. <ก> & ข',
  );
  expect(files['[Content_Types].xml']).toContain('PartName="/docProps/core.xml"');
  expect(parseXml(files['_rels/.rels'] ?? '').toString()).toContain('Target="docProps/core.xml"');
});
