import type { ItemCode } from '../../criteria/types';
import { comparable } from '../../text/comparable';
import { pageLinks } from '../../text/page-links';
import { pageOf } from '../../text/web-address';
import { wholeCheck } from '../check';

interface Shown {
  readonly item: ItemCode;
  readonly row: number;
}

export const duplicateUrl = wholeCheck(
  'duplicate-url',
  'error',
  'No two items show the same page, unless each has a place of its own in it (#oit-5) or a query that leads elsewhere.',
  ({ items }) => {
    const first = new Map<string, Map<string, Shown>>();
    return [...items].flatMap(([item, { row, url }]) => {
      for (const address of addressesIn(url)) {
        const { page, fragment } = pageOf(address);
        const places = first.get(page) ?? new Map<string, Shown>();
        first.set(page, places);
        const earlier = earlierIn(places, fragment);
        if (!places.has(fragment)) places.set(fragment, { item, row });
        if (earlier !== undefined && earlier.item !== item)
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

/** A page of a site that makes its pages of fragments (#/news), or the place of one item (#5, #oit-5). */
const OWN_PLACE = /^[!/]|^[a-z_-]{0,8}[0-9]{1,3}$/i;

/** Two places in a page may be two items', but the page as a whole is the same as a place in it that no item's code names. */
function earlierIn(places: ReadonlyMap<string, Shown>, fragment: string): Shown | undefined {
  if (OWN_PLACE.test(fragment)) return places.get(fragment);
  return places.get(fragment) ?? places.get('') ?? (fragment === '' ? firstOfPlaces(places) : undefined);
}

function firstOfPlaces(places: ReadonlyMap<string, Shown>): Shown | undefined {
  return [...places].find(([fragment]) => !OWN_PLACE.test(fragment))?.[1];
}

/** The addresses of a cell, also those that lack https:// and stand beside each other. One with a space within is one. */
function addressesIn(cell: string): readonly string[] {
  return pageLinks(cell)
    .map(({ address }) => comparable(address))
    .flatMap((address) => (/^https?:/i.test(address) ? [address] : address.split(/[\s,]+/)))
    .filter((address) => /^(https?:\/\/|www\.)/i.test(address));
}
