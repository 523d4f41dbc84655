import { errorsElsewhere, type Missing, type Readiness } from '../ita/verdict/readiness';
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
export function readinessNote(readiness: Readiness): string {
  const codes = readiness.open.map(({ code }) => code).join(' ');
  return noted(codes, errorsElsewhere(readiness), readiness.missing.map(missingWords).join(' · '));
}

/** The same where Drive alone remembers it: counts, and as many codes as it had room for. */
export function keptNote({
  complete,
  total,
  open,
  elsewhere,
  missing,
}: {
  readonly complete: number;
  readonly total: number;
  readonly open: string;
  readonly elsewhere: number;
  readonly missing: number;
}): string {
  const more = total - complete - (open === '' ? 0 : open.split(' ').length);
  const codes = [open, more > 0 ? `${open === '' ? '' : 'และอีก '}${more} ข้อ` : ''].filter(
    (part) => part !== '',
  );
  return noted(codes.join(' '), elsewhere, missing === 0 ? '' : `รายงานยังขาดข้อมูล ${missing} อย่าง`);
}

function noted(codes: string, elsewhere: number, missing: string): string {
  return [codes, elsewhere === 0 ? '' : `เรื่องต้องแก้นอกรายการข้อ ${elsewhere} เรื่อง`, missing]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How many open items are named before the rest are only counted. */
const NAMED = 12;

/** What speaks against a report now, a line each. */
export function readinessLines(readiness: Readiness): readonly string[] {
  const { open, missing, total } = readiness;
  const elsewhere = errorsElsewhere(readiness);
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
