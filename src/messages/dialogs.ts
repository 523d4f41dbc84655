import type { Finding } from '../ita/finding';
import { type ItemVerdict, RESULTS } from '../ita/verdict';

/** What the dialogs say. */

/** `ครบถ้วน 39 จาก 43 ข้อ`, and on further lines what the others are. */
export function checkDone(items: readonly ItemVerdict[], others: readonly Finding[]): string {
  const [complete, ...rest] = RESULTS.map((result) => ({
    result,
    count: items.filter((item) => item.result === result).length,
  }));
  const open = rest.filter(({ count }) => count > 0).map(({ result, count }) => `${result} ${count} ข้อ`);
  const lines = [`ครบถ้วน ${complete?.count ?? 0} จาก ${items.length} ข้อ`, ...open];
  if (others.length > 0) lines.push(`และมีเรื่องนอกรายการข้อที่ควรดูอีก ${others.length} เรื่อง`);
  return lines.join('\n');
}

/** The cell องค์ประกอบครบ. Words, because `2/3` would become a date. */
export function componentsTicked(ticked: number, total: number): string {
  return `${ticked} จาก ${total}`;
}
