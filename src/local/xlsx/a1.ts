/** A rectangle of cells; rows and columns count from 1, as in Apps Script. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** 1 → 'A', 27 → 'AA'. */
function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 'B2' for one cell, 'B2:C9' for more. */
export function toA1({ row, column, rows, columns }: Area): string {
  const first = columnLetters(column) + row;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

const A1 = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads 'B2', 'B2:C9' and '$B$2:$C$9'; null for anything else. */
export function fromA1(text: string): Area | null {
  const match = A1.exec(text.trim());
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  const rows = [Number(fromRow), Number(toRow)].sort((a, b) => a - b) as [number, number];
  const columns = [columnNumber(fromColumn), columnNumber(toColumn)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (rows[0] < 1) return null;
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

/** Reads 'A:B', as deep as the sheet is; null for anything else. */
export function wholeColumns(text: string, maxRows: number): Area | null {
  const [, from, to] = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text.trim()) ?? [];
  return from && to ? fromA1(`${from}1:${to}${maxRows}`) : null;
}

/** `'ส่วนงาน'!$A$2:$A$9`: an area of a named sheet, as formulas and defined names write it. */
export function toSheetReference(sheetName: string, area: Area): string {
  const absolute = toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheetName.replace(/'/g, "''")}'!${absolute}`;
}

/** The reverse of toSheetReference, also without quotes; null when the text is not such a reference. */
export function fromSheetReference(text: string): { sheetName: string; area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  const area = match ? fromA1(match[3] ?? '') : null;
  if (!match || !area) return null;
  return { sheetName: match[1]?.replace(/''/g, "'") ?? match[2] ?? '', area };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** What is left of `area` when `hole` is cut out: up to four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
