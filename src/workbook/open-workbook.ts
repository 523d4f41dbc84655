import type { Assessment } from '../ita/assessment/assessment';
import { criteriaOf, NEWEST_YEAR } from '../ita/criteria';
import type { Criteria } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { comparable } from '../ita/text/comparable';
import { problem } from '../messages/problems';
import { a1 } from './cells';
import { type HiddenAddresses, hiddenAddresses, withAddresses } from './hidden-addresses';
import { plainCells } from './plain-cells';
import { type AssessmentTables, readAssessment } from './read-assessment';
import { readCriteria, yearOfCriteria } from './read-criteria';
import { reading, readingWhole } from './reading';
import { SHEET_KEYS, SHEETS, type SheetKey } from './schema';
import { type Table, tableOf } from './table';
import { presentSheet, sheetName, sheetsByName } from './year-sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet that the script is bound to. Handles only: nothing is read until it is asked for. */
export interface OpenWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** Of the sheets that were kept; null for the present ones. */
  readonly year: FiscalYear | null;
  /** @throws UserError when there is no such sheet, or none of the add-on's at all. */
  readonly sheet: (key: SheetKey) => Sheet;
  /** By the form in which their names are compared (src/workbook/year-sheets.ts). */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** The spreadsheet's; asked for once. */
  readonly timeZone: () => string;
  /** One round trip; of OIT two more at most. @throws UserError when the headings are not as they should be. */
  readonly table: <S extends SheetKey>(key: S) => Table<S>;
}

/** What a command works on: all that the workbook says, read once. */
export interface WorkbookData {
  readonly tables: AssessmentTables & { readonly criteria: Table<'criteria'> };
  readonly assessment: Assessment;
  readonly criteria: Criteria;
}

/**
 * @param timeZone the spreadsheet's, of a workbook that is open already
 * @param year of sheets that were kept (src/workbook/year-sheets.ts); null for the present ones.
 */
export function openWorkbook(
  timeZone: (() => string) | null = null,
  year: FiscalYear | null = null,
): OpenWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = sheetsByName(spreadsheet);
  let known: string | null = null;

  const sheet = (key: SheetKey) => {
    const name = sheetName(key, year);
    const found = year === null ? presentSheet(sheets, key) : sheets.get(comparable(name));
    if (!found) throw isSetUp(sheets) ? problem('missing-sheet', { sheet: name }) : problem('not-set-up', {});
    return found;
  };
  const ownTimeZone = () => {
    known ??= timeZone?.() ?? reading(() => spreadsheet.getSpreadsheetTimeZone());
    return known;
  };
  return {
    spreadsheet,
    year,
    sheets,
    sheet,
    timeZone: ownTimeZone,
    table: (key) => {
      const found = sheet(key);
      const table = readingWhole(() =>
        tableOf(
          key,
          reading(() => plainCells(found.getDataRange().getValues(), ownTimeZone)),
        ),
      );
      return withOwnAddresses(table, (oit) => hiddenAddresses(oit, found));
    },
  };
}

/** Of OIT, the table with the addresses that stand behind words; any other as it is. */
export function withOwnAddresses<S extends SheetKey>(
  table: Table<S>,
  hidden: (oit: Table<'oit'>) => HiddenAddresses,
): Table<S> {
  if (table.key !== 'oit') return table;
  const oit = table as unknown as Table<'oit'>;
  return withAddresses(oit, hidden(oit)) as unknown as Table<S>;
}

/** False before the first run: no sheet has a name that the add-on gives. */
export function isSetUp(sheets: OpenWorkbook['sheets']): boolean {
  return SHEET_KEYS.some((key) => sheets.has(comparable(SHEETS[key].name)));
}

/**
 * Reads every sheet that staff fill in, one round trip a sheet.
 * @param withOffices false for what has to do with errors and the report alone: ส่วนงาน, in which neither is, is not read
 * @throws UserError naming the first sheet, heading or cell without which the rest means nothing.
 */
export function readWorkbook(workbook: OpenWorkbook, withOffices = true): WorkbookData {
  const tables = {
    settings: workbook.table('settings'),
    oit: workbook.table('oit'),
    components: workbook.table('components'),
    measures: workbook.table('measures'),
    indicators: workbook.table('indicators'),
    offices: withOffices ? workbook.table('offices') : NO_OFFICES,
    criteria: workbook.table('criteria'),
  };
  const assessment = readAssessment(tables);
  const { criteria, faults } = readCriteria(tables.criteria, {
    ...yearInSettings(assessment, tables, yearOfCriteria(tables.criteria)),
    components: assessment.components,
  });
  return { tables, assessment: { ...assessment, criteriaFaults: faults }, criteria };
}

const NO_OFFICES: Table<'offices'> = {
  key: 'offices',
  headingRow: 1,
  columns: { name: 0, email: 0 },
  rows: [],
  lastRow: 1,
};

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
  return { year, yearCell, bundled: () => criteriaOf(year) };
}
