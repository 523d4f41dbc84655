import { ownersIn } from '../../owners';
import { comparable } from '../../text';
import { toArabicDigits } from '../../thai-digits';
import { type Hit, wholeCheck } from '../check';

/** With no division in ส่วนงาน yet there is nothing to hold an owner against. */
export const ownerUnknown = wholeCheck(
  'owner-unknown',
  'warning',
  'Every owner is a division of ส่วนงาน; an activity that stands in the column is told as such.',
  (context) => {
    const divisions = context.assessment.offices.map(({ name }) => bare(name)).filter((name) => name !== '');
    if (divisions.length === 0) return [];
    const own = [bare(context.assessment.settings.agency), 'อบต.'].filter((name) => name !== '');
    const cells = context.texts.filter(({ place }) => place.column === 'owner');
    return cells.flatMap(({ text, place, item }): Hit<'owner-unknown'>[] => {
      if (ALL.test(bare(text))) return [];
      const unknown = ownersIn(text).filter((owner) => !isKnown(bare(owner), divisions, own));
      if (unknown.length === 0) return [];
      const activities = unknown.filter((owner) =>
        ACTIVITY_VERBS.some((verb) => bare(owner).startsWith(verb)),
      );
      const facts = { owners: unknown.filter((owner) => !activities.includes(owner)), activities };
      return [{ ...(item === null ? {} : { item }), place, facts }];
    });
  },
);

/** What a division is never called, but work is. */
const ACTIVITY_VERBS = [
  'แต่งตั้ง',
  'จัดทำ',
  'จัดช่องทาง',
  'จัดกิจกรรม',
  'จัดโครงการ',
  'จัดอบรม',
  'จัดประชุม',
  'จัดให้',
  'ดำเนินการ',
  'เผยแพร่',
  'ประชาสัมพันธ์ผ่าน',
  'ส่งเสริมให้',
  'อบรม',
  'กำหนด',
  'ปรับปรุง',
  'สร้าง',
  'รายงานผล',
  'เปิดโอกาส',
  'ออกคำสั่ง',
  'ประกาศ',
  'ติดตามผล',
].map(bare);

/** All divisions together need no row of their own. */
const ALL = new RegExp(bare('^ทุก(?:ส่วนงาน|ส่วนราชการ|สำนัก|กอง|หน่วยงาน|[/,])+$'));

/** True for a division, or for several that stand side by side («สำนักปลัด และกองคลัง»). */
function isKnown(owner: string, divisions: readonly string[], own: readonly string[]): boolean {
  if (ALL.test(owner) || divisions.some((division) => isSameDivision(owner, division))) return true;
  // Longest first, so that a name within another does not tear it apart.
  const names = [...divisions, ...own].sort((a, b) => b.length - a.length);
  const rest = names.reduce((left, name) => left.split(name).join('\n'), owner);
  return rest !== owner && rest.split('\n').every((piece) => /^(?:และ|\.)?$/.test(piece));
}

/** กองการศึกษาฯ, กองการศึกษา and กองการศึกษา ศาสนาและวัฒนธรรม are one division, where either is cut short by ฯ. */
function isSameDivision(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.endsWith('ฯ')) return long.startsWith(short.slice(0, -1));
  return long === short || long === `${short}ฯ`;
}

/** The form in which names are compared; NFKC takes สระอำ apart, so what they are compared with needs it too. */
function bare(text: string): string {
  return toArabicDigits(comparable(text)).replace(/\s/g, '');
}
