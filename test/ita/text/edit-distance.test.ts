import { isWithinEdits } from '../../../src/ita/text/edit-distance';

test.each([
  ['กขค', 'กขค', 0],
  ['', '', 0],
  ['', 'กข', 2],
  ['กขค', 'กค', 1],
  ['กขค', 'กขงค', 1],
  ['กขค', 'กงค', 1],
  ['kitten', 'sitting', 3],
  ['saturday', 'sunday', 3],
  ['ประพฤตินิชอบ', 'ประพฤติมิชอบ', 1],
  ['การปรับปรุงการทำงาน', 'การปรับปรุงระบบการทำงาน', 4],
  ['abcdef', 'bcdefa', 2],
])('«%s» is as far from «%s» as %d edits', (a, b, edits) => {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    expect([0, 1, 2, 3, 4, 5].filter((most) => isWithinEdits(one, other, most))).toEqual(
      [0, 1, 2, 3, 4, 5].filter((most) => most >= edits),
    );
  }
});
