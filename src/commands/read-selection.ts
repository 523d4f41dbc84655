import { parseItemCode } from '../ita/assessment/item-code';
import type { Criteria } from '../ita/criteria/types';
import { comparable } from '../ita/text/comparable';
import { liveContext } from '../workbook/live-context';
import { type OpenWorkbook, openWorkbook, readWorkbook, type WorkbookData } from '../workbook/open-workbook';
import { readComponents, readItems } from '../workbook/read-assessment';
import { reading } from '../workbook/reading';
import { reviewCells } from '../workbook/reviews';
import { SHEETS } from '../workbook/schema';
import { rowsOf } from '../workbook/table';
import type { Outcomes } from '../workbook/write-check';
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
 * knows them, four after they have moved (before the first check, which keeps the criteria at hand, ten).
 * @param known `at` of the last answer; null to read anew.
 * @returns null when they are still there.
 */
export function readSelection(known: string | null): Selection | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const cell = currentCell(spreadsheet);
  if (cell === null) return { at: '', item: null };
  if (cell.at === known) return null;
  if (cell.sheet === null) return { at: cell.at, item: null };
  const workbook = openWorkbook();
  const live = liveContext(spreadsheet, workbook.sheets);
  const tables = { oit: workbook.table('oit'), components: workbook.table('components') };
  return selectionAt(cell, tables, live?.criteria ?? (() => readWorkbook(workbook).criteria));
}

/**
 * The same of a workbook that is read already: one round trip.
 * @param outcomes what stands beside the rows of OIT by now; null where that was read
 */
export function selectionIn(
  { spreadsheet }: OpenWorkbook,
  { tables, criteria }: WorkbookData,
  outcomes: Outcomes | null,
): Selection {
  const cell = currentCell(spreadsheet);
  return cell === null ? { at: '', item: null } : selectionAt(cell, tables, criteria, outcomes);
}

interface CurrentCell extends Pick<Selection, 'at'> {
  /** Null for one in which no items stand. */
  readonly sheet: (typeof WATCHED)[number] | null;
  readonly row: number;
}

function currentCell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): CurrentCell | null {
  const place = reading(() => {
    const cell = spreadsheet.getCurrentCell();
    return cell && { name: cell.getSheet().getName(), row: cell.getRow() };
  });
  if (!place) return null;
  const { name, row } = place;
  const sheet = WATCHED.find((watched) => comparable(SHEETS[watched].name) === comparable(name)) ?? null;
  return { at: `${name}!${row}`, sheet, row };
}

function selectionAt(
  { at, sheet, row }: CurrentCell,
  tables: Pick<WorkbookData['tables'], 'oit' | 'components'>,
  criteria: Criteria | (() => Criteria),
  outcomes: Outcomes | null = null,
): Selection {
  const selected = sheet && rowsOf(tables[sheet]).find((entry) => entry.row === row);
  const code = parseItemCode(selected?.text('code') ?? '');
  if (code === null) return { at, item: null };
  const judged = tables.oit.rows.find((entry) => parseItemCode(entry.text('code')) === code);
  const verdict = outcomes?.get(code)?.[0] ?? {
    result: judged?.text('result') ?? '',
    toMend: judged?.text('toMend') ?? '',
  };
  const item = itemState(code, verdict, {
    criteria: typeof criteria === 'function' ? criteria() : criteria,
    items: readItems(tables.oit),
    components: readComponents(tables.components),
    reviewed: judged && reviewCells(judged),
  });
  return { at, item };
}
