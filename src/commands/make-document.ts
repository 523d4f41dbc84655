import type { DocumentRequest } from '../bridge/arguments';
import { errorsElsewhere, readinessOf } from '../ita/readiness';
import { documentName } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { readinessLines, readinessNote } from '../messages/readiness';
import { droppedCharactersWords } from '../messages/template-changes';
import { templateProblemWords } from '../messages/template-problems';
import { standardTemplateName } from '../messages/templates';
import defaultTemplate from '../report/default-template.docx';
import { hash, reportSnapshot } from '../report/digest';
import { droppedCharacters } from '../report/dropped-characters';
import { fillTemplate } from '../report/fill-template';
import { makeReport, type Report } from '../report/report';
import { TemplateError } from '../report/template-error';
import { templateScope } from '../report/template-scope';
import { hasMemo, templateVariant } from '../report/template-variant';
import { openStore } from '../workbook/store';
import { chosenTemplate } from '../workbook/templates';
import { asProperties, type DocumentMark } from './document-mark';
import { type DocumentKind, PLAIN_REPORT } from './document-request';
import { bookOf, createDocument, decodeBase64, exportLink } from './documents';
import { forAccount } from './for-account';
import { type FoundDocument, findDocuments, findLostDocuments, recently } from './found-documents';
import type { JudgedWorkbook } from './judge-workbook';
import { canBeKept, keepReport, untold } from './kept-reports';
import { attempted, isPutOnRecord } from './record';

/** A document that was made, as a page offers it. */
export interface DocumentLinks {
  readonly name: string;
  /** As ประวัติ has it. */
  readonly link: string;
  /** Opens it, with the account of the person who made it. */
  readonly openLink: string;
  /** Downloads it as a PDF. */
  readonly pdfLink: string;
  /** False when ประวัติ could not be written: the person should keep the link. */
  readonly recorded: boolean;
}

export interface MadeDocument extends DocumentLinks {
  readonly kind: DocumentKind;
  /** The Palad's address in ตั้งค่า, to share it with; '' when there is none. */
  readonly email: string;
  /** What speaks against it, a line each; none when it was ready. */
  readonly notReady: readonly string[];
  /** What no document can hold and was left out, a sentence each. */
  readonly dropped: readonly string[];
}

/**
 * Fills the template and makes a Google Doc of it, once: a document that an earlier run made of the same data in the same
 * form, and was stopped before it could tell of it, is taken instead of a second one.
 * @param once a .docx in base64 to be used this once; the template in use when omitted
 */
export function makeDocument(judged: JudgedWorkbook, request: DocumentRequest, once?: string): MadeDocument {
  const { data, judgement, workbook, history } = judged;
  const store = openStore(workbook.spreadsheet, workbook.sheets);
  const template =
    once === undefined
      ? (chosenTemplate(store) ?? { name: standardTemplateName, base64: defaultTemplate })
      : { name: '', base64: once };
  const report = makeReport(data.assessment, data.criteria);
  const scope = templateScope(report, { appendix: request.appendix });
  const name = documentName(request.kind, scope.ปีงบประมาณ, scope.ชื่อหน่วยงาน);
  const bytes = fill(decodeBase64(template.base64), request, report, scope);
  const readiness = readinessOf(judgement, data.assessment, data.criteria);
  const snapshot = reportSnapshot(report);
  const form = hash([request.font, request.appendix, template.base64].join());
  const mark = markOf(judged, { kind: request.kind, digest: snapshot.digest, form });
  // Of what is no report, or too long, nothing is kept that could tell of a document that was lost: Drive is asked.
  const isKept = request.kind === 'report' && canBeKept(snapshot);
  const begun = untold(store, history, recently());
  const lost = !isKept || begun.size > 0 ? findLostDocuments(judged) : [];
  const make = () => {
    // Without it a later comparison is missing, which says so by itself.
    if (isKept && !begun.has(snapshot.digest)) attempted(() => keepReport(store, snapshot));
    const made = { ...createDocument(name, bytes, asProperties(bookOf(workbook), mark)), mark };
    const known = { template: template.name, open: readinessNote(readiness) };
    return { ...made, recorded: isPutOnRecord(judged, made, known) };
  };
  const document = lost.find((found) => isSameDocument(found.mark, mark)) ?? make();
  return {
    kind: request.kind,
    ...linksOf(document),
    email: data.assessment.settings.paladEmail,
    notReady: readinessLines(readiness),
    dropped: droppedCharacters(report).map(droppedCharactersWords),
  };
}

/** What any document keeps of how far the workbook was. */
export function markOf(
  { judgement, data }: JudgedWorkbook,
  what: Pick<DocumentMark, 'kind' | 'digest' | 'form'>,
): DocumentMark {
  const readiness = readinessOf(judgement, data.assessment, data.criteria);
  return {
    ...what,
    year: data.criteria.year,
    complete: readiness.total - readiness.open.length,
    total: readiness.total,
    open: readiness.open.map(({ code }) => code).join(' '),
    elsewhere: errorsElsewhere(readiness),
    missing: readiness.missing.length,
  };
}

/** Makes a Google Doc and puts it on record, unless this person has one of the same mark. */
export function madeOnce(
  judged: JudgedWorkbook,
  { name, bytes, mark }: { readonly name: string; readonly bytes: Uint8Array; readonly mark: DocumentMark },
): DocumentLinks {
  const make = () => {
    const made = { ...createDocument(name, bytes, asProperties(bookOf(judged.workbook), mark)), mark };
    return { ...made, recorded: isPutOnRecord(judged, made) };
  };
  return linksOf(findDocuments(judged).find((each) => isSameDocument(each.mark, mark)) ?? make());
}

function linksOf({ id, name, link, who, recorded }: FoundDocument): DocumentLinks {
  return {
    name,
    link,
    openLink: forAccount(link, who),
    pdfLink: forAccount(exportLink(id, 'pdf'), who),
    recorded,
  };
}

function isSameDocument(one: DocumentMark, other: DocumentMark): boolean {
  return one.kind === other.kind && one.digest === other.digest && one.form === other.form;
}

/** @throws UserError when the template cannot be filled, or has no memo to stand alone. */
function fill(
  template: Uint8Array,
  request: DocumentRequest,
  { memo }: Report,
  scope: ReturnType<typeof templateScope>,
) {
  try {
    return fillTemplate(asRequested(template, request, memo.place), scope);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw problem('bad-template', { sentences: error.problems.map(templateProblemWords) });
  }
}

function asRequested(
  template: Uint8Array,
  { kind, font }: DocumentRequest,
  memoPlace: Report['memo']['place'],
): Uint8Array {
  if (kind === 'report' && font === PLAIN_REPORT.font && memoPlace === null) return template;
  if (kind === 'memo' && !hasMemo(template)) throw problem('no-memo', {});
  return templateVariant(template, { font, draft: kind === 'draft', memoAlone: kind === 'memo', memoPlace });
}
