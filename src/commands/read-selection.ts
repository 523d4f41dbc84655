import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
import { liveContext } from '../workbook/live-context';
import { openWorkbook, readWorkbook } from '../workbook/open-workbook';
import { readComponents, readItems } from '../workbook/read-assessment';
import { SHEETS } from '../workbook/schema';
import { rowsOf } from '../workbook/table';
import { type ItemState, itemState } from './item-state';

export interface Selection {
  /** The sheet and row, to be given back at the next question. */
  readonly at: string;
  /** Null where the row stands for no item. */
  readonly item: ItemState | null;
}

const WATCHED = ['oit', 'components'] as const;

/**
 * The item of the row that the person is in. Asked every few seconds: one round trip while they stay where the page
 * knows them, four after they have moved (before the first check, which keeps the criteria at hand, eleven).
 * @param known `at` of the last answer; null to read anew.
 * @returns null when they are still there.
 */
export function readSelection(known: string | null): Selection | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = spreadsheet.getCurrentCell();
  if (!cell) return { at: '', item: null };
  const sheetName = cell.getSheet().getName();
  const at = `${sheetName}!${cell.getRow()}`;
  if (at === known) return null;
  const key = WATCHED.find((watched) => comparable(SHEETS[watched].name) === comparable(sheetName));
  return { at, item: key ? itemAt(key, cell.getRow(), spreadsheet) : null };
}

function itemAt(
  key: (typeof WATCHED)[number],
  row: number,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ItemState | null {
  const live = liveContext(spreadsheet);
  const workbook = openWorkbook(live?.timeZone ?? null);
  const tables = { oit: workbook.table('oit'), components: workbook.table('components') };
  const selected = rowsOf(tables[key]).find((entry) => entry.row === row);
  const code = parseItemCode(selected?.text('code') ?? '');
  if (code === null) return null;
  const judged = tables.oit.rows.find((entry) => parseItemCode(entry.text('code')) === code);
  const verdict = { result: judged?.text('result') ?? '', toMend: judged?.text('toMend') ?? '' };
  return itemState(code, verdict, {
    criteria: live?.criteria ?? readWorkbook(workbook).criteria,
    items: readItems(tables.oit),
    components: readComponents(tables.components),
  });
}
