import type { Assessment } from '../ita/assessment';
import { criteriaOf, NEWEST_YEAR } from '../ita/criteria';
import type { Criteria } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { comparable } from '../ita/text';
import { calendarDate } from '../ita/thai-date';
import { problem } from '../messages/problems';
import { a1, type Cell } from './cells';
import { type AssessmentTables, readAssessment } from './read-assessment';
import { readCriteria, yearOfCriteria } from './read-criteria';
import { reading } from './reading';
import { SHEET_KEYS, SHEETS, type SheetKey } from './schema';
import { type Table, tableOf } from './table';
import { sheetName, sheetsByName } from './year-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet that the script is bound to. Handles only: nothing is read until it is asked for. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** Of the sheets that were kept; null for the present ones. */
  readonly year: FiscalYear | null;
  /** @throws UserError when there is no such sheet, or none of the add-on's at all. */
  readonly sheet: (key: SheetKey) => Sheet;
  /** The spreadsheet's; asked for once. */
  readonly timeZone: () => string;
  /** One round trip. @throws UserError when the headings are not as they should be. */
  readonly table: <S extends SheetKey>(key: S) => Table<S>;
}

/** What a command works on: all that the workbook says, read once. */
export interface WorkbookData {
  readonly tables: AssessmentTables & { readonly criteria: Table<'criteria'> };
  readonly assessment: Assessment;
  readonly criteria: Criteria;
}

/**
 * @param knownTimeZone the spreadsheet's, where the caller has it already.
 * @param year of sheets that were kept (src/workbook/year-sheets.ts); null for the present ones.
 */
export function openWorkbook(
  knownTimeZone: string | null = null,
  year: FiscalYear | null = null,
): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetsByName(spreadsheet);
  let timeZone = knownTimeZone;

  const sheet = (key: SheetKey) => {
    const name = sheetName(key, year);
    const found = sheets.get(comparable(name));
    if (!found)
      throw isSetUp(spreadsheet) ? problem('missing-sheet', { sheet: name }) : problem('not-set-up', {});
    return found;
  };
  const ownTimeZone = () => {
    timeZone ??= reading(() => spreadsheet.getSpreadsheetTimeZone());
    return timeZone;
  };
  return {
    spreadsheet,
    year,
    sheet,
    timeZone: ownTimeZone,
    table: (key) => {
      const [found, zone] = [sheet(key), ownTimeZone()];
      return tableOf(
        key,
        reading(() => plainCells(found.getDataRange().getValues(), zone)),
      );
    },
  };
}

/** False before the first run: no sheet has a name that the add-on gives. */
export function isSetUp(spreadsheet: Spreadsheet): boolean {
  const names = SHEET_KEYS.map((key) => comparable(SHEETS[key].name));
  return spreadsheet.getSheets().some((sheet) => names.includes(comparable(sheet.getName())));
}

/**
 * Reads every sheet that staff fill in, one round trip a sheet.
 * @throws UserError naming the first sheet, heading or cell without which the rest means nothing.
 */
export function readWorkbook(workbook: OpenWorkbook): WorkbookData {
  const tables = {
    settings: workbook.table('settings'),
    oit: workbook.table('oit'),
    components: workbook.table('components'),
    measures: workbook.table('measures'),
    indicators: workbook.table('indicators'),
    offices: workbook.table('offices'),
    criteria: workbook.table('criteria'),
  };
  const assessment = readAssessment(tables);
  const { criteria, faults } = readCriteria(tables.criteria, {
    ...yearInSettings(assessment, tables, yearOfCriteria(tables.criteria)),
    components: assessment.components,
  });
  return { tables, assessment: { ...assessment, criteriaFaults: faults }, criteria };
}

/** Google's values as plain data. A Date is midnight in the spreadsheet's time zone, so its day is read there. */
export function plainCells(values: readonly (readonly unknown[])[], timeZone: string): readonly Cell[][] {
  return values.map((row) => row.map((value) => plainCell(value, timeZone)));
}

function plainCell(value: unknown, timeZone: string): Cell {
  if (isDate(value)) {
    const [year = 0, month = 0, day = 0] = Utilities.formatDate(value, timeZone, 'yyyy-MM-dd')
      .split('-')
      .map(Number);
    return calendarDate(year, month, day) ?? `${day}/${month}/${year}`;
  }
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

/** Google's Dates need not be of the script's own class. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function yearInSettings(
  { settings }: Pick<Assessment, 'settings'>,
  { settings: table }: AssessmentTables,
  ofCriteria: FiscalYear | null,
) {
  const yearCell = a1(settings.rows.fiscalYear, table.columns.value);
  const { value: year, text } = settings.fiscalYear;
  if (year === null) {
    const example = ofCriteria ?? NEWEST_YEAR;
    throw problem('bad-year', { sheet: SHEETS.settings.name, cell: yearCell, text, example });
  }
  return { year, yearCell, bundled: criteriaOf(year) };
}
