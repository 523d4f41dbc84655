import * as v from 'valibot';
import { REVIEW_RESULTS } from '../ita/assessment/review';
import { ITEM, itemCode } from '../ita/criteria/schema';
import { CRITERIA_LISTS } from '../ita/criteria/types';
import { GRADES } from '../ita/itas/grading';
import { parseScore } from '../ita/scoring/scoring';
import { isBlank } from '../ita/text/comparable';
import { parseThaiDate } from '../ita/text/thai-date';
import { RECORDED_STEPS } from '../messages/paper-trail';
import { PROBE_GROUP_NAMES } from '../messages/self-test';
import { DOCUMENT_KINDS } from '../report/document-kinds';
import { OFFICE_PICTURES } from '../report/pictures';
import { TABLE_KINDS } from '../report/tables/table-scope';
import { REPORT_FONTS } from '../report/template-font';
import { CELL_CHANGE } from '../workbook/change-cells';
import { PAIR } from '../workbook/roll-over';
import { SHEET_KEYS } from '../workbook/schema';

/**
 * What each function of main.ts takes: the one place that says so, to the compiler and at each call. Anybody who may edit
 * can call them with anything, so nothing is read or written before what came fits. Fields that are not known are dropped.
 */

/** Google's own limit on a cell, in letters. */
const CELL = 50_000;
/** Names, addresses and the like. */
const LINE = 1_000;
/** Rows of any sheet that the add-on is made for. */
const MOST_ROWS = 10_000;
/** Fixes that are shown, and so can be agreed to, at once. */
export const MOST_FIXES = 500;
/** No list of ป.ป.ช. has come near to these. */
const MOST_ITEMS = 300;
const MOST_COMPONENTS = 100;
const MOST_LETTERS = 2_000;
const MOST_LETTERS_OF_ITEM = 40_000;
/** More than what is kept, so that a file that is too large is told as one; far less than what Google carries. */
const MOST_BASE64 = 40_000_000;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = text(LINE);
const year = v.pipe(v.number(), v.integer(), v.minValue(2500), v.maxValue(2699));
const list = <S extends v.GenericSchema>(of: S, most: number) =>
  v.pipe(v.array(of), v.maxLength(most), v.readonly());
/** What is left out arrives as null. */
const orLeftOut = <S extends v.GenericSchema>(schema: S) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value) => value ?? undefined),
  );
