import type { SentList } from '../bridge/arguments';
import { CRITERIA_YEARS, criteriaOf } from '../ita/criteria';
import { compareLists, type ListDifference } from '../ita/criteria/compare-lists';
import { codesTwice, criteriaFromList, criteriaOfLastYear } from '../ita/criteria/from-list';
import { criteriaInPlaceOf } from '../ita/criteria/take-list';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { type FiscalYear, fiscalYearOf } from '../ita/fiscal-year';
import { isBlank } from '../ita/text/comparable';
import { begunFromSource, importedSource } from '../messages/criteria';
import { problem } from '../messages/problems';
import { importTitle } from '../messages/titles';
import { buildSheets } from '../workbook/build-sheets';
import { openWorkbook } from '../workbook/open-workbook';
import { replaceCriteria } from '../workbook/replace-criteria';
import { plannedRollOver } from '../workbook/roll-over';
import { inRoom } from '../workbook/room';
import { standingCriteria } from '../workbook/standing-criteria';
import { holding, nowWords, runningUser, today } from './surroundings';

/** What a list that is brought in meets in the workbook. */
export interface StandingList {
  /** The fiscal year of the workbook's เกณฑ์; null in a workbook that has none. */
  readonly year: FiscalYear | null;
  /** «ปีงบประมาณใหม่» that was cut off: it is gone on with before anything else. */
  readonly cutOff: { readonly from: FiscalYear; readonly to: FiscalYear } | null;
  /** The years whose lists the program brings along. */
  readonly bundled: readonly FiscalYear[];
  /** The present one by the calendar. */
  readonly presentYear: FiscalYear;
  readonly items: readonly {
    readonly code: ItemCode;
    readonly title: string;
    readonly components: readonly string[];
  }[];
}

/** Changes nothing. */
export function readImport(): StandingList {
  const workbook = openWorkbook();
  const cutOff = plannedRollOver(workbook.spreadsheet);
  const standing = cutOff ? null : standingCriteria(workbook);
  return {
    cutOff: cutOff && { from: cutOff.from, to: cutOff.criteria.year },
    bundled: CRITERIA_YEARS,
    year: standing?.year ?? null,
    presentYear: fiscalYearOf(today()),
    items: standing?.items.map(({ code, title, components }) => ({ code, title, components })) ?? [],
  };
}

export interface ListTaken {
  readonly year: FiscalYear;
  /** True where the workbook had no criteria: the first run goes on from here. */
  readonly isNew: boolean;
  readonly difference: ListDifference;
}

/**
 * Takes a list that the person has seen and agreed to: a workbook without criteria begins with it, in another it takes the
 * place of the list of the same year.
 * @throws UserError when it is not fit to be written, or is of another year than the workbook; nothing is written then.
 */
export function importList(year: FiscalYear, agreed: SentList): ListTaken {
  const [twin = null] = codesTwice(agreed);
  const wrong = twin ?? agreed.items.find(({ title }) => isBlank(title))?.code ?? null;
  if (wrong !== null || agreed.items.length === 0) throw problem('bad-list', { code: wrong });
  return inRoom(
    (room) => {
      const { workbook } = room;
      // Read beside the room, which reads OIT and องค์ประกอบ when they have their new rows.
      const standing = standingCriteria(openWorkbook(workbook.timeZone));
      if (standing && standing.year !== year)
        throw problem('list-of-other-year', { year, own: standing.year });
      const source = importedSource(nowWords(), runningUser());
      const ofList = criteriaFromList(agreed, { year, source, indicatorsOf: null });
      const criteria = standing ? criteriaInPlaceOf(standing, ofList) : ofList;
      const difference = compareLists(standing?.items ?? [], criteria.items);
      if (standing) replaceCriteria(room, standing, criteria);
      else buildSheets(workbook.spreadsheet, year, { keys: ['criteria'], own: criteria });
      return { year, isNew: standing === null, difference };
    },
    { holder: holding(importTitle) },
  );
}

/** The list of a bundled year as the beginning of a year that has none. */
export function begunFrom(earlier: FiscalYear, year: FiscalYear): Criteria {
  const criteria = criteriaOf(earlier);
  if (!criteria) throw problem('no-criteria', { year: earlier, known: CRITERIA_YEARS, cell: null });
  return criteriaOfLastYear(criteria, { year, source: begunFromSource(earlier) });
}
