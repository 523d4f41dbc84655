import type { Check } from '../../../../src/ita/checks/check';
import type { TextEdit } from '../../../../src/ita/finding';
import { assessment, contextOf, placeWords } from '../support';

/** What the check knows of a text, and the text after all its edits. The text stands in an item's progress. */
export function mend(
  check: Check,
  text: string,
): { readonly facts: readonly object[]; readonly mended: string } {
  const context = contextOf(assessment({ items: { o5: { progress: text } } }));
  const findings = check.run(context);
  expect(findings.map(({ place }) => placeWords(place, context.assessment))).toEqual(
    findings.map(() => 'o5.progress'),
  );
  return {
    facts: findings.map(({ facts }) => facts),
    mended: applied(
      text,
      findings.flatMap(({ edits }) => edits),
    ),
  };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: right }) => rest.slice(0, start) + right + rest.slice(end), text);
}
