import * as v from 'valibot';
import { parseItemCode } from '../ita/assessment/item-code';
import { CRITERIA, itemCode } from '../ita/criteria/schema';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { type CarriedCounts, carry, countCarried, type Pair, type YearThatEnds } from '../ita/roll/carry';
import { comparable } from '../ita/text/comparable';
import { keptSheetNote } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { rollHistoryTitle } from '../messages/titles';
import { appendLine } from './append-line';
import { textOf } from './cells';
import { fillSheet, linesOf, rowsFor } from './fill-sheet';
import type { NewRow } from './first-rows';
import { type MadeSheet, makeSheets } from './make-sheets';
import { newYearRows } from './new-year-rows';
import { type OpenWorkbook, openWorkbook, readWorkbook, type WorkbookData } from './open-workbook';
import { plainCells } from './plain-cells';
import { readPolicy } from './policy';
import { reading } from './reading';
import { aboutToWrite, isTimeForSteps } from './run';
import { allColumnsOf, namesOf, SHEETS, type SheetKey } from './schema';
import { openStore, parsedAs } from './store';
import { presentSheet, sheetName, sheetsByName, unfinishedName, YEAR_SHEETS } from './year-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/*
 * From one year to the next in the same file. A run may be stopped anywhere, so what is to be done is written down first,
 * and whoever comes next goes on from what they find:
 *
 *   plan    the new criteria and the agreed map, in the store
 *   build   the new sheets, whole, beside the old ones, under names of their own; of an earlier attempt stays what is still
 *           right
 *   swap    each old sheet gets its year, the new one its plain name; from here on nothing is built again
 *   lock    the old sheets are protected and hidden
 *   record  a line in ประวัติ, and the plan is forgotten
 *
 * Until the swap the workbook is that of the old year, and staff may go on in it: the sheets are then built from what
 * stands there at the next attempt. Whether the swap has begun is told by the names alone. Where the time of a run is over between two
 * steps, it ends by itself, and says so.
 */

const KEY = 'roll-over';
/** All that follows once the new sheets are there takes about as long as so many of them. */
const STEPS_OF_SWAP = 3;

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
 * Does what was planned, from wherever an earlier run was cut off, as far as the time of a run goes. Call it under the
 * document lock.
 * @param line when and by whom, for ประวัติ
 * @returns how many steps are left to do; none when it is done
 * @throws UserError when nothing is planned
 */
export function carryOutRollOver(line: { readonly when: string; readonly who: string }): {
  readonly plan: RollOverPlan;
  readonly left: number;
} {
  const { spreadsheet } = openWorkbook();
  const plan = plannedRollOver(spreadsheet);
  if (!plan) throw problem('nothing-cut-off', {});
  aboutToWrite();
  if (!swapHasBegun(spreadsheet, plan)) {
    const { built, left } = build(openWorkbook(), plan);
    if (left > 0 || (built > 0 && !isTimeForSteps(STEPS_OF_SWAP))) return { plan, left: left + 1 };
  }
  swap(spreadsheet, plan);
  lockAway(spreadsheet, plan);
  record(plan, line);
  openStore(spreadsheet).put(KEY, null);
  return { plan, left: 0 };
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

/** Makes the new sheets that are not there yet as they are to be. @returns how many it made, and how many are left */
function build(workbook: OpenWorkbook, { criteria, pairs }: RollOverPlan): { built: number; left: number } {
  const { spreadsheet } = workbook;
  const data = readWorkbook(workbook);
  const policy = readPolicy(data.tables.criteria, workbook.table('exceptions'));
  const year = { criteria, policy, carried: carry(yearThatEnds(data), criteria, pairs) };
  const present = sheetsByName(spreadsheet);
  const lacking = YEAR_SHEETS.filter((key) => {
    const begun = present.get(comparable(unfinishedName(key)));
    if (!begun) return true;
    if (isAsItIsToBe(begun, key, newYearRows(key, year), workbook.timeZone)) return false;
    spreadsheet.deleteSheet(begun);
    return true;
  });
  const made = makeSheets(
    spreadsheet,
    lacking.map((key) => ({
      name: unfinishedName(key),
      tabColor: SHEETS[key].tabColor,
      rows: rowsFor(key, newYearRows(key, year).length),
      place: (names) => placeBefore(key, names),
    })),
    null,
  );
  const offices = workbook.sheet('offices');
  const divisions = offices.getRange(2, 1, reading(() => offices.getMaxRows()) - 1, 1);
  for (const [index, key] of lacking.entries()) {
    if (index > 0 && !isTimeForSteps(1)) return { built: index, left: lacking.length - index };
    const { sheet, rows } = made.get(unfinishedName(key)) as MadeSheet;
    fillSheet(key, newYearRows(key, year), {
      sheet,
      madeRows: rows,
      hasBoxes: false,
      columns: allColumnsOf(key),
      divisions: () => divisions,
    });
  }
  return { built: lacking.length, left: 0 };
}

/** Made by a run that was cut off later, and of what still stands in the old sheets. */
function isAsItIsToBe<S extends SheetKey>(
  sheet: Sheet,
  key: S,
  rows: readonly NewRow<S>[],
  timeZone: () => string,
): boolean {
  const cells = plainCells(
    reading(() => sheet.getDataRange().getValues()),
    timeZone,
  );
  const lines = linesOf(allColumnsOf(key), rows);
  return (
    cells.length === lines.length &&
    lines.every((line, row) =>
      line.every((cell, column) => textOf(cells[row]?.[column] ?? '') === String(cell)),
    )
  );
}

function placeBefore(key: SheetKey, names: readonly string[]): number {
  const own = namesOf(key).map(comparable);
  const place = names.map(comparable).findIndex((name) => own.includes(name));
  return place < 0 ? names.length : place;
}

function swap(spreadsheet: Spreadsheet, { from }: RollOverPlan): void {
  const present = reading(() => sheetsByName(spreadsheet));
  const named = (name: string) => present.get(comparable(name));
  for (const key of YEAR_SHEETS) {
    const made = named(unfinishedName(key));
    if (!made) continue;
    if (!named(sheetName(key, from))) presentSheet(present, key)?.setName(sheetName(key, from));
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
