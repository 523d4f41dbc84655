import type { Zip } from '../zip/zip';
import { addRelationships, declarePart, RELATIONSHIP, readPart } from './docx-package';

const DOCUMENT = 'word/document.xml';
const HEADER = 'word/header-draft.xml';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The word ร่าง, large and grey, above the text of every page: a paragraph in each header, because the pictures that Word
 * draws behind the text as watermarks do not come through Google's import.
 */
export function markDraft(zip: Zip): void {
  for (const part of Object.keys(zip.files).filter((name) => /^word\/header[^/]*\.xml$/.test(name))) {
    const xml = readPart(zip, part) ?? '';
    zip.file(
      part,
      xml.replace(/<w:hdr\b[^>]*?(\/?)>/, (open, slash: string) =>
        slash === '' ? `${open}${MARK}` : `${open.slice(0, -2)}>${MARK}</w:hdr>`,
      ),
    );
  }
  giveEveryPageAHeader(zip);
  raiseHeaders(zip);
}

/** 24 pt, in one line without room around it. */
const MARK =
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:jc w:val="center"/></w:pPr>` +
  `<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="A6A6A6"/><w:sz w:val="48"/><w:szCs w:val="48"/></w:rPr>` +
  `<w:t>ร่าง</w:t></w:r></w:p>`;

/**
 * Pages without a header of their own show that of the section before. So it is enough that the first section has one
 * of each kind it uses, and every later section that has a first page apart has one for that.
 */
function giveEveryPageAHeader(zip: Zip): void {
  const xml = readPart(zip, DOCUMENT) ?? '';
  let isFirst = true;
  const given = xml.replace(/<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/g, (section) => {
    const kinds = [
      ...(isFirst ? ['default'] : []),
      ...(/<w:titlePg(?: w:val="(?:true|1|on)")?\/>/.test(section) ? ['first'] : []),
    ];
    isFirst = false;
    const missing = kinds.filter(
      (kind) => !new RegExp(`<w:headerReference[^>]*w:type="${kind}"`).test(section),
    );
    const references = missing.map(
      (kind) => `<w:headerReference xmlns:r="${OFFICE}" w:type="${kind}" r:id="rIdDraft"/>`,
    );
    const open = section.replace(/^(<w:sectPr\b[^>]*?)\/>$/, '$1></w:sectPr>');
    return open.replace(/^<w:sectPr\b[^>]*>/, (start) => `${start}${references.join('')}`);
  });
  if (given === xml) return;
  zip.file(DOCUMENT, given);
  zip.file(
    HEADER,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${WORD}">${MARK}</w:hdr>`,
  );
  declarePart(zip, HEADER, HEADER_TYPE);
  addRelationships(zip, DOCUMENT, [
    { id: 'rIdDraft', type: RELATIONSHIP.header, target: 'header-draft.xml' },
  ]);
}

/** What the headers move up, so that the text below them stays where it is in the report: 0.6 cm, not over the edge. */
const RAISED = 340;
const LEAST = 284;

function raiseHeaders(zip: Zip): void {
  const xml = readPart(zip, DOCUMENT) ?? '';
  zip.file(
    DOCUMENT,
    xml.replace(/(<w:pgMar\b[^>]*w:header=")(\d+)"/g, (_, open: string, distance: string) => {
      const raised = Math.min(Number(distance), Math.max(LEAST, Number(distance) - RAISED));
      return `${open}${raised}"`;
    }),
  );
}
