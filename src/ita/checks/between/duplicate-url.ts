import type { ItemCode } from '../../criteria/types';
import { pageLinks } from '../../page-links';
import { comparable } from '../../text';
import { wholeCheck } from '../check';

export const duplicateUrl = wholeCheck(
  'duplicate-url',
  'error',
  'No two items show the same page, unless each has its own fragment or query there.',
  ({ items }) => {
    const first = new Map<string, { readonly item: ItemCode; readonly row: number }>();
    return [...items].flatMap(([item, { row, url }]) => {
      for (const address of addressesIn(url)) {
        const page = samePage(address);
        const earlier = first.get(page);
        if (earlier === undefined) first.set(page, { item, row });
        else if (earlier.item !== item)
          return [
            {
              item,
              place: { sheet: 'oit', row, column: 'url' } as const,
              facts: { url: address, original: earlier },
            },
          ];
      }
      return [];
    });
  },
);

/** The addresses of a cell, also those that lack https:// and stand beside each other. */
function addressesIn(cell: string): readonly string[] {
  return pageLinks(cell)
    .flatMap(({ address }) => comparable(address).split(/[\s,]+/))
    .filter((address) => /^(https?:\/\/|www\.)/i.test(address));
}

/** One form for the ways to write the address of one page. What follows ? or # tells pages apart, unless empty. */
function samePage(address: string): string {
  const [, host = '', rest = ''] = /^(?:https?:\/\/)?([^/?#]*)(.*)$/i.exec(address) ?? [];
  return host.toLowerCase().replace(/^www\./, '') + rest.replace(/[?#]+$/, '').replace(/\/+(?=[?#]|$)/, '');
}
