import type { Carried } from '../../src/bridge/server-functions';

/** Checked by tsc (`npm run types`): each line marked so must not compile. */

interface Letter {
  readonly sent: Date;
}

const words: Carried<readonly { readonly text: string; readonly count: number | null }[]> = [
  { text: 'ก', count: null },
];
// @ts-expect-error a Date cannot cross
const day: Carried<Date> = new Date(0);
// @ts-expect-error nor inside an object
const letter: Carried<Letter> = { sent: new Date(0) };
// @ts-expect-error nor in a list
const letters: Carried<readonly Letter[]> = [{ sent: new Date(0) }];
// @ts-expect-error nor a function
const action: Carried<() => void> = () => {};

test('what pages and server say to each other survives JSON; a Date does not', () => {
  expect(JSON.parse(JSON.stringify(words))).toEqual(words);
  for (const lost of [{ day }, { letter }, { letters }, { action }]) {
    expect(JSON.parse(JSON.stringify(lost))).not.toEqual(lost);
  }
});
