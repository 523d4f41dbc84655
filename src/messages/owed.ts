import type { NeededCell, OwedItem } from '../ita/owed';
import type { CalendarDate } from '../ita/thai-date';
import { formatThaiDate } from '../ita/thai-date';
import { toArabicDigits } from '../ita/thai-digits';
import { wrongIn } from './findings/nouns';

const CELLS: Readonly<Record<NeededCell, string>> = {
  progress: 'ความก้าวหน้า',
  url: 'URL',
  publishedDate: 'วันที่เผยแพร่',
};

/** What an item lacks and what is wrong in it, in the fewest words. */
export function missingInItem({ empty, ticked, components, errors }: OwedItem): string {
  const lacking = [
    ...empty.map((cell) => CELLS[cell]),
    ...(ticked < components ? [`องค์ประกอบ ${components - ticked} จาก ${components}`] : []),
  ];
  const wrong = wrongIn(errors);
  const words = [
    lacking.length > 0 ? `ขาด ${lacking.join(' · ')}` : '',
    wrong.length > 0 ? `แก้ ${wrong.join(' · ')}` : '',
  ].filter((part) => part !== '');
  return words.length > 0 ? words.join(' และ') : 'กรอกครบแล้ว รอเปลี่ยนสถานะ';
}

/** `10 เม.ย. 66`. */
export function shortDay(day: CalendarDate): string {
  return toArabicDigits(formatThaiDate(day, 'short'));
}

/** `ภายใน 10 เม.ย. 66 (อีก 5 วัน)`, `เลยกำหนด 10 เม.ย. 66 (3 วัน)`. */
export function dueWords({ due, left }: { readonly due: CalendarDate | null; readonly left: number | null }) {
  if (due === null || left === null) return '';
  if (left < 0) return `เลยกำหนด ${shortDay(due)} (${-left} วันแล้ว)`;
  return `ภายใน ${shortDay(due)} (${left === 0 ? 'วันนี้' : `อีก ${left} วัน`})`;
}
