import { formatValue } from 'hucre';
import { DEFAULT_NUMBER_FORMAT, type LocalCell, PLAIN_TEXT_FORMAT } from '../xlsx/local-workbook';

/** What people see in the cell. */
export function displayValue(cell: LocalCell | undefined): string {
  if (!cell || cell.value === '') return '';
  const { value, numberFormat } = cell;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (numberFormat === DEFAULT_NUMBER_FORMAT || numberFormat === PLAIN_TEXT_FORMAT) {
    return value instanceof Date ? formatValue(value, 'd/m/yyyy') : String(value);
  }
  // Google writes months with a capital M, .xlsx with a small one.
  return formatValue(value, value instanceof Date ? numberFormat.replace(/M/g, 'm') : numberFormat);
}
