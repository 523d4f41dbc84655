/**
 * Text as an .xlsx file can hold it. XML has no control characters, so Office writes them `_x0001_`; hucre does that
 * for those it knows. Left to us are text that looks like such an escape and the two non-characters U+FFFE and U+FFFF.
 * Half of a surrogate pair is no character at all, and becomes U+FFFD.
 */
export function escapeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/g, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(LONE_SURROGATE, '\uFFFD');
}

const NEEDS_CARE = /[_\uD800-\uDFFF\uFFFE\uFFFF]/;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
