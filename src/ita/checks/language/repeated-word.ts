import { textCheck } from './text-check';

/**
 * Five Thai letters or more that stand twice with nothing between. Shorter ones are ordinary (ผู้มาติดต่อ + ต่อ, การ + การ).
 * At most thirty are held against each other, so that a cell of 50,000 characters costs no more than its length.
 */
const TWICE = /([ก-ฮเ-ไ][ก-๎]{4,29})\1/g;

/** Doubled on purpose, where careful writers would put ๆ. */
const REDUPLICATIONS: readonly string[] = ['เรื่อย', 'เดี๋ยว', 'ประเดี๋ยว'];

export const repeatedWord = textCheck(
  'repeated-word',
  'warning',
  'A word or phrase typed twice in a row: ดำเนินการดำเนินการ.',
  (text) =>
    [...text.matchAll(TWICE)]
      .filter(([, word = '']) => !REDUPLICATIONS.includes(word))
      .map((match) => {
        const [, word = ''] = match;
        const start = match.index ?? 0;
        return {
          facts: { word },
          edits: [{ start: start + word.length, end: start + 2 * word.length, text: '' }],
        };
      }),
);
