import { toThaiDigits } from '../ita/text/thai-digits';
import { walkXml } from './walk-xml';

/** The bullets and numbers that Word draws before paragraphs. */
export interface Numbering {
  /** What stands before the next paragraph of a list, with two spaces for each level. */
  readonly next: (list: string, level: number) => string;
}

interface Level {
  format: string;
  /** `%1.`, `o%1` */
  text: string;
  start: number;
}

const MAX_LEVEL = 9;

/** @param xml word/numbering.xml, '' where a document has none */
export function readNumbering(xml: string): Numbering {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let [levels, level, list] = [null as Level[] | null, null as Level | null, ''];
  walkXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'abstractNum') {
        levels = [];
        abstract.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'lvl' && levels) {
        level = { format: 'decimal', text: '%1.', start: 1 };
        levels[Math.min(Number(attributes['w:ilvl'] ?? 0), MAX_LEVEL)] = level;
      } else if (name === 'numFmt' && level) level.format = value;
      else if (name === 'lvlText' && level) level.text = value;
      else if (name === 'start' && level) level.start = Number(value) || 1;
      else if (name === 'num') list = attributes['w:numId'] ?? '';
      else if (name === 'abstractNumId' && list !== '') lists.set(list, value);
    },
    close(name) {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') levels = null;
      else if (name === 'num') list = '';
    },
  });
  const counts = new Map<string, number[]>();

  return {
    next(id, at) {
      const depth = Math.min(Math.max(0, Math.trunc(at) || 0), MAX_LEVEL);
      const indent = '  '.repeat(depth);
      const known = abstract.get(lists.get(id) ?? '') ?? [];
      const own = known[depth];
      if (!own || own.format === 'bullet' || own.format === 'none') return `${indent}- `;
      // Lists that share an abstract one count on together.
      const key = lists.get(id) ?? id;
      const count = counts.get(key) ?? [];
      counts.set(key, count);
      count[depth] = (count[depth] ?? own.start - 1) + 1;
      count.length = depth + 1;
      const drawn = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const number = count[index] ?? known[index]?.start ?? 1;
        return (known[index] ?? own).format.startsWith('thaiNumbers') ? toThaiDigits(number) : String(number);
      });
      return `${indent}${drawn} `;
    },
  };
}
