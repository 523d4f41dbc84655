import type { OitItem } from '../../criteria/types';
import type { CheckContext } from '../check';
import type { StaffText } from '../staff-texts';

/** A text about an item: its progress, or its components in either sheet. */
export interface ItemText extends StaffText {
  readonly about: OitItem;
}

/** Every text that speaks of what an item holds, with what the criteria say of that item. */
export function itemTexts(context: CheckContext): readonly ItemText[] {
  const items = new Map(context.criteria.items.map((item) => [item.code, item]));
  return context.texts.flatMap((text) => {
    const about = text.item === null ? undefined : items.get(text.item);
    return about && ['progress', 'components', 'text'].includes(text.place.column)
      ? [{ ...text, about }]
      : [];
  });
}
