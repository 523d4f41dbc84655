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

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
