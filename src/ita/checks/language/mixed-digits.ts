import { blankForeignWords } from '../../text/blank-out';
import { toThaiDigits } from '../../text/thai-digits';
import { replaceAll, textCheck } from './text-check';

export const mixedDigits = textCheck(
  'mixed-digits',
  'note',
  'Thai and Arabic digits in one text; addresses, item codes and words with Latin letters (Covid-19) may have theirs.',
  (text) => {
    if (!/[0-9]/.test(text) || !/[๐-๙]/.test(text)) return [];
    const prose = blankForeignWords(text);
    const number = /[0-9]+/.exec(prose)?.[0];
    return number === undefined || !/[๐-๙]/.test(prose)
      ? []
      : [{ facts: { number }, edits: replaceAll(prose, /[0-9]+/g, ([digits]) => toThaiDigits(digits)) }];
  },
);
