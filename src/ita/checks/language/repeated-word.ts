import type { TextEdit } from '../../finding';
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
  'A word or phrase typed twice in a row: ดำเนินการดำเนินการ. Each is told once a text.',
  (text) => {
    const editsOf = new Map<string, TextEdit[]>();
    for (const { 1: word = '', index = 0 } of text.matchAll(TWICE)) {
      if (REDUPLICATIONS.includes(word)) continue;
      const edit = { start: index + word.length, end: index + 2 * word.length, text: '' };
      editsOf.set(word, [...(editsOf.get(word) ?? []), edit]);
    }
    return [...editsOf].map(([word, edits]) => ({ facts: { word }, edits }));
  },
);
