import { isBlank } from '../ita/text/comparable';
import { problem } from '../messages/problems';
import { templateNoteWords, templateProblemWords } from '../messages/template-problems';
import { standardTemplateName } from '../messages/templates';
import defaultTemplate from '../report/default-template.docx';
import { type GuideForm, guideForms } from '../report/guide-forms.packed';
import { judgeTemplate } from '../report/judge-template';
import { type GuideWord, guideWords } from '../report/tag-guide';
import { REFUSED } from '../report/template-problem';
import { withLock } from '../workbook/lock';
import { MOST_KEPT, openStore, type Store } from '../workbook/store';
import {
  choose,
  discard,
  readShelf,
  shelve,
  type TemplateEntry,
  type TemplateShelf,
  templateBytes,
} from '../workbook/templates';
import { asTemplateCopy } from './document-mark';
import { bookOf, createDocument, decodeBase64, documentWith, exportLink } from './documents';
import { forAccount } from './for-account';
import { nowWords, runningUser } from './surroundings';

/** What came of putting a template in. With problems it is kept as a draft, and the one in use stays in use. */
export interface SavedTemplate {
  readonly shelf: TemplateShelf;
  readonly entry: TemplateEntry;
  /** What must be mended before it can be used, a sentence each. */
  readonly problems: readonly string[];
  /** What a person may like to know. */
  readonly notes: readonly string[];
}

/** The words that a template may use, for those who write one. */
export interface TagGuide {
  readonly words: readonly GuideWord[];
  /** Ways of writing that go with them. */
  readonly forms: readonly GuideForm[];
}

/** One round trip. */
export function readTemplates(): TemplateShelf {
  return readShelf(store());
}

/**
 * Judges a template, and puts it on the shelf: in use when it is sound, as a draft when it is not.
 * @param base64 the .docx
 * @throws UserError when it has no name, is no .docx or not a harmless one, or is too large for the sheet.
 */
export function saveTemplate(name: string, base64: string): SavedTemplate {
  if (isBlank(name)) throw problem('no-template-name', {});
  if (base64.length > MOST_KEPT) throw problem('store-full', { isTemplate: true });
  const { ok, problems, notes } = judgeTemplate(decodeBase64(base64));
  if (problems.some(({ code }) => REFUSED.includes(code))) {
    throw problem('bad-template', { sentences: problems.map(templateProblemWords) });
  }
  const entry = { name: name.trim(), savedAt: nowWords(), savedBy: runningUser(), draft: !ok };
  return {
    shelf: withLock(() => shelve(store(), entry, base64)),
    entry,
    problems: problems.map(templateProblemWords),
    notes: notes.map(templateNoteWords),
  };
}

/** Takes another template into use; null for the standard one. */
export function chooseTemplate(name: string | null): TemplateShelf {
  return withLock(() => choose(store(), name));
}

export function discardTemplate(name: string): TemplateShelf {
  return withLock(() => discard(store(), name));
}

/** The .docx in base64, to be downloaded; null for the standard one. */
export function downloadTemplate(name: string | null): {
  readonly fileName: string;
  readonly base64: string;
} {
  const base64 = name === null ? defaultTemplate : templateBytes(store(), name);
  if (base64 === null) throw problem('template-gone', { name: name ?? '' });
  return { fileName: `${name ?? standardTemplateName}.docx`, base64 };
}

/** Whoever presses again within so long has seen no answer, or no document: another copy would only be in the way. */
const SAME_COPY_MS = 10 * 60_000;

/**
 * Opens a template as a Google Doc, to be changed there. It comes back as a .docx, downloaded by `docxLink` and put in
 * again: to fetch it by itself the script would need a permission to speak with any server. A copy that was made a moment
 * ago is opened again, so that an answer that was lost leaves no second one behind.
 */
export function openTemplate(name: string | null): { readonly link: string; readonly docxLink: string } {
  const { fileName, base64 } = downloadTemplate(name);
  const copy = asTemplateCopy(
    bookOf({ spreadsheet: SpreadsheetApp.getActiveSpreadsheet() }),
    fileName,
    base64,
  );
  const { id, link, who } =
    documentWith(copy, new Date(Date.now() - SAME_COPY_MS)) ??
    createDocument(fileName.replace(/\.docx$/, ''), decodeBase64(base64), { properties: copy });
  return { link: forAccount(link, who), docxLink: forAccount(exportLink(id, 'docx'), who) };
}

/** No round trip: the page asks for it because it would make the page too large. */
export function readTagGuide(): TagGuide {
  return { words: guideWords(), forms: guideForms() };
}

function store(): Store {
  return openStore(SpreadsheetApp.getActiveSpreadsheet());
}
