import fc from 'fast-check';
import {
  DISPLACED,
  meantCharacter,
  PRIVATE,
  withMeantCharacters,
} from '../../../src/ita/text/displaced-characters';
import { anyText } from '../../support/any-text';

test('each private mark of the Windows Thai fonts has its place in the Thai block', () => {
  const marks = Array.from({ length: 0x1b }, (_, index) =>
    meantCharacter(String.fromCharCode(0xf700 + index)),
  );
  expect(marks.join('')).toBe('ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู');
});

test('whatever a text holds, nothing displaced is left, and all else stays', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const meant = withMeantCharacters(text);
      expect(meant.match(DISPLACED)).toBeNull();
      expect(meant.length).toBe(text.length);
      expect(withMeantCharacters(meant)).toBe(meant);
      expect(meant.match(PRIVATE)).toEqual(text.match(PRIVATE));
    }),
  );
});
