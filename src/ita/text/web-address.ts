/** A link that a text holds, and where it stands (UTF-16 offsets). */
export interface WebLink {
  readonly text: string;
  readonly host: string;
  readonly start: number;
}

/** The parts of an address that the checks ask about; `host` is in lower case and without `www.` and a port. */
export interface WebAddress {
  readonly host: string;
  /** What comes after the host: '' for a bare home page, otherwise beginning with `/`, `?` or `#`. */
  readonly rest: string;
}

/** Thai letters too: a host may be นาโสม.ไทย. */
const LABEL = '[a-z0-9ก-๙](?:[a-z0-9ก-๙-]{0,61}[a-z0-9ก-๙])?';
const HOST = `${LABEL}(?:\\.${LABEL})*`;

/** Reads an http(s) address; null when the text is none (another scheme, no host, spaces within). */
export function parseWebAddress(text: string): WebAddress | null {
  const [, host, rest = ''] =
    new RegExp(`^https?://(${HOST})(?::[0-9]+)?((?:[/?#]\\S*)?)$`, 'i').exec(text) ?? [];
  return host === undefined ? null : { host: bareHost(host), rest: /^\/?[?#]?$/.test(rest) ? '' : rest };
}

/**
 * The address with its scheme: people type `www.nasom.go.th`, as they say it.
 * @returns null when the text is no address, with or without https://.
 */
export function completeAddress(text: string): string | null {
  const address = text.trim();
  if (parseWebAddress(address)) return address;
  const completed = `https://${address}`;
  return parseWebAddress(completed)?.host.includes('.') ? completed : null;
}

/** A host after https://, or one that its ending shows to be one. Its labels are counted, so that no text takes long. */
const LINK =
  /https?:\/\/((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,20})|(?<![@a-z0-9._-])((?:[a-z0-9-]{1,63}\.){1,8}(?:th|com|net|org|me|ee|be|gle|ly))(?![a-z0-9-]|\.[a-z0-9]|@)/gi;

/**
 * The web sites that a text links to: addresses with https:// or www., and names such as nasom.go.th.
 * The host of an e-mail address is none.
 */
export function linksIn(text: string): readonly WebLink[] {
  if (!/\.[a-z]/i.test(text)) return [];
  return [...text.matchAll(LINK)].map(({ 0: link, 1: withScheme, 2: named, index = 0 }) => ({
    text: link,
    host: bareHost(withScheme ?? named ?? ''),
    start: index,
  }));
}

/** True for the site itself and everything below it: `plan.nasom.go.th` is of `nasom.go.th`. */
export function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** What a site calls its first page, in whatever language and by whatever program. */
const FIRST_PAGE =
  /^\/*(?:(?:index\.php|th|en|thai|web|site|www|main|home|pages?)\/+)*(?:(?:index|home|main|default|welcome|start|intro|front ?page|landing|หน้าแรก|หน้าหลัก)(?:[-_]?(?:page|th|en|1))?(?:\.(?:php|html?|aspx?|jsp|cgi|cfm|do))?|th|en|thai|web|site)?\/*(?:index\.php\/*)?$/i;
/** Parameters that choose a language or remember a visit, and lead to no page of their own. */
const NO_PAGE = /^(?:lang|language|locale|hl|phpsessid|sid|session_?id|v|ver|t|ts|_)$/i;
/** What is added to an address on its way through social networks and newsletters. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|igsh|mc_[ce]id|mibextid|ref|ref_src|source|si|_ga|_gl|yclid|twclid|ttclid|__cft__.*|__tn__|openExternalBrowser)$/i;

/** Where a page begins, or what was added on its way: no place of its own. */
const NO_PLACE = /^(?:[a-z_-]*top|home|main|index|header|content|body|page|_=_|:~:.*|)$/i;

/** True for what follows the host of a home page, however it is spelt: /index.php, /th/, /home.html?lang=th, /#. */
export function isHomePage(rest: string): boolean {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? [];
  const leads = query.split('&').filter((part) => {
    const [name = ''] = part.split('=');
    return name !== '' && !NO_PAGE.test(name) && !TRACKING.test(name);
  });
  return FIRST_PAGE.test(path) && leads.length === 0 && NO_PLACE.test(fragment);
}

/**
 * One form for the ways to write the address of one page: no scheme, www. or capitals in the host, no slash at the end,
 * no parameters that only tell where a visitor came from, in one order. `fragment` is the place in the page, which some
 * sites make their pages of.
 */
export function pageOf(address: string): { readonly page: string; readonly fragment: string } {
  const [, host = '', path = '', query = '', fragment = ''] =
    /^(?:https?:\/\/)?([^/?#]*)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(address) ?? [];
  const kept = query
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''))
    .sort();
  const bare =
    bareHost(host) + path.replace(/\/(?:index\.(?:php|html?|aspx?))?\/*$/i, '').replace(/\/+$/, '');
  return {
    page: kept.length === 0 ? bare : `${bare}?${kept.join('&')}`,
    fragment: NO_PLACE.test(fragment) ? '' : fragment,
  };
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
