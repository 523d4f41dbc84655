import { DEFAULT_NUMBER_FORMAT, type LocalCell } from '../xlsx/local-workbook';

/** What Google calls «automatic» when it is asked; a script may say General for it. */
const AUTOMATIC = '0.###############';

export function isAutomatic(format: string): boolean {
  return format === AUTOMATIC || /^general$/i.test(format);
}

/** The number format of a cell in Google's words. */
export function formatAsTold(cell: LocalCell | undefined): string {
  const format = cell?.numberFormat ?? DEFAULT_NUMBER_FORMAT;
  return format === DEFAULT_NUMBER_FORMAT ? AUTOMATIC : format;
}
