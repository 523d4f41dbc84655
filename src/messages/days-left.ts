import type { Criteria } from '../ita/criteria/types';
import { type CalendarDate, daysBetween, formatThaiDate } from '../ita/text/thai-date';

/** How long there is until each day that the office works towards, a sentence each; the nearest first. */
export function daysLeftWords(
  { ownDay, oitCloses }: Criteria['deadlines'],
  today: CalendarDate,
): readonly string[] {
  return [
    ...(ownDay ? [`กำหนดของหน่วยงาน ${untilWords(ownDay, today)}`] : []),
    ...(oitCloses ? [`ป.ป.ช. ปิดรับคำตอบ OIT ${untilWords(oitCloses, today)}`] : []),
  ];
}

function untilWords(day: CalendarDate, today: CalendarDate): string {
  const left = daysBetween(today, day);
  const words = left > 0 ? `อีก ${left} วัน` : left === 0 ? 'วันนี้' : `เลยมาแล้ว ${-left} วัน`;
  return `${words} (${formatThaiDate(day, 'short')})`;
}
