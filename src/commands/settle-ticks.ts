import { outcomesByKey } from '../workbook/outcomes';
import { inRoom } from '../workbook/room';
import { writeOutcomes } from '../workbook/write-check';
import { judgeOpenItems } from './judge-open-items';
import { type Sidebar, sidebarOf } from './read-sidebar';

/**
 * What a page asks for after the last of several ticks: judges once, writes the verdicts beside the rows of OIT, and tells
 * all that is left to do, as `readSidebar` does. Before the first check no verdicts stand there, and none are begun.
 */
export function settleTicks(): Sidebar {
  return inRoom(
    (room) => {
      const judged = judgeOpenItems(room.workbook);
      const outcomes = outcomesByKey(judged.judgement, judged.data.assessment);
      if (judged.checked) writeOutcomes(room, outcomes);
      return sidebarOf(judged, judged.checked ? outcomes : null);
    },
    { last: true },
  );
}
