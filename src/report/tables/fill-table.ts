import { unzip } from '../../zip/zip';
import { engineOn } from '../compile-template';
import { rendered } from '../fill-template';
import type { TableKind, TableScope } from './table-scope';

/** What the build makes of a kind (src/report/default-template/table-templates.ts). */
export interface TableTemplate {
  readonly body: string;
  /** Of the page. */
  readonly margins: string;
}

/** The file that has all of them, by kind. */
export const TEMPLATES = 'tables.json';

const DOCUMENT = 'word/document.xml';
/** The end of the default template: the form of the report's pages, which lie. */
const BODY = /<w:body>[\s\S]*(<w:sectPr\b[\s\S]*<\/w:sectPr>)\s*<\/w:body>/;

/**
 * Fills the template of a table and returns a .docx.
 * @param home a .docx whose styles and page it shares: the default template
 * @param templates what the build made of all kinds, zipped
 * @param title by which the document is found
 */
export function fillTable<Kind extends TableKind>(
  kind: Kind,
  scope: TableScope<Kind>,
  { home, templates, title }: { home: Uint8Array; templates: Uint8Array; title: string },
): Uint8Array {
  const zip = unzip(home);
  const kinds = JSON.parse(unzip(templates).file(TEMPLATES)?.asText() ?? '{}') as Record<Kind, TableTemplate>;
  const { body, margins } = kinds[kind];
  const xml = (zip.file(DOCUMENT)?.asText() ?? '').replace(BODY, (_, section: string) => {
    return `<w:body>${body}${section.replace(/<w:pgMar\b[^>]*>/, margins)}</w:body>`;
  });
  zip.file(DOCUMENT, xml);
  return rendered(engineOn(zip), scope, { title, author: scope.ชื่อหน่วยงาน });
}
