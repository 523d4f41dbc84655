import { comparable } from '../ita/text/comparable';
import { problem } from '../messages/problems';

/**
 * Takes the person to a cell (`J8`), or to the sheet alone where there is no cell. No round trip for values.
 * @throws UserError when it is not there any more.
 */
export function goTo(sheetName: string, cell: string | null): null {
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((each) => comparable(each.getName()) === comparable(sheetName));
  if (!sheet) throw problem('place-gone', { sheet: sheetName, cell });
  if (cell === null) sheet.activate();
  else cellIn(sheet, cell).activate();
  return null;
}

/** Google tells only by an error that a sheet has become too small for a cell. */
function cellIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, cell: string): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(cell);
  } catch {
    throw problem('place-gone', { sheet: sheet.getName(), cell });
  }
}
