import type { Finding, FindingCode } from '../ita/finding';
import type { Judgement } from '../ita/verdict';
import { openItemsQuestion, reportName } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { templateProblemWords } from '../messages/template-problems';
import { reportTitle } from '../messages/titles';
import { tell } from '../messages/told-finding';
import defaultTemplate from '../report/default-template.docx';
import { fillTemplate } from '../report/fill-template';
import { makeReport as makeReportData } from '../report/report';
import { TemplateError } from '../report/template-error';
import { templateScope } from '../report/template-scope';
import { locate } from '../workbook/locate';
import { openStore } from '../workbook/store';
import { chosenTemplate } from '../workbook/templates';
import { createDocument, decodeBase64 } from './documents';
import { type JudgedWorkbook, judgeWorkbook } from './judge-workbook';
import { type RecordedDocument, record } from './record';
import { showReportMade } from './report-made';

export interface MadeDocument {
  readonly name: string;
  /** Opens it. */
  readonly link: string;
  /** False when ประวัติ could not be written: the person should keep the link. */
  readonly recorded: boolean;
  /** The Palad's address in ตั้งค่า, to share it with; '' when there is none. */
  readonly email: string;
}

/** Null when the person decided to mend the open items first. */
export type MadeReport = MadeDocument | null;

/** What would make the report say something false: it must be mended first, while open items may wait. */
const UNFIT: readonly FindingCode[] = ['unknown-item', 'repeated-item', 'bad-score'];

/**
 * «สร้างรายงาน» as one run that asks and answers by plain dialogs.
 * @param template a .docx in base64 to be used this once; the one in use when omitted.
 */
export function makeReport(template?: string): MadeReport {
  const source = judgeWorkbook();
  refuseUnfit(source);
  if (!mayGoOn(source.judgement)) return null;
  const document = makeDocument(source, template);
  showReportMade(document);
  return document;
}

/** «สร้างรายงาน» for the page that has asked already. */
export function createReport(): MadeDocument {
  const source = judgeWorkbook();
  refuseUnfit(source);
  return makeDocument(source);
}

/** What would make the report say something false, each as a sentence with what to do. */
export function unfitSentences({ judgement: { items, others }, data: { tables } }: JudgedWorkbook): string[] {
  return [...others, ...items.flatMap((item) => item.findings)].filter(isUnfit).map((finding) => {
    const { message, fix } = tell(finding, locate(finding.place, tables));
    return `${message} → ${fix}`;
  });
}

/** Fills the template and makes a Google Doc of it. Nothing is recorded before the document exists. */
function makeDocument(judged: JudgedWorkbook, once?: string): MadeDocument {
  const { assessment, criteria } = judged.data;
  const template = once ?? chosenTemplate(openStore(judged.workbook.spreadsheet)) ?? defaultTemplate;
  const scope = templateScope(makeReportData(assessment, criteria));
  const name = reportName(scope.ปีงบประมาณ, scope.ชื่อหน่วยงาน);
  const made = createDocument(name, fill(template, scope));
  return { name, link: made.link, recorded: isRecorded(judged, made), email: assessment.settings.paladEmail };
}

/** A document that exists is not lost because the line about it could not be written: its link is shown all the same. */
function isRecorded(judged: JudgedWorkbook, made: RecordedDocument): boolean {
  try {
    record(judged, reportTitle, made);
    return true;
  } catch {
    return false;
  }
}

function refuseUnfit(source: JudgedWorkbook): void {
  const sentences = unfitSentences(source);
  if (sentences.length > 0) throw problem('unfit-for-report', { sentences });
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
    return fillTemplate(decodeBase64(template), scope);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw problem('bad-template', { sentences: error.problems.map(templateProblemWords) });
  }
}
