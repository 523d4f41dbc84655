import type { Criteria, ItemCode } from './criteria/types';
import { ownersIn } from './owners';
import { type ItemVerdict, RESULTS, type Result } from './verdict';

/** How many of some items have each result, and which are open. */
export interface Tally {
  readonly label: string;
  readonly total: number;
  readonly counts: Readonly<Record<Result, number>>;
  /** The items that are not ครบถ้วน. */
  readonly open: readonly ItemCode[];
}

export interface Summary {
  readonly subIndicators: readonly Tally[];
  readonly all: Tally;
  /** Who owes what. An item of two divisions counts for both; divisions in the order in which the items name them. */
  readonly offices: readonly Tally[];
}

/** @param labels what the rows for everything and for items without an owner are called. */
export function summarise(
  items: readonly ItemVerdict[],
  criteria: Criteria,
  labels: { readonly all: string; readonly nobody: string },
): Summary {
  const subIndicatorOf = new Map(criteria.items.map((item) => [item.code, item.subIndicator]));
  const ownersOf = (item: ItemVerdict) => {
    const owners = ownersIn(item.row?.owner ?? '');
    return owners.length === 0 ? [labels.nobody] : owners;
  };
  const offices = [...new Set(items.flatMap(ownersOf))];
  return {
    subIndicators: criteria.subIndicators.map(({ code, name }) =>
      tally(
        `${code} ${name}`,
        items.filter((item) => subIndicatorOf.get(item.code) === code),
      ),
    ),
    all: tally(labels.all, items),
    offices: offices.map((office) =>
      tally(
        office,
        items.filter((item) => ownersOf(item).includes(office)),
      ),
    ),
  };
}

function tally(label: string, items: readonly ItemVerdict[]): Tally {
  const counts = Object.fromEntries(
    RESULTS.map((result) => [result, items.filter((item) => item.result === result).length]),
  ) as Record<Result, number>;
  const open = items.filter((item) => item.result !== 'ครบถ้วน').map((item) => item.code);
  return { label, total: items.length, counts, open };
}
