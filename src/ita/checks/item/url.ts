import type { OitItem } from '../../criteria/types';
import type { Place } from '../../finding';
import { isBlank } from '../../text/comparable';
import { pageLinks } from '../../text/page-links';
import { isHomePage, isWithin, linksIn, parseWebAddress } from '../../text/web-address';
import { type CheckContext, type Hit, wholeCheck } from '../check';
import type { UrlFault } from './facts';
import { GOVERNMENT_SYSTEMS, SOCIAL_NETWORKS, SOCIAL_WORDS } from './known-sites';

/** Where a link works for the one who is signed in, or on the one machine, only. */
const PRIVATE =
  /^(?:drive\.google\.com|docs\.google\.com|sites\.google\.com\/d\/|onedrive\.live\.com|1drv\.ms|[^/]*sharepoint\.com|(?:www\.)?dropbox\.com|mail\.google\.com|localhost|127\.|10\.|192\.168\.)|\/(?:wp-admin|wp-login|administrator|login)\b/i;
/** Forms, and documents that were published to the web. */
const MADE_PUBLIC = /^docs\.google\.com\/(?:forms\/|.*\/pub(?:html)?(?:[?#]|$))/i;
const SEARCH =
  /^(?:google\.[a-z.]+|bing\.com|[a-z.]*yahoo\.com)\/(?:search|url)|[?&](?:s|q|search|keyword)=/i;

/** Words of items that ask for something on the home page itself. */
const HOME_PAGE_WORDS: readonly string[] = ['ตำแหน่งบนเว็บไซต์', 'หน้าเว็บไซต์หลัก'];

export const badUrl = wholeCheck(
  'bad-url',
  'error',
  'An address that does not lead the public to the page of the item, or a main web site that is no address.',
  (context) => [
    ...unreadableWebsite(context),
    ...urlCells(context).flatMap(({ about, place, urls }) =>
      urls.flatMap((url) => {
        const fault = faultOf(url, about);
        return fault === null ? [] : [{ item: about.code, place, facts: { url, fault } }];
      }),
    ),
  ],
);

/** Without it no address can be called foreign. */
function unreadableWebsite(context: CheckContext): readonly Hit<'bad-url'>[] {
  const { website, rows } = context.assessment.settings;
  if (isBlank(website) || ownSite(context) !== null) return [];
  const place = { sheet: 'settings', row: rows.website, column: 'value' } as const;
  return [{ place, facts: { url: website, fault: 'no-link' } }];
}

export const foreignUrl = wholeCheck(
  'foreign-url',
  'error',
  "A link to a site that is not the office's own; social networks only where the item asks for them.",
  (context) => {
    const site = ownSite(context);
    return site === null ? [] : [...foreignAddresses(context, site), ...foreignLinks(context, site)];
  },
);

function foreignAddresses(context: CheckContext, site: string): readonly Hit<'foreign-url'>[] {
  return urlCells(context).flatMap(({ about, place, urls }) =>
    urls.flatMap((url) => {
      const host = parseWebAddress(url)?.host;
      const fault = faultOf(url, about);
      if (host === undefined || fault === 'private' || fault === 'search') return [];
      return isForeign(host, site, about)
        ? [{ item: about.code, place, facts: { url, host, site, social: isSocial(host) } }]
        : [];
    }),
  );
}

/** In prose the office may name its page in a social network, and the systems of the state, wherever it likes. */
function foreignLinks(context: CheckContext, site: string): readonly Hit<'foreign-url'>[] {
  return context.texts.flatMap(({ text, place, item }) =>
    linksIn(text)
      .filter(({ host }) => !isWithin(host, site) && !isSocial(host) && !isOfState(host))
      .map(({ text: url, host }) => ({
        place,
        facts: { url, host, site, social: false },
        ...(item === null ? {} : { item }),
      })),
  );
}

interface UrlCell {
  readonly about: OitItem;
  readonly place: Place;
  /** A cell may hold several, with or without a name. */
  readonly urls: readonly string[];
}

function urlCells({ criteria, items }: CheckContext): readonly UrlCell[] {
  return criteria.items.flatMap((about) => {
    const row = items.get(about.code);
    if (row === undefined) return [];
    const urls = pageLinks(row.url).map(({ address }) => address);
    return [{ about, place: { sheet: 'oit', row: row.row, column: 'url' }, urls }];
  });
}

function faultOf(url: string, item: OitItem): UrlFault | null {
  if (!/^https?:\/\//i.test(url)) return areWords(url) ? 'no-address' : 'no-link';
  if (/[\s\u200B\u2060]/.test(url)) return 'spaces';
  const address = parseWebAddress(url);
  if (address === null) return 'no-link';
  const { host, rest } = address;
  if (PRIVATE.test(host + rest) && !MADE_PUBLIC.test(host + rest)) return 'private';
  if (SEARCH.test(host + rest)) return 'search';
  return isHomePage(rest) && !asksFor(item, HOME_PAGE_WORDS) ? 'home-page' : null;
}

/** Words about a page, or what a chip shows of one: nothing that was meant for an address. */
function areWords(text: string): boolean {
  return /[ก-๙]/.test(text) && !/[/#:@]|\.[a-z0-9]/i.test(text);
}

function isForeign(host: string, site: string, item: OitItem): boolean {
  if (isWithin(host, site)) return false;
  if (isSocial(host)) return !asksFor(item, SOCIAL_WORDS);
  return !GOVERNMENT_SYSTEMS.some((known) => isWithin(host, known.site) && asksFor(item, known.words));
}

function isSocial(host: string): boolean {
  return SOCIAL_NETWORKS.some((site) => isWithin(host, site));
}

function isOfState(host: string): boolean {
  return GOVERNMENT_SYSTEMS.some(({ site }) => isWithin(host, site));
}

function asksFor({ title, components }: OitItem, words: readonly string[]): boolean {
  const asked = [title, ...components].join('\n');
  return words.some((word) => asked.includes(word));
}

/** The host of เว็บไซต์หลัก; null when it is not set, so that nothing can be called foreign. */
function ownSite({ assessment }: CheckContext): string | null {
  const website = assessment.settings.website.trim();
  return (parseWebAddress(website) ?? parseWebAddress(`https://${website}`))?.host ?? null;
}
