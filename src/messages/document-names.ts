import { nameBy, USUAL_PATTERN } from '../ita/assessment/name-pattern';
import { isBlank } from '../ita/text/comparable';
import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toThaiDigits } from '../ita/text/thai-digits';

/** What the documents are called that the program makes, and their folder. */

const KINDS = {
  report: 'รายงาน ITA',
  draft: 'ร่างรายงาน ITA',
  memo: 'บันทึกข้อความรายงาน ITA',
  tracking: 'ตารางติดตาม OIT',
  public: 'รายการเปิดเผยข้อมูล OIT',
  clarify: 'ตารางชี้แจง OIT',
};

interface NameFacts {
  readonly kind: keyof typeof KINDS;
  readonly year: number;
  /** '' while it is not known. */
  readonly agency: string;
  readonly date: CalendarDate;
  /** As the office wants it; null for the usual one. */
  readonly pattern: string | null;
}

export function documentName({ kind, year, agency, date, pattern }: NameFacts): string {
  return nameBy(pattern ?? USUAL_PATTERN, {
    ชนิด: KINDS[kind],
    ปี: toThaiDigits(year),
    หน่วยงาน: agency,
    วันที่: formatThaiDate(date, 'long'),
  });
}

export function folderName(year: number, agency: string): string {
  return nameBy('{ชนิด} {ปี} {หน่วยงาน}', {
    ชนิด: 'เอกสาร ITA',
    ปี: toThaiDigits(year),
    หน่วยงาน: isBlank(agency) ? '' : agency,
    วันที่: '',
  });
}
