import { comparable } from '../ita/text';
import { problem } from '../messages/problems';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What the add-on keeps for itself in the spreadsheet, where every editor has it and a copy of the sheet takes it along:
 * a hidden sheet, one row for each key, the text cut into cells.
 */
export interface Store {
  /** The text kept under the key, or null. */
  readonly get: (key: string) => string | null;
  readonly keys: () => readonly string[];
  /** One round trip; the sheet is made when there is none. Null forgets the key. */
  readonly put: (key: string, text: string | null) => void;
}

const NAME = 'ITA ข้อมูลภายใน';
/** Google's cells take 50,000 characters, those of Excel 32,767. */
const PIECE = 32_000;
/** With the key, as many columns as a new sheet has. */
const PIECES = 25;
/** The longest text that can be kept. */
export const MOST_KEPT = PIECE * PIECES;
const ROWS = 60;
/** Stands before each piece, so that none is ever taken for a formula, a number or a date. */
const GUARD = '|';

/** Reads once, when first asked. */
export function openStore(spreadsheet: Spreadsheet): Store {
  let sheet = spreadsheet.getSheets().find((each) => comparable(each.getName()) === comparable(NAME)) ?? null;
  let read: Map<string, { row: number; text: string }> | null = null;
  const rows = () => {
    read ??= readRows(sheet);
    return read;
  };
  return {
    get: (key) => rows().get(key)?.text ?? null,
    keys: () => [...rows().keys()],
    put: (key, text) => {
      if (text !== null && text.length > MOST_KEPT) throw problem('store-full', {});
      const known = rows().get(key);
      if (!known && text === null) return;
      const row = known?.row ?? firstFree([...rows().values()].map((entry) => entry.row));
      if (row > ROWS) throw problem('store-full', {});
      sheet ??= makeSheet(spreadsheet);
      sheet
        .getRange(row, 1, 1, PIECES + 1)
        .setValues([text === null ? blankRow() : [key, ...piecesOf(text)]]);
      if (text === null) rows().delete(key);
      else rows().set(key, { row, text });
    },
  };
}

function readRows(sheet: Sheet | null): Map<string, { row: number; text: string }> {
  const rows = new Map<string, { row: number; text: string }>();
  if (!sheet) return rows;
  sheet
    .getDataRange()
    .getValues()
    .forEach(([key, ...pieces], index) => {
      if (key !== '')
        rows.set(String(key), {
          row: index + 1,
          text: pieces.map((piece) => String(piece).slice(GUARD.length)).join(''),
        });
    });
  return rows;
}

function firstFree(taken: readonly number[]): number {
  for (let row = 1; ; row++) if (!taken.includes(row)) return row;
}

function piecesOf(text: string): string[] {
  return Array.from({ length: PIECES }, (_, index) => {
    const piece = text.slice(index * PIECE, (index + 1) * PIECE);
    return piece === '' ? '' : GUARD + piece;
  });
}

function blankRow(): string[] {
  return Array.from({ length: PIECES + 1 }, () => '');
}

function makeSheet(spreadsheet: Spreadsheet): Sheet {
  const open = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(NAME, spreadsheet.getSheets().length);
  // Google opens a sheet as it is made; the person stays where they are.
  open.activate();
  return sheet.hideSheet();
}
