import { Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { unzip } from '../../zip/zip';
import { TABLE_KINDS } from '../tables/table-scope';
import { buildDefaultTemplate } from './default-template';
import { STYLES } from './look';
import { TABLE_SECTIONS } from './table-sections';

/**
 * The documents that are one table each, as a file of XML apiece. They live in the package of the default template, whose
 * styles, page and page numbers they share: a whole .docx for each would be three times as large.
 */
export async function buildTableTemplates(): Promise<Uint8Array> {
  const home = documentXml(await buildDefaultTemplate());
  const files: Record<string, Uint8Array> = {};
  for (const kind of TABLE_KINDS) {
    const section = TABLE_SECTIONS[kind]();
    const made = await Packer.pack(new Document({ styles: STYLES, sections: [section] }), 'uint8array');
    files[`${kind}.xml`] = strToU8(inHome(documentXml(made), home));
  }
  return zipSync(files, { level: 9, mtime: new Date(2024, 0, 1) });
}

const SECTION_END = /<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>(?=\s*<\/w:body>)/;

/** What one document says, on the last page form of another (the report's, which lies), with margins of its own. */
function inHome(xml: string, home: string): string {
  const body = /<w:body>([\s\S]*)<\/w:body>/.exec(xml)?.[1] ?? '';
  const [own = ''] = SECTION_END.exec(xml) ?? [];
  const [shared = ''] = SECTION_END.exec(home) ?? [];
  const [margins = ''] = /<w:pgMar\b[^>]*>/.exec(own) ?? [];
  const [root = ''] = /^[\s\S]*?<w:body>/.exec(home) ?? [];
  return `${root}${body.replace(own, shared.replace(/<w:pgMar\b[^>]*>/, margins))}</w:body></w:document>`;
}

function documentXml(docx: Uint8Array): string {
  return unzip(docx).file('word/document.xml')?.asText() ?? '';
}
