import type { ItemRow } from '../assessment/assessment';
import { pageLinks, workingAddresses } from '../text/page-links';
import { type Entry, MOST_LETTERS } from './entered';

/** Of a row of OIT. */
export function entryOf(row: Pick<ItemRow, 'url' | 'progress'> | null): Entry {
  const links = pageLinks(row?.url ?? '').filter(({ address }) => workingAddresses(address).length > 0);
  const named = links.some(({ title }) => title !== '')
    ? links.map(({ title, address }) => (title === '' ? address : `${title}: ${address}`))
    : [];
  return {
    addresses: links.map(({ address }) => address),
    explanation: [...named, (row?.progress ?? '').trim()]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, MOST_LETTERS),
  };
}
