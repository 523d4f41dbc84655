import { itemsCitedIn } from '../assessment/item-citations';
import type { ItemCode, YearRule } from '../criteria/types';
import type { FiscalYear } from '../fiscal-year';
import { type YearMention, yearsInText } from '../text/years-in-text';
import { plainLetters } from './code';

/** รอบ ๖ เดือน, ๖ เดือนแรก; not ราย ๖ เดือน, which only says how often. */
const SIX_MONTHS = /(?<!ราย ?|ทุก ?|ย้อนหลัง ?)(?:[6๖]|หก)\s?เดือน/;
const LONGER = /ครอบคลุม(?:ใน|ถึง)?\s?ปี|บังคับใช้ครอบคลุม|ระยะเวลา(?:บังคับ)?ใช้.{0,20}ครอบคลุม/;
const THIS_YEAR = /ปี(?:งบประมาณ)?\s?(?:ปัจจุบัน|นี้|ที่(?:รับ|ขอรับ|เข้ารับ)?(?:การ)?ประเมิน)/;
const LAST_YEAR = /ปี(?:งบประมาณ)?\s?(?:ที่ผ่านมา|ที่แล้ว|ก่อน|ล่าสุดที่ผ่านมา)/;

/**
 * The year that the wording of an item asks for.
 * @param titleYears the years that stood in the title before it was cleaned
 * @param year N; without it only the relative words are read
 */
export function yearRuleIn(
  title: string,
  titleYears: readonly YearMention[],
  components: readonly string[],
  year: FiscalYear | null,
): YearRule {
  const lines = [title, ...components];
  if (lines.some((line) => SIX_MONTHS.test(line))) return '6m';
  const ruleOfYears = (line: string, years: readonly YearMention[]): YearRule => {
    if (year === null) return null;
    if (years.some(({ from, to }) => from < to && from <= year && year <= to)) return 'covers N';
    if (years.some(({ to }) => to === year)) return LONGER.test(line) ? 'covers N' : 'N';
    return years.some(({ to }) => to === year - 1) ? 'N-1' : null;
  };
  const rules = [
    ruleOfYears(title, titleYears),
    ...components.map((line) => ruleOfYears(line, yearsOf(line)) ?? relativeRule(line)),
    relativeRule(title),
  ];
  return rules.find((rule) => rule === 'covers N') ?? rules.find((rule) => rule !== null) ?? null;
}

function relativeRule(line: string): YearRule {
  if (THIS_YEAR.test(line)) return LONGER.test(line) ? 'covers N' : 'N';
  return LAST_YEAR.test(line) ? 'N-1' : null;
}

/** The fiscal years that a text names; doubled dots (พ.ศ..2568) are slips. */
export function yearsOf(text: string): readonly YearMention[] {
  return yearsInText(text.replace(/\.{2,}/g, '.'));
}

/** The first other item that the wording cites. */
export function referenceIn(code: ItemCode, texts: readonly string[]): ItemCode | null {
  for (const text of texts) {
    const cited = itemsCitedIn(plainLetters(text)).find((citation) => citation.code !== code);
    if (cited) return cited.code;
  }
  return null;
}
