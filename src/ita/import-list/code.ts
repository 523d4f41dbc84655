import { toArabicDigits } from '../text/thai-digits';
import { readMarker } from './markers';

/**
 * How surely a number before a text is an item's code: `letter` o1, OIT1; `zero` 01, ๐๑ (a zero for the letter, or
 * padding); `plain` 1., ข้อ ๑.
 */
export type CodeStrength = 'letter' | 'zero' | 'plain';

export interface ReadCode {
  readonly number: number;
  readonly strength: CodeStrength;
  /** Same for all codes that are written alike. */
  readonly style: string;
  /** What follows the code, '' when nothing does. */
  readonly rest: string;
}

/** Letters and digits that look alike: full-width ones, Cyrillic and Greek О. One for one, so lengths hold. */
function lookAlikes(text: string): string {
  return toArabicDigits(text)
    .replace(/[Ａ-Ｚａ-ｚ０-９（）．：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[ОΟ]/g, 'O')
    .replace(/[оο]/g, 'o');
}

/** With its letter wherever it stands, so that item citations find it. */
export function plainLetters(text: string): string {
  return text.replace(/[ОΟоο](?=\s?[0-9๐-๙])/g, 'o');
}

const WORD = '(?:(ข้อ(?:คำถาม|มูล)?|รายการ|ลำดับ|ประเด็น|ตัวชี้วัด)(?:ย่อย)?(?:ที่)?\\s{0,3}[:.]?\\s{0,3})?';
const CODE = new RegExp(
  `^\\s*([[({]?)\\s?${WORD}((?:OIT|ITA)[\\s:._-]{0,3})?(?:([oO])\\s?[-._]?\\s?)?(0*)([1-9][0-9]{0,2})(?![0-9])`,
  'i',
);
/** 9.1, 12/2566, 1-5, 5%: no code. */
const GOES_ON = /^(?:\.[0-9]|[/,][0-9]|\s?(?:-|–|—|ถึง)\s?[oO]?[0-9]|\s?%)/;
/** A number before one of these counts something. */
const COUNTS =
  /^\s?(?:เดือน(?!\s?[ก-๙])|เดือน(?:แรก|หลัง)|ปี(?![ก-ฮ]{4})|ข้อ(?![ก-ฮเ-ไ])|ตัวชี้วัด|ราย(?![กงชไ])|วัน|ครั้ง|คน|บาท|ไตรมาส|แห่ง|โครงการ|กิจกรรม)/;
const MONTH =
  /(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา)(?:คม|พันธ์|ยน)|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\./;

/** The item's code at the beginning of a text, with or without a bullet before it; null where there is none. */
export function readCode(text: string): ReadCode | null {
  const found = codeAt(text);
  // A count may stand before the code: 1. O1 …
  const inner = found && found.strength !== 'letter' && found.rest !== '' ? codeAt(found.rest) : null;
  if (inner?.strength === 'letter') return inner;
  if (found) return found;
  const { marker, text: after } = readMarker(text);
  return marker?.number === null ? codeAt(after) : null;
}

function codeAt(text: string): ReadCode | null {
  const typed = lookAlikes(text.slice(0, 60));
  const match = CODE.exec(typed);
  if (!match) return null;
  const [head, open = '', word = '', oit, letter, zeros = '', digits = ''] = match;
  const after = typed.slice(head.length);
  if (GOES_ON.test(after)) return null;
  const end = /^\s?[\])}.:)–—-]*(?:\s*[:–—-](?=\s))?\s*/.exec(after)?.[0] ?? '';
  const rest = text.slice(head.length + end.length).trim();
  const strength =
    letter !== undefined || oit !== undefined ? 'letter' : zeros === '' || word !== '' ? 'plain' : 'zero';
  if (strength !== 'letter') {
    if (/^(?:ตัวชี้วัด|ประเด็น)/.test(word) || COUNTS.test(after)) return null;
    // A bare number needs something between it and a Latin word: 3D, 5S.
    if (strength === 'plain' && end === '' && /^[a-z]/i.test(rest)) return null;
  } else if (oit !== undefined && letter === undefined && COUNTS.test(after)) return null;
  // An opened bracket that is not closed holds more than a code: (o1 ถึง …).
  if (open !== '' && !/^\s?[\])}]/.test(after)) return null;
  const mark = /[).:\]]/.exec(end)?.[0] ?? '';
  return { number: Number(digits), strength, style: `${word === '' ? '' : 'ข้อ'}${open}${mark}`, rest };
}

const SCHEME = /^\s*[[(]?\s?(MOIT|EBIT|EB)[\s.:_-]{0,3}[0-9๐-๙]{1,3}(?![0-9๐-๙])/i;

/** MOIT, EB or EBIT, where the text begins with an item of that scheme. */
export function schemeOf(text: string): string | null {
  return SCHEME.exec(readMarker(text).text || text)?.[1]?.toUpperCase() ?? null;
}

/** Names of files, months and letters: what an office publishes under an item. */
const DOCUMENT =
  /สขร|\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip)(?![a-z])|ดาวน์โหลด|คลิก(?:ที่นี่|เพื่อ|ดู)|ลงวันที่|https?:\/\/|www\.|click here|download/i;

/** True for the name of a document or a link, which is published under an item but is none. */
export function looksLikeDocument(text: string): boolean {
  if (DOCUMENT.test(text)) return true;
  const bare = text.replace(/^[\s0-9๐-๙.)(-]+/, '');
  return (
    bare.length < 120 &&
    MONTH.test(bare) &&
    /^(?:ประจำ|รายงาน|สรุป|แบบ|ผล|ข้อมูล|เดือน|ประกาศ|งบ)|^\S{1,8}$/.test(bare)
  );
}
