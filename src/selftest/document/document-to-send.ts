import { decodeBase64 } from '../../commands/documents';
import defaultTemplate from '../../report/default-template.docx';
import { fillTemplate } from '../../report/fill-template';
import { makeReport } from '../../report/report';
import { templateScope } from '../../report/template-scope';
import { MADE_UP, madeUpCriteria } from './made-up-report';
import { withMore } from './with-more';

/** The standard template with a made-up report: all that our documents rest on, and a little more. */
export function documentToSend(): Uint8Array {
  const report = makeReport(MADE_UP, madeUpCriteria());
  return withMore(fillTemplate(decodeBase64(defaultTemplate), templateScope(report, { appendix: true })));
}
