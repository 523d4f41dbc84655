import type { ItemRow } from '../../assessment/assessment';
import { isBlank } from '../../text/comparable';
import { type CheckContext, itemCheck } from '../check';
import { saysDone, saysMadePublic, saysNotDone } from './claims';

export const statusConflict = itemCheck(
  'status-conflict',
  'error',
  'The status says another thing than the text does of its own item, or a done item has nothing to show.',
  (row, item, context) => {
    if (row.status.value === 'ดำเนินการแล้ว' && hasNothingToShow(row, context.componentsOf(item)))
      return [hit(row, null)];
    const said = contradiction(row);
    return said?.certain ? [hit(row, said.said)] : [];
  },
);

export const perhapsConflict = itemCheck(
  'status-conflict',
  'warning',
  'The text seems to say another thing than the status, but may speak of a part or of something that it lists.',
  (row) => {
    const said = contradiction(row);
    return said && !said.certain ? [hit(row, said.said)] : [];
  },
);

/** What the text says against the status. */
function contradiction({ status, progress, url, publishedDate }: ItemRow) {
  if (status.value === null) return null;
  const notDone = saysNotDone(progress);
  if (status.value === 'ดำเนินการแล้ว') return notDone;
  if (notDone !== null) return null;
  const done = saysDone(progress);
  if (done !== null) return { said: done, certain: true };
  // Where an address or a day stands beside it, status-behind tells so already.
  const isBare = isBlank(url) && isBlank(publishedDate.text);
  const shown = status.value === 'ยังไม่ได้ดำเนินการ' && isBare ? saysMadePublic(progress) : null;
  return shown === null ? null : { said: shown, certain: false };
}

function hit({ row, status }: ItemRow, said: string | null) {
  return {
    place: { sheet: 'oit', row, column: 'status' } as const,
    facts: { status: status.value ?? '', said },
  };
}

function hasNothingToShow(
  { progress, url, publishedDate }: ItemRow,
  components: ReturnType<CheckContext['componentsOf']>,
): boolean {
  return (
    [progress, url, publishedDate.text].every(isBlank) && components.every((component) => !component.present)
  );
}
