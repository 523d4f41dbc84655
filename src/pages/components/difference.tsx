import { differenceWords as words } from '../../messages/fixes';
import { differenceOf, type Stretch } from '../text-difference';
import './difference.css';

/** What a text was and what it becomes, the difference marked by strokes and, for those who listen, by words. */
export function Difference({ before, after }: { before: string; after: string }) {
  const difference = differenceOf(before, after);
  return (
    <dl class="difference">
      <dt>{words.before}</dt>
      <dd>
        {shortened(difference.before).map((stretch, index) => (
          <Marked key={index} as="del" {...stretch} />
        ))}
      </dd>
      <dt>{words.after}</dt>
      <dd>
        {shortened(difference.after).map((stretch, index) => (
          <Marked key={index} as="ins" {...stretch} />
        ))}
      </dd>
    </dl>
  );
}

function Marked({ as: Mark, text, changed }: Stretch & { as: 'del' | 'ins' }) {
  if (!changed) return <>{text}</>;
  return (
    <Mark>
      <span class="unseen">{Mark === 'del' ? words.removed : words.added} </span>
      {visible(text)}
    </Mark>
  );
}

/** Letters that stay in sight on either side of a change. */
const CONTEXT = 40;

/** A long text is shown round its changes only. */
function shortened(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch, index) => {
    const { text, changed } = stretch;
    if (changed || text.length <= 2 * CONTEXT) return stretch;
    const head = index === 0 ? '' : text.slice(0, CONTEXT);
    const tail = index === stretches.length - 1 ? '' : text.slice(-CONTEXT);
    return { changed, text: `${head}…${tail}` };
  });
}

/** Spaces, ends of lines and characters without width, as signs that can be seen. */
function visible(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '·')
    .replace(/[ \u00A0]/g, '␣')
    .replace(/\n/g, '↵\n');
}
