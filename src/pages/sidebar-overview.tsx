import { commonWords } from '../messages/pages';
import { sidebarWords as words } from '../messages/sidebar';
import { checkTitle } from '../messages/titles';
import { Notice } from './components/notice';
import { ProgressBar } from './components/progress';
import { SmallButton } from './components/small-button';
import type { SidebarReading } from './use-sidebar';

interface OverviewProps {
  readonly reading: SidebarReading;
  readonly onCheck: () => void;
  readonly onRefresh: () => void;
}

/** How far the whole is, and how fresh that is. */
export function Overview({ reading: { sidebar, work, readAt }, onCheck, onRefresh }: OverviewProps) {
  return (
    <section class="overview" aria-label={words.overview}>
      {sidebar && (
        <ProgressBar
          label={commonWords.itemsDone(sidebar.complete, sidebar.total)}
          value={sidebar.complete}
          max={sidebar.total}
        />
      )}
      {sidebar && !sidebar.checked && <Notice kind="info">{words.neverChecked}</Notice>}
      <div class="tools">
        <SmallButton primary={sidebar?.checked === false} disabled={work !== null} onClick={onCheck}>
          {checkTitle}
        </SmallButton>
        <SmallButton disabled={work !== null} onClick={onRefresh}>
          {words.refresh}
        </SmallButton>
      </div>
      <p class="aside" role="status">
        {work === 'checking' && words.checking}
        {work === 'reading' && words.reading}
        {work === null && readAt && words.readAt(clockOf(readAt))}
      </p>
    </section>
  );
}

/** `9.05` */
function clockOf(time: Date): string {
  return `${time.getHours()}.${String(time.getMinutes()).padStart(2, '0')}`;
}
