import { isUnknown } from '../../criteria/confirmation';
import { explainOitScore } from '../../scoring/score-explanation';
import { wholeCheck } from '../check';

export const scoreUnexplained = wholeCheck(
  'score-unexplained',
  'note',
  'With every item done OIT should be 100; of a lower score it is told what the fewest failed items must be.',
  ({ assessment: { settings }, criteria, items }) => {
    const oit = settings.oit.value;
    const allDone =
      items.size === criteria.items.length &&
      [...items.values()].every(({ status }) => status.value === 'ดำเนินการแล้ว');
    if (oit === null || oit >= 100 || !allDone || isUnknown(criteria.provenance.oitScoring)) return [];
    const explanation = explainOitScore(oit, criteria);
    if (explanation === 'untold') return [];
    return [
      {
        place: { sheet: 'settings', row: settings.rows.oit, column: 'value' },
        facts: { oit, explanation },
      },
    ];
  },
);
