type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds what a sheet lacks of so many rows and columns, below and beside all that it has. */
export function makeRoom(sheet: Sheet, rows: number, columns: number): { rows: number; columns: number } {
  const [lastRow, lastColumn] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (lastRow < rows) sheet.insertRowsAfter(lastRow, rows - lastRow);
  if (lastColumn < columns) sheet.insertColumnsAfter(lastColumn, columns - lastColumn);
  return { rows: Math.max(lastRow, rows), columns: Math.max(lastColumn, columns) };
}
