import { comparable } from '../ita/text';
import { problem } from '../messages/problems';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What the add-on keeps for itself in the spreadsheet, where every editor has it and a copy of the sheet takes it along:
 * a hidden sheet, one row for each key, the text cut into cells.
 */

const NAME = 'ITA ข้อมูลภายใน';
/** Google's cells take 50,000 characters, those of Excel 32,767. */
const PIECE = 30_000;
const PIECES = 40;

export interface Store {
  /** The text kept under the key, or null. One round trip. */
  readonly get: (key: string) => string | null;
  /** Two round trips; the sheet is made when there is none. */
  readonly put: (key: string, text: string) => void;
}

export function openStore(spreadsheet: Spreadsheet): Store {
  const find = () =>
    spreadsheet.getSheets().find((sheet) => comparable(sheet.getName()) === comparable(NAME)) ?? null;
  return {
    get: (key) => {
      const row = find()
        ?.getDataRange()
        .getValues()
        .find(([name]) => name === key);
      return row ? row.slice(1).join('') : null;
    },
    put: (key, text) => {
      const pieces = piecesOf(text);
      const sheet = find() ?? makeSheet(spreadsheet);
      const keys = sheet
        .getDataRange()
        .getValues()
        .map(([name]) => name);
      const row = keys.includes(key) ? keys.indexOf(key) : keys.filter((name) => name !== '').length;
      sheet.getRange(row + 1, 1, 1, PIECES + 1).setValues([[key, ...pieces]]);
    },
  };
}

function piecesOf(text: string): string[] {
  const pieces = Array.from({ length: PIECES }, (_, index) => text.slice(index * PIECE, (index + 1) * PIECE));
  if (text.length > PIECE * PIECES) throw problem('store-full', {});
  return pieces;
}

/** Plain text throughout: what is kept must never be taken for a formula, a number or a date. */
function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(NAME, spreadsheet.getSheets().length);
  const missing = PIECES + 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(1, 1, 20, PIECES + 1).setNumberFormat('@');
  return sheet.hideSheet();
}
