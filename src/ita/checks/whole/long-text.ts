import { wholeCheck } from '../check';
import { staffTexts } from '../staff-texts';

/** About two thirds of a page in the narrow columns of the report. */
const LONG = 1_500;

export const longText = wholeCheck(
  'long-text',
  'note',
  'A text fits the cell of a table: beyond some 1,500 letters its row takes up pages.',
  ({ assessment, items }) =>
    staffTexts(assessment, items)
      .filter(({ text }) => text.length > LONG)
      .map(({ text, place, item }) => ({
        place,
        ...(item === null ? {} : { item }),
        facts: { length: text.length },
      })),
);
