import { itemsCitedIn } from '../../item-citations';
import { toArabicDigits } from '../../thai-digits';
import { minimalEdit, textCheck } from './text-check';

export const itemCodeSpelling = textCheck(
  'item-code-spelling',
  'note',
  'NACC writes an item as o36, with the letter; a zero in its place (๐๓๖) is another number.',
  (text) =>
    itemsCitedIn(text)
      .filter((cited) => /^0/.test(toArabicDigits(cited.text)))
      .map((cited) => ({
        facts: { text: cited.text, right: cited.code },
        edits: [minimalEdit(cited.start, cited.text, cited.code)],
      })),
);
