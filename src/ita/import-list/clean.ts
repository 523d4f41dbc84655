import { withMeantCharacters } from '../text/displaced-characters';

const TAKES_NO_ROOM = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;
const OTHER_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const CONTROLS = /[^\P{Cc}\n\t]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  quot: '"',
  '#39': "'",
};

/**
 * A cell's text as it is meant to be read: HTML and Markdown marks gone, one kind of line break, the marks of old fonts
 * mended, nothing invisible. Leading spaces stay, for they tell the level of a line.
 */
export function cleanCell(text: string): string {
  const plain = withMeantCharacters(text)
    .replace(/\r\n?|[\v\f]/g, '\n')
    .replace(/<br\s{0,9}\/?>/gi, '\n')
    .replace(/<\/?[a-z][a-z0-9_-]{0,30}(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replace(/&(amp|lt|gt|nbsp|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? ' ')
    .replace(TAKES_NO_ROOM, '')
    .replace(CONTROLS, '')
    .replace(OTHER_SPACES, ' ')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1ำ')
    .replace(/เเ/g, 'แ')
    .replace(/!?\[([^[\]\n]{1,300})\]\((?:https?:|\/|#|mailto:)[^()\s]{0,500}\)/g, '$1')
    .replace(/(\*\*|__|~~)(?=\S)([^\n]{1,500}?)\1/g, '$2')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(/\\([\\*_|[\]().#+-])/g, '$1');
  return plain
    .split('\n')
    .map((line) => ' '.repeat(indentOf(line)) + oneLine(line))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

/** One line: spaces folded, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The number of spaces before a line; a tab counts for four. */
export function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;
}

const THAI_END = /[ก-ฺเ-ๅ็-๎]$/;
const THAI_START = /^[ก-ฺเ-ๅ]/;
/** Words that Thai writes after a space. */
const AFTER_SPACE = /^(?:ประจำปี|รอบ|พ\.ศ|ปีงบประมาณ|ไตรมาส|ยกตัวอย่าง|เช่น|เป็นต้น|อย่างน้อย)/;

/** Two halves of a text that a line or page end parted. */
export function joinHalves(first: string, second: string): string {
  return first + spaceBetween(first, second) + second;
}

/** What belongs between two halves of a text. Thai has no space between words. */
export function spaceBetween(first: string, second: string): string {
  if (first === '' || second === '') return '';
  return THAI_END.test(first.slice(-1)) && THAI_START.test(second) && !AFTER_SPACE.test(second) ? '' : ' ';
}

/** The lines of a title as one. */
export function joinLines(lines: readonly string[]): string {
  return lines.map(oneLine).reduce(joinHalves, '');
}
