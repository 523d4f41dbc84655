import { isBlank } from '../../ita/text/comparable';
import { type CalendarDate, formatThaiDate } from '../../ita/text/thai-date';
import { toThaiDigits } from '../../ita/text/thai-digits';
import type { Report } from '../report';
import { NOTHING, type TableKind, type TableScope } from './table-scope';

/** What every table says above its rows. */
export function tableOf<Kind extends TableKind>(
  { agency, fiscalYear }: Pick<Report, 'agency' | 'fiscalYear'>,
  today: CalendarDate,
  rows: TableScope<Kind>['แถว'],
  complete = 0,
): TableScope<Kind> {
  return {
    ชื่อหน่วยงาน: isBlank(agency) ? NOTHING : agency,
    ปีงบประมาณ: toThaiDigits(fiscalYear),
    วันที่ทำ: formatThaiDate(today),
    จำนวนข้อ: toThaiDigits(rows.length),
    จำนวนที่ครบถ้วน: toThaiDigits(complete),
    แถว: rows,
    ไม่มีแถว: rows.length === 0,
  };
}

export function orNothing(text: string): string {
  return isBlank(text) ? NOTHING : text;
}
