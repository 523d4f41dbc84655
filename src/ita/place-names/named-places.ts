import { comparable } from '../text/comparable';
import { PLACE_NAME_START, placeAtStart } from '.';

/** A place or body that a text names: the word before the name, and the name. */
export interface NamedPlace {
  readonly kind: 'body' | 'area' | 'channel';
  readonly bearer: string;
  readonly name: string;
  /** As it stands in the line. */
  readonly written: string;
  readonly start: number;
  /** The name is one of the list; others are taken for one by how they begin or by what goes on after them. */
  readonly isListed: boolean;
}

const THAI_LETTER = '[ก-ฺเ-๎]';
const BODY = 'องค์กา?ร(?:บริหาร)?\\s?ส่วนตำบล|(?<!ก\\. ?)อบต\\.?\\s?|เทศบาล(?:ตำบล|เมือง|นคร)|(?<![ก-๎])ทต\\.\\s?';
const AREA = `(?<!ส่วน|เทศบาล)ตำบล|อำเภอ|จังหวัด|(?<!${THAI_LETTER})[ตอจ]\\.\\s?`;
const CHANNEL = 'เว็บไซต์|เว็บไซด์|อีเมล์?|เฟซบุ๊ก|เฟสบุ๊ค|เพจ|ไลน์';
const BEARER = new RegExp(`(?<body>${BODY})|(?<area>${AREA})|(?<channel>${CHANNEL})`, 'g');

/** What a name in ตั้งค่า may begin with. */
export const BEARERS = new RegExp(`^(?:${BODY}|${AREA}|เทศบาล)`);

/** One cheap look that spares most texts the rest; ตำบล may be typed with a สระอำ in two pieces. */
export const NAMES_A_PLACE = /บล|อบต|เทศบาล|เภอ|จังหวัด|[ตอจ]\.|เว็บไซ|อีเมล|เพจ|ไลน์|เฟ[ซส]/;

/** What goes on after a name, or after ตำบล with no name at all. */
const ORDINARY =
  'และ|หรือ|เป็น|เรียบร้อย|แล้ว|ได้|ให้|ที่|โดย|เพื่อ|ผ่าน|พร้อม|ซึ่ง|อำเภอ|จังหวัด|ตำบล|ทราบ|เผยแพร่|ตาม|ของ|ระดับ|ทุก|ใน|กับ|ต่อ|' +
  'ดำเนินการ|รายงาน|เสนอ|ส่ง|แจ้ง|ขอ|ประชุม|จัด|ดัง|เดียวกัน|มี|จึง|เรื่อง|ประกาศ|ประจำ|ณ|ว่า|ลง|ร่วม|สำนัก|กอง|นายก|ปี|จะ|ไม่|เมื่อ|จำนวน|จาก|แห่ง|ตั้ง|เปิด|อนุมัติ|มอบ|ทำ|ครั้ง|กำหนด|ทั้ง|เขต|สมัย|อื่น|ต่าง|เดิม';
/** Names that are words as well: of these only what stands alone counts. */
const WORDS = new Set([
  'และ',
  'ควร',
  'ถนน',
  'สอง',
  'ริม',
  'ยอด',
  'วัด',
  'สวน',
  'ถ้ำ',
  'แพง',
  'ในเมือง',
  'ใน',
  'ทั้ง',
  'ทำ',
  'เลย',
  'กลาง',
  'บน',
]);
/** Letters up to the next ordinary word. */
const REST = `(?:(?!${ORDINARY})${THAI_LETTER})`;
const LOOKS_LIKE_ONE = new RegExp(`^(?:${PLACE_NAME_START})${REST}*`);
const BEFORE_DISTRICT = new RegExp(`^(${REST}{2,14}) (?:อำเภอ|อ\\.)${THAI_LETTER}`);
const GOES_ON = new RegExp(`^(?:${ORDINARY})`);
const NAME_ENDS = new RegExp(`^(?!${THAI_LETTER})|${GOES_ON.source}`);

/**
 * The places that a line names. Thai writes no space after องค์การบริหารส่วนตำบล, so what follows may be a name or the rest
 * of the sentence: it is a name where it is one of the list and ends there, where it begins as places are called
 * (หนอง…), or where an address goes on after it (… อำเภอ).
 * @param own the office's own name: it ends wherever it stands, whatever goes on
 */
export function placesIn(line: string, own: string): readonly NamedPlace[] {
  return [...line.matchAll(BEARER)].flatMap(({ 0: bearer, index = 0, groups = {} }): NamedPlace[] => {
    const kind = groups.body !== undefined ? 'body' : groups.area !== undefined ? 'area' : 'channel';
    const rest = line.slice(index + bearer.length, index + bearer.length + 40).replace(/^ (?=[ก-ฮเ-ไ])/, '');
    const found = nameIn(rest, kind, /^จ/.test(bearer), own);
    return found === null ? [] : [{ kind, bearer, start: index, written: bearer + found.name, ...found }];
  });
}

function nameIn(
  rest: string,
  kind: NamedPlace['kind'],
  isProvince: boolean,
  own: string,
): { readonly name: string; readonly isListed: boolean } | null {
  const listed = kind === 'channel' ? null : placeAtStart(rest, (after) => NAME_ENDS.test(after));
  const isOurs = rest.startsWith(own) && own.length >= (listed?.length ?? 0);
  if (listed !== null && !isOurs && (isProvince || !WORDS.has(listed)))
    return { name: listed, isListed: true };
  if (isProvince) return null;
  const [token = ''] = isOurs
    ? ownToken(rest, own)
    : (LOOKS_LIKE_ONE.exec(rest) ?? BEFORE_DISTRICT.exec(rest)?.slice(1) ?? []);
  return token === '' ? null : { name: token, isListed: false };
}

/** Our own name, and what is glued to it up to the next ordinary word: นาโสมใหญ่ is another's. */
function ownToken(rest: string, own: string): readonly string[] {
  const [more = ''] = /^[ก-๎]*/.exec(rest.slice(own.length)) ?? [];
  const end = more.search(GOES_ON);
  return [own + (end < 0 ? more : more.slice(0, end))];
}

/** The text in one line, its สระอำ in one piece again, which NFKC takes apart. */
export function composed(text: string): string {
  return comparable(text).replace(/\u0E4D\u0E32/g, 'ำ');
}
