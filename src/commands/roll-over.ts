import type { RollOverRequest } from '../bridge/arguments';
import { CRITERIA_YEARS, criteriaOf } from '../ita/criteria';
import { type AgreedList, codesTwice, criteriaFromList, criteriaOfLastYear } from '../ita/criteria/from-list';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { fiscalYearOf } from '../ita/fiscal-year';
import { type CarriedCounts, carry, countCarried, type Pair } from '../ita/roll/carry';
import { type MapEntry, mapItems } from '../ita/roll/map-items';
import { lastYearSource, listSource } from '../messages/criteria';
import { rolledOver, rollPaused } from '../messages/dialogs';
import { problem } from '../messages/problems';
import { rollTitle } from '../messages/titles';
import { forgetLive } from '../workbook/live-context';
import { withLock } from '../workbook/lock';
import { openWorkbook, readWorkbook, type WorkbookData } from '../workbook/open-workbook';
import { carryOutRollOver, plannedRollOver, planRollOver, yearThatEnds } from '../workbook/roll-over';
import { openStore } from '../workbook/store';
import { keptYears } from '../workbook/year-sheets';
import { forgetUndo } from './mend-texts';
import { holding, nowWords, runningUser, today } from './surroundings';

export interface RollOverState {
  /** The year of the workbook. */
  readonly year: number;
  /** The year that is proposed: the next one, or the present one by the calendar where that is later. */
  readonly proposed: number;
  /** The later years that the program brings along. */
  readonly bundled: readonly number[];
  /** Years whose sheets are kept in this workbook, the latest first. */
  readonly kept: readonly number[];
  /** A run that was cut off, to be gone on with before anything else; null for none. */
  readonly cutOff: { readonly from: number; readonly to: number } | null;
}

export interface TitledItem {
  readonly code: ItemCode;
  readonly title: string;
}

/** What the new year would be. The person may change `to` of each entry, each new item being used once. */
export interface RollOverProposal {
  readonly from: number;
  readonly to: number;
  readonly map: readonly (MapEntry & { readonly title: string })[];
  /** All items of the new list, to choose from. */
  readonly items: readonly TitledItem[];
  /** The new items that go on with none. */
  readonly added: readonly ItemCode[];
  /** The old items that end. */
  readonly gone: readonly ItemCode[];
  readonly carried: CarriedCounts;
}

export interface RolledOver {
  readonly from: number;
  readonly to: number;
  /** What was done, in a sentence. */
  readonly message: string;
  /** How many steps are left, where the time of a run was over: `continueRollOver` goes on with them. */
  readonly left: number;
}

/** What stands before «ปีงบประมาณใหม่». Changes nothing. */
export function readRollOver(): RollOverState {
  const workbook = openWorkbook();
  const cutOff = plannedRollOver(workbook.spreadsheet);
  const year = cutOff ? cutOff.from : readWorkbook(workbook).criteria.year;
  const present = fiscalYearOf(today());
  return {
    year,
    proposed: Math.max(year + 1, present),
    bundled: CRITERIA_YEARS.filter((each) => each > year),
    kept: keptYears(workbook.sheets.keys()),
    cutOff: cutOff && { from: cutOff.from, to: cutOff.criteria.year },
  };
}

/** The new year as it would be. Changes nothing. @throws UserError when there is no such list, or it cannot be used. */
export function proposeRollOver(request: RollOverRequest): RollOverProposal {
  const data = readWorkbook(openWorkbook());
  const before = data.criteria;
  const criteria = criteriaAsked(request, data);
  const { map, added } = mapItems(before.items, criteria.items);
  const pairs = map.flatMap(({ from, to }): Pair[] => (to === null ? [] : [{ from, to }]));
  const titles = new Map(before.items.map(({ code, title }) => [code, title]));
  return {
    from: before.year,
    to: criteria.year,
    map: map.map((entry) => ({ ...entry, title: titles.get(entry.from) ?? '' })),
    items: criteria.items.map(({ code, title }) => ({ code, title })),
    added,
    gone: map.flatMap(({ from, to }) => (to === null ? [from] : [])),
    carried: countCarried(carry(yearThatEnds(data), criteria, pairs)),
  };
}

/**
 * «ปีงบประมาณใหม่»: keeps the sheets of the year under its name, and makes those of the new one.
 * @param pairs the map as the person agreed to it, entries without a new item left out
 * @throws UserError before anything is written when the request cannot be met
 */
export function rollOver(request: RollOverRequest, pairs: readonly Pair[]): RolledOver {
  return withLock(
    () => {
      const workbook = openWorkbook();
      if (plannedRollOver(workbook.spreadsheet)) throw problem('roll-over-cut-off', {});
      const data = readWorkbook(workbook);
      const criteria = criteriaAsked(request, data);
      refuseStrangePairs(pairs, data.criteria, criteria);
      planRollOver(workbook, { from: data.criteria.year, criteria, pairs });
      return finishRollOver();
    },
    { holder: holding(rollTitle) },
  );
}

/** Goes on with a run that was cut off; it ends as if it had not been. @throws UserError when there is none */
export function continueRollOver(): RolledOver {
  return withLock(finishRollOver, { holder: holding(rollTitle) });
}

/** Call it under the document lock. @throws UserError when nothing was begun */
export function finishRollOver(): RolledOver {
  // What is kept of the old year's sheets would be taken for something of the new ones.
  const store = openStore(SpreadsheetApp.getActiveSpreadsheet());
  forgetLive(store);
  forgetUndo(store);
  const { plan, left } = carryOutRollOver({ when: nowWords(), who: runningUser() });
  const { from, criteria, counts } = plan;
  const to = criteria.year;
  return { from, to, left, message: left > 0 ? rollPaused(to, left) : rolledOver(from, to, counts) };
}

function criteriaAsked({ year, source, keepIndicators }: RollOverRequest, data: WorkbookData): Criteria {
  const before = data.criteria;
  if (year <= before.year) throw problem('not-a-later-year', { year, present: before.year });
  switch (source.kind) {
    case 'bundled': {
      const criteria = criteriaOf(year);
      if (!criteria) throw problem('no-criteria', { year, known: CRITERIA_YEARS, cell: null });
      return criteria;
    }
    case 'last-year':
      return criteriaOfLastYear(before, { year, source: lastYearSource(before.year) });
    case 'list':
      return criteriaOfList(source, year, keepIndicators ? before : null);
  }
}

/** @throws UserError when the list has no item, or several of one code */
export function criteriaOfList(list: AgreedList, year: number, indicatorsOf: Criteria | null): Criteria {
  if (list.items.length === 0) throw problem('list-empty', {});
  const twins = codesTwice(list);
  if (twins.length > 0) throw problem('list-twins', { codes: twins });
  return criteriaFromList(list, { year, source: listSource, indicatorsOf });
}

/** Each old and each new item once, and both there: the lists may have changed since the map was shown. */
function refuseStrangePairs(pairs: readonly Pair[], before: Criteria, after: Criteria): void {
  const strange = (codes: readonly ItemCode[], { items }: Criteria) =>
    new Set(codes).size < codes.length || codes.some((code) => !items.some((item) => item.code === code));
  if (
    strange(
      pairs.map(({ from }) => from),
      before,
    ) ||
    strange(
      pairs.map(({ to }) => to),
      after,
    )
  )
    throw problem('map-changed', {});
}
