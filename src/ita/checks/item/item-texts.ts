import type { OitItem } from '../../criteria/types';
import type { CheckContext } from '../check';
import type { StaffText } from '../staff-texts';

/** What an office wrote of an item that the criteria know. */
export interface ItemText extends StaffText {
  readonly about: OitItem;
}

/** The progress of each item, with what the criteria say of that item. */
export function itemTexts(context: CheckContext): readonly ItemText[] {
  const items = new Map(context.criteria.items.map((item) => [item.code, item]));
  return context.texts.flatMap((text) => {
    const about = text.item === null ? undefined : items.get(text.item);
    return about && text.place.column === 'progress' ? [{ ...text, about }] : [];
  });
}
