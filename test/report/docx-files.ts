import { DOMParser, type Element } from '@xmldom/xmldom';
import PizZip from 'pizzip';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The smallest .docx that holds these paragraphs. */
export function docxOf(...paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.' +
      'wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/' +
      'officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  });
}

export function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return zip.generate({ type: 'uint8array' });
}

export function filesOf(docx: Uint8Array): Record<string, string> {
  const zip = new PizZip(docx);
  return Object.fromEntries(
    Object.keys(zip.files)
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, utf8.decode(zip.file(name)?.asUint8Array())]),
  );
}

export function documentXml(docx: Uint8Array): string {
  return filesOf(docx)['word/document.xml'] ?? '';
}

/** Reads XML, and throws at anything that is not well-formed. */
export function parseXml(xml: string): Element {
  if (NOT_XML.test(xml)) throw new Error('a character that XML cannot hold');
  const root = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('no root element');
  return root;
}

export function paragraphsOf(docx: Uint8Array): string[] {
  return elements(parseXml(documentXml(docx)), 'p').map(textOf);
}

/** Table by table, row by row, the text of each cell; its paragraphs are lines. */
export function tablesOf(docx: Uint8Array): string[][][] {
  return elements(parseXml(documentXml(docx)), 'tbl').map((table) =>
    elements(table, 'tr').map((row) =>
      elements(row, 'tc').map((cell) => elements(cell, 'p').map(textOf).join('\n')),
    ),
  );
}

export function elements(within: Element, name: string): Element[] {
  return Array.from(within.getElementsByTagNameNS(WORD, name));
}

function textOf(paragraph: Element): string {
  return elements(paragraph, '*')
    .filter(({ parentNode }) => parentNode?.nodeName === 'w:r')
    .map(({ localName, textContent }) => (localName === 't' ? textContent : (MARKS[localName ?? ''] ?? '')))
    .join('');
}

const MARKS: Readonly<Record<string, string>> = { br: '\n', tab: '\t' };
