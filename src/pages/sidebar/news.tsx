import { useEffect, useRef } from 'preact/hooks';
import * as commonWords from '../../messages/common';
import * as words from '../../messages/sidebar';
import { Notice } from '../components/notice';
import { SmallButton } from '../components/small-button';
import type { ServerError } from '../shared/server';

/** What has just been done from here. */
export interface NewsItem {
  readonly text: string;
  readonly canUndo: boolean;
}

interface NewsProps {
  readonly news: NewsItem | null;
  /** Why what was tried last was not done. */
  readonly error: ServerError | null;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** A line below whatever is in sight, until something else is done. */
export function News({ news, error, onUndo, onClose }: NewsProps) {
  const room = useRef<HTMLDivElement>(null);
  // The button that brought the news about may be gone, and the keyboard's focus with it.
  useEffect(() => {
    if (news) room.current?.focus({ preventScroll: true });
  }, [news]);
  if (!news && !error) return null;
  return (
    <div ref={room} class="news" tabIndex={-1}>
      <Notice kind={error ? 'failure' : 'done'}>
        <p>{error ? error.message : news?.text}</p>
        <div class="tools">
          {!error && news?.canUndo && <SmallButton onClick={onUndo}>{words.undo}</SmallButton>}
          <SmallButton onClick={onClose}>{commonWords.close}</SmallButton>
        </div>
      </Notice>
    </div>
  );
}
