import * as v from 'valibot';
import { CRITERIA, itemCode } from '../ita/criteria/schema';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { parseItemCode } from '../ita/item-code';
import { type CarriedCounts, carry, countCarried, type Pair, type YearThatEnds } from '../ita/roll/carry';
import { comparable } from '../ita/text';
import { keptSheetNote } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { rollHistoryTitle } from '../messages/titles';
import { appendLine } from './append-line';
import { insertBuiltSheet } from './build-sheets';
import { newYearRows } from './new-year-rows';
import { type OpenWorkbook, openWorkbook, readWorkbook, type WorkbookData } from './open-workbook';
import { readPolicy } from './policy';
import { reading } from './reading';
import { aboutToWrite } from './run';
import { SHEETS } from './schema';
import { openStore, parsedAs } from './store';
import { sheetName, sheetsByName, unfinishedName, YEAR_SHEETS } from './year-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/*
 * From one year to the next in the same file. A run may be stopped anywhere, so what is to be done is written down first,
 * and whoever comes next goes on from what they find:
 *
 *   plan    the new criteria and the agreed map, in the store
 *   build   the new sheets, whole, beside the old ones, under names of their own; what is left of an earlier attempt goes
 *   swap    each old sheet gets its year, the new one its plain name; from here on nothing is built again
 *   lock    the old sheets are protected and hidden
 *   record  a line in ประวัติ, and the plan is forgotten
 *
 * Until the swap the workbook is that of the old year, and staff may go on in it: the sheets are then built from what
 * stands there at the next attempt. Whether the swap has begun is told by the names alone.
 */

const KEY = 'roll-over';

export const PAIR = v.object({ from: itemCode, to: itemCode }) satisfies v.GenericSchema<unknown, Pair>;

const PLAN = v.object({
  from: v.number(),
  criteria: CRITERIA,
  pairs: v.array(PAIR),
  /** What is carried, for the sentence that tells it. */
  counts: v.object({
    owners: v.number(),
    addresses: v.number(),
    texts: v.number(),
    notes: v.number(),
    measures: v.number(),
    indicators: v.number(),
  }) satisfies v.GenericSchema<unknown, CarriedCounts>,
  /** The sheets that the office protects by itself: its protection stays. */
  protectedByOffice: v.array(v.string()),
});
/** What is to be done. */
export type RollOverPlan = v.InferOutput<typeof PLAN>;

/** What a run that was cut off was to do; null when there is none. */
export function plannedRollOver(spreadsheet: Spreadsheet): RollOverPlan | null {
  return parsedAs(PLAN, openStore(spreadsheet).get(KEY));
}

/** The same where only that is asked. One round trip, and none more in a workbook that keeps nothing yet. */
export function isCutOff(spreadsheet: Spreadsheet): boolean {
  return plannedRollOver(spreadsheet) !== null;
}

/**
 * Writes down what is to be done; nothing else is changed yet. Call it under the document lock.
 * @throws UserError when a sheet has a name that one of the old year's would get
 */
export function planRollOver(
  workbook: OpenWorkbook,
  plan: { readonly from: FiscalYear; readonly criteria: Criteria; readonly pairs: readonly Pair[] },
): void {
  const present = reading(() => sheetsByName(workbook.spreadsheet));
  const wanted = YEAR_SHEETS.flatMap((key) => [sheetName(key, plan.from), unfinishedName(key)]);
  const taken = wanted.find((name) => present.has(comparable(name)));
  if (taken !== undefined) throw problem('name-taken', { sheet: taken });
  const counts = countCarried(carry(yearThatEnds(readWorkbook(workbook)), plan.criteria, plan.pairs));
  const protectedByOffice = YEAR_SHEETS.filter((key) => {
    const sheet = present.get(comparable(sheetName(key, null)));
    return sheet && reading(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)).length > 0;
  });
  openStore(workbook.spreadsheet).put(KEY, JSON.stringify({ ...plan, counts, protectedByOffice }));
}

