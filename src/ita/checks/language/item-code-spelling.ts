import { itemsCitedIn } from '../../assessment/item-citations';
import { toArabicDigits } from '../../text/thai-digits';
import { minimalEdit, textCheck } from './text-check';

export const itemCodeSpelling = textCheck(
  'item-code-spelling',
  'note',
  'NACC writes an item with the letter o before its number; a zero in its place makes another number.',
  (text) =>
    itemsCitedIn(text)
      .filter((cited) => /^0/.test(toArabicDigits(cited.text)))
      .map((cited) => ({
        facts: { text: cited.text, right: cited.code },
        edits: [minimalEdit(cited.start, cited.text, cited.code)],
      })),
);
