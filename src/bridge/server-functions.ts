import type { CheckPage } from '../commands/check-completeness';
import type { UnconfirmedList } from '../commands/confirm-criteria';
import type { KeptAddress } from '../commands/erase-addresses';
import type { ListTaken, StandingList } from '../commands/import-list';
import type { ItasSet } from '../commands/itas';
import type { ItemComponents } from '../commands/item-state';
import type { DocumentLinks, MadeDocument } from '../commands/make-document';
import type { Mended, ProposedFixes } from '../commands/mend-texts';
import type { Paper } from '../commands/paper-trail';
import type { Due } from '../commands/read-due';
import type { Selection } from '../commands/read-selection';
import type { Sidebar } from '../commands/read-sidebar';
import type { ReportReadiness } from '../commands/report-page';
import type { ReviewList, SavedReview } from '../commands/review-evidence';
import type { RolledOver, RollOverProposal, RollOverState } from '../commands/roll-over';
import type { OwnedItem, SetupState } from '../commands/setup-page';
import type { SharedReport } from '../commands/share-report';
import type { SavedTemplate, TagGuide } from '../commands/templates';
import type { ReviewCells } from '../ita/assessment/review';
import type { EnteredMark } from '../ita/itas/entered';
import type { Grade } from '../ita/itas/grading';
import type { PublicList } from '../publish/public-list';
import type { ProbeResult } from '../selftest/probe';
import type { TemplateShelf } from '../workbook/templates';
import type { Arguments } from './arguments';
import type { Outcome } from './outcome';

