import type { OwnerAnswer, SetupAnswers } from '../bridge/arguments';
import { CRITERIA_YEARS, criteriaOf, usualDivisions } from '../ita/criteria';
import type { Criteria, ItemCode } from '../ita/criteria/types';
import { type FiscalYear, fiscalYearOf } from '../ita/fiscal-year';
import { comparable, isBlank } from '../ita/text/comparable';
import { parseThaiDate } from '../ita/text/thai-date';
import { completeAddress } from '../ita/text/web-address';
import { buildSheets } from '../workbook/build-sheets';
import { dayWords } from '../workbook/criteria-rows';
import { assignOwners, fillDueDates, writeDeadlines } from '../workbook/first-answers';
import { withLock } from '../workbook/lock';
import { newLines } from '../workbook/new-lines';
import { openWorkbook } from '../workbook/open-workbook';
import { readItems } from '../workbook/read-assessment';
import { type Room, roomUnderLock } from '../workbook/room';
import { SHEET_KEYS, SHEETS, type SheetKey } from '../workbook/schema';
import { settingRow } from '../workbook/setting-row';
import { standingCriteria, tableOrNull } from '../workbook/standing-criteria';
import type { Table } from '../workbook/table';
import { type UnconfirmedList, unconfirmedIn } from './confirm-criteria';
import { begunFrom } from './import-list';
import { today } from './surroundings';

export interface SetupState {
  /** What the workbook says already; empty texts where it says nothing. */
  readonly answers: SetupAnswers;
  /** The list that the workbook has; null in one that has none. */
  readonly own: {
    readonly year: FiscalYear;
    readonly items: number;
    readonly unconfirmed: readonly UnconfirmedList[];
  } | null;
  /** The present year by the calendar. */
  readonly presentYear: FiscalYear;
  /** The years whose lists the program brings along, the latest first. */
  readonly bundled: readonly {
    readonly year: FiscalYear;
    readonly items: number;
    readonly unconfirmed: readonly UnconfirmedList[];
  }[];
  /** The sheets in the order in which they are built. */
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string; readonly built: boolean }[];
}

/** An item, and who looks after it now. */
export interface OwnedItem {
  readonly code: ItemCode;
  readonly title: string;
  readonly owner: string;
}

const ASKED = ['agency', 'district', 'province', 'website', 'fiscalYear'] as const;

export function readSetup(): SetupState {
  const workbook = openWorkbook();
  const settings = tableOrNull(workbook, 'settings');
  const offices = tableOrNull(workbook, 'offices');
  const criteria = standingCriteria(workbook);
  const setting = (key: (typeof ASKED)[number]) =>
    (settings && settingRow(settings, key)?.text('value')) ?? '';
  const presentYear = fiscalYearOf(today());
  return {
    answers: {
      agency: setting('agency'),
      district: setting('district'),
      province: setting('province'),
      website: setting('website'),
      fiscalYear: criteria?.year ?? presentYear,
      listOf: null,
      offices: offices ? officeNames(offices) : [...usualDivisions()],
      oitCloses: dayWords(criteria?.deadlines.oitCloses ?? null),
      ownDay: dayWords(criteria?.deadlines.ownDay ?? null),
    },
    own: criteria && described(criteria),
    presentYear,
    bundled: [...CRITERIA_YEARS].reverse().flatMap((year) => {
      const bundled = criteriaOf(year);
      return bundled ? [described(bundled)] : [];
    }),
    sheets: SHEET_KEYS.map((key) => ({
      key,
      name: SHEETS[key].name,
      built: tableOrNull(workbook, key) !== null,
    })),
  };
}

function described(criteria: Criteria) {
  return { year: criteria.year, items: criteria.items.length, unconfirmed: unconfirmedIn(criteria) };
}

/** Every item of the year with who looks after it: as OIT says, or as the list has its usual owners. Changes nothing. */
export function readOwners(year: FiscalYear, listOf: FiscalYear | null): readonly OwnedItem[] {
  const workbook = openWorkbook();
  const criteria = standingCriteria(workbook) ?? bundledFor(year, listOf) ?? criteriaOf(year);
  const oit = tableOrNull(workbook, 'oit');
  const rows = new Map(oit ? readItems(oit).map((row) => [row.code.value, row.owner]) : []);
  return (criteria?.items ?? []).map(({ code, title, usualOwners }) => ({
    code,
    title,
    owner: rows.get(code) ?? usualOwners.join(', '),
  }));
}

/** One step of the first run: completes one sheet, and writes in it the answers that belong there. */
export function setUpSheet(key: SheetKey, answers: SetupAnswers, owners: readonly OwnerAnswer[]): null {
  const { fiscalYear, listOf, offices } = answers;
  const [oitCloses, ownDay] = [parseThaiDate(answers.oitCloses), parseThaiDate(answers.ownDay)];
  const own = bundledFor(fiscalYear, listOf);
  withLock(() => {
    buildSheets(SpreadsheetApp.getActiveSpreadsheet(), fiscalYear, { keys: [key], own, offices });
    const room = roomUnderLock(openWorkbook());
    if (key === 'settings') writeSettings(room, answers);
    if (key === 'oit') {
      assignOwners(room, owners);
      fillDueDates(room, ownDay ?? oitCloses);
    }
    if (key === 'offices') addOffices(room, offices);
    if (key === 'criteria') writeDeadlines(room, { oitCloses, ownDay });
  });
  return null;
}

/** The list of another year, as the beginning of one that has none. */
function bundledFor(year: FiscalYear, listOf: FiscalYear | null): Criteria | null {
  return listOf === null || listOf === year ? null : begunFrom(listOf, year);
}

/** What is as it should be is left alone. */
function writeSettings(room: Room, answers: SetupAnswers): void {
  const texts = { ...answers, website: completeAddress(answers.website) ?? answers.website };
  room.write('settings', (table) =>
    ASKED.flatMap((key) => {
      const row = settingRow(table, key);
      const value = String(texts[key]);
      return !row || row.text('value') === value
        ? []
        : [{ row: row.row, column: table.columns.value, value }];
    }),
  );
}

/** A new sheet has them already; in one that staff have, they are added. */
function addOffices(room: Room, offices: readonly string[]): void {
  room.write('offices', (table) => {
    const known = officeNames(table);
    const lacking = offices.filter((name) => !isBlank(name) && !known.includes(comparable(name)));
    return newLines(
      table,
      table.lastRow + 1,
      lacking.map((name) => ({ name })),
    );
  });
}

function officeNames(table: Table<'offices'>): string[] {
  return table.rows.map((row) => comparable(row.text('name'))).filter((name) => name !== '');
}
