import { parseItemCode } from '../ita/assessment/item-code';
import type { ItemCode } from '../ita/criteria/types';
import { comparable } from '../ita/text/comparable';
import { problem } from '../messages/problems';
import { isTicked } from '../workbook/cells';
import { readComponents } from '../workbook/read-assessment';
import { inRoom } from '../workbook/room';
import { type ItemComponents, itemComponents } from './item-state';

/**
 * Ticks a component of an item, or takes the tick back: four round trips, and one that Google makes by itself when the run
 * ends. The verdict follows the last tick of several (settle-ticks.ts).
 *
 * The row is found by what stands in it: a colleague may have sorted the sheet since the page read it.
 *
 * @returns the components of the item as they are then.
 * @throws UserError when the component is no longer there, or a colleague's run does not end in time.
 */
export function tickComponent(code: ItemCode, text: string, present: boolean): ItemComponents {
  return inRoom(
    (room) => {
      room.write('components', (table) => {
        const rows = table.rows.filter(
          (row) =>
            parseItemCode(row.text('code')) === code && comparable(row.text('text')) === comparable(text),
        );
        if (rows.length === 0) throw problem('component-gone', {});
        return rows
          .filter((row) => isTicked(row.cell('present')) !== present)
          .map(({ row }) => ({ row, column: table.columns.present, value: present }));
      });
      return itemComponents(code, readComponents(room.workbook.table('components')));
    },
    { last: true },
  );
}
