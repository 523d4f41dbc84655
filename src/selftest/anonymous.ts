/** What a text may hold of an office: addresses, links, the numbers of files, and names that are known. */
const ADDRESS = /[^\s@<>"“”]+@[^\s@<>"“”]+/g;
const LINK = /\bhttps?:\/\/(?!www\.example\.go\.th\b)[^\s"“”<>]*/g;
const FILE_NUMBER = /[-\w]{25,}/g;
const LONGEST = 240;

/**
 * A text that can be sent to the maintainers.
 * @param names of the file and its sheets: whatever the office called something
 */
export function anonymous(text: string, names: readonly string[]): string {
  const known = names.filter((name) => name.trim().length > 1).sort((a, b) => b.length - a.length);
  const masked = known.reduce((masking, name) => masking.split(name).join('◌'), text);
  const clean = masked.replace(ADDRESS, '◌').replace(LINK, '◌').replace(FILE_NUMBER, '◌');
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
