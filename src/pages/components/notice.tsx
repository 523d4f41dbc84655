import type { ComponentChildren } from 'preact';
import * as commonWords from '../../messages/common';
import { setupTitle } from '../../messages/titles';
import { type ServerError, server } from '../shared/server';
import { Button } from './button';
import './notice.css';

/** A sentence that stands out. A failure is read out at once, other news when the reader is free. */
export function Notice({
  kind,
  children,
}: {
  kind: 'done' | 'info' | 'failure';
  children: ComponentChildren;
}) {
  return (
    <div class={`notice ${kind}`} role={kind === 'failure' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}

/** What a workbook lacks that the first run has not built yet. */
const UNBUILT = ['not-set-up', 'missing-sheet', 'empty-sheet'];

/** What went wrong, and what helps: another try, where it can; where there are no sheets, the first run. */
export function Failure({ error, retry }: { error: ServerError; retry?: () => void }) {
  return (
    <Notice kind="failure">
      <p class="typed">{error.message}</p>
      {UNBUILT.includes(error.code) ? (
        <Button primary onClick={() => server.call('openSetup').catch(() => {})}>
          {setupTitle}
        </Button>
      ) : (
        retry && error.retry && <Button onClick={retry}>{commonWords.retry}</Button>
      )}
    </Notice>
  );
}
