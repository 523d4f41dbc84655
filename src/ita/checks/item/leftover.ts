import { blankLinks } from '../../blank-out';
import { wholeCheck } from '../check';
import type { LeftoverKind } from './facts';

/** Each looks no further than a line and a bounded length, so that a long cell costs no more than its length. */
const LEFTOVERS: readonly (readonly [LeftoverKind, RegExp])[] = [
  ['formula-error', /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/],
  ['tag', /\{\{[^{}\n]{0,80}\}\}|\{[^{}\n]{1,80}\}|<<[^<>\n]{1,80}>>/],
  // <br>, </p>, &nbsp;, and <ชื่อหน่วยงาน>; but not 5 < 6.
  ['markup', /<\/?[A-Za-z][^<>\n]{0,200}>|&(?:nbsp|amp|lt|gt|quot|#[0-9]{2,5});/],
  ['placeholder', /<[ก-๙][^<>\n]{0,80}>/],
  ['markup', /\*\*[^*\n]{1,80}\*\*|^#{1,6} (?=[A-Za-zก-ฮเ-ไ])|```|\[[^\][\n]{1,80}\]\([^()\n]{1,200}\)/m],
  ['placeholder', /(?<![A-Za-z])x{3,}(?![A-Za-z])|\bTODO\b|lorem ipsum/i],
  ['placeholder', /[([]ระบุ[^)\]\n]{0,60}[)\]]|ระบุ ?(?:…|\.{2,}|_{2,})/],
  ['placeholder', /…{2,}|\.{4,}|_{4,}/],
  ['placeholder', /(?:องค์การบริหารส่วนตำบล|อบต\. ?|ตำบล|อำเภอ|จังหวัด)(?:…|\.{3}|ตัวอย่าง|ก ?ข ?ค(?![ก-๎]))/],
];

export const leftover = wholeCheck(
  'leftover',
  'error',
  'Something that should have been replaced or removed: HTML, Markdown, tags, xxx, ระบุ…, a formula error.',
  (context) =>
    context.texts.flatMap(({ text, place, item }) => {
      const left = firstLeftover(text);
      return left === null ? [] : [{ place, facts: left, ...(item === null ? {} : { item }) }];
    }),
);

function firstLeftover(text: string): { readonly text: string; readonly kind: LeftoverKind } | null {
  const prose = blankLinks(text);
  for (const [kind, pattern] of LEFTOVERS) {
    const found = pattern.exec(prose)?.[0];
    if (found !== undefined) return { text: found, kind };
  }
  return null;
}
