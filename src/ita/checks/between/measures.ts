import { holdsAnything } from '../../criteria/confirmation';
import { containment, lettersOf, shinglesOf } from '../../similarity';
import { comparable, isBlank } from '../../text';
import { wholeCheck } from '../check';

/** A line of which so much stands in the method says nothing of its own. */
const COPIED = 0.9;
/** Shorter lines are headings and names of things, which a result may share with the method. In letters. */
const LEAST_LETTERS = 15;

export const outcomeCopied = wholeCheck(
  'outcome-copied',
  'warning',
  'What came of a measure is not what was to be done, word for word. Told when copied lines are most of the text.',
  ({ assessment: { measures } }) =>
    measures.flatMap(({ row, method, summary, outcome }) => {
      const planned = method.split('\n').map(shinglesOf);
      return [['summary', summary] as const, ['outcome', outcome] as const].flatMap(([column, text]) => {
        const copied = text.split('\n').filter((line) => {
          const shingles = shinglesOf(line);
          return (
            lettersOf(line).length >= LEAST_LETTERS &&
            planned.some((plannedLine) => containment(shingles, plannedLine) >= COPIED)
          );
        });
        const [first] = copied;
        if (first === undefined || lettersOf(copied.join('')).length * 2 < lettersOf(text).length) return [];
        return [{ place: { sheet: 'measures', row, column } as const, facts: { text: first } }];
      });
    }),
);

export const measureUnlinked = wholeCheck(
  'measure-unlinked',
  'warning',
  'A measure says which indicator it is to raise: ตัวชี้วัดที่ N, or ตัวชี้วัด and its name. Not asked of a year whose indicators are not known.',
  ({ assessment: { measures }, criteria }) => {
    if (!holdsAnything('indicators', criteria)) return [];
    const names = [...criteria.indicators, ...criteria.subIndicators].map(({ name }) =>
      lettersOf(`ตัวชี้วัด${name}`),
    );
    return measures.flatMap(({ row, measure, method }) => {
      if (isBlank(measure) && isBlank(method)) return [];
      const text = `${measure}\n${method}`;
      const letters = lettersOf(text);
      const linked =
        NUMBERED_INDICATOR.test(comparable(text)) || names.some((name) => letters.includes(name));
      return linked ? [] : [{ place: { sheet: 'measures', row, column: 'method' } as const, facts: {} }];
    });
  },
);

/** Over text as NFKC leaves it. */
const NUMBERED_INDICATOR = /ตัวชี้วัด(?:ย่อย)?(?:ที่|ข้อ(?:ที่)?)?\s*[\d๐-๙]/;
