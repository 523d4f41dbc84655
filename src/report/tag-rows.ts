import type { Zip } from '../zip/zip';
import { mendedTag } from './tag-words';
import { readTemplateText, unescapeXml } from './template-text';

/**
 * Rows that hold nothing but the beginning or the end of loops, as people write them round the row that is repeated.
 * Repeated with it they would stay as empty rows: so the tags go into the rows beside them, and these rows go away.
 */
export function joinTagRows(zip: Zip): void {
  for (const part of Object.keys(zip.files).filter((name) => PART.test(name))) {
    const xml = zip.file(part)?.asText() ?? '';
    const joined = withoutTagRows(xml);
    if (joined !== xml) zip.file(part, joined);
  }
}

const PART = /^word\/(?:document|header|footer)\d*\.xml$/;

interface TableRow {
  readonly start: number;
  readonly end: number;
  /** Which table. */
  readonly table: number;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function withoutTagRows(xml: string): string {
  if (!/<w:tr[ >]/.test(xml)) return xml;
  const rows = rowsOf(xml);
  const changes: Change[] = [];
  for (const table of new Set(rows.map((row) => row.table))) {
    changes.push(
      ...changesOf(
        xml,
        rows.filter((row) => row.table === table),
      ),
    );
  }
  return changes
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), xml);
}

/** What is to be done with the rows of one table. */
function changesOf(xml: string, rows: readonly TableRow[]): Change[] {
  const marks = rows.map((row) => tagsAlone(xml.slice(row.start, row.end)));
  const isKept = marks.map((tags) => tags === null);
  const before = (index: number) => isKept.lastIndexOf(true, index);
  const after = (index: number) => isKept.indexOf(true, index);
  // A tag that has no row to go to stays in its own.
  marks.forEach((tags, index) => {
    if (tags?.some((tag) => (isEnd(tag) ? before(index) : after(index)) < 0)) isKept[index] = true;
  });
  const added = rows.map(() => ({ first: '', last: '' }));
  const changes: Change[] = [];
  marks.forEach((tags, index) => {
    const row = rows[index];
    if (tags === null || row === undefined || isKept[index]) return;
    changes.push({ start: row.start, end: row.end, text: '' });
    for (const tag of tags) {
      const place = added[isEnd(tag) ? before(index) : after(index)];
      if (place && isEnd(tag)) place.last += `{{${tag}}}`;
      else if (place) place.first += `{{${tag}}}`;
    }
  });
  added.forEach((texts, index) => {
    const row = rows[index];
    if (row !== undefined) changes.push(...insertions(xml, row, texts));
  });
  return changes;
}

/** The tags of a row that holds nothing else; null for any other row. */
function tagsAlone(row: string): readonly string[] | null {
  if (/<w:(?:drawing|pict|object|tbl)\b/.test(row)) return null;
  const text = unescapeXml(readTemplateText(row).text).trim();
  if (text === '' || text.replace(/\{\{[^{}]*\}\}/g, '').trim() !== '') return null;
  const tags = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, tag = '']) => mendedTag(tag).tag);
  return tags.every((tag) => /^[#^/]/.test(tag)) ? tags : null;
}

function isEnd(tag: string): boolean {
  return tag.startsWith('/');
}

/** Puts tags before all that a row says, and after it. */
function insertions(xml: string, { start, end }: TableRow, { first, last }: { first: string; last: string }) {
  const row = xml.slice(start, end);
  const cells = row.match(/<w:tc[ >]/g)?.length ?? 0;
  // In a row of one cell the loop would stay inside of it: this form repeats the row.
  const name = /^\{\{#([^{}]*)\}\}$/.exec(first)?.[1];
  const whole = cells === 1 && name !== undefined && last.startsWith(`{{/${name}}}`);
  const paragraphs = [
    ...row.matchAll(/<w:p(?=[\s/>])[^>]*>(?:<w:pPr>[\s\S]*?<\/w:pPr>|<w:pPr\/>)?|<\/w:p>/g),
  ];
  const insert = (found: RegExpMatchArray | undefined, isEndOf: boolean, text: string): Change[] => {
    if (found === undefined || text === '') return [];
    const at = start + (found.index ?? 0);
    const [tag] = found;
    // An empty paragraph in one piece becomes one with a beginning and an end.
    if (tag.endsWith('/>') && !tag.includes('<w:pPr'))
      return [{ start: at, end: at + tag.length, text: `${tag.slice(0, -2)}>${run(text)}</w:p>` }];
    const place = isEndOf ? at : at + tag.length;
    return [{ start: place, end: place, text: run(text) }];
  };
  const isOneParagraph = paragraphs.length === 1;
  if (isOneParagraph) return insert(paragraphs[0], false, first + last);
  return [
    ...insert(paragraphs[0], false, whole ? `{{-w:tr ${name}}}` : first),
    ...insert(paragraphs[paragraphs.length - 1], true, last),
  ];
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')}</w:t></w:r>`;
}

function rowsOf(xml: string): TableRow[] {
  const rows: TableRow[] = [];
  const tables: number[] = [];
  const open: number[] = [];
  let count = 0;
  for (const { 0: tag, 1: slash, 2: name, index } of xml.matchAll(/<(\/?)w:(tbl|tr)(?=[\s>])[^>]*>/g)) {
    if (tag.endsWith('/>')) continue;
    if (name === 'tbl') {
      if (slash === '') tables.push(count++);
      else tables.pop();
    } else if (slash === '') open.push(index);
    else {
      const start = open.pop();
      const table = tables[tables.length - 1];
      if (start !== undefined && table !== undefined) rows.push({ start, end: index + tag.length, table });
    }
  }
  return rows.sort((a, b) => a.start - b.start);
}
