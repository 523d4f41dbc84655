import type { ComponentRow } from '../../assessment/assessment';
import { sectionLabel, sectionsOf } from '../../criteria/sections';
import type { OitItem } from '../../criteria/types';
import type { Place } from '../../finding';
import { comparable } from '../../text/comparable';
import { lettersOf } from '../../text/similarity';
import { toArabicDigits } from '../../text/thai-digits';
import { type CheckContext, type Hit, wholeCheck } from '../check';

type WordingHit = Hit<'criteria-wording'>;

export const criteriaWording = wholeCheck(
  'criteria-wording',
  'note',
  'Where the sheets repeat the criteria (titles, sub-indicators, components), they say what the criteria say.',
  (context) => [...itemCells(context), ...componentCells(context)],
);

/** องค์ประกอบด้านข้อมูล of OIT is made from the sheet องค์ประกอบ, and no place to correct. */
function itemCells({ criteria, items }: CheckContext): readonly WordingHit[] {
  const titles = new Map(criteria.items.map(({ code, title }) => [lettersOf(title), code]));
  const headings = new Map(
    sectionsOf(criteria).flatMap((section) => section.items.map(({ code }) => [code, sectionLabel(section)])),
  );
  return criteria.items.flatMap(({ code, title }) => {
    const row = items.get(code);
    if (!row) return [];
    const place = (column: 'title' | 'subIndicator') => ({ sheet: 'oit', row: row.row, column }) as const;
    // The title of another item is another mistake: the code may be wrong, and nothing to be put back here.
    const another = titles.get(lettersOf(row.title)) ?? code;
    return [
      ...(another === code ? differing(place('title'), row.title, title) : []),
      ...differing(place('subIndicator'), row.subIndicator, headings.get(code) ?? row.subIndicator),
    ];
  });
}

function componentCells({ criteria, componentsOf }: CheckContext): readonly WordingHit[] {
  return criteria.items.flatMap((item) =>
    pairs(item, componentsOf(item.code)).flatMap(([row, official]) =>
      differing({ sheet: 'components', row: row.row, column: 'text' }, row.text, official),
    ),
  );
}

/**
 * Each row with the component that it is: of the same words, wherever it stands; otherwise of the same number, or the
 * next that is left. Rows beyond those of the criteria are the office's own.
 */
function pairs(
  { components }: OitItem,
  rows: readonly ComponentRow[],
): readonly (readonly [ComponentRow, string])[] {
  const left = [...components];
  const take = (index: number) => (index < 0 ? null : (left.splice(index, 1)[0] ?? null));
  const others = rows.filter(
    (row) => take(left.findIndex((component) => folded(component) === folded(row.text))) === null,
  );
  const numbered = (row: ComponentRow) => components[Number(toArabicDigits(comparable(row.order))) - 1];
  return others.flatMap((row) => {
    const own = numbered(row);
    const official = take(own === undefined ? -1 : left.indexOf(own)) ?? take(left.length > 0 ? 0 : -1);
    return official === null ? [] : [[row, official] as const];
  });
}

function differing(place: Place, written: string, official: string): readonly WordingHit[] {
  if (folded(written) === folded(official)) return [];
  return [
    {
      place,
      facts: { written, official },
      edits: [{ start: 0, end: written.length, text: official }],
    },
  ];
}

/** Spaces, digits and what nobody sees aside. */
function folded(text: string): string {
  return toArabicDigits(comparable(text)).replace(/\s/g, '');
}
