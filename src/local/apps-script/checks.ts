import { Exception } from './exceptions';

/** Google's limit on the text of one cell. */
const LONGEST_CELL = 50_000;

/** @throws Exception as Google does, when a table of values does not have the shape of its range */
export function checkShape(table: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (table.length !== rows) throw wrongShape('rows', table.length, rows);
  for (const line of table) {
    if (line.length !== columns) throw wrongShape('columns', line.length, columns);
  }
}

function wrongShape(what: 'rows' | 'columns', has: number, wants: number): Exception {
  return new Exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}

export function checkCellLength(text: string): void {
  if (text.length > LONGEST_CELL) {
    throw new Exception(
      `Your input contains more than the maximum of ${LONGEST_CELL} characters in a single cell.`,
    );
  }
}

/** Blobs hold signed bytes, as Java does: 200 is written -56. */
export function checkSignedBytes(bytes: readonly number[]): void {
  const wrong = bytes.find((byte) => !Number.isInteger(byte) || byte < -128 || byte > 127);
  if (wrong !== undefined)
    throw new Exception(`Cannot convert ${wrong} to a byte: bytes are whole numbers from -128 to 127.`);
}
