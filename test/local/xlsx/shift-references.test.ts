import fc from 'fast-check';
import { shiftReferences } from '../../../src/local/xlsx/shift-references';

/** Inserting two rows before row 3, or two columns before column C. */
test.each([
  ['=$A3="ก"', '=$A5="ก"', '=$A3="ก"'],
  ['=A$2+C4', '=A$2+C6', '=A$2+E4'],
  ['=INDEX(2:2,MATCH("A9",$3:$3,0))', '=INDEX(2:2,MATCH("A9",$5:$5,0))', '=INDEX(2:2,MATCH("A9",$3:$3,0))'],
  ['=SUM($B:C)', '=SUM($B:C)', '=SUM($B:E)'],
  ["=ชีต!A9+'ข'!C9", "=ชีต!A9+'ข'!C9", "=ชีต!A9+'ข'!C9"],
  ['=LOG10(C9)', '=LOG10(C11)', '=LOG10(E9)'],
  ['="C9 ""C9"""', '="C9 ""C9"""', '="C9 ""C9"""'],
])('%s', (formula, rows, columns) => {
  expect(shiftReferences(formula, 'row', 3, 2)).toBe(rows);
  expect(shiftReferences(formula, 'column', 3, 2)).toBe(columns);
});

test('what stands before the place of the insert stays, whatever the formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'A$:1"=(,)! ก') }), (text) => {
      expect(shiftReferences(text, 'row', 1e9, 1)).toHaveLength(text.length);
    }),
  );
});
