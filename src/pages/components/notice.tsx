import type { ComponentChildren } from 'preact';
import { commonWords } from '../../messages/pages';
import type { ServerError } from '../shared/server';
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

/** What went wrong, and another try. */
export function Failure({ error, retry }: { error: ServerError; retry: () => void }) {
  return (
    <Notice kind="failure">
      <p class="typed">{error.message}</p>
      <Button onClick={retry}>{commonWords.retry}</Button>
    </Notice>
  );
}
