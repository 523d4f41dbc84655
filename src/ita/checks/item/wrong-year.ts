import { isUnknown } from '../../criteria/confirmation';
import type { Criteria, OitItem, YearRule } from '../../criteria/types';
import type { FiscalYear } from '../../fiscal-year';
import { pageLinks } from '../../text/page-links';
import { foldersOfYears, type YearMention, yearsInText, yearsInUrl } from '../../text/years-in-text';
import { type CheckContext, type Hit, wholeCheck } from '../check';
import { isOfWholeYear } from './dates';
import { itemTexts } from './item-texts';

type Rule = Exclude<YearRule, null>;

/** A text that names no year contradicts nothing, nor does one that names the right year among others. */
export const wrongYear = wholeCheck(
  'wrong-year',
  'error',
  'The years that a text or an address names are none of those that the criteria ask for.',
  (context) => {
    const { year } = context.criteria;
    const inTexts = itemTexts(context).flatMap(({ text, place, about }) =>
      about.yearRule === null
        ? []
        : hits(context.criteria, about, place, contradicting(yearsInText(text), about.yearRule, year)),
    );
    return [...inTexts, ...inAddresses(context, yearsInUrl)];
  },
);

export const perhapsWrongYear = wholeCheck(
  'wrong-year',
  'warning',
  'A text names another part of the year than the criteria ask for, or an address lies in the folder of another year.',
  (context) => {
    const ofParts = itemTexts(context).flatMap(({ text, place, about }) => {
      const wrong = otherPart(text, about);
      return wrong === null ? [] : hits(context.criteria, about, place, [wrong]);
    });
    const inFolders = inAddresses(context, (url) => (yearsInUrl(url).length > 0 ? [] : foldersOfYears(url)));
    return [...ofParts, ...inFolders];
  },
);

const LATER_PART =
  /(?:6|๖|หก) ?เดือน ?(?:หลัง|ที่ ?(?:สอง|2|๒))|(?:ครึ่งปี|รอบ)หลัง|(?:9|๙|เก้า|12|๑๒|สิบสอง) ?เดือน|(?<!แผน)(?:ทั้ง|ตลอด)ปี|ไตรมาส(?:ที่)? ?[34๓๔](?![0-9๐-๙])|เม(?:ษายน|\. ?ย\.?)[^\n]{0,16}ก(?:ันยายน|\. ?ย)/;
const FIRST_PART =
  /(?:6|๖|หก) ?เดือน(?! ?(?:หลัง|ที่ ?(?:สอง|2|๒)))|ครึ่งปีแรก|ไตรมาส(?:ที่)? ?[12๑๒]|มี(?:นาคม|\. ?ค)/;
const HALF_YEAR = /รอบ ?(?:6|๖|หก) ?เดือน(?:แรก|หลัง)?|ครึ่งปี(?:แรก|หลัง)/;

/** The part of the year that a text names in place of the six months, or of the whole year, that are asked for. */
function otherPart(text: string, { yearRule, title }: OitItem): string | null {
  if (yearRule === '6m') return FIRST_PART.test(text) ? null : (LATER_PART.exec(text)?.[0] ?? null);
  return isOfWholeYear(yearRule, title) && !LATER_PART.test(text)
    ? (HALF_YEAR.exec(text)?.[0] ?? null)
    : null;
}

/** Pages are often kept by the year of the assessment: /ita/2566/ may hold the report of 2565. */
function inAddresses(
  { criteria, items }: CheckContext,
  yearsIn: (url: string) => readonly YearMention[],
): readonly Hit<'wrong-year'>[] {
  return criteria.items.flatMap((item) => {
    const row = items.get(item.code);
    if (row === undefined || item.yearRule === null) return [];
    const named = pageLinks(row.url).flatMap(({ address }) => yearsIn(address));
    const right = named.some(
      (years) => covers(years, criteria.year) || covers(years, askedFor(item.yearRule, criteria.year)),
    );
    return right ? [] : hits(criteria, item, { sheet: 'oit', row: row.row, column: 'url' }, named);
  });
}

function hits(
  { year, provenance }: Criteria,
  { code, yearRule }: OitItem,
  place: Hit<'wrong-year'>['place'],
  wrong: readonly (YearMention | string)[],
): readonly Hit<'wrong-year'>[] {
  return wrong.length === 0 || yearRule === null
    ? []
    : [
        {
          item: code,
          place,
          facts: {
            named: wrong.map((each) => (typeof each === 'string' ? each : each.text)),
            rule: yearRule,
            year,
            unconfirmed: isUnknown(provenance.yearRules),
          },
        },
      ];
}

/** The years that speak of the item's content, when none of them is right. */
function contradicting(named: readonly YearMention[], rule: Rule, year: FiscalYear): readonly YearMention[] {
  const ofContent = named.filter((years) => isOfContent(years, rule, year));
  return ofContent.some((years) => covers(years, askedFor(rule, year))) ? [] : ofContent;
}

/**
 * Not the year of this assessment itself, nor that of the result which it starts from (unless the item is about it),
 * nor the day on which a report of the year before was made, or a plan announced.
 */
function isOfContent(years: YearMention, rule: Rule, year: FiscalYear): boolean {
  if (years.ita === 'round') return !covers(years, year);
  if (years.ita === 'result') return rule === 'N-1';
  // Of so long ago nobody reports: it is the year of a law, of a standard, or of how something began.
  if (years.to < year - LONG_AGO && rule !== 'covers N') return false;
  if (years.isDay && rule === 'N-1') return years.from < year - 1;
  return !(years.isDay && rule === 'covers N');
}

const LONG_AGO = 8;

function askedFor(rule: YearRule, year: FiscalYear): FiscalYear {
  return rule === 'N-1' ? year - 1 : year;
}

function covers({ from, to }: YearMention, year: FiscalYear): boolean {
  return from <= year && year <= to;
}
