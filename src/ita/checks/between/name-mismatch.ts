import type { Criteria } from '../../criteria/types';
import { isWithinEdits } from '../../text/edit-distance';
import { lettersOf, shinglesOf, similarity } from '../../text/similarity';
import { toArabicDigits } from '../../text/thai-digits';
import { type CheckContext, type Hit, wholeCheck } from '../check';

type NameHit = Hit<'name-mismatch'>;

export const nameMismatch = wholeCheck(
  'name-mismatch',
  'warning',
  'No item has the title of another, and indicators are called what the criteria call them, also where a measure cites one.',
  (context) => [...itemTitles(context), ...indicatorNames(context), ...citedIndicators(context)],
);

/** A letter or two that differ are a misprint, and the spelling's business; spaces and signs do not count. */
function isSameName(written: string, official: string): boolean {
  const [a, b] = [lettersOf(written), lettersOf(official)];
  return a === b || isWithinEdits(a, b, b.length < 12 ? 1 : 2);
}

/** With the title of another item it may be the code that is wrong; any other wording is criteria-wording's. */
function itemTitles({ items, criteria }: CheckContext): readonly NameHit[] {
  const titles = new Set(criteria.items.map(({ title }) => lettersOf(title)));
  return criteria.items.flatMap(({ code, title }): NameHit[] => {
    const row = items.get(code);
    if (!row || isSameName(row.title, title) || !titles.has(lettersOf(row.title))) return [];
    return [
      {
        item: code,
        place: { sheet: 'oit', row: row.row, column: 'title' },
        facts: { written: row.title, meant: title },
      },
    ];
  });
}

/** A row of ตัวชี้วัด may begin with its number: ๑. การปฏิบัติหน้าที่, ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่. */
function indicatorNames({ assessment: { indicators }, criteria }: CheckContext): readonly NameHit[] {
  if (criteria.indicators.length === 0) return [];
  return indicators.flatMap(({ row, name }, index): NameHit[] => {
    const [, number, bare = ''] = /^\s*(?:ตัวชี้วัด(?:ที่)?\s*)?(?:([\d๐-๙]{1,2})[.)]?\s+)?(.*)$/s.exec(name) ?? [];
    const order = number === undefined ? null : Number(toArabicDigits(number));
    const candidates = criteria.indicators.filter((indicator) => order === null || indicator.order === order);
    if (lettersOf(bare) === '' || candidates.some((indicator) => isSameName(bare, indicator.name))) return [];
    const meant = candidates.length === 1 ? candidates[0]?.name : criteria.indicators[index]?.name;
    return [
      { place: { sheet: 'indicators', row, column: 'name' }, facts: { written: name, meant: meant ?? null } },
    ];
  });
}

/** «ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน» in a measure, where indicator 8 is การปรับปรุงระบบการทำงาน. */
function citedIndicators({ assessment: { measures }, criteria }: CheckContext): readonly NameHit[] {
  const names = namesByNumber(criteria);
  return measures.flatMap((row) =>
    (['measure', 'method', 'summary', 'outcome'] as const).flatMap((column) =>
      [...row[column].matchAll(CITED)].flatMap(([, number = '', rest = '']): NameHit[] => {
        const official = names.get(toArabicDigits(number));
        const wrong = wrongName(rest, official ?? null, [...names.values()]);
        return wrong === null
          ? []
          : [
              {
                place: { sheet: 'measures', row: row.row, column },
                facts: { written: `ตัวชี้วัดที่ ${number} ${wrong}`, meant: official ?? null },
              },
            ];
      }),
    ),
  );
}

/** The number of an indicator, and what follows it in its line up to the next one. */
const CITED = /ตัวชี้วัด(?:ย่อย)?ที่\s*([\d๐-๙]{1,2}(?:\.[\d๐-๙])?)(?![\d๐-๙])((?:(?!ตัวชี้วัด)[^\n])*)/g;

/** From here on a wording counts as meant for a name rather than as the rest of the sentence. */
const MEANT_AS_NAME = 0.4;

/** The words after a number where they are meant for a name but are not the official one; otherwise null. */
function wrongName(rest: string, official: string | null, names: readonly string[]): string | null {
  const words = rest.replace(/^[\s:"“«(]+/, '');
  if (official !== null && lettersOf(words).startsWith(lettersOf(official))) return null;
  const [name = ''] = /^[^\s:"”»),]*/.exec(words) ?? [];
  if (official !== null && isSameName(name, official)) return null;
  const known = official === null ? names : [official, ...names.filter((one) => isSameName(name, one))];
  const meant = known.some((one) => similarity(shinglesOf(name), shinglesOf(one)) >= MEANT_AS_NAME);
  return meant ? name : null;
}

function namesByNumber({ indicators, subIndicators }: Criteria): ReadonlyMap<string, string> {
  return new Map([
    ...indicators.map(({ order, name }) => [String(order), name] as const),
    ...subIndicators.flatMap(({ code, name }) => (code === null ? [] : [[code, name] as const])),
  ]);
}
