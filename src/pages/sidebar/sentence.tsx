import type { SidebarFinding } from '../../commands/read-sidebar';
import * as placeWords from '../../messages/place';
import type { FindingActions } from './finding';

interface SentenceProps extends Pick<FindingActions, 'goTo'> {
  readonly finding: SidebarFinding;
}

/** What is wrong, and where: a click goes to its first cell. */
export function Sentence({ finding: { message, sheet, cell }, goTo }: SentenceProps) {
  return (
    <button type="button" class="go" onClick={() => goTo(sheet, cell)}>
      <span class="typed">{message}</span> <span class="place">{placeWords.place(sheet, cell)}</span>
    </button>
  );
}
