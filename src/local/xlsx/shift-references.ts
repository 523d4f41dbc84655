/** A text in quotation marks, a cell, or a run of whole rows or columns; each with what stands before it. */
const TOKENS =
  /"(?:[^"]|"")*"|(?<![\w.!'$])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(.])|(?<![\w.!'$:])(\$?)(\d+):(\$?)(\d+)(?![\w.])|(?<![\w.!'$:])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w(.])/g;

/**
 * A formula of a sheet after rows or columns were inserted into it: what it asks for is asked for where it stands now,
 * with or without a `$`, as in spreadsheets. References to other sheets stay.
 */
export function shiftReferences(
  formula: string,
  axis: 'row' | 'column',
  before: number,
  count: number,
): string {
  const moved = (at: number) => (at >= before ? at + count : at);
  const row = (digits: string) => String(axis === 'row' ? moved(Number(digits)) : Number(digits));
  const column = (letters: string) => (axis === 'column' ? lettersOf(moved(numberOf(letters))) : letters);
  return formula.replace(
    TOKENS,
    (token, cellColumn, fix, cellRow, fixA, rowA, fixB, rowB, fixC, colC, fixD, colD) => {
      if (cellColumn !== undefined) {
        const [, dollar = '', letters = ''] = /^(\$?)(.+)$/.exec(cellColumn) ?? [];
        return `${dollar}${column(letters)}${fix}${row(cellRow)}`;
      }
      if (rowA !== undefined) return `${fixA}${row(rowA)}:${fixB}${row(rowB)}`;
      if (colC !== undefined) return `${fixC}${column(colC)}:${fixD}${column(colD)}`;
      return token;
    },
  );
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
