import { type ItemCitation, itemsCitedIn } from '../../assessment/item-citations';
import { itemOf } from '../../criteria/item-of';
import type { Criteria, ItemCode, OitItem } from '../../criteria/types';
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
    const mayCite = citing(about, context.criteria);
    return cited
      .filter(({ code }) => !mayCite(code))
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
function citing(item: OitItem, { items }: Criteria): (code: ItemCode) => boolean {
  const named = new Set(itemsCitedIn(item.components.join('\n')).map(({ code }) => code));
  if (item.refersTo !== null) named.add(item.refersTo);
  return (code) => {
    if (code === item.code || named.has(code)) return true;
    const other = itemOf(items, code);
    if (other === undefined) return false;
    return other.refersTo === item.code || (named.size === 0 && isUnderSameHeading(item, other));
  };
}

function isUnderSameHeading(one: OitItem, other: OitItem): boolean {
  return one.subIndicator === other.subIndicator && one.group === other.group;
}
