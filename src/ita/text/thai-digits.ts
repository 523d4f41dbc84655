const THAI_ZERO = '๐'.charCodeAt(0);

/** `'o1 ปี 2566'` → `'o๑ ปี ๒๕๖๖'`. */
export function toThaiDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** `'ปี ๒๕๖๖'` → `'ปี 2566'`. */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
