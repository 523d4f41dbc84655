import type { ItemCode, OitItem } from './types';

const indexes = new WeakMap<readonly OitItem[], ReadonlyMap<ItemCode, OitItem>>();

/** The item of a code; the first where a list names it twice. Each list is gone through once. */
export function itemOf(items: readonly OitItem[], code: ItemCode): OitItem | undefined {
  const known = indexes.get(items);
  if (known) return known.get(code);
  const index = new Map<ItemCode, OitItem>();
  for (const item of items) if (!index.has(item.code)) index.set(item.code, item);
  indexes.set(items, index);
  return index.get(code);
}
