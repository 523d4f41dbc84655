import type { TextCheck } from '../../../../src/ita/checks/language/text-check';
import type { TextEdit } from '../../../../src/ita/finding';

/** What the check knows of a text, and the text after all its edits. */
export function mend(
  check: TextCheck,
  text: string,
): { readonly facts: readonly object[]; readonly mended: string } {
  const hits = check.find(text);
  return {
    facts: hits.map(({ facts }) => facts),
    mended: applied(
      text,
      hits.flatMap(({ edits = [] }) => edits),
    ),
  };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: right }) => rest.slice(0, start) + right + rest.slice(end), text);
}
