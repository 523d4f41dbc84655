import type { Assessment, ComponentRow, ItemRow } from '../assessment/assessment';
import type { Criteria, ItemCode } from '../criteria/types';
import type { FindingCode, FindingFacts, Place, Severity, Sighting, TextEdit } from '../finding';
import type { CalendarDate } from '../text/thai-date';
import { type StaffText, staffTexts } from './staff-texts';

/** All that a check may look at. */
export interface CheckContext {
  readonly assessment: Assessment;
  readonly criteria: Criteria;
  readonly today: CalendarDate;
  /** The rows of OIT that stand for an item of the criteria, each item once: the first row that names it. */
  readonly items: ReadonlyMap<ItemCode, ItemRow>;
  readonly componentsOf: (code: ItemCode) => readonly ComponentRow[];
  /** Every text that staff wrote, gathered once for all checks. */
  readonly texts: readonly StaffText[];
}

/** One thing to look for. `doc` says in a line what it finds, for maintainers. */
export interface Check {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly doc: string;
  readonly run: (context: CheckContext) => readonly Sighting[];
}

/** What a check of one code reports; the code and the severity are added for it. */
export interface Hit<C extends FindingCode> {
  readonly item?: ItemCode;
  readonly place: Place | null;
  readonly facts: FindingFacts[C];
  /** Only where the remedy is certain. */
  readonly edits?: readonly TextEdit[];
}

/** A check over the whole workbook. */
export function wholeCheck<C extends FindingCode>(
  code: C,
  severity: Severity,
  doc: string,
  find: (context: CheckContext) => readonly Hit<C>[],
): Check {
  return {
    code,
    severity,
    doc,
    run: (context) =>
      find(context).map(
        ({ item = null, place, facts, edits = [] }) =>
          ({ code, severity, item, place, facts, edits }) as Sighting,
      ),
  };
}

/** A check that looks at each item's row by itself. */
export function itemCheck<C extends FindingCode>(
  code: C,
  severity: Severity,
  doc: string,
  find: (row: ItemRow, item: ItemCode, context: CheckContext) => readonly Omit<Hit<C>, 'item'>[],
): Check {
  return wholeCheck(code, severity, doc, (context) =>
    [...context.items].flatMap(([item, row]) => find(row, item, context).map((hit) => ({ ...hit, item }))),
  );
}

/** Indexes an assessment once, for all checks. */
export function checkContext(assessment: Assessment, criteria: Criteria, today: CalendarDate): CheckContext {
  const known = new Set(criteria.items.map((item) => item.code));
  const items = new Map<ItemCode, ItemRow>();
  for (const row of assessment.items) {
    const code = row.code.value;
    if (code !== null && known.has(code) && !items.has(code)) items.set(code, row);
  }

  const components = new Map<ItemCode, ComponentRow[]>();
  for (const row of assessment.components) {
    if (row.code.value === null) continue;
    const rows = components.get(row.code.value);
    if (rows) rows.push(row);
    else components.set(row.code.value, [row]);
  }
  const componentsOf = (code: ItemCode) => components.get(code) ?? [];
  return { assessment, criteria, today, items, componentsOf, texts: staffTexts(assessment, items) };
}
