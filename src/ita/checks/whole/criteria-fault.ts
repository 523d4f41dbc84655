import { wholeCheck } from '../check';

export const criteriaFault = wholeCheck(
  'criteria-fault',
  'warning',
  'The sheet เกณฑ์ can be read, and does not contradict itself: what is wrong in it is left out until it is mended.',
  ({ assessment: { criteriaFaults } }) =>
    criteriaFaults.map(({ facts, row, column }) => ({ place: { sheet: 'criteria', row, column }, facts })),
);
