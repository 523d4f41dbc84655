import { checkContext } from '../ita/checks';
import type { Finding, FindingCode } from '../ita/finding';
import { type Judgement, judge } from '../ita/verdict';
import { openItemsQuestion, reportName, reportTitle } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { templateReason } from '../messages/template-reasons';
import { tell } from '../messages/told-finding';
import defaultTemplate from '../report/default-template.docx';
import { fillTemplate } from '../report/fill-template';
import { makeReport as makeReportData } from '../report/report';
import { TemplateError } from '../report/template-error';
import { templateScope } from '../report/template-scope';
import { showReportMade } from '../sidebar/report-made';
import { appendHistory } from '../workbook/history';
import { locate } from '../workbook/locate';
import { openWorkbook, readWorkbook, type WorkbookData } from '../workbook/open-workbook';
import { drive } from './drive';
import { nowWords, runningUser, today } from './surroundings';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** The made document; `link` opens it. Null when the person decided to mend the open items first. */
export type MadeReport = { readonly name: string; readonly link: string } | null;

/** What would make the report say something false: it must be mended first, while open items may wait. */
const UNFIT: readonly FindingCode[] = ['unknown-item', 'repeated-item', 'bad-score'];

/**
 * «สร้างรายงาน»: fills the template from the workbook and makes a Google Doc of it.
 * Nothing is recorded before the document exists.
 *
 * @param template a .docx in base64 to be used this once; the standard one when omitted.
 */
export function makeReport(template: string = defaultTemplate): MadeReport {
  const workbook = openWorkbook();
  const data = readWorkbook(workbook);
  const history = workbook.table('history');
  const judgement = judge(checkContext(data.assessment, data.criteria, today()));
  refuseUnfit(judgement, data);
  if (!mayGoOn(judgement)) return null;

  const scope = templateScope(makeReportData(data.assessment, data.criteria));
  const document = createDocument(reportName(scope.ปีงบประมาณ, scope.ชื่อหน่วยงาน), fill(template, scope));
  appendHistory(workbook, history, {
    when: nowWords(),
    who: runningUser(),
    what: reportTitle,
    complete: judgement.items.filter((item) => item.result === 'ครบถ้วน').length,
    total: judgement.items.length,
    link: document.link,
  });
  showReportMade(document);
  return document;
}

function refuseUnfit({ items, others }: Judgement, { tables }: WorkbookData): void {
  const unfit = [...others, ...items.flatMap((item) => item.findings)].filter(isUnfit);
  if (unfit.length === 0) return;
  const sentences = unfit.map((finding) => {
    const { message, fix } = tell(finding, locate(finding.place, tables));
    return `${message} → ${fix}`;
  });
  throw problem('unfit-for-report', { sentences });
}

function isUnfit({ code, place }: Finding): boolean {
  return UNFIT.includes(code) || (code === 'impossible-date' && place?.sheet === 'settings');
}

/** Tells how many items are open, if any, and asks. Asked before anything is made: a dialog drops every lock. */
function mayGoOn({ items }: Judgement): boolean {
  if (items.every((item) => item.result === 'ครบถ้วน')) return true;
  const ui = SpreadsheetApp.getUi();
  return ui.alert(reportTitle, openItemsQuestion(items), ui.ButtonSet.YES_NO) === ui.Button.YES;
}

function fill(template: string, scope: ReturnType<typeof templateScope>): Uint8Array {
  try {
    return fillTemplate(Uint8Array.from(Utilities.base64Decode(template)), scope);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw problem('bad-template', { reason: templateReason(error.code), tags: error.tags });
  }
}

/** One call turns the .docx into a Google Doc in the person's own Drive. */
function createDocument(name: string, bytes: Uint8Array): { name: string; link: string } {
  const blob = Utilities.newBlob(
    Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)),
    DOCX,
  );
  const file = drive().Files.create({ name, mimeType: GOOGLE_DOC }, blob, { fields: 'id,webViewLink' });
  return { name, link: file.webViewLink ?? `https://docs.google.com/document/d/${file.id}/edit` };
}
