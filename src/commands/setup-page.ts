import { CRITERIA_YEARS, NEWEST_YEAR, usualDivisions } from '../ita/criteria';
import { comparable } from '../ita/text';
import { completeAddress } from '../ita/web-address';
import { buildSheets } from '../workbook/build-sheets';
import { withLock } from '../workbook/lock';
import { type OpenWorkbook, openWorkbook } from '../workbook/open-workbook';
import { inRoom, type Room } from '../workbook/room';
import { SHEET_KEYS, SHEETS, type SheetKey } from '../workbook/schema';
import { settingRow } from '../workbook/setting-row';
import { tableOrNull } from '../workbook/standing-criteria';
import type { Table } from '../workbook/table';

/** What the first run asks of a person. */
export interface SetupAnswers {
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  readonly website: string;
  /** Fiscal year (พ.ศ.). */
  readonly fiscalYear: number;
  /** The divisions of the agency, by name. */
  readonly offices: readonly string[];
}

export interface SetupState {
  /** What the workbook says already; empty texts where it says nothing. */
  readonly answers: SetupAnswers;
  /** The years that there are criteria for. */
  readonly years: readonly number[];
  /** The sheets in the order in which they are built. */
  readonly sheets: readonly { readonly key: SheetKey; readonly name: string; readonly built: boolean }[];
}

const ASKED = ['agency', 'district', 'province', 'website', 'fiscalYear'] as const;

export function readSetup(): SetupState {
  const workbook = openWorkbook();
  const settings = tableOrNull(workbook, 'settings');
  const offices = tableOrNull(workbook, 'offices');
  const setting = (key: (typeof ASKED)[number]) =>
    (settings && settingRow(settings, key)?.text('value')) ?? '';
  return {
    answers: {
      agency: setting('agency'),
      district: setting('district'),
      province: setting('province'),
      website: setting('website'),
      fiscalYear: CRITERIA_YEARS.find((year) => String(year) === setting('fiscalYear')) ?? NEWEST_YEAR,
      offices: offices ? officeNames(offices) : [...usualDivisions()],
    },
    years: CRITERIA_YEARS,
    sheets: SHEET_KEYS.map((key) => ({ key, name: SHEETS[key].name, built: isBuilt(workbook, key) })),
  };
}

/** One step of the first run: completes one sheet, and writes in it the answers that belong there. */
export function setUpSheet(key: SheetKey, answers: SetupAnswers): null {
  const built = withLock(() => buildSheets(SpreadsheetApp.getActiveSpreadsheet(), answers.fiscalYear, [key]));
  inRoom(openWorkbook(), (room) => {
    if (key === 'settings') writeSettings(room, answers);
    if (key === 'offices') writeOffices(room, answers.offices, built.rows > 0 || built.sheets.length > 0);
  });
  return null;
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

/** In a new sheet the answers take the place of the usual divisions; in one that staff have, they are added. */
function writeOffices(room: Room, offices: readonly string[], isNew: boolean): void {
  room.write('offices', (table) => {
    const known = officeNames(table);
    const names = isNew ? [...offices] : offices.filter((name) => !known.includes(comparable(name)));
    const first = isNew ? table.headingRow + 1 : table.lastRow + 1;
    const blanks = isNew ? Math.max(0, known.length - names.length) : 0;
    return [...names, ...Array.from({ length: blanks }, () => '')].map((value, index) => ({
      row: first + index,
      column: table.columns.name,
      value,
    }));
  });
}

function officeNames(table: Table<'offices'>): string[] {
  return table.rows.map((row) => comparable(row.text('name'))).filter((name) => name !== '');
}

function isBuilt(workbook: OpenWorkbook, key: SheetKey): boolean {
  return tableOrNull(workbook, key) !== null;
}
