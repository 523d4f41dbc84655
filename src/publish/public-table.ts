import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toThaiDigits } from '../ita/text/thai-digits';
import { publicWords } from '../messages/public-page';
import type { Report } from '../report/report';
import { linesOf } from '../report/tables/addresses';
import { orNothing, tableOf } from '../report/tables/table-head';
import { NOTHING, type TableScope } from '../report/tables/table-scope';
import type { PublicList } from './public-list';

/**
 * The list for the public, section by section, as the page for the web site has it: only what is ready, or all, with
 * «อยู่ระหว่างดำเนินการ» where something is not.
 */
export function publicScope(
  head: Pick<Report, 'agency' | 'fiscalYear'>,
  { sections }: PublicList,
  today: CalendarDate,
  { onlyReady }: { readonly onlyReady: boolean },
): TableScope<'public'> {
  const rows = sections.flatMap(({ label, items }) =>
    items
      .filter(({ ready }) => ready || !onlyReady)
      .map((item, index) => ({
        มีหัวข้อ: index === 0 && label !== '',
        หัวข้อ: toThaiDigits(label),
        รหัสข้อ: item.written,
        ข้อมูล: orNothing(item.title),
        ที่อยู่: item.ready ? linesOf(item.pages) : publicWords.waiting,
        วันที่: item.published ? formatThaiDate(item.published, 'short') : NOTHING,
      })),
  );
  return tableOf(head, today, rows);
}
