import { ownersIn } from '../assessment/owners';
import { sectionLabel, sectionsOf } from '../criteria/sections';
import type { Criteria, ItemCode } from '../criteria/types';
import { groupBy } from '../group-by';
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
  /** By sub-indicator, or by group where the list has no sub-indicators; empty where it has neither. */
  readonly sections: readonly Tally[];
  readonly all: Tally;
  /** Who owes what. An item of two divisions counts for both; divisions in the order in which the items name them. */
  readonly offices: readonly Tally[];
}

/** @param labels what the rows for everything, for items without an owner and for items without a section are called. */
export function summarise(
  items: readonly ItemVerdict[],
  criteria: Criteria,
  labels: { readonly all: string; readonly nobody: string; readonly noSection: string },
): Summary {
  const verdicts = new Map(items.map((item) => [item.code, item]));
  const sections = sectionsOf(criteria);
  const ownersOf = (item: ItemVerdict) => {
    const owners = ownersIn(item.row?.owner ?? '');
    return owners.length === 0 ? [labels.nobody] : owners;
  };
  const shares = items.flatMap((item) => [...new Set(ownersOf(item))].map((office) => ({ office, item })));
  return {
    sections:
      sections.length === 1 && sections[0]?.name === null
        ? []
        : sections.map((section) =>
            tally(
              section.name === null ? labels.noSection : sectionLabel(section),
              section.items.flatMap(({ code }) => verdicts.get(code) ?? []),
            ),
          ),
    all: tally(labels.all, items),
    offices: [...groupBy(shares, ({ office }) => office)].map(([office, own]) =>
      tally(
        office,
        own.map(({ item }) => item),
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
