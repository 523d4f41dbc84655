import * as words from '../../messages/difference';
import { differenceOf, lettersOf, type Stretch } from '../shared/text-difference';
import './difference.css';

/** What a text was and what it becomes, the difference marked by strokes and, for those who listen, by words. */
export function Difference({ before, after }: { before: string; after: string }) {
  const stretches = shortened(differenceOf(before, after));
  const side = (which: 'before' | 'after', Mark: 'del' | 'ins', told: string) =>
    stretches.map((stretch, index) =>
      stretch.changed ? (
        <Mark key={index}>
          <span class="unseen">{told} </span>
          {visible(stretch[which])}
        </Mark>
      ) : (
        stretch[which]
      ),
    );
  return (
    <dl class="difference">
      <dt>{words.before}</dt>
      <dd>{side('before', 'del', words.removed)}</dd>
      <dt>{words.after}</dt>
      <dd>{side('after', 'ins', words.added)}</dd>
    </dl>
  );
}

/** Letters that stay in sight on either side of a change. */
const CONTEXT = 40;

/** A long text is shown round its changes only. */
function shortened(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch, index) => {
    const letters = lettersOf(stretch.before);
    if (stretch.changed || letters.length <= 2 * CONTEXT) return stretch;
    const head = index === 0 ? [] : letters.slice(0, CONTEXT);
    const tail = index === stretches.length - 1 ? [] : letters.slice(-CONTEXT);
    const short = [...head, '…', ...tail].join('');
    return { ...stretch, before: short, after: short };
  });
}

/** Spaces, ends of lines and characters without width, as signs that can be seen. */
function visible(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '·')
    .replace(/[ \u00A0]/g, '␣')
    .replace(/\n/g, '↵\n');
}
