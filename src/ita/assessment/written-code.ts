import type { ItemCode } from '../criteria/types';
import { toThaiDigits } from '../text/thai-digits';
import type { CodeForm } from './assessment';

/** An item's code as the office wants it in what it gives to others. */
export function writtenCode(code: ItemCode, form: CodeForm): string {
  const number = code.slice(1);
  if (form === '๐๑') return toThaiDigits(number.padStart(2, '0'));
  return form === 'ข้อ ๑' ? `ข้อ ${toThaiDigits(number)}` : code;
}
