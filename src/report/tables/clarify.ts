import type { ItemCode } from '../../ita/criteria/types';
import type { EnteredMark } from '../../ita/itas/entered';
import { type Grade, parseGrade } from '../../ita/itas/grading';
import type { CalendarDate } from '../../ita/text/thai-date';
import { toThaiDigits } from '../../ita/text/thai-digits';
import type { Report } from '../report';
import { addressLines } from './addresses';
import { orNothing, tableOf } from './table-head';
import { NOTHING, type TableScope } from './table-scope';

/** What is known of an item beside the report. */
interface Answered {
  readonly mark: EnteredMark | null;
  readonly grade: Grade;
}

/** What ป.ป.ช. is answered: the items that did not pass, with the address as it was entered. */
export function clarifyScope(
  report: Report,
  today: CalendarDate,
  answers: ReadonlyMap<ItemCode, Answered>,
): TableScope<'clarify'> {
  const items = report.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const rows = items.flatMap((item) => {
    const { mark = null, grade } = answers.get(item.code) ?? {};
    if (!grade || parseGrade(grade.result) !== 'ไม่ผ่าน') return [];
    const score = grade.score.trim();
    return [
      {
        รหัสข้อ: item.codeAsWritten,
        ข้อมูล: orNothing(item.title),
        ผล: score === '' ? 'ไม่ผ่าน' : `ไม่ผ่าน (${toThaiDigits(score)})`,
        ที่อยู่: mark?.address || addressLines(item.url) || NOTHING,
        คำชี้แจง: orNothing(grade.clarification),
        วันที่: orNothing(toThaiDigits(grade.sent)),
      },
    ];
  });
  return tableOf(report, today, rows);
}
