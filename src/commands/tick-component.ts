import type { ItemCode } from '../ita/criteria/types';
import { parseItemCode } from '../ita/item-code';
import { comparable } from '../ita/text';
import { problem } from '../messages/problems';
import { isTicked } from '../workbook/cells';
import { liveContext } from '../workbook/live-context';
import { openWorkbook, readWorkbook } from '../workbook/open-workbook';
import { inRoom, type Room } from '../workbook/room';
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
  return inRoom(openWorkbook(), (room) => {
    setBox(room, code, text, present);
    if (live === null) {
      const { assessment, criteria } = readWorkbook(room.workbook);
      return itemState(code, { result: '', toMend: '' }, { ...assessment, criteria });
    }
    const { assessment, outcomes } = recheck(room, live);
    const [outcome = { result: '', toMend: '' }] = outcomes.get(code) ?? [];
    return itemState(code, outcome, { ...assessment, criteria: live.criteria });
  });
}

/** The row is found by what stands in it: a colleague may have sorted the sheet since the page read it. */
function setBox(room: Room, code: ItemCode, text: string, present: boolean): void {
  room.write('components', (table) => {
    const rows = table.rows.filter(
      (row) => parseItemCode(row.text('code')) === code && comparable(row.text('text')) === comparable(text),
    );
    if (rows.length === 0) throw problem('component-gone', {});
    return rows
      .filter((row) => isTicked(row.cell('present')) !== present)
      .map(({ row }) => ({ row, column: table.columns.present, value: present }));
  });
}
