import type { DocumentRequest } from '../bridge/arguments';
import type { Finding, FindingCode } from '../ita/finding';
import { readinessOf } from '../ita/verdict/readiness';
import { beforeReportQuestion } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { reportTitle } from '../messages/titles';
import { tell, tellWhole } from '../messages/told-finding';
import { locateAll } from '../workbook/locate';
import { PLAIN_REPORT } from './document-request';
import { earlierReports } from './earlier-reports';
import { type JudgedWorkbook, judgeYear } from './judge-workbook';
import { type MadeDocument, makeDocument } from './make-document';
import { showReportMade } from './report-made';

/** Null when the person decided to mend the open items first, or to keep to an earlier report. */
export type MadeReport = MadeDocument | null;

/** What would make the report say something false: it must be mended first, while open items may wait. */
const UNFIT: readonly FindingCode[] = ['unknown-item', 'repeated-item', 'bad-score'];

/**
 * «สร้างรายงาน» as one run that asks and answers by plain dialogs.
 * @param template a .docx in base64 to be used this once; the one in use when omitted.
 */
export function makeReport(template?: string, request: DocumentRequest = PLAIN_REPORT): MadeReport {
  const source = judgeYear(request.year);
  refuseUnfit(source, request);
  if (!mayGoOn(source)) return null;
  const document = makeDocument(source, request, template);
  showReportMade(document);
  return document;
}

/** «สร้างรายงาน» for the page that has asked already. */
export function createReport(request: DocumentRequest): MadeDocument {
  const source = judgeYear(request.year);
  refuseUnfit(source, request);
  return makeDocument(source, request);
}

function refuseUnfit(
  { judgement, data: { assessment, criteria, tables } }: JudgedWorkbook,
  { kind }: DocumentRequest,
): void {
  const readiness = readinessOf(judgement, assessment, criteria);
  if (readiness.onlyDraft && kind !== 'draft') throw problem('only-draft', {});
  const sentences = readiness.errors
    .filter(isUnfit)
    .map((finding) => tellWhole(tell(finding, locateAll(finding, tables))));
  if (sentences.length > 0) throw problem('unfit-for-report', { sentences });
}

/** Whether it would make the report say something false. */
export function isUnfit({ code, places }: Finding): boolean {
  return UNFIT.includes(code) || (code === 'impossible-date' && places[0]?.sheet === 'settings');
}

/** Tells what speaks against it, if anything, and asks. Asked before anything is made: a dialog drops every lock. */
function mayGoOn(source: JudgedWorkbook): boolean {
  const question = beforeReportQuestion(
    readinessOf(source.judgement, source.data.assessment, source.data.criteria),
    earlierReports(source).unchanged?.when ?? null,
  );
  if (question === null) return true;
  const ui = SpreadsheetApp.getUi();
  return ui.alert(reportTitle, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}
