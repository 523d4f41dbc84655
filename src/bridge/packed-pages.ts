/**
 * All pages in one file of the project, so that whoever installs by pasting has three files to paste and not ten. Each page
 * stands behind a line of its own.
 */
export const PACKED_PAGES = 'Pages';

const line = (name: string) => `<!-- ITA page ${name} -->\n`;
const ANY_LINE = /<!-- ITA page [a-z]+ -->\n/g;

/** @throws Error when a page holds what tells pages apart */
export function packPages(pages: readonly { readonly name: string; readonly html: string }[]): string {
  const clash = pages.find(({ html }) => html.search(ANY_LINE) >= 0);
  if (clash) throw new Error(`The page ${clash.name} holds the line of a page`);
  return pages.map(({ name, html }) => line(name) + html).join('');
}

/** @throws Error in Google's words when it is not among them, as when the file is of another version */
export function pageIn(packed: string, name: string): string {
  const at = packed.indexOf(line(name));
  if (at < 0) throw new Error(`No HTML file named ${name} was found.`);
  const begin = at + line(name).length;
  const next = packed.slice(begin).search(ANY_LINE);
  return next < 0 ? packed.slice(begin) : packed.slice(begin, begin + next);
}
