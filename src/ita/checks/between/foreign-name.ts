import type { Settings } from '../../assessment';
import { PLACE_NAME_START, PROVINCES } from '../../place-names';
import { comparable } from '../../text';
import { type Hit, wholeCheck } from '../check';

/**
 * Thai writes no space after องค์การบริหารส่วนตำบล, so what follows may be a name or the rest of the sentence. It
 * counts as a name only where that is certain: it begins as places are called (หนอง…), an address goes on after it
 * (… อำเภอ), or it is one of the provinces.
 */
export const foreignName = wholeCheck(
  'foreign-name',
  'error',
  'No text names another subdistrict, municipality, district or province than ours, as one copied elsewhere does.',
  (context) => {
    const own = ownNames(context.assessment.settings);
    // What has no name yet would be called foreign itself.
    if (own.includes('')) return [];
    const texts = context.texts.filter(({ text }) => MAY_NAME_A_PLACE.test(text));
    return texts.flatMap(({ text, place, item }) =>
      foreignNamesIn(text, own).map(
        (written): Hit<'foreign-name'> => ({
          ...(item === null ? {} : { item }),
          place,
          facts: { written, own: context.assessment.settings.agency },
        }),
      ),
    );
  },
);

const THAI_LETTER = '[ก-ฺเ-๎]';
const BODY = 'องค์กา?ร(?:บริหาร)?\\s?ส่วนตำบล|อบต\\.?\\s?|เทศบาล(?:ตำบล|เมือง|นคร)';
const AREA = `ตำบล|อำเภอ|(?<!${THAI_LETTER})[ตอ]\\.\\s?`;
const CHANNEL = 'เว็บไซต์|เว็บไซด์|อีเมล์?|เฟซบุ๊ก|เฟสบุ๊ค|เพจ|ไลน์';

/** What goes on after a name, or after ตำบล with no name at all. */
const ORDINARY =
  'และ|หรือ|เป็น|เรียบร้อย|แล้ว|ได้|ให้|ที่|โดย|เพื่อ|ผ่าน|พร้อม|ซึ่ง|อำเภอ|จังหวัด|ตำบล|ทราบ|เผยแพร่|ตาม|ของ|ระดับ|ทุก|ใน|กับ|ต่อ|' +
  'ดำเนินการ|รายงาน|เสนอ|ส่ง|แจ้ง|ขอ|ประชุม|จัด|ดัง|เดียวกัน';
/** Letters up to the next ordinary word. */
const REST = `(?:(?!${ORDINARY})${THAI_LETTER})`;

/** Each gives the word before the name, and the name. */
const NAMES = [
  new RegExp(`(${BODY}|${AREA}|${CHANNEL})((?:${PLACE_NAME_START})${REST}*)`, 'g'),
  new RegExp(`(${BODY}|${AREA})(${REST}{2,14}) (?:อำเภอ|อ\\.)${THAI_LETTER}`, 'g'),
  new RegExp(`(จังหวัด|(?<!${THAI_LETTER})จ\\.\\s?)(${PROVINCES.join('|')})`, 'g'),
];

/** Those whom one visits or works with are named rightly. */
const VISITED = /(?:ร่วมกับ|ดูงาน|เครือข่าย|ใกล้เคียง|วิทยากรจาก).{0,40}$/;

/** One cheap look that spares most texts the rest; ตำบล may be typed with a สระอำ in two pieces. */
const MAY_NAME_A_PLACE = /บล|อบต|เทศบาล|เภอ|จังหวัด|[ตอจ]\.|เว็บไซ|อีเมล|เพจ|ไลน์|เฟ[ซส]/;

function foreignNamesIn(text: string, own: readonly string[]): readonly string[] {
  const line = composed(text);
  const names = NAMES.flatMap((pattern) => [...line.matchAll(pattern)])
    .filter(([, , name = '']) => !own.some((one) => name.includes(one) || one.startsWith(name)))
    .filter(({ index = 0 }) => !VISITED.test(line.slice(Math.max(0, index - 60), index)))
    .map(([, kind = '', name = '']) => kind + name);
  return [...new Set(names)];
}

/** Our names without the word for what bears them, letters only: นาโสม, ชัยบาดาล, ลพบุรี. A slip after one does no harm. */
function ownNames({ agency, district, province }: Settings): readonly string[] {
  const bearer = new RegExp(`^(?:${BODY}|${AREA}|จังหวัด|เทศบาล)`);
  return [agency, district, province].map((name) =>
    composed(name)
      .replace(/[^ก-๎.]/g, '')
      .replace(bearer, '')
      .replace(/\./g, ''),
  );
}

/** The text in one line, its สระอำ in one piece again, which NFKC takes apart. */
function composed(text: string): string {
  return comparable(text).replace(/\u0E4D\u0E32/g, 'ำ');
}
