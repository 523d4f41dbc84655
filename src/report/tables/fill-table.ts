import { unzip } from '../../zip/zip';
import { engineOn } from '../compile-template';
import { rendered } from '../fill-template';
import type { TableKind, TableScope } from './table-scope';

/**
 * Fills the template of a table and returns a .docx.
 * @param home a .docx whose styles and page it shares: the default template
 * @param templates what the build made of all kinds (src/report/default-template/table-templates.ts)
 * @param title by which the document is found
 */
export function fillTable<Kind extends TableKind>(
  kind: Kind,
  scope: TableScope<Kind>,
  { home, templates, title }: { home: Uint8Array; templates: Uint8Array; title: string },
): Uint8Array {
  const zip = unzip(home);
  zip.file('word/document.xml', unzip(templates).file(`${kind}.xml`)?.asText() ?? '');
  return rendered(engineOn(zip), scope, { title, author: scope.ชื่อหน่วยงาน });
}