const base64 = v.pipe(text(MOST_BASE64), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/** As Drive told the person's own page of it. */
const FOLDER = v.object({
  id: v.pipe(line, v.regex(/^[\w-]+$/)),
  name: line,
  link: v.pipe(line, v.startsWith('https://')),
});

const DOCUMENT_REQUEST = v.object({
  kind: v.picklist(DOCUMENT_KINDS),
  font: v.picklist(REPORT_FONTS),
  /** With the summary by sub-indicator and the list of addresses. */
  appendix: v.boolean(),
  /** Fiscal year (พ.ศ.) of sheets that the workbook keeps; the present one when there is none. */
  year: orLeftOut(year),
  /** Where the documents of the year lie, as the window of the report was told; Drive is asked when it is left out. */
  folder: orLeftOut(FOLDER),
});
/** How the person wants a document. */
export type DocumentRequest = Readonly<v.InferOutput<typeof DOCUMENT_REQUEST>>;

const TABLE_REQUEST = v.object({
  kind: v.picklist(TABLE_KINDS),
  /** Of the list for the public: without the items that are not published yet. */
  onlyReady: v.optional(v.boolean(), false),
});
/** Which of the documents that are one table. */
export type TableRequest = Readonly<v.InferOutput<typeof TABLE_REQUEST>>;

const READER_ROLE = v.picklist(['reader', 'commenter']);
/** What the reader may do with the report. */
export type ReaderRole = v.InferOutput<typeof READER_ROLE>;

const SETUP_ANSWERS = v.object({
  agency: line,
  district: line,
  province: line,
  website: line,
  /** Fiscal year (พ.ศ.). */
  fiscalYear: year,
  /** The bundled year whose list a year without one begins with; null where the year's own is used. */
  listOf: v.nullable(year),
  /** The divisions of the agency, by name. */
  offices: list(line, MOST_ROWS),
  /** Days as people write them, '' for none: that on which ป.ป.ช. closes OIT, and the office's own before it. */
  oitCloses: line,
  ownDay: line,
});
/** What the first run asks of a person. */
export type SetupAnswers = Readonly<v.InferOutput<typeof SETUP_ANSWERS>>;

const OWNER_ANSWER = v.object({ code: itemCode, before: text(CELL), after: text(CELL) });
/** Who looks after an item: as the person saw it, and as it is to be. */
export type OwnerAnswer = Readonly<v.InferOutput<typeof OWNER_ANSWER>>;

const { usualOwners: _, practiceWords: __, ...FACTS } = ITEM.entries;
const words = text(MOST_LETTERS);
const LISTED_ITEM = v.pipe(
  v.object({
    ...FACTS,
    title: words,
    components: list(words, MOST_COMPONENTS),
    group: v.nullable(words),
    subIndicator: v.nullable(words),
  }),
  // All of it stands in one cell.
  v.check((item) => JSON.stringify(item).length < MOST_LETTERS_OF_ITEM),
);
const LIST = v.object({
  items: list(LISTED_ITEM, MOST_ITEMS),
  headings: list(v.object({ row: v.number(), text: words }), MOST_ITEMS),
});
/** A list as a page sends it, after the person agreed. */
export type SentList = v.InferOutput<typeof LIST>;

const LIST_SOURCE = v.variant('kind', [
  /** The program brings it along (`RollOverState.bundled`). */
  v.object({ kind: v.literal('bundled') }),
  /** This workbook's own, to be put right afterwards. */
  v.object({ kind: v.literal('last-year') }),
  /** Imported, as the person agreed to it in the preview. */
  v.object({ kind: v.literal('list'), ...LIST.entries }),
]);

const ROLL_OVER_REQUEST = v.object({
  /** The new fiscal year (พ.ศ.). */
  year,
  source: LIST_SOURCE,
  /** Of an imported list only: begin with this year's survey indicators, as «ยังไม่ยืนยัน». */
  keepIndicators: v.boolean(),
});
export type RollOverRequest = Readonly<v.InferOutput<typeof ROLL_OVER_REQUEST>>;

const REVIEW_CELLS = v.object({
  review: line,
  reviewNote: line,
  reviewer: line,
  reviewedAt: line,
  reviewed: line,
});

const SENT_STEP = v.object({
  /** รหัสเอกสาร */
  document: line,
  step: v.picklist(RECORDED_STEPS),
  note: line,
  /** As people write it; '' for none. */
  day: line,
  link: line,
});
/** What became of a report. */
export type SentStep = Readonly<v.InferOutput<typeof SENT_STEP>>;

const MARK = v.object({ address: text(CELL), explanation: text(CELL), when: line });
const GRADE = v.object({
  result: v.picklist(['', ...GRADES]),
  score: v.pipe(
    line,
    v.check((typed) => isBlank(typed) || parseScore(typed) !== null),
  ),
  clarification: text(CELL),
  sent: v.pipe(
    line,
    v.check((typed) => isBlank(typed) || parseThaiDate(typed) !== null),
  ),
});
/** As it stood when the page was read: whatever people typed. */
const STANDING_GRADE = v.object({
  result: text(CELL),
  score: text(CELL),
  clarification: text(CELL),
  sent: text(CELL),
});

export const ARGUMENTS = {
  readReport: v.tuple([orLeftOut(year)]),
  createReport: v.tuple([DOCUMENT_REQUEST]),
  createTable: v.tuple([TABLE_REQUEST]),
  readChanges: v.tuple([line]),
  shareReport: v.tuple([line, line, READER_ROLE]),
  recordStep: v.tuple([SENT_STEP]),
  saveReview: v.tuple([itemCode, v.picklist(REVIEW_RESULTS), line, text(20)]),
  undoReview: v.tuple([itemCode, v.object({ before: REVIEW_CELLS, cells: REVIEW_CELLS })]),
  readSelection: v.tuple([v.nullable(line)]),
  goTo: v.tuple([line, v.nullable(line)]),
  tickComponent: v.tuple([itemCode, text(CELL), v.boolean()]),
  markEntered: v.tuple([itemCode, v.nullable(MARK)]),
  gradeItem: v.tuple([itemCode, STANDING_GRADE, GRADE]),
  saveTemplate: v.tuple([line, base64]),
  chooseTemplate: v.tuple([v.nullable(line)]),
  discardTemplate: v.tuple([line]),
  downloadTemplate: v.tuple([v.nullable(line)]),
  openTemplate: v.tuple([v.nullable(line)]),
  putPicture: v.tuple([v.picklist(OFFICE_PICTURES), v.nullable(base64)]),
  applyFixes: v.tuple([list(CELL_CHANGE, MOST_FIXES)]),
  acceptFinding: v.tuple([text(CELL), text(CELL)]),
  eraseAddresses: v.tuple([v.nullable(line)]),
  importList: v.tuple([year, LIST]),
  confirmCriteria: v.tuple([list(v.picklist(CRITERIA_LISTS), CRITERIA_LISTS.length), line]),
  readOwners: v.tuple([year, v.nullable(year)]),
  setUpSheet: v.tuple([v.picklist(SHEET_KEYS), SETUP_ANSWERS, list(OWNER_ANSWER, MOST_ROWS)]),
  proposeRollOver: v.tuple([ROLL_OVER_REQUEST]),
  rollOver: v.tuple([ROLL_OVER_REQUEST, list(PAIR, MOST_ITEMS)]),
  runProbes: v.tuple([v.picklist(PROBE_GROUP_NAMES)]),
  makeReport: v.tuple([orLeftOut(base64), orLeftOut(DOCUMENT_REQUEST)]),
  buildSheets: v.tuple([orLeftOut(year), orLeftOut(LIST)]),
};

export type Taking = keyof typeof ARGUMENTS;
/** The arguments of a function of main.ts; none where the table has no line for it. */
export type Arguments<Name extends string> = Name extends Taking
  ? MayBeLeftOut<v.InferOutput<(typeof ARGUMENTS)[Name]>>
  : [];

type MayBeLeftOut<Sent extends unknown[]> = Sent extends [infer Only]
  ? undefined extends Only
    ? [Only?]
    : Sent
  : Sent;
