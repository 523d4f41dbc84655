import { ownersIn } from '../../assessment/owners';
import { comparable } from '../../text/comparable';
import { toArabicDigits } from '../../text/thai-digits';
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
    const isKnown = knowing(divisions, own);
    const cells = context.texts.filter(({ place }) => place.column === 'owner');
    return cells.flatMap(({ text, place, item }): Hit<'owner-unknown'>[] => {
      if (ALL.test(bare(text))) return [];
      const unknown = ownersIn(text).filter((owner) => !isKnown(bare(owner)));
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

/** Whether an owner is a division, or several that stand side by side («สำนักปลัด และกองคลัง»). Each name is looked up, not tried. */
function knowing(divisions: readonly string[], own: readonly string[]): (owner: string) => boolean {
  const isDivision = sameAsOneOf(divisions);
  const names = new Set([...divisions, ...own]);
  // Longest first, so that a name within another does not tear it apart.
  const lengths = [...new Set([...names].map(({ length }) => length))].sort((a, b) => b - a);
  return (owner) => {
    if (ALL.test(owner) || isDivision(owner)) return true;
    const rest = lengths.reduce((left, length) => withoutNames(left, length, names), owner);
    return rest !== owner && rest.split('\n').every((piece) => /^(?:และ|\.)?$/.test(piece));
  };
}

function withoutNames(text: string, length: number, names: ReadonlySet<string>): string {
  let left = '';
  let at = 0;
  while (at < text.length) {
    const isName = names.has(text.slice(at, at + length));
    left += isName ? '\n' : text.charAt(at);
    at += isName ? length : 1;
  }
  return left;
}

/** กองการศึกษาฯ, กองการศึกษา and กองการศึกษา ศาสนาและวัฒนธรรม are one division, where either is cut short by ฯ. */
function sameAsOneOf(divisions: readonly string[]): (owner: string) => boolean {
  const whole = new Set(divisions);
  const cut = new Set(divisions.flatMap((name) => (name.endsWith('ฯ') ? [name.slice(0, -1)] : [])));
  const sorted = [...whole].sort();
  return (owner) => {
    if (whole.has(owner) || whole.has(`${owner}ฯ`)) return true;
    for (let length = 0; length + 1 < owner.length; length++)
      if (cut.has(owner.slice(0, length))) return true;
    return owner.endsWith('ฯ') && beginsOne(sorted, owner.slice(0, -1));
  };
}

/** Whether one of the sorted names begins so: it is the first that does not come before. */
function beginsOne(sorted: readonly string[], beginning: string): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < beginning) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(beginning) ?? false;
}

/** The form in which names are compared; NFKC takes สระอำ apart, so what they are compared with needs it too. */
function bare(text: string): string {
  return toArabicDigits(comparable(text)).replace(/\s/g, '');
}
