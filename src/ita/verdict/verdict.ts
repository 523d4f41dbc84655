import type { ItemRow } from '../assessment/assessment';
import { type AcceptedFinding, NO_POLICY, type Policy } from '../assessment/policy';
import { type CheckContext, runChecks } from '../checks';
import type { ItemCode } from '../criteria/types';
import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { isLevelConfirmed, oitScore, outcomeOf } from '../scoring/scoring';
import { compareDates } from '../text/thai-date';

export const RESULTS = ['ครบถ้วน', 'ต้องแก้ไข', 'กำลังดำเนินการ', 'ยังไม่ได้ดำเนินการ', 'เลยกำหนด'] as const;
/** The add-on's word on an item, as the column ผลตรวจ shows it. */
export type Result = (typeof RESULTS)[number];

/** What the check says of one item. `ticked` of its `components` have been shown. */
export interface ItemVerdict {
  readonly code: ItemCode;
  readonly row: ItemRow | null;
  readonly result: Result;
  readonly findings: readonly Finding[];
  /** Findings that were accepted with a reason: told, but not counted against the item. */
  readonly accepted: readonly AcceptedFinding[];
  readonly ticked: number;
  readonly components: number;
}

/** Scores as set and as the items give them; null where a score is not set. */
export interface ScoreSummary {
  readonly iit: number | null;
  readonly eit: number | null;
  readonly oit: number | null;
  readonly total: number | null;
  readonly level: string | null;
  /** True where nobody has confirmed the weights or the levels that the total and the level rest on. */
  readonly isEstimate: boolean;
  /** OIT if exactly the items that are ครบถ้วน were accepted. */
  readonly estimatedOit: number;
  /** OIT if, besides, all that are ต้องแก้ไข were mended. */
  readonly oitWhenMended: number;
}

/** The outcome of one check of the whole workbook, items in the order of the criteria. */
export interface Judgement {
  readonly items: readonly ItemVerdict[];
  /** The findings that belong to no item, or run through several. */
  readonly others: readonly Finding[];
  readonly othersAccepted: readonly AcceptedFinding[];
  readonly score: ScoreSummary;
}

export function judge(context: CheckContext, policy: Policy = NO_POLICY): Judgement {
  const { open, accepted } = runChecks(context, policy);
  const openOf = groupBy(open, ({ item }) => item);
  const acceptedOf = groupBy(accepted, ({ finding }) => finding.item);

  const items = context.criteria.items.map(({ code }): ItemVerdict => {
    const row = context.items.get(code) ?? null;
    const findings = openOf.get(code) ?? [];
    const components = context.componentsOf(code);
    return {
      code,
      row,
      result: row === null ? 'ต้องแก้ไข' : resultOf(row, findings, context),
      findings,
      accepted: acceptedOf.get(code) ?? [],
      ticked: components.filter((component) => component.present).length,
      components: components.length,
    };
  });
  return {
    items,
    others: openOf.get(null) ?? [],
    othersAccepted: acceptedOf.get(null) ?? [],
    score: summariseScore(context, items),
  };
}

/**
 * An error speaks first, because only it asks for a change to what was typed; a day that has passed outranks the
 * staff's own word. An item with no status yet has not been begun.
 */
function resultOf(row: ItemRow, findings: readonly Finding[], { today }: CheckContext): Result {
  if (findings.some((finding) => finding.severity === 'error')) return 'ต้องแก้ไข';
  const status = row.status.value ?? 'ยังไม่ได้ดำเนินการ';
  if (status === 'ดำเนินการแล้ว') return 'ครบถ้วน';
  return row.dueDate.value !== null && compareDates(today, row.dueDate.value) > 0 ? 'เลยกำหนด' : status;
}

function summariseScore({ assessment, criteria }: CheckContext, items: readonly ItemVerdict[]): ScoreSummary {
  const iit = assessment.settings.iit.value;
  const eit = assessment.settings.eit.value;
  const oit = assessment.settings.oit.value;
  const scores = iit === null || eit === null || oit === null ? null : { IIT: iit, EIT: eit, OIT: oit };
  const having = (...results: readonly Result[]) =>
    new Set(items.filter((item) => results.includes(item.result)).map((item) => item.code));
  return {
    iit,
    eit,
    oit,
    ...(scores === null ? { total: null, level: null } : outcomeOf(scores, criteria)),
    isEstimate: !isLevelConfirmed(criteria),
    estimatedOit: oitScore(having('ครบถ้วน'), criteria),
    oitWhenMended: oitScore(having('ครบถ้วน', 'ต้องแก้ไข'), criteria),
  };
}
