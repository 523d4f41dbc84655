import type { ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
import { problem } from '../messages/problems';
import { isTicked } from '../workbook/cells';
import { liveContext } from '../workbook/live-context';
import { withLock } from '../workbook/lock';
import { type OpenWorkbook, openWorkbook, readWorkbook } from '../workbook/open-workbook';
import { type ItemState, itemState } from './item-state';
import { recheck } from './recheck';

/**
 * Ticks a component of an item, or takes the tick back, and judges again so that colour and count follow: ten round
 * trips at most.
 * @returns the item as it is then.
 * @throws UserError when the component is no longer there, or a colleague's run does not end in time.
 */
export function tickComponent(code: ItemCode, text: string, present: boolean): ItemState | null {
  const live = liveContext(SpreadsheetApp.getActiveSpreadsheet());
  const workbook = openWorkbook(live?.timeZone ?? null);
  return withLock(() => {
    setBox(workbook, code, text, present);
    if (live === null) {
      const { assessment, criteria } = readWorkbook(workbook);
      return itemState(code, { result: '', toMend: '' }, { ...assessment, criteria });
    }
    const { assessment, outcomes } = recheck(workbook, live);
    const [outcome = { result: '', toMend: '' }] = outcomes.get(code) ?? [];
    return itemState(code, outcome, { ...assessment, criteria: live.criteria });
  });
}

/** The row is found by what stands in it: a colleague may have sorted the sheet since the page read it. */
function setBox(workbook: OpenWorkbook, code: ItemCode, text: string, present: boolean): void {
  const table = workbook.table('components');
  const rows = table.rows.filter(
    (row) => parseItemCode(row.text('code')) === code && comparable(row.text('text')) === comparable(text),
  );
  if (rows.length === 0) throw problem('component-gone', {});
  for (const row of rows) {
    if (isTicked(row.cell('present')) === present) continue;
    workbook.sheet('components').getRange(row.row, table.columns.present).setValue(present);
  }
}
