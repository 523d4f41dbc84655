import type { Criteria, ItemCode, OitItem } from '../../criteria/types';
import { type ItemCitation, itemsCitedIn } from '../../item-citations';
import { type CheckContext, type Hit, wholeCheck } from '../check';
import { itemTexts } from './item-texts';

export const wrongReference = wholeCheck(
  'wrong-reference',
  'error',
  'A text cites an item that does not exist, or another than the criteria name (a report cites another item than its plan).',
  (context) => wrongReferences(context, ({ isPlain }) => !isPlain),
);

export const perhapsWrongReference = wholeCheck(
  'wrong-reference',
  'warning',
  'A bare number after ข้อ names no item that may be cited, though it may be a clause of something else.',
  (context) => wrongReferences(context, ({ isPlain }) => isPlain),
);

function wrongReferences(
  context: CheckContext,
  isMeant: (cited: ItemCitation) => boolean,
): readonly Hit<'wrong-reference'>[] {
  const known = new Set(context.criteria.items.map(({ code }) => code));
  return itemTexts(context).flatMap(({ text, place, about }) => {
    const cited = itemsCitedIn(text).filter((each) => each.code !== about.code && isMeant(each));
    if (cited.length === 0) return [];
    if (speaksOfResults(text, about)) return [];
    const mayCite = citableFrom(about, context.criteria);
    return cited
      .filter(({ code }) => !mayCite.has(code))
      .map(({ code, text: typed, start, end, isPlain }) => ({
        item: about.code,
        place,
        facts: { cited: typed, exists: known.has(code), meant: about.refersTo },
        edits: about.refersTo === null || isPlain ? [] : [{ start, end, text: about.refersTo }],
      }));
  });
}

/** Where last year's result is analysed, any item may be named as one that lost points. */
function speaksOfResults(text: string, { title, components }: OitItem): boolean {
  return (
    /ผลการประเมิน(?:คุณธรรม| ?ITA)/.test([title, ...components].join('\n')) &&
    /OIT|คะแนน|จุดอ่อน|ข้อบกพร่อง/.test(text)
  );
}

/**
 * An item may cite itself, what the criteria name for it, and the items that build on it. Where the criteria name
 * nothing it may cite those under its own heading: the report of a plan (o38) often names the plan (o36).
 */
function citableFrom(item: OitItem, { items }: Criteria): ReadonlySet<ItemCode> {
  const named = itemsCitedIn(item.components.join('\n')).map(({ code }) => code);
  if (item.refersTo !== null) named.push(item.refersTo);
  const related = items.filter(
    (other) => other.refersTo === item.code || (named.length === 0 && isUnderSameHeading(item, other)),
  );
  return new Set([item.code, ...named, ...related.map(({ code }) => code)]);
}

function isUnderSameHeading(one: OitItem, other: OitItem): boolean {
  return one.subIndicator === other.subIndicator && one.group === other.group;
}
