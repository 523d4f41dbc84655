import { withMeantCharacters } from '../ita/text/displaced-characters';
import type { PageLink } from '../ita/text/page-links';
import { type CalendarDate, formatThaiDate } from '../ita/text/thai-date';
import { toArabicDigits } from '../ita/text/thai-digits';
import { publicWords as words } from '../messages/public-page';
import { countReady, type PublicItem, type PublicList, type PublicSection } from './public-list';
import { PUBLIC_STYLE } from './public-style';

/** How the office wants its page. */
export interface PublicPageOptions {
  /** With the items that are not ready, as «อยู่ระหว่างดำเนินการ»; without them otherwise. */
  readonly all: boolean;
}

/** To be pasted into a page of the office's web site, whose title is its heading of the first rank. */
export function publicFragment(list: PublicList, options: PublicPageOptions): string {
  return `<div class="ita-page" lang="th">\n<style>\n${PUBLIC_STYLE}\n</style>\n${content(list, options, 2)}</div>\n`;
}

/** A page by itself. It asks for nothing else, and runs nothing. */
export function publicFile(list: PublicList, options: PublicPageOptions): string {
  return `<!doctype html>
<html lang="th">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(titleOf(list))}</title>
<style>
body{margin:0;background:#fff}
${PUBLIC_STYLE}
</style>
</head>
<body>
<main class="ita-page">
${content(list, options, 1)}</main>
</body>
</html>
`;
}

export const publicFileName = ({ year }: PublicList): string => `ITA-${year}.html`;

function titleOf({ agency, year }: PublicList): string {
  return words.title(agency, year);
}

/** @param rank of its first heading */
function content(list: PublicList, { all }: PublicPageOptions, rank: 1 | 2): string {
  const { ready, total } = countReady(list);
  const sections = list.sections
    .map((section) => (all ? section : { ...section, items: section.items.filter((item) => item.ready) }))
    .filter(({ items }) => items.length > 0);
  const place = [
    list.district && words.district(list.district),
    list.province && words.province(list.province),
  ].filter((name) => name !== '');
  const lines = [
    `<h${rank} class="ita-title">${escaped(titleOf(list))}</h${rank}>`,
    place.length > 0 && `<p>${escaped(place.join(' '))}</p>`,
    list.website && `<p>${words.website} ${link({ title: '', address: list.website })}</p>`,
    `<p>${all ? words.counted(ready, total) : words.countedReady(ready)} · ${words.asOf} ${time(list.day)}</p>`,
    ...(sections.length === 0
      ? [`<p>${words.empty}</p>`]
      : sections.map((section) => table(section, list, all, rank + 1))),
  ];
  return lines
    .filter((line) => typeof line === 'string' && line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

function table({ label, items }: PublicSection, { year }: PublicList, all: boolean, rank: number): string {
  const ready = items.filter((item) => item.ready).length;
  const heading = label === '' ? '' : `<h${rank}>${escaped(label)}</h${rank}>\n`;
  const caption = all ? words.counted(ready, items.length) : words.countedReady(ready);
  const named = label === '' ? caption : `${escaped(label)}: ${caption}`;
  const heads = words.columns.map((name) => `<th scope="col" role="columnheader">${name}</th>`).join('');
  return `${heading}<table role="table">
<caption>${named}</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${items.map((item) => row(item, year)).join('\n')}
</tbody>
</table>`;
}

/** Each row can be linked to: …#ita-2569-o12 */
function row(item: PublicItem, year: number): string {
  const [, , , day] = words.columns;
  const cells = [
    what(item),
    item.ready ? where(item.pages) : `<span class="ita-wait">${words.waiting}</span>`,
    item.ready
      ? `<span class="ita-label">${day} </span>${item.published ? time(item.published) : words.noDay}`
      : '<span aria-hidden="true">-</span>',
  ];
  return `<tr role="row" id="ita-${year}-${item.code}"><th scope="row" role="rowheader">${escaped(item.written)}</th>${cells
    .map((cell) => `<td role="cell">${cell}</td>`)
    .join('')}</tr>`;
}

function what({ title, components }: PublicItem): string {
  const name = `<span class="ita-name">${escaped(title)}</span>`;
  if (components.length === 0) return name;
  const lines = components.map((text) => `<li>${escaped(text)}</li>`).join('');
  return `${name}<div class="ita-aside">${words.components}<ul>${lines}</ul></div>`;
}

function where(pages: readonly PageLink[]): string {
  const [only, ...others] = pages.map(link);
  if (only === undefined) return '';
  return others.length === 0
    ? only
    : `<ul>${[only, ...others].map((each) => `<li>${each}</li>`).join('')}</ul>`;
}

/** The pages of a list are addresses of the web alone (`publicList`). What has a name is called by it; printed, its address follows. */
function link({ title, address }: PageLink): string {
  return title === ''
    ? `<a href="${escaped(address)}">${escaped(address)}</a>`
    : `<a class="ita-named" href="${escaped(address)}">${escaped(title)}</a>`;
}

function time(date: CalendarDate): string {
  const { year, month, day } = date;
  const iso = [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return `<time datetime="${iso}">${toArabicDigits(formatThaiDate(date))}</time>`;
}

/** Control characters, halves of pairs, and marks that turn the direction of what follows. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What somebody typed, as text of HTML or of an attribute in quotation marks. */
function escaped(text: string): string {
  return withMeantCharacters(text)
    .replace(UNSEEN, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
