import { compileTemplate, type Engine, NOT_XML } from './compile-template';
import { type DocumentProperties, setDocumentProperties } from './document-properties';
import { linkAddresses } from './link-addresses';
import type { TemplateScope } from './tags.packed';
import { TemplateError } from './template-error';

const TITLE = 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ.';
const SUBJECT = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)';

/**
 * Fills a template (.docx) with the words of the scope and returns a .docx. Values arrive as text, whatever is in them;
 * their line breaks are kept, and characters that XML cannot hold are dropped.
 *
 * @throws TemplateError when the bytes are no .docx, or a tag is broken, unknown or in the wrong place.
 */
export function fillTemplate(template: Uint8Array, scope: TemplateScope): Uint8Array {
  const { document, problems, pictures } = compileTemplate(template);
  if (document === null) throw new TemplateError(problems);
  return rendered({ document, pictures }, scope, {
    title: `${TITLE} ${scope.ปีงบประมาณ}`,
    author: scope.ชื่อหน่วยงาน,
  });
}

/** Fills what was compiled, makes links of addresses, and says of what it is. */
export function rendered(
  { document, pictures }: Engine,
  scope: object,
  { title, author }: Pick<DocumentProperties, 'title' | 'author'>,
): Uint8Array {
  document.render(scope);
  const zip = document.getZip();
  linkAddresses(zip);
  pictures.place(zip);
  setDocumentProperties(zip, {
    title: title.replace(NOT_XML, ''),
    subject: SUBJECT,
    author: author.replace(NOT_XML, ''),
  });
  return zip.packed();
}
