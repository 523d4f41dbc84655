import type { Zip } from '../zip/zip';
import { readPart } from './docx-package';
import { mendedTag, parseTagWords } from './tag-words';
import { readTemplateText } from './template-text';

const DOCUMENT = 'word/document.xml';
/** The word by which the memo is known among the sections: no other part of a report has a number of its own. */
const MEMO_WORD = 'เลขที่หนังสือ';

/**
 * Leaves the section of the บันทึกข้อความ and takes the others away.
 *
 * @returns false, and changes nothing, when no section by itself is the memo.
 */
export function keepMemoAlone(zip: Zip): boolean {
  return rearrange(zip, (memo) => [memo]);
}

/**
 * Lays the section of the บันทึกข้อความ on top of the others, or below them.
 *
 * @returns false, and changes nothing, when no section by itself is the memo.
 */
export function placeMemo(zip: Zip, place: 'first' | 'last'): boolean {
  return rearrange(zip, (memo, others) => (place === 'first' ? [memo, ...others] : [...others, memo]));
}

function rearrange(
  zip: Zip,
  arranged: (memo: Section, others: readonly Section[]) => readonly Section[],
): boolean {
  const xml = readPart(zip, DOCUMENT) ?? '';
  const [, before = '', body = '', after = ''] =
    /^([\s\S]*?<w:body>)([\s\S]*)(<\/w:body>[\s\S]*)$/.exec(xml) ?? [];
  const sections = sectionsOf(body);
  const memos = sections.filter(({ blocks }) => hasTag(blocks, MEMO_WORD));
  const [memo] = memos;
  if (memo === undefined || memos.length > 1 || sections.length < 2) return false;
  const others = sections.filter((section) => section !== memo);
  zip.file(DOCUMENT, `${before}${joined(arranged(memo, others))}${after}`);
  return true;
}

/** All sections but the last end in a paragraph that keeps their properties. */
function joined(sections: readonly Section[]): string {
  return sections
    .map(({ blocks, properties }, index) =>
      index === sections.length - 1 ? blocks + properties : blocks + SECTION_END(properties),
    )
    .join('');
}

/** As low as can be, so that a full page does not run over into one more. */
const SECTION_END = (properties: string) =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>${properties}</w:pPr></w:p>`;

/** The blocks of a section without its properties, and its properties: page, margins, headers. */
interface Section {
  readonly blocks: string;
  readonly properties: string;
}

/** All sections but the last keep their properties in their last paragraph; those of the last stand by themselves. */
function sectionsOf(body: string): Section[] {
  const sections: Section[] = [];
  let blocks = '';
  for (const block of topLevelElements(body)) {
    const properties = /<w:sectPr\b[^>]*?(?:\/>|>[\s\S]*?<\/w:sectPr>)/.exec(block)?.[0];
    if (properties === undefined) {
      blocks += block;
      continue;
    }
    // A paragraph without a word was there for the properties alone.
    const rest = block === properties || !/<w:t[ >]/.test(block) ? '' : block.replace(properties, '');
    sections.push({ blocks: blocks + rest, properties });
    blocks = '';
  }
  return sections;
}

function* topLevelElements(xml: string): Iterable<string> {
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: slash, 2: end, index } of xml.matchAll(/<(\/?)[\w:.-]+[^<>]*?(\/?)>/g)) {
    if (depth === 0) start = index;
    if (slash === '/') depth--;
    else if (end !== '/') depth++;
    if (depth === 0) yield xml.slice(start, index + tag.length);
  }
}

function hasTag(xml: string, word: string): boolean {
  const tags = readTemplateText(xml).text.matchAll(/\{\{([^{}]*)\}\}/g);
  return [...tags].some(([, tag = '']) => parseTagWords(mendedTag(tag).tag).name === word);
}
