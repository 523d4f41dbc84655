import { toArabicDigits } from '../text/thai-digits';
import { oneLine } from './clean';
import { beginsLikeComponent, readMarker } from './markers';

/** A heading between items. */
export interface Heading {
  /** `list`: the title of the whole; `indicator`: ตัวชี้วัดที่ ๙; `sub-indicator`: 9.1; `group`: any other. */
  readonly level: 'list' | 'indicator' | 'sub-indicator' | 'group';
  readonly code: string | null;
  readonly name: string;
  /** The items that it says it is of: (o1-o10). */
  readonly range: { readonly from: number; readonly to: number } | null;
}

const END = '(?:[oOОΟ๐0]?\\s?)([0-9๐-๙]{1,3})';
const RANGE = new RegExp(
  `\\s*[([]?\\s*(?:(?:OIT|ข้อ|รายการ|จำนวน)(?:ที่)?\\s*)?[oOОΟ]?\\s?[-.]?([0-9๐-๙]{1,3})\\s{0,2}(?:-|–|—|ถึง|to)\\s{0,2}(?:ข้อ(?:ที่)?\\s?)?${END}\\s*[)\\]]?\\s*$`,
);
const NUMBERED =
  /^(?:(ตัวชี้วัด(ย่อย)?|องค์ประกอบ|ประเด็น|หมวด|ด้าน|ส่วน|กลุ่ม|ตอน|หัวข้อ)(?:หลัก)?(?:ที่)?\s*[:.]?\s*)?([0-9]{1,2}(?:\.[0-9]{1,2})?)(?![0-9.]*[0-9/%])[\s.:)–—-]*/;
const HEADING_WORD = /^(?:ตัวชี้วัด|หมวด|ด้าน|ส่วนที่|กลุ่ม(?:ที่|:)|ตอนที่|หัวข้อ(?:ที่|:)|ประเด็น(?:การประเมิน|ที่|\s|:))/;
const LIST_TITLE =
  /OIT|Open Data|แบบตรวจ|แบบวัด|การประเมินคุณธรรมและความโปร่งใส(?:ใน|ของ|\s|ประจำ)|การเปิดเผยข้อมูลสาธารณะ|^รายการข้อมูล|^(?:หน่วยงาน|เทศบาล|องค์การบริหารส่วน|อบต)|^ประจำปีงบประมาณ/i;

/**
 * Reads a line that is no item as a heading.
 * @param shown true where the source shows it as a heading
 * @returns null where nothing in it says so
 */
export function readHeading(line: string, shown: boolean): Heading | null {
  const bare = oneLine(readMarker(line).marker?.number === null ? readMarker(line).text : line).replace(
    /^#{1,6}\s+/,
    '',
  );
  const bullet = readMarker(line).marker;
  if (bare === '' || bare.length > 200) return null;
  const found = RANGE.exec(bare);
  const isRange = found !== null && /[oOОΟ๐0(]|ข้อ|OIT/.test(found[0]) && !/พ\.\s?ศ|[2๒][5๕]/.test(found[0]);
  const range = isRange ? rangeOf(found[1], found[2]) : null;
  const text = oneLine(range ? bare.slice(0, found?.index) : bare).replace(/[\s:：]+$/, '');
  const digits = toArabicDigits(text);
  const numbered = NUMBERED.exec(digits);
  const [head = '', word = '', sub, code = ''] = numbered ?? [];
  const name = numbered ? text.slice(head.length).trim() : text;

  if (numbered && !beginsLikeComponent(name) && (code.includes('.') || sub !== undefined))
    return { level: 'sub-indicator', code, name, range };
  if (word === 'ตัวชี้วัด') return { level: 'indicator', code, name, range };
  if (numbered && word !== '') return { level: 'group', code: null, name: name || text, range };
  if (bullet !== null && !shown && range === null) return null;
  if (range) return { level: 'group', code: null, name: name || text, range };
  if (HEADING_WORD.test(text)) return { level: 'group', code: null, name: afterWord(text), range };
  if (LIST_TITLE.test(text) && (shown || text.length < 120))
    return { level: 'list', code: null, name: text, range };
  if (shown) return { level: 'group', code: null, name: name || text, range };
  return /[:：]$/.test(bare) && bare.length < 100 && !beginsLikeComponent(bare)
    ? { level: 'group', code: null, name: text, range }
    : null;
}

/** ด้านการจัดซื้อจัดจ้าง is a name; ประเด็น: การจัดซื้อ is not part of it. */
function afterWord(text: string): string {
  return text.replace(/^(?:ประเด็น(?:การประเมิน)?|หัวข้อ|กลุ่ม|หมวด)\s*[:：]?\s+/, '') || text;
}

function rangeOf(from = '', to = ''): Heading['range'] {
  const [first, last] = [from, to].map((digits) => Number(toArabicDigits(digits)));
  return first !== undefined && last !== undefined && first > 0 && first <= last
    ? { from: first, to: last }
    : null;
}
