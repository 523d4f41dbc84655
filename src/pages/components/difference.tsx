import { differenceWords as words } from '../../messages/fixes';
import { differenceOf, isChange, lettersOf, type Stretch } from '../shared/text-difference';
import './difference.css';

/** What a text was and what it becomes, the difference marked by strokes and, for those who listen, by words. */
export function Difference({ before, after }: { before: string; after: string }) {
  const stretches = shortened(differenceOf(before, after));
  return (
    <dl class="difference">
      <dt>{words.before}</dt>
      <dd>
        {stretches.map((stretch, index) =>
          isChange(stretch) ? (
            <del key={index}>
              <span class="unseen">{words.removed} </span>
              {visible(stretch.before)}
            </del>
          ) : (
            stretch.before
          ),
        )}
      </dd>
      <dt>{words.after}</dt>
      <dd>
        {stretches.map((stretch, index) =>
          isChange(stretch) ? (
            <ins key={index}>
              <span class="unseen">{words.added} </span>
              {visible(stretch.after)}
            </ins>
          ) : (
            stretch.after
          ),
        )}
      </dd>
    </dl>
  );
}

/** Letters that stay in sight on either side of a change. */
const CONTEXT = 40;

/** A long text is shown round its changes only. */
function shortened(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch, index) => {
    const letters = lettersOf(stretch.before);
    if (isChange(stretch) || letters.length <= 2 * CONTEXT) return stretch;
    const head = index === 0 ? [] : letters.slice(0, CONTEXT);
    const tail = index === stretches.length - 1 ? [] : letters.slice(-CONTEXT);
    const short = [...head, '…', ...tail].join('');
    return { before: short, after: short };
  });
}

/** Spaces, ends of lines and characters without width, as signs that can be seen. */
function visible(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '·')
    .replace(/[ \u00A0]/g, '␣')
    .replace(/\n/g, '↵\n');
}
