import type { FiscalYear } from '../ita/fiscal-year';
import { comparable } from '../ita/text/comparable';
import { reading } from './reading';
import { namesOf, SHEET_KEYS, SHEETS, type SheetKey } from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/*
 * A workbook goes on from year to year. The sheets of the present year have their plain names, those of an earlier one
 * the same with its year. The divisions and the history are the office's, and of all years.
 */
const OF_ALL_YEARS: readonly SheetKey[] = ['offices', 'history'];

export const YEAR_SHEETS: readonly SheetKey[] = SHEET_KEYS.filter((key) => !OF_ALL_YEARS.includes(key));

/** What a sheet is called: `OIT`, or `OIT 2566` for one that was kept. @param year null for the present one */
export function sheetName(key: SheetKey, year: FiscalYear | null): string {
  const { name } = SHEETS[key];
  return year === null || OF_ALL_YEARS.includes(key) ? name : `${name} ${year}`;
}

/** What a sheet of the new year is called until all of them are whole. */
export function unfinishedName(key: SheetKey): string {
  return `${SHEETS[key].name} (กำลังสร้าง)`;
}

/** The sheets by the form in which their names are compared. One round trip. */
export function sheetsByName(spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> {
  return reading(() => new Map(spreadsheet.getSheets().map((sheet) => [comparable(sheet.getName()), sheet])));
}

/** The present sheet, also where it has the name of an earlier version. */
export function presentSheet(sheets: ReadonlyMap<string, Sheet>, key: SheetKey): Sheet | undefined {
  return namesOf(key)
    .map((name) => sheets.get(comparable(name)))
    .find((sheet) => sheet !== undefined);
}

/** The years whose sheets are kept, the latest first. */
export function keptYears(names: Iterable<string>): readonly FiscalYear[] {
  const beginning = comparable(SHEETS.oit.name);
  const years = [...names].flatMap((name) => {
    const [, plain, year] = /^(.*) (2[456]\d\d)$/.exec(name) ?? [];
    return plain === beginning ? [Number(year)] : [];
  });
  return years.sort((a, b) => b - a);
}
