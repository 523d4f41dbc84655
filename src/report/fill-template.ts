import { compileTemplate } from './compile-template';
import type { TemplateScope } from './tags';
import { TemplateError } from './template-error';

/**
 * Fills a template (.docx) with the words of the scope and returns a .docx. Values arrive as text, whatever is in them;
 * their line breaks are kept, and characters that XML cannot hold are dropped.
 *
 * @throws TemplateError when the bytes are no .docx, or a tag is broken, unknown or in the wrong place.
 */
export function fillTemplate(template: Uint8Array, scope: TemplateScope): Uint8Array {
  const { document, problems } = compileTemplate(template);
  if (document === null) throw new TemplateError(problems);
  document.render(scope);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
