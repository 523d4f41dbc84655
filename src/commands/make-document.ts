import type { DocumentRequest } from '../bridge/arguments';
import { errorsElsewhere, readinessOf } from '../ita/verdict/readiness';
import { documentName } from '../messages/document-names';
import { longAddressesWords } from '../messages/pictures';
import { problem } from '../messages/problems';
import { readinessLines, readinessNote } from '../messages/readiness';
import { droppedCharactersWords } from '../messages/template-changes';
import { templateProblemWords } from '../messages/template-problems';
import { standardTemplateName } from '../messages/templates';
import defaultTemplate from '../report/default-template.docx';
import { hash, reportSnapshot } from '../report/digest';
import type { DocumentKind } from '../report/document-kinds';
import { droppedCharacters } from '../report/dropped-characters';
import { fillTemplate } from '../report/fill-template';
import { judgeTemplate } from '../report/judge-template';
import { longAddresses } from '../report/long-addresses';
import { makeReport, type Report } from '../report/report';
import { TemplateError } from '../report/template-error';
import { templateScope } from '../report/template-scope';
import { hasMemo, templateVariant } from '../report/template-variant';
import { keptPictures } from '../workbook/pictures';
import { openStore } from '../workbook/store';
import { chosenTemplate } from '../workbook/templates';
import { createIn, folderOfYear } from './document-folder';
import { asProperties, type DocumentMark } from './document-mark';
import { PLAIN_REPORT } from './document-request';
import {
  bookOf,
  createDocument,
  decodeBase64,
  downloadLink,
  exportLink,
  type Folder,
  NO_FILES,
} from './documents';
import { forAccount } from './for-account';
import {
  type FoundDocument,
  findDocuments,
  findLostDocuments,
  recentFiles,
  recently,
} from './found-documents';
import type { JudgedWorkbook } from './judge-workbook';
import { canBeKept, keepReport, untold } from './kept-reports';
import { officePictures } from './pictures';
import { attempted, isPutOnRecord } from './record';
import { today } from './surroundings';

/** A document that was made, as a page offers it. */
export interface DocumentLinks {
  readonly name: string;
  /** As ประวัติ has it. */
  readonly link: string;
  /** Opens it, with the account of the person who made it. */
  readonly openLink: string;
  /** Downloads it: a Google Doc as a PDF, a Word file as it is. */
  readonly download: { readonly format: 'pdf' | 'docx'; readonly link: string };
  /** Where it lies, unless the person has moved it. */
  readonly folder: { readonly name: string; readonly link: string };
  /** False when ประวัติ could not be written: the person should keep the link. */
  readonly recorded: boolean;
}

export interface MadeDocument extends DocumentLinks {
  readonly kind: DocumentKind;
  /** Nothing but a draft is made, as long as nobody knows whose report it is. */
  readonly onlyDraft: boolean;
  /** The Palad's address in ตั้งค่า, to share it with; '' when there is none. */
  readonly email: string;
  /** What speaks against it, a line each; none when it was ready. */
  readonly notReady: readonly string[];
  /** What was left out, since no document can hold it or no camera read it, a sentence each. */
  readonly dropped: readonly string[];
}

/**
 * Fills the template and makes a Google Doc of it, once: a document that an earlier run made of the same data in the same
 * form, and was stopped before it could tell of it, is taken instead of a second one.
 *
 * Where the page hands over the folder of the year, it has just asked Drive, which told of such documents too. Drive is
 * asked again only where one could be there since that nothing else tells of: one of data that are not kept, or that a
 * run was begun for.
 * @param once a .docx in base64 to be used this once; the template in use when omitted
 */
