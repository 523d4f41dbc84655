import { acceptFinding as accept } from './commands/accept-finding';
import { buildWorkbook as build } from './commands/build-workbook';
import { checkCompleteness as check, checkForPage } from './commands/check-completeness';
import { confirmCriteria as confirm } from './commands/confirm-criteria';
import { eraseAddresses as erase, readAddresses as readKept } from './commands/erase-addresses';
import { goTo as goToCell } from './commands/go-to';
import { readImport as readStanding, importList as takeList } from './commands/import-list';
import { gradeItem as grade, markEntered as keepEntered, readItas as readEntries } from './commands/itas';
import { createReport as createDocument, makeReport as report } from './commands/make-report';
import { createTable as createTableDocument } from './commands/make-table';
import { applyFixes as applyChosen, proposeFixes, undoFixes as undo } from './commands/mend-texts';
import { showMenu } from './commands/menu';
import { openPage } from './commands/open-page';
import { recordStep as keepStep, readRemarks as readPaladsWord } from './commands/paper-trail';
import { putPicture as takePicture } from './commands/pictures';
import { readChanges as readDifferences } from './commands/read-changes';
import { readDue as readOwed } from './commands/read-due';
import { readPublicList as readPublished } from './commands/read-public-list';
import { readSelection as readSelected } from './commands/read-selection';
import { readSidebar as readOpenItems } from './commands/read-sidebar';
import { recheckEdit } from './commands/recheck-edit';
import { readReport as readReadiness } from './commands/report-page';
import {
  saveReview as keepReview,
  readReviews as readEvidence,
  undoReview as takeReviewBack,
} from './commands/review-evidence';
import {
  continueRollOver as goOnRolling,
  proposeRollOver as proposeYear,
  readRollOver as readYears,
  rollOver as rollYear,
} from './commands/roll-over';
import { answer, runCommand } from './commands/run-command';
import { openTypingTest as openTyping, runProbes as tryProbes } from './commands/self-test';
import { fitting, taking } from './commands/sent';
import { settleTicks as settle } from './commands/settle-ticks';
import {
  readSetup as readAnswers,
  readOwners as readOwned,
  setUpSheet as setUp,
} from './commands/setup-page';
import { shareReport as share } from './commands/share-report';
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
import { buildTitle, checkTitle, reportTitle } from './messages/titles';

/** The functions that Google calls by name: triggers, menu items, pages. The build makes each a global. */

export const onOpen = () => showMenu();
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => recheckEdit(event);

// Menu items that open a page.
export const openCheck = () => openPage('check');
export const openSidebar = () => openPage('sidebar');
export const openFixes = () => openPage('fixes');
export const openDue = () => openPage('due');
export const openReport = () => openPage('report');
export const openItas = () => openPage('itas');
export const openReview = () => openPage('review');
export const openWeb = () => openPage('web');
export const openTemplates = () => openPage('templates');
export const openImport = () => openPage('import');
export const openSetup = () => openPage('setup');
export const openSelftest = () => openPage('selftest');
export const openAbout = () => openPage('about');

// Calls from pages (src/bridge/server-functions.ts). What they send is held against src/bridge/arguments.ts first.
export const runCheck = () => answer(checkForPage);
export const readReport = taking('readReport', readReadiness);
export const createReport = taking('createReport', createDocument);
export const createTable = taking('createTable', createTableDocument);
export const readChanges = taking('readChanges', readDifferences);
export const shareReport = taking('shareReport', share);
export const readRemarks = () => answer(readPaladsWord);
export const recordStep = taking('recordStep', keepStep);
export const readReviews = () => answer(readEvidence);
export const saveReview = taking('saveReview', keepReview);
export const undoReview = taking('undoReview', takeReviewBack);
export const readPublicList = () => answer(readPublished);
export const readAddresses = () => answer(readKept);
export const eraseAddresses = taking('eraseAddresses', erase);
export const readSidebar = () => answer(readOpenItems);
export const readDue = () => answer(readOwed);
export const readSelection = taking('readSelection', readSelected);
export const goTo = taking('goTo', goToCell);
export const tickComponent = taking('tickComponent', tick);
export const readItas = () => answer(readEntries);
export const markEntered = taking('markEntered', keepEntered);
export const gradeItem = taking('gradeItem', grade);
export const settleTicks = () => answer(settle);
export const readTemplates = () => answer(readShelf);
export const saveTemplate = taking('saveTemplate', putTemplate);
export const chooseTemplate = taking('chooseTemplate', useTemplate);
export const discardTemplate = taking('discardTemplate', dropTemplate);
export const downloadTemplate = taking('downloadTemplate', templateFile);
export const openTemplate = taking('openTemplate', templateInDocs);
export const putPicture = taking('putPicture', takePicture);
export const readTagGuide = () => answer(readWords);
export const readFixes = () => answer(proposeFixes);
export const applyFixes = taking('applyFixes', applyChosen);
export const undoFixes = () => answer(undo);
export const acceptFinding = taking('acceptFinding', accept);
export const readImport = () => answer(readStanding);
export const importList = taking('importList', takeList);
export const confirmCriteria = taking('confirmCriteria', confirm);
export const readSetup = () => answer(readAnswers);
export const readOwners = taking('readOwners', readOwned);
export const setUpSheet = taking('setUpSheet', setUp);
export const readRollOver = () => answer(readYears);
export const proposeRollOver = taking('proposeRollOver', proposeYear);
export const rollOver = taking('rollOver', rollYear);
export const continueRollOver = () => answer(goOnRolling);
export const runProbes = taking('runProbes', tryProbes);
export const openTypingTest = () => answer(openTyping);

// Whole commands, which tell their outcome by themselves.
export const checkCompleteness = () => runCommand(checkTitle, check, ({ message }) => message);

export const makeReport = (...sent: unknown[]) =>
  runCommand(reportTitle, () => {
    return report(...fitting('makeReport', sent));
  });

export const buildSheets = (...sent: unknown[]) =>
  runCommand(
    buildTitle,
    () => {
      return build(...fitting('buildSheets', sent));
    },
    ({ message }) => message,
  );
