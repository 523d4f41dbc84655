import { pageLinks, workingAddresses } from '../../ita/page-links';
import { type CalendarDate, formatThaiDate } from '../../ita/thai-date';
import { toThaiDigits } from '../../ita/thai-digits';
import type { Report, ReportItem } from '../report';
import { orNothing, tableOf } from './table-head';
import { NOTHING, type TableScope } from './table-scope';

const UNDER_WAY = 'อยู่ระหว่างดำเนินการ';

/** Whether the public can look at it: the office calls it done, and an address leads somewhere. */
export function isPublished({ status, url }: Pick<ReportItem, 'status' | 'url'>): boolean {
  return status === 'ดำเนินการแล้ว' && workingAddresses(url).length > 0;
}

/**
 * The list for the public, section by section: only what is published, or all, with «อยู่ระหว่างดำเนินการ» where something is
 * not. It names no person: neither owners nor what staff wrote for each other.
 */
export function publicScope(
  report: Report,
  today: CalendarDate,
  { onlyReady }: { readonly onlyReady: boolean },
): TableScope<'public'> {
  const rows = report.sections.flatMap(({ number, name, groups }) => {
    const items = groups.flatMap((group) => group.items).filter((item) => !onlyReady || isPublished(item));
    const heading = number === null ? (name ?? '') : `ตัวชี้วัดย่อยที่ ${toThaiDigits(number)} ${name}`;
    return items.map((item, index) => ({
      มีหัวข้อ: index === 0 && heading !== '',
      หัวข้อ: heading,
      รหัสข้อ: item.codeAsWritten,
      ข้อมูล: orNothing(item.title),
      ที่อยู่: isPublished(item) ? addressLines(item.url) : UNDER_WAY,
      วันที่: isPublished(item) && item.publishedDate ? formatThaiDate(item.publishedDate, 'short') : NOTHING,
    }));
  });
  return tableOf(report, today, rows);
}

/** Each page in a line: what it is called, and its address; nothing of the cell that leads nowhere. */
export function addressLines(url: string): string {
  return pageLinks(url)
    .filter(({ address }) => workingAddresses(address).length > 0)
    .map(({ title, address }) => [title, address].filter((part) => part !== '').join(' '))
    .join('\n');
}