export function makeDocument(judged: JudgedWorkbook, request: DocumentRequest, once?: string): MadeDocument {
  const { data, judgement, workbook, history } = judged;
  const store = openStore(workbook.spreadsheet, workbook.sheets);
  const template =
    once === undefined
      ? (chosenTemplate(store) ?? { name: standardTemplateName, base64: defaultTemplate })
      : { name: '', base64: once };
  if (once !== undefined) refuseUnsound(decodeBase64(once));
  const report = makeReport(data.assessment, data.criteria);
  const results = new Map(judgement.items.map(({ code, result }) => [code, result]));
  const pictures = officePictures(store);
  const scope = templateScope(report, { appendix: request.appendix, today: today(), results, pictures });
  const { year } = data.criteria;
  const { agency, documentName: pattern } = data.assessment.settings;
  const name = documentName({
    kind: request.kind,
    year,
    agency,
    date: today(),
    pattern: pattern.value,
  });
  const bytes = fill(decodeBase64(template.base64), request, report, scope);
  const readiness = readinessOf(judgement, data.assessment, data.criteria);
  const snapshot = reportSnapshot(report);
  // What a template of the office's may print beside what the snapshot holds; the standard one has a picture at most.
  const beside = JSON.stringify([
    keptPictures(store),
    ...(template.name === standardTemplateName ? [] : [[...results], dueDates(report), report.website]),
  ]);
  const form = hash([request.font, request.appendix, template.base64, beside].join());
  const mark = markOf(judged, { kind: request.kind, digest: snapshot.digest, form }, readiness);
  // Google Docs has no TH SarabunPSK, and would put another font in its place.
  const isWord = request.font !== PLAIN_REPORT.font;
  const isBegun = untold(store, history, recently()).has(snapshot.digest);
  const isToBeKept = request.kind === 'report' && canBeKept(snapshot) && !isBegun;
  const handed = isToBeKept ? request.folder : undefined;
  const { files, folder } = handed ? { files: NO_FILES, folder: handed } : placeOf(judged);
  const lost = findLostDocuments(judged, files);
  // Without it a later comparison is missing, which says so by itself.
  if (isToBeKept) attempted(() => keepReport(store, snapshot));
  const make = () => {
    const properties = asProperties(bookOf(workbook), mark);
    const another = () => placeOf(judged, folder).folder;
    const made = createIn(folder, another, (place) =>
      createDocument(name, bytes, { properties, folder: place, isWord }),
    );
    const known = { template: template.name, open: readinessNote(readiness) };
    return { ...made, mark, recorded: isPutOnRecord(judged, { ...made, mark }, known) };
  };
  const document = { folder, ...(lost.find((found) => isSameDocument(found.mark, mark)) ?? make()) };
  return {
    kind: request.kind,
    ...linksOf(document, isWord, document.folder),
    onlyDraft: readiness.onlyDraft,
    email: data.assessment.settings.paladEmail,
    notReady: readinessLines(readiness),
    dropped: [
      ...droppedCharacters(report).map(droppedCharactersWords),
      ...longAddressesWords(longAddresses(report, () => judgeTemplate(decodeBase64(template.base64)).tags)),
    ],
  };
}

function dueDates({ sections }: Report) {
  return sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map(({ dueDate }) => dueDate)));
}

/** One that is used this once is held to what every template on the shelf was held to. @throws UserError */
function refuseUnsound(template: Uint8Array): void {
  const { ok, problems } = judgeTemplate(template);
  if (!ok) throw problem('bad-template', { sentences: problems.map(templateProblemWords) });
}

/** What any document keeps of how far the workbook was. */
export function markOf(
  { judgement, data }: JudgedWorkbook,
  what: Pick<DocumentMark, 'kind' | 'digest' | 'form'>,
  readiness = readinessOf(judgement, data.assessment, data.criteria),
): DocumentMark {
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
  const { files, book, folder } = placeOf(judged);
  const make = () => {
    const properties = asProperties(book, mark);
    const made = { ...createDocument(name, bytes, { properties, folder }), mark };
    return { ...made, recorded: isPutOnRecord(judged, made) };
  };
  const found = findDocuments(judged, files).find((each) => isSameDocument(each.mark, mark));
  return linksOf(found ?? make(), false, folder);
}

/**
 * Where the year's documents lie, and what Drive has of them already.
 * @param gone a folder that is no longer to be had, whatever Drive says
 */
function placeOf(judged: JudgedWorkbook, gone?: Folder) {
  const { data, workbook } = judged;
  const { documents, folders } = recentFiles(judged);
  const files = { documents, folders: folders.filter(({ id }) => id !== gone?.id) };
  const book = bookOf(workbook);
  const folder = folderOfYear(files, book, data.criteria.year, data.assessment.settings.agency);
  return { files, book, folder };
}

function linksOf(
  { id, name, link, who, recorded }: FoundDocument,
  isWord: boolean,
  folder: Folder,
): DocumentLinks {
  return {
    name,
    link,
    openLink: forAccount(link, who),
    download: isWord
      ? { format: 'docx', link: forAccount(downloadLink(id), who) }
      : { format: 'pdf', link: forAccount(exportLink(id, 'pdf'), who) },
    folder: { name: folder.name, link: forAccount(folder.link, who) },
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
