import type { CheckPage } from '../../commands/check-completeness';
import { taskWords, checkWords as words } from '../../messages/pages';
import { mendTitle } from '../../messages/titles';
import { Failure, Notice } from '../components/notice';
import { SmallButton } from '../components/small-button';
import { openSidebarOn, type SidebarPart } from '../shared/sidebar-part';
import { useLeaving } from '../shared/use-leaving';

/** What there is to do: a line for each kind of it, with the way there. */
export function Tasks({ report }: { report: CheckPage }) {
  const { counts, mends, complete, total } = report;
  const [leave, error] = useLeaving();
  const list = (part: SidebarPart) => () => {
    openSidebarOn(part);
    leave('openSidebar');
  };
  const found = counts.toMend + counts.toRead + counts.typing;
  if (found === 0 && complete === total) return <Notice kind="done">{words.none}</Notice>;
  return (
    <>
      <ul class="tasks">
        <Task
          part="toMend"
          count={counts.toMend}
          more={complete < total}
          way={words.list}
          onGo={list('toMend')}
        />
        <Task part="toRead" count={counts.toRead} way={words.list} onGo={list('toRead')} />
        {mends ? (
          <Task part="typing" count={counts.typing} way={mendTitle} onGo={() => leave('openFixes')} />
        ) : (
          <Task part="typing" count={counts.typing} way={words.list} onGo={list('typing')} />
        )}
      </ul>
      {error && <Failure error={error} />}
    </>
  );
}

interface TaskProps {
  readonly part: SidebarPart;
  readonly count: number;
  /** Whether the list has more to show than what is counted. */
  readonly more?: boolean;
  readonly way: string;
  readonly onGo: () => void;
}

function Task({ part, count, more = false, way, onGo }: TaskProps) {
  return (
    <li>
      <span>
        {taskWords[part]} <strong>{count}</strong>
      </span>
      {(count > 0 || more) && (
        <SmallButton primary={part === 'toMend'} label={`${taskWords[part]} ${count}: ${way}`} onClick={onGo}>
          {way}
        </SmallButton>
      )}
    </li>
  );
}
