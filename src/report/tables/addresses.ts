import { type PageLink, pageLinks, workingAddresses } from '../../ita/text/page-links';

/** Each page in a line: what it is called, and its address; nothing of the cell that leads nowhere. */
export function addressLines(url: string): string {
  return linesOf(pageLinks(url).filter(({ address }) => workingAddresses(address).length > 0));
}

/** The same of links that were read already. */
export function linesOf(pages: readonly PageLink[]): string {
  return pages
    .map(({ title, address }) => [title, address].filter((part) => part !== '').join(' '))
    .join('\n');
}
