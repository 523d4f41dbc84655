import { useId } from 'preact/hooks';
import * as commonWords from '../../messages/common';
import './progress.css';

/** How much of something is done, in words and as a bar. */
export function ProgressBar({ label, value, max }: { label: string; value: number; max: number }) {
  const id = useId();
  return (
    <div class="progress">
      <span id={id}>{label}</span>
      <progress aria-labelledby={id} value={value} max={max} />
    </div>
  );
}

/** Work whose end cannot be foreseen. `leave` tells what happens when the person closes the window. */
export function Waiting({ label, leave, slow = false }: { label: string; leave?: string; slow?: boolean }) {
  return (
    <div class="waiting" role="status">
      <progress aria-label={label} />
      <p>{label}</p>
      {slow && <p>{commonWords.slow}</p>}
      {leave && <p class="aside">{leave}</p>}
    </div>
  );
}
