import type PizZip from 'pizzip';
import { addRelationships, RELATIONSHIP, type Relationship, readPart } from './docx-package';
import { unescapeXml } from './template-text';

/**
 * Links that lead where the filled-in text says. Who writes a template puts any link on {{URL}}; before filling it is
 * marked, and afterwards it leads to the address that stands there now. What is no address is no link.
 */

const PART = 'word/document.xml';
const MARK = 'ita-address';
const HYPERLINK = /<w:hyperlink\b[^>]*>([\s\S]*?)<\/w:hyperlink>/g;
const MARKED = new RegExp(`<w:hyperlink w:anchor="${MARK}">([\\s\\S]*?)</w:hyperlink>`, 'g');
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Before filling: marks the links whose text has a tag. */
export function markLinks(zip: PizZip): void {
  const xml = readPart(zip, PART) ?? '';
  const marked = xml.replace(HYPERLINK, (link, inside: string) =>
    textOf(inside).includes('{{') ? `<w:hyperlink w:anchor="${MARK}">${inside}</w:hyperlink>` : link,
  );
  if (marked !== xml) zip.file(PART, marked);
}

/** After filling: each marked link leads to the address it shows. */
export function linkAddresses(zip: PizZip): void {
  const ids = new Map<string, string>();
  const xml = readPart(zip, PART) ?? '';
  const linked = xml.replace(MARKED, (_, inside: string) => {
    const address = unescapeXml(textOf(inside)).trim();
    if (!/^https?:\/\/[^\s"<>]+$/.test(address)) return withoutLinkLook(inside);
    const id = ids.get(address) ?? `rIdAddress${ids.size + 1}`;
    ids.set(address, id);
    return `<w:hyperlink xmlns:r="${NAMESPACE}" r:id="${id}" w:history="1">${inside}</w:hyperlink>`;
  });
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

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*[^/>])?>([^<]*)<|<w:br/g)].map(([, text = '\n']) => text).join('');
}

function withoutLinkLook(runs: string): string {
  return runs.replace(/<w:(?:u|color)\b[^>]*\/>|<w:rStyle w:val="[^"]*[Ll]ink[^"]*"\/>/g, '');
}
