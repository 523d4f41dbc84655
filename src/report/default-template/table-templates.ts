import { Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { unzip } from '../../zip/zip';
import { type TableTemplate, TEMPLATES } from '../tables/fill-table';
import { TABLE_KINDS } from '../tables/table-scope';
import { STYLES } from './look';
import { TABLE_SECTIONS } from './table-sections';

/**
 * The documents that are one table each: the body of each and its margins. They live in the package of the default
 * template, whose styles, page and page numbers they share: a whole .docx for each would be ten times as large.
 */
export async function buildTableTemplates(): Promise<Uint8Array> {
  const made: Record<string, TableTemplate> = {};
  for (const kind of TABLE_KINDS) {
    const document = new Document({ styles: STYLES, sections: [TABLE_SECTIONS[kind]()] });
    const docx = await Packer.pack(document, 'uint8array');
    made[kind] = partsOf(unzip(docx).file('word/document.xml')?.asText() ?? '');
  }
  return zipSync({ [TEMPLATES]: strToU8(JSON.stringify(made)) }, { level: 9, mtime: new Date(2024, 0, 1) });
}

function partsOf(xml: string): TableTemplate {
  const [, body = '', section = ''] =
    /<w:body>([\s\S]*)(<w:sectPr\b[\s\S]*<\/w:sectPr>)<\/w:body>/.exec(xml) ?? [];
  const [margins = ''] = /<w:pgMar\b[^>]*>/.exec(section) ?? [];
  return { body, margins };
}
