import { acceptFinding as accept } from './commands/accept-finding';
import { buildWorkbook as build } from './commands/build-workbook';
import { checkCompleteness as check } from './commands/check-completeness';
import { confirmCriteria as confirm } from './commands/confirm-criteria';
import type { DocumentRequest } from './commands/document-request';
import { goTo as goToCell } from './commands/go-to';
import { readImport as readStanding, type SentList, importList as takeList } from './commands/import-list';
import { createReport as createDocument, makeReport as report } from './commands/make-report';
import { applyFixes as applyChosen, proposeFixes, undoFixes as undo } from './commands/mend-texts';
import { showMenu } from './commands/menu';
import { openPage } from './commands/open-page';
import { readChanges as readDifferences } from './commands/read-changes';
import { readSelection as readSelected } from './commands/read-selection';
import { readSidebar as readOpenItems } from './commands/read-sidebar';
import { recheckEdit } from './commands/recheck-edit';
import { readReport as readReadiness } from './commands/report-page';
import {
  continueRollOver as goOnRolling,
  proposeRollOver as proposeYear,
  type RollOverRequest,
  readRollOver as readYears,
  rollOver as rollYear,
} from './commands/roll-over';
import { answer, runCommand } from './commands/run-command';
import {
  type OwnerAnswer,
  readSetup as readAnswers,
  readOwners as readOwned,
  type SetupAnswers,
  setUpSheet as setUp,
} from './commands/setup-page';
import { type ReaderRole, shareReport as share } from './commands/share-report';
import {
  discardTemplate as dropTemplate,
  saveTemplate as putTemplate,
  readTemplates as readShelf,
  readTagGuide as readWords,
  downloadTemplate as templateFile,
  openTemplate as templateInDocs,
  chooseTemplate as useTemplate,
} from './commands/templates';
import { tickComponent as tick } from './commands/tick-component';
import type { AgreedList } from './ita/criteria/from-list';
import type { CriteriaList, ItemCode } from './ita/criteria/types';
import type { Pair } from './ita/roll/carry';
import { buildTitle, checkTitle, reportTitle } from './messages/titles';
import type { CellChange } from './workbook/change-cells';
import type { SheetKey } from './workbook/schema';

/** The functions that Google calls by name: triggers, menu items, pages. The build makes each a global. */

export const onOpen = () => showMenu();
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => recheckEdit(event);

// Menu items that open a page.
export const openCheck = () => openPage('check');
export const openSidebar = () => openPage('sidebar');
export const openFixes = () => openPage('fixes');
export const openReport = () => openPage('report');
export const openTemplates = () => openPage('templates');
export const openImport = () => openPage('import');
export const openSetup = () => openPage('setup');
export const openAbout = () => openPage('about');

// Calls from pages (src/bridge/server-functions.ts).
export const runCheck = () => answer(check);
export const readReport = (year?: number) => answer(() => readReadiness(year));
export const createReport = (request: DocumentRequest) => answer(() => createDocument(request));
export const readChanges = (document: string) => answer(() => readDifferences(document));
export const shareReport = (link: string, email: string, role: ReaderRole) =>
  answer(() => share(link, email, role));
export const readSidebar = () => answer(readOpenItems);
export const readSelection = (known: string | null) => answer(() => readSelected(known));
export const goTo = (sheet: string, cell: string | null) => answer(() => goToCell(sheet, cell));
export const tickComponent = (code: ItemCode, text: string, present: boolean) =>
  answer(() => tick(code, text, present));
export const readTemplates = () => answer(readShelf);
export const saveTemplate = (name: string, base64: string) => answer(() => putTemplate(name, base64));
export const chooseTemplate = (name: string | null) => answer(() => useTemplate(name));
export const discardTemplate = (name: string) => answer(() => dropTemplate(name));
export const downloadTemplate = (name: string | null) => answer(() => templateFile(name));
export const openTemplate = (name: string | null) => answer(() => templateInDocs(name));
export const readTagGuide = () => answer(readWords);
export const readFixes = () => answer(proposeFixes);
export const applyFixes = (chosen: readonly CellChange[]) => answer(() => applyChosen(chosen));
export const undoFixes = () => answer(undo);
export const acceptFinding = (key: string, reason: string) => answer(() => accept(key, reason));
export const readImport = () => answer(readStanding);
export const importList = (year: number, list: SentList) => answer(() => takeList(year, list));
export const confirmCriteria = (lists: readonly CriteriaList[], who: string) =>
  answer(() => confirm(lists, who));
export const readSetup = () => answer(readAnswers);
export const readOwners = (year: number, listOf: number | null) => answer(() => readOwned(year, listOf));
export const setUpSheet = (sheet: SheetKey, answers: SetupAnswers, owners: readonly OwnerAnswer[]) =>
  answer(() => setUp(sheet, answers, owners));
export const readRollOver = () => answer(readYears);
export const proposeRollOver = (request: RollOverRequest) => answer(() => proposeYear(request));
export const rollOver = (request: RollOverRequest, pairs: readonly Pair[]) =>
  answer(() => rollYear(request, pairs));
export const continueRollOver = () => answer(goOnRolling);

// Whole commands, which tell their outcome by themselves.
export const checkCompleteness = () => runCommand(checkTitle, check, ({ message }) => message);

export const makeReport = (template?: string | null, request?: DocumentRequest) =>
  runCommand(reportTitle, () => report(template ?? undefined, request));

export const buildSheets = (year?: number, list?: AgreedList) =>
  runCommand(
    buildTitle,
    () => build(year, list),
    ({ message }) => message,
  );
