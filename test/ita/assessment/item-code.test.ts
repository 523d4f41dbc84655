import fc from 'fast-check';
import { parseItemCode } from '../../../src/ita/assessment/item-code';
import { toThaiDigits } from '../../../src/ita/text/thai-digits';
import { anyText } from '../../support/any-text';
import { table } from '../../support/table';

describe('an item code as people type it', () => {
  table(parseItemCode, [
    ['o1', 'o1'],
    ['O1', 'o1'],
    ['o01', 'o1'],
    ['๐๑', 'o1'],
    ['๐๑๐', 'o10'],
    ['๐๔๓', 'o43'],
    ['o๑๒', 'o12'],
    ['01', 'o1'],
    ['7', 'o7'],
    ['010', 'o10'],
    ['10', 'o10'],
    ['ข้อ o7', 'o7'],
    ['ข้อที่ ๗', 'o7'],
    [' o 7 ', 'o7'],
    ['o\u200b7', 'o7'],
    ['ｏ７', 'o7'],
    ['', null],
    ['o', null],
    ['o0', null],
    ['๐', null],
    ['o1a', null],
    ['o1.5', null],
    ['x1', null],
    ['หมายเหตุ', null],
    ['o1000', null],
  ]);

  test('any spelling of a number gives the same code', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('o', 'O', '๐', '0', 'o0', ''),
        fc.boolean(),
        (number, letter, thai) => {
          const digits = thai ? toThaiDigits(number) : String(number);
          expect(parseItemCode(letter + digits)).toBe(`o${number}`);
        },
      ),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(anyText(), (text) => void parseItemCode(text)));
  });
});