/**
 * Does what was planned, from wherever an earlier run was cut off. Call it under the document lock.
 * @param line when and by whom, for ประวัติ
 * @throws UserError when nothing is planned
 */
export function carryOutRollOver(line: { readonly when: string; readonly who: string }): RollOverPlan {
  const { spreadsheet } = openWorkbook();
  const plan = plannedRollOver(spreadsheet);
  if (!plan) throw problem('nothing-cut-off', {});
  aboutToWrite();
  if (!swapHasBegun(spreadsheet, plan)) build(openWorkbook(), plan);
  swap(spreadsheet, plan);
  lockAway(spreadsheet, plan);
  record(plan, line);
  openStore(spreadsheet).put(KEY, null);
  return plan;
}

/** What the workbook holds of the year that ends. */
export function yearThatEnds({ assessment, tables: { oit } }: WorkbookData): YearThatEnds {
  const lastUrls = oit.rows.flatMap((row): [ItemCode, string][] => {
    const code = parseItemCode(row.text('code'));
    return code === null ? [] : [[code, row.text('lastUrl')]];
  });
  return { assessment, lastUrls: new Map(lastUrls) };
}

function swapHasBegun(spreadsheet: Spreadsheet, { from }: RollOverPlan): boolean {
  const present = reading(() => sheetsByName(spreadsheet));
  return YEAR_SHEETS.some((key) => present.has(comparable(sheetName(key, from))));
}

function build(workbook: OpenWorkbook, { criteria, pairs }: RollOverPlan): void {
  const { spreadsheet } = workbook;
  for (const key of YEAR_SHEETS) {
    const begun = spreadsheet.getSheetByName(unfinishedName(key));
    if (begun) spreadsheet.deleteSheet(begun);
  }
  const data = readWorkbook(workbook);
  const policy = readPolicy(data.tables.criteria, workbook.table('exceptions'));
  const year = { criteria, policy, carried: carry(yearThatEnds(data), criteria, pairs) };
  for (const key of YEAR_SHEETS) {
    const place = reading(() => spreadsheet.getSheetByName(sheetName(key, null))?.getIndex());
    insertBuiltSheet(spreadsheet, key, newYearRows(key, year), {
      name: unfinishedName(key),
      index: place === undefined ? spreadsheet.getSheets().length : place - 1,
      withLastYear: true,
    });
  }
  // All of it stands before the first name is changed.
  SpreadsheetApp.flush();
}

function swap(spreadsheet: Spreadsheet, { from }: RollOverPlan): void {
  const present = reading(() => sheetsByName(spreadsheet));
  const named = (name: string) => present.get(comparable(name));
  for (const key of YEAR_SHEETS) {
    const made = named(unfinishedName(key));
    if (!made) continue;
    if (!named(sheetName(key, from))) named(sheetName(key, null))?.setName(sheetName(key, from));
    made.setName(sheetName(key, null));
  }
}

/** Whoever wants to change them can, and is warned; where the office protects a sheet by itself, that stays. */
function lockAway(spreadsheet: Spreadsheet, { from, protectedByOffice }: RollOverPlan): void {
  // The person stands in the new sheet: one that is open cannot be hidden well.
  spreadsheet.getSheetByName(SHEETS.oit.name)?.activate();
  const present = reading(() => sheetsByName(spreadsheet));
  for (const key of YEAR_SHEETS) {
    const old = present.get(comparable(sheetName(key, from)));
    if (!old) continue;
    if (!protectedByOffice.includes(key))
      old.protect().setWarningOnly(true).setDescription(keptSheetNote(from));
    old.hideSheet();
  }
}

function record({ from, criteria }: RollOverPlan, { when, who }: { when: string; who: string }): void {
  const workbook = openWorkbook();
  const history = workbook.table('history');
  const what = rollHistoryTitle(from, criteria.year);
  if (history.rows.some((row) => row.text('what') === what)) return;
  appendLine(workbook, history, {
    when,
    who,
    what,
    complete: '',
    total: '',
    link: '',
    document: '',
    open: '',
    template: '',
    digest: '',
  });
}
