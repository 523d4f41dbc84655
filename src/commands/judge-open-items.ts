import { checkContext } from '../ita/checks';
import { judge } from '../ita/verdict/verdict';
import { openAtLastCheck } from '../workbook/history';
import { type LiveContext, liveContext, policyOf } from '../workbook/live-context';
import { type OpenWorkbook, openWorkbook, type WorkbookData } from '../workbook/open-workbook';
import { readComponents, readIndicators, readItems, readMeasures } from '../workbook/read-assessment';
import type { SheetKey } from '../workbook/schema';
import type { Table } from '../workbook/table';
import { type JudgedWorkbook, judgeWorkbook } from './judge-workbook';
import { today } from './surroundings';

/** What the sidebar tells from. */
export interface JudgedItems extends Omit<JudgedWorkbook, 'history' | 'exceptions'> {
  /** False until the first full check. */
  readonly checked: boolean;
}

/**
 * Judges the workbook as it is now: five round trips after a full check, ten before. The sheets in which
 * all work are read afresh; ตั้งค่า, ส่วนงาน, เกณฑ์ and ข้อยกเว้น are as that check read them.
 * @param workbook the one of a room, where something is to be written by what is judged
 */
export function judgeOpenItems(workbook: OpenWorkbook = openWorkbook()): JudgedItems {
  const live = liveContext(workbook.spreadsheet, workbook.sheets);
  if (live === null) {
    const judged = judgeWorkbook(workbook);
    return { ...judged, checked: openAtLastCheck(judged.history) !== null };
  }
  const data = readBeside(workbook, live);
  const context = checkContext(data.assessment, data.criteria, today());
  const policy = policyOf(live);
  return { workbook, data, context, policy, judgement: judge(context, policy), checked: true };
}

function readBeside(workbook: OpenWorkbook, { rest, criteria, columns }: LiveContext): WorkbookData {
  const tables = {
    oit: workbook.table('oit'),
    components: workbook.table('components'),
    measures: workbook.table('measures'),
    indicators: workbook.table('indicators'),
    settings: placesOf('settings', columns.settings),
    offices: placesOf('offices', columns.offices),
    criteria: placesOf('criteria', columns.criteria),
  };
  const assessment = {
    ...rest,
    items: readItems(tables.oit),
    components: readComponents(tables.components),
    measures: readMeasures(tables.measures),
    indicators: readIndicators(tables.indicators),
  };
  return { tables, assessment, criteria };
}

/** A table that knows where its columns stand, and nothing of its rows. */
function placesOf<S extends SheetKey>(key: S, columns: Readonly<Record<string, number>>): Table<S> {
  return { key, headingRow: 1, columns: columns as Table<S>['columns'], rows: [], lastRow: 1 };
}
