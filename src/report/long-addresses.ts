import { pageLinks } from '../ita/text/page-links';
import { firstPage, isTooLongForQr } from './qr-picture';
import type { Report } from './report';

/** Whose addresses a template asks a QR of and cannot have one: they are too long to be read from paper. */
export interface LongAddresses {
  readonly website: boolean;
  /** Codes of items, as the office writes them. */
  readonly items: readonly string[];
}

/** @param words of the template; asked for only where there is an address that is too long for any of them */
export function longAddresses(report: Report, words: () => readonly string[]): LongAddresses {
  const items = report.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const linked = items.filter(({ url }) => pageLinks(url).some(({ address }) => isTooLongForQr(address)));
  const website = isTooLongForQr(report.website);
  if (!website && linked.length === 0) return { website, items: [] };
  const used = words();
  const asked = linked.filter(
    ({ url }) => used.includes('QR ลิงก์') || (used.includes('QR ข้อ') && isTooLongForQr(firstPage(url))),
  );
  return {
    website: website && used.includes('QR เว็บไซต์'),
    items: asked.map(({ codeAsWritten }) => codeAsWritten),
  };
}