/** What a page may ask of the server, and what it is told; what it sends along stands in arguments.ts. */
interface Answers {
  /** Checks the workbook, and writes the verdicts. */
  runCheck: CheckPage;
  /** What is open, before a report is made. A document that ประวัติ lacks is put there; else it changes nothing. */
  readReport: ReportReadiness;
  /** Makes the document, and records it. */
  createReport: MadeDocument;
  /** Makes a document that is one table, and records it. */
  createTable: DocumentLinks;
  /** What a report made now would say otherwise than an earlier one (รหัสเอกสาร), a sentence each. Changes nothing. */
  readChanges: readonly string[];
  /** Shares a report of ประวัติ; Drive sends the letter. */
  shareReport: SharedReport;
  /** What the Palad said of the newest report, and nobody has mended; null when there is nothing. Changes nothing. */
  readRemarks: Pick<Paper, 'document' | 'link' | 'when' | 'remarks'> | null;
  /** Writes down what became of a report: the papers of its year. */
  recordStep: readonly Paper[];
  /** What there is to review, and what was said of it. Changes nothing. */
  readReviews: ReviewList;
  /** Writes a person's word on the evidence of an item. */
  saveReview: SavedReview;
  /** Takes it back: what stands there then. */
  undoReview: ReviewCells;
  /** The year's list as the public would be shown it. Changes nothing. */
  readPublicList: PublicList;
  /** The addresses of people that the add-on wrote down. Changes nothing. */
  readAddresses: readonly KeptAddress[];
  /** Erases one of them, or all for null: what is left. */
  eraseAddresses: readonly KeptAddress[];
  /** Opens the first run, for a workbook that has no sheets yet. */
  openSetup: null;
  /** Opens what is left to do, beside the sheet. */
  openSidebar: null;
  /** Opens «แก้ให้อัตโนมัติ». */
  openFixes: null;
  /** All that is left to do. Changes nothing. */
  readSidebar: Sidebar;
  /** Who owes what, by division. Changes nothing. */
  readDue: Due;
  /** The item of the row that the person is in; null while that is where `known` says. Changes nothing. */
  readSelection: Selection | null;
  /** Takes the person to a cell, or to a sheet. */
  goTo: null;
  /** Ticks a component, or takes the tick back: what the item consists of then. */
  tickComponent: ItemComponents;
  /** After the last of several ticks: writes the verdicts, and tells all that is left to do. */
  settleTicks: Sidebar;
  /** What is to be entered into ITAS, what was, and what came of it. Changes nothing. */
  readItas: ItasSet;
  /** Keeps what was entered of an item, or takes that back: as it stands then. */
  markEntered: EnteredMark | null;
  /** Writes what ป.ป.ช. said of an item, and what is answered: as it stands then. */
  gradeItem: Grade;
  /** The office's templates, and which is in use. */
  readTemplates: TemplateShelf;
  /** Judges a .docx (in base64) and keeps it: in use when it is sound, as a draft when it is not. */
  saveTemplate: SavedTemplate;
  /** Takes another template into use; null for the standard one. */
  chooseTemplate: TemplateShelf;
  discardTemplate: TemplateShelf;
  /** The .docx in base64; null for the standard one. */
  downloadTemplate: { readonly fileName: string; readonly base64: string };
  /** Opens it as a Google Doc; `docxLink` downloads that again. */
  openTemplate: { readonly link: string; readonly docxLink: string };
  /** Keeps a picture of the office's (a PNG in base64), or forgets it for null. */
  putPicture: TemplateShelf;
  /** The words that a template may use. */
  readTagGuide: TagGuide;
  /** What could be mended by itself: before and after, cell by cell. Changes nothing. */
  readFixes: ProposedFixes;
  /** Makes the changes that the person agreed to. */
  applyFixes: Mended;
  /** Takes the last of them back. */
  undoFixes: Mended;
  /** Accepts a finding, by its key, for a reason. */
  acceptFinding: null;
  /** What a list that is brought in meets. Changes nothing. */
  readImport: StandingList;
  /** Takes a list that the person has agreed to. */
  importList: ListTaken;
  /** Opens the page that brings a list in. */
  openImport: null;
  /** Opens «ทดสอบระบบ». */
  openSelftest: null;
  /** Tries one group of what the add-on needs of Google, and leaves nothing behind. */
  runProbes: readonly ProbeResult[];
  /** Makes the sheet on which a person types to try onEdit, and takes the person there. */
  openTypingTest: null;
  /** Says in เกณฑ์ who compared these lists with the handbook: those that nobody has compared yet. */
  confirmCriteria: readonly UnconfirmedList[];
  /** What the workbook has of the first run's answers and sheets. Changes nothing. */
  readSetup: SetupState;
  /** Every item of the year with who looks after it. Changes nothing. */
  readOwners: readonly OwnedItem[];
  /** Builds one sheet and puts in it the answers that belong there. Doing it twice does no harm. */
  setUpSheet: null;
  /** What stands before «ปีงบประมาณใหม่». Changes nothing. */
  readRollOver: RollOverState;
  /** The new year as it would be: the map of the items, and what would be carried. Changes nothing. */
  proposeRollOver: RollOverProposal;
  /** Makes the new year, and keeps the old one. `pairs`: the map as the person agreed to it, without items that end. */
  rollOver: RolledOver;
  /** Goes on with a run of it that was cut off. */
  continueRollOver: RolledOver;
}

/** main.ts serves each of them; src/pages/shared/server.ts calls them. */
export type ServerFunctions = {
  readonly [Name in keyof Answers]: (...sent: Arguments<Name>) => Answers[Name];
};

/** The same functions as main.ts exports them: whatever happens, they answer an Outcome. */
export type Served = {
  readonly [Name in keyof ServerFunctions]: (
    ...args: Carried<Parameters<ServerFunctions[Name]>>
  ) => Outcome<Carried<ReturnType<ServerFunctions[Name]>>>;
};

/**
 * T as google.script.run can carry it. A Date or a function in an argument or result fails the whole call, so either
 * becomes `never` here and does not compile: dates travel as ISO text.
 */
export type Carried<T> = T extends Date | ((...args: never[]) => unknown)
  ? never
  : T extends object
    ? { [Key in keyof T]: Carried<T[Key]> }
    : T;
