import type { Sidebar } from '../../commands/read-sidebar';
import * as commonWords from '../../messages/common';
import * as words from '../../messages/sidebar';
import { checkTitle } from '../../messages/titles';
import { ProgressBar } from '../components/progress';
import { SmallButton } from '../components/small-button';
import type { SidebarReading } from './use-sidebar';

interface OverviewProps {
  readonly sidebar: Sidebar;
  readonly reading: Pick<SidebarReading, 'work' | 'readAt'>;
  readonly onCheck: () => void;
  readonly onRefresh: () => void;
}

/** How far the whole is, and how fresh that is: it stays in sight, so it holds no more than that. */
export function Overview({ sidebar, reading, onCheck, onRefresh }: OverviewProps) {
  const { complete, total, checked, daysLeft } = sidebar;
  const { work, readAt } = reading;
  return (
    <section class="overview" aria-label={words.overview}>
      <span class="aside" role="status">
        {work === 'checking' && words.checking}
        {work === 'reading' && words.reading}
        {work === null && readAt && words.readAt(clockOf(readAt))}
      </span>
      <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      {daysLeft.map((words) => (
        <p key={words} class="days-left">
          {words}
        </p>
      ))}
      <div class="tools">
        <SmallButton primary={!checked} disabled={work !== null} onClick={onCheck}>
          {checkTitle}
        </SmallButton>
        <SmallButton disabled={work !== null} onClick={onRefresh}>
          {words.refresh}
        </SmallButton>
      </div>
    </section>
  );
}

/** `9.05` */
function clockOf(time: Date): string {
  return `${time.getHours()}.${String(time.getMinutes()).padStart(2, '0')}`;
}
