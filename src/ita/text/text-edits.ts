import type { TextEdit } from '../finding';

/**
 * The text with the edits made. Where two edits overlap, the one that begins first wins and the other is left for the
 * next time, so that no edit ever works on what another has changed.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}
