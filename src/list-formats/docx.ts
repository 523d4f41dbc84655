import type { PastedRow } from '../ita/import-list/types';
import { unzip, type Zip } from '../zip/zip';
import { type Numbering, readNumbering } from './docx-numbering';
import { RowBuilder } from './row-builder';
import { walkXml } from './walk-xml';

/** The bytes are not those of a Word document. */
export class NotADocumentError extends Error {
  override readonly name = 'NotADocumentError';
}

/**
 * The rows of a Word document: its paragraphs and the rows of its tables, with the numbers that Word draws by itself.
 * @throws NotADocumentError
 */
export function rowsOfDocx(bytes: Uint8Array): readonly PastedRow[] {
  const zip = open(bytes);
  const main = mainPart(zip);
  const xml = main === null ? undefined : zip.file(main)?.asText();
  if (main === null || xml === undefined) throw new NotADocumentError('no main part');
  const numbering = readNumbering(zip.file(main.replace(/[^/]+$/, 'numbering.xml'))?.asText() ?? '');
  return rowsOfDocument(xml, numbering);
}

function open(bytes: Uint8Array): Zip {
  try {
    return unzip(bytes);
  } catch (cause) {
    throw new NotADocumentError(`not a zip file: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** Found by its relationship: Word Online calls it word/document2.xml. */
function mainPart(zip: Zip): string | null {
  let target: string | null = null;
  walkXml(zip.file('_rels/.rels')?.asText() ?? '', {
    open(name, { Type, Target }) {
      if (name === 'Relationship' && /\/officeDocument$/.test(Type ?? '')) target ??= Target ?? null;
    },
  });
  return (target as string | null)?.replace(/^\//, '') ?? null;
}

function rowsOfDocument(xml: string, numbering: Numbering): readonly PastedRow[] {
  const builder = new RowBuilder();
  let paragraph = { heading: false, list: null as string | null, level: 0 };
  let begun = false;
  let inText = false;
  /** A drawing is written twice, once for old programs; deleted text stays in the file. */
  let unseen = 0;
  let cell = { across: 1, open: true };

  /** A paragraph's properties stand before its text. */
  const begin = () => {
    if (begun) return;
    begun = true;
    if (paragraph.heading) builder.heading(true);
    if (paragraph.list !== null) builder.bullet(numbering.next(paragraph.list, paragraph.level));
  };
  const beginCell = () => {
    if (cell.open) return;
    cell.open = true;
    builder.openCell(cell.across, 1);
  };

  walkXml(xml, {
    open(name, attributes) {
      if (name === 'Fallback' || name === 'del' || name === 'moveFrom') unseen++;
      if (unseen > 0) return;
      const value = attributes['w:val'];
      if (name === 'tbl') builder.openTable();
      else if (name === 'tr') builder.openRow();
      else if (name === 'tc') cell = { across: 1, open: false };
      else if (name === 'gridSpan') cell.across = Number(value ?? 1);
      else if (name === 'p') {
        beginCell();
        builder.endLine();
        paragraph = { heading: false, list: null, level: 0 };
        begun = false;
      } else if (name === 'pStyle')
        paragraph.heading ||= /^(?:heading|title|หัวเรื่อง|ชื่อเรื่อง)/i.test(value ?? '');
      else if (name === 'outlineLvl') paragraph.heading ||= Number(value ?? 9) < 9;
      else if (name === 'ilvl') paragraph.level = Number(value ?? 0);
      else if (name === 'numId' && value !== '0') paragraph.list = value ?? null;
      else if (name === 't') {
        inText = true;
        begin();
      } else if (name === 'tab') {
        if (begun) builder.text(' ');
      } else if (name === 'br' || name === 'cr') {
        if (attributes['w:type'] === 'page') builder.newPage();
        else builder.endLine();
      } else if (name === 'lastRenderedPageBreak') builder.newPage();
      else if (name === 'noBreakHyphen') builder.text('-');
      else if (name === 'sym') builder.text('•');
    },
    close(name) {
      if (name === 'Fallback' || name === 'del' || name === 'moveFrom') unseen = Math.max(0, unseen - 1);
      if (unseen > 0) return;
      if (name === 't') inText = false;
      else if (name === 'p') {
        builder.endLine();
        if (paragraph.heading) builder.heading(false);
      } else if (name === 'tc') {
        beginCell();
        builder.closeCell();
        cell = { across: 1, open: true };
      } else if (name === 'tr') builder.closeRow();
      else if (name === 'tbl') {
        builder.closeTable();
        cell = { across: 1, open: true };
      }
    },
    text(text) {
      if (inText && unseen === 0) builder.text(text);
    },
  });
  return builder.rows();
}
