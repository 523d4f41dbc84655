import { workingAddresses } from '../ita/text/page-links';
import type { Zip } from '../zip/zip';
import { addRelationships, RELATIONSHIP, type Relationship, readPart } from './docx-package';
import { escapeXml, unescapeXml } from './template-text';

/**
 * Links that lead where the filled-in text says. Who writes a template puts any link on {{URL}}; before filling it is
 * marked, and afterwards each address that stands there now is a link. What is no address is no link.
 */

const PART = 'word/document.xml';
const MARK = 'ita-address';
const HYPERLINK = /<w:hyperlink\b[^>]*>([\s\S]*?)<\/w:hyperlink>/g;
const MARKED = new RegExp(`<w:hyperlink w:anchor="${MARK}">([\\s\\S]*?)</w:hyperlink>`, 'g');
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Before filling: marks the links whose text has a tag. */
export function markLinks(zip: Zip): void {
  const xml = readPart(zip, PART) ?? '';
  const marked = xml.replace(HYPERLINK, (link, inside: string) =>
    textOf(inside).includes('{{') ? `<w:hyperlink w:anchor="${MARK}">${inside}</w:hyperlink>` : link,
  );
  if (marked !== xml) zip.file(PART, marked);
}

/** After filling: each address that stands in a marked link is a link of its own, and the words round it are none. */
export function linkAddresses(zip: Zip): void {
  const ids = new Map<string, string>();
  const idOf = (address: string) => {
    const id = ids.get(address) ?? `rIdAddress${ids.size + 1}`;
    ids.set(address, id);
    return id;
  };
  const xml = readPart(zip, PART) ?? '';
  const linked = xml.replace(MARKED, (_, inside: string) =>
    inside.replace(RUN, (_run, properties = '', content: string) => linkedRun(properties, content, idOf)),
  );
  if (linked === xml) return;
  zip.file(PART, linked);
  addRelationships(
    zip,
    PART,
    [...ids].map(
      ([target, id]): Relationship => ({ id, type: RELATIONSHIP.hyperlink, target, external: true }),
    ),
  );
}

const RUN = /<w:r(?:\s[^>]*)?>(<w:rPr>[\s\S]*?<\/w:rPr>)?([\s\S]*?)<\/w:r>/g;
const PIECE = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<[^>]*>/g;

/** A run as runs: those of an address with the look of the link, the words and line breaks round them without it. */
function linkedRun(properties: string, content: string, idOf: (address: string) => string): string {
  const plain = withoutLinkLook(properties);
  return [...content.matchAll(PIECE)]
    .map(([piece, escaped]) => {
      if (escaped === undefined) return `<w:r>${plain}${piece}</w:r>`;
      const text = unescapeXml(escaped);
      let from = 0;
      const runs = workingAddresses(text).map(({ start, end, address }) => {
        const before = textRun(plain, text.slice(from, start));
        from = end;
        const run = textRun(properties, address);
        return `${before}<w:hyperlink xmlns:r="${NAMESPACE}" r:id="${idOf(address)}" w:history="1">${run}</w:hyperlink>`;
      });
      return runs.join('') + textRun(plain, text.slice(from));
    })
    .join('');
}

function textRun(properties: string, text: string): string {
  return text === '' ? '' : `<w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*[^/>])?>([^<]*)<|<w:br/g)].map(([, text = '\n']) => text).join('');
}

function withoutLinkLook(runs: string): string {
  return runs.replace(/<w:(?:u|color)\b[^>]*\/>|<w:rStyle w:val="[^"]*[Ll]ink[^"]*"\/>/g, '');
}
