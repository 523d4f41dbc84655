import type { Missing, Readiness } from '../ita/readiness';
import { SETTINGS } from './settings';

/** What the report would have a hole for. */
export function missingWords(missing: Missing): string {
  if (missing.kind === 'setting') return `ยังไม่ได้ตั้งค่า “${SETTINGS[missing.setting].name}”`;
  return missing.sheet === 'measures' ? 'ชีตมาตรการยังไม่มีแถว' : 'ชีตตัวชี้วัดยังไม่มีแนวทางและความก้าวหน้า';
}

/** Names that the report leaves as dotted lines; '' when all are set. */
export function dottedWords({ dotted }: Readiness): string {
  return dotted.length === 0
    ? ''
    : `จะเป็นเส้นประให้เขียนเอง: ${dotted.map((key) => SETTINGS[key].name).join(' · ')}`;
}

/** What speaks against a report, in a few words, as ประวัติ and the letter have it; '' when nothing does. */
export function readinessNote({ open, errors, missing }: Readiness): string {
  const elsewhere = errors.filter(({ item }) => item === null).length;
  return [
    open.map(({ code }) => code).join(' '),
    elsewhere === 0 ? '' : `เรื่องต้องแก้นอกรายการข้อ ${elsewhere} เรื่อง`,
    missing.map(missingWords).join(' · '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How many open items are named before the rest are only counted. */
const NAMED = 12;

/** What speaks against a report now, a line each. */
export function readinessLines(readiness: Readiness): readonly string[] {
  const { open, errors, missing, total } = readiness;
  const elsewhere = errors.filter(({ item }) => item === null).length;
  const named = open.slice(0, NAMED).map(({ code }) => code);
  const more = open.length > NAMED ? ` และอีก ${open.length - NAMED} ข้อ` : '';
  return [
    ...(open.length === 0
      ? []
      : [
          `ครบถ้วน ${total - open.length} จาก ${total} ข้อ ยังไม่ครบถ้วน ${open.length} ข้อ: ${named.join(' ')}${more}`,
        ]),
    ...(elsewhere === 0 ? [] : [`มีเรื่องต้องแก้นอกรายการข้ออีก ${elsewhere} เรื่อง`]),
    ...missing.map(missingWords),
  ];
}
