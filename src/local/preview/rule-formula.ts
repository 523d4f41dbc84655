import { displayValue } from '../apps-script/display-value';
import type { LocalSheet } from '../xlsx/local-workbook';

/** `=INDEX(2:2,MATCH("ผลตรวจ",$1:$1,0))="ครบถ้วน"`: the cell of this row below that heading holds that text. */
const BELOW_HEADING = /^=INDEX\((\d+):\1,MATCH\("([^"]*)",\$(\d+):\$\3,0\)\)="([^"]*)"$/;

/**
 * Whether the formula of a colour rule holds, `rowsBelow` rows under the top of its cells: there its relative rows are
 * moved by as many. Formulas are not computed here beyond this one form; any other never holds.
 */
export function formulaHolds(sheet: LocalSheet, formula: string, rowsBelow: number): boolean {
  const [, row, heading = '', headingRow, text = ''] = BELOW_HEADING.exec(formula) ?? [];
  if (row === undefined) return false;
  const { lastColumn } = sheet.extent();
  for (let column = 1; column <= lastColumn; column++) {
    if (!alike(textAt(sheet, Number(headingRow), column), heading)) continue;
    return alike(textAt(sheet, Number(row) + rowsBelow, column), text);
  }
  return false;
}

function textAt(sheet: LocalSheet, row: number, column: number): string {
  return displayValue(sheet.peek(row, column));
}

/** As `=` and MATCH compare texts: upper and lower case are one. */
function alike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
