import { blankLinks } from '../../text/blank-out';
import { type Check, wholeCheck } from '../check';
import type { LeftoverKind } from './facts';

type Leftovers = readonly (readonly [LeftoverKind, RegExp])[];

/**
 * What no sentence holds, each looked for no further than a line and a bounded length, so that a long cell costs no more
 * than its length. The dots of a draft law (พ.ศ. ....) belong there.
 */
const CERTAIN: Leftovers = [
  ['formula-error', /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/],
  ['tag', /\{\{[^{}\n]{0,80}\}\}|\{[^{}\n]{1,80}\}|<<[^<>\n]{1,80}>>/],
  // <br>, </p>, &nbsp;, and <ชื่อหน่วยงาน>; but not 5 < 6.
  ['markup', /<\/?[A-Za-z][^<>\n]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#[0-9]{2,5});/],
  ['placeholder', /<[ก-๙][^<>\n]{0,80}>/],
  ['markup', /\*\*[^*\n]{1,80}\*\*|^#{1,6} (?=[A-Za-zก-ฮเ-ไ])|```|\[[^\][\n]{1,80}\]\([^()\n]{1,200}\)/m],
  ['placeholder', /(?<![A-Za-z])x{3,}(?![A-Za-z])|\bTODO\b|lorem ipsum/i],
  ['placeholder', /[([](?:ระบุ|ใส่|กรอก|เติม)[^)\]\n]{0,60}[)\]]|ระบุ ?(?:…|\.{2,}|_{2,})/],
  ['placeholder', /(?<!พ\. ?ศ\. ?)(?:…{2,}|\.{4,}|_{4,})/],
  ['placeholder', /(?:องค์การบริหารส่วนตำบล|อบต\. ?|ตำบล|อำเภอ|จังหวัด)(?:…|\.{3}|ตัวอย่าง|ก ?ข ?ค(?![ก-๎]))/],
  // A whole text that was only typed to try the cell.
  [
    'placeholder',
    /^\s*(?:test(?:ing)?|ทดสอบ(?:ระบบ|การพิมพ์|ข้อความ)?|ลอง(?:พิมพ์|ดู|ใส่)[ก-๎]{0,8}|เทสต?์?|ตัวอย่าง|ข้อความ|sample|asdf\w*|qwerty\w*|ฟหกด[ก-๎]*|กกก+|ๆๆ+|a{3,}|abc|1234?5?|\?+|\.+)[\s0-9๐-๙.!]*$/i,
  ],
];

const TO_WHOM = '(?:พี่|น้อง|คุณ|ลุง|ป้า|หัวหน้า|ผอ\\.?|ท่าน)';
const ASKED = '(?:ใส่|เติม|แก้|ดู|เช็[คก]|ตรวจ|ลง|ส่ง|เพิ่ม|แนบ|กรอก|พิมพ์|ทำ|อั[ปพ]|หา|ขอ|เขียน|ลบ|เปลี่ยน|ยืนยัน)';
/** What one writes to a colleague, or to oneself: it asks, doubts, puts off, or ends as people speak. */
const NOTES: Leftovers = [
  ['note', /(?:นะ|ด้วย|หน่อย|ที|แล้ว|ก่อน)? ?(?:ค่ะ|คะ|คับ|ครับ(?!ผม)|ค้าบ|จ้า|จ้ะ|จ๊ะ|ฮะ)(?![ก-๎])/],
  ['note', /(?:ด้วย|หน่อย|ก่อน|อีกที|ที|ให้|แล้ว|ก็ได้)นะ(?=$|[\s.!,)])/],
  [
    'note',
    new RegExp(
      `(?:รบกวน|ฝาก|วาน|ช่วย) ?(?:${TO_WHOM}[ก-๎ ]{0,20})?${ASKED}[^\\n]{0,50}?(?:ด้วย|หน่อย|(?<!ทัน|นา|เว|วา)ที)(?=$|[\\s.!,)])`,
    ),
  ],
  // The vocative that begins it: น้องเมย์แก้ให้ด้วย.
  ['note', new RegExp(`^[\\s@-]*(?:พี่|น้อง)[ก-๎]{1,10} ?${ASKED}[^\\n]{0,50}?(?:ด้วย|หน่อย|ให้)\\s*$`)],
  ['note', new RegExp(`(?:รบกวน|ฝาก|วาน) ?(?:${TO_WHOM}|กอง|สำนัก|เจ้าหน้าที่)`)],
  [
    'note',
    new RegExp(
      `(?:อย่าลืม|เดี๋ยว(?:มา|ค่อย|จะ|${ASKED})|ไว้(?:ค่อย|มา)${ASKED}|ค่อย(?:มา)?${ASKED}|(?:มา)?แก้ทีหลัง|ขอ(?:ถาม|เช็[คก]|ดู)[ก-๎ ]{0,20}(?:ก่อน|อีกที))`,
    ),
  ],
  [
    'note',
    new RegExp(
      `(?:(?<!ชน|กร|การ|ที่|ผู้)ไม่(?:ค่อย)?แน่ใจ|ไม่ชัวร์|ถาม${TO_WHOM}|ถาม(?:ปลัด|นายก|กอง[ก-๎]{2,8})(?:ก่อน|อีกที|ดู)|ใครรู้|ใช่ไหม|ใช่มั้ย|ถูกไหม|มั้ย|หรือเปล่า\\s*\\?)`,
    ),
  ],
  ['note', /\?{2,}|!{3,}|(?:^|[\s(])(?:\*{1,2} ?)?(?:ด่วน!|note ?:|หมายเหตุถึง|ถึง(?:พี่|น้อง))/i],
];

export const leftover = leftovers(
  'error',
  'Something that should have been replaced or removed: HTML, Markdown, tags, xxx, ระบุ…, a formula error, a test.',
  CERTAIN,
);

export const noteLeft = leftovers(
  'warning',
  'A note to a colleague that would be printed: ฝากพี่ช่วยเติมให้ด้วยนะคะ.',
  NOTES,
);

function leftovers(severity: Check['severity'], doc: string, kinds: Leftovers): Check {
  return wholeCheck('leftover', severity, doc, (context) =>
    context.texts.flatMap(({ text, place, item }) => {
      const left = firstLeftover(text, kinds);
      return left === null ? [] : [{ place, facts: left, ...(item === null ? {} : { item }) }];
    }),
  );
}

function firstLeftover(
  text: string,
  kinds: Leftovers,
): { readonly text: string; readonly kind: LeftoverKind } | null {
  const prose = blankLinks(text);
  for (const [kind, pattern] of kinds) {
    const found = pattern.exec(prose)?.[0];
    if (found) return { text: found, kind };
  }
  return null;
}
