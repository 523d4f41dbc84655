import type { ComponentChildren } from 'preact';
import * as commonWords from '../../messages/common';
import './progress.css';

/** How much of something is done, in words and as a bar. */
export function ProgressBar({ label, value, max }: { label: string; value: number; max: number }) {
  return (
    <label class="progress">
      {label}
      <progress value={value} max={max} />
    </label>
  );
}

/** Work whose end cannot be foreseen, and what to know about it. */
export function Underway({ label, children }: { label: string; children?: ComponentChildren }) {
  return (
    <div class="waiting" role="status">
      <progress aria-label={label} />
      <p>{label}</p>
      {children}
    </div>
  );
}

/** A call of the server. `leave` tells what happens when the person closes the window. */
export function Waiting({ label, leave, slow = false }: { label: string; leave?: string; slow?: boolean }) {
  return (
    <Underway label={label}>
      {slow && <p>{commonWords.slow}</p>}
      {leave && <p class="aside">{leave}</p>}
    </Underway>
  );
}
