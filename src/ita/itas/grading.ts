import type { ItemCode } from '../criteria/types';
import { parseScore } from '../scoring/scoring';
import { comparable, isBlank } from '../text/comparable';

export const GRADES = ['ผ่าน', 'ไม่ผ่าน'] as const;
export type GradeResult = (typeof GRADES)[number];

/** What ป.ป.ช. said of an item and what the office answered, as it stands in the sheet; '' where nothing does. */
export interface Grade {
  readonly result: string;
  /** 0–100, in a year that gives one for each item. */
  readonly score: string;
  readonly clarification: string;
  /** The day on which it was sent. */
  readonly sent: string;
}

export const NO_GRADE: Grade = { result: '', score: '', clarification: '', sent: '' };

export function parseGrade(text: string): GradeResult | null {
  const typed = comparable(text);
  return GRADES.find((grade) => comparable(grade) === typed) ?? null;
}

/** An item with what is needed to compare the grading with what was said before it. */
export interface GradedItem {
  readonly code: ItemCode;
  /** What it is worth of the 100 of OIT. */
  readonly share: number;
  readonly grade: Grade;
  /** What the check says of it now, a few words each. */
  readonly foresaw: readonly string[];
}

export interface Grading {
  readonly passed: number;
  readonly failed: readonly ItemCode[];
  /** They count as passed, so the score is an estimate while there are any. */
  readonly ungraded: number;
  /** Those of the failed to which a clarification is written. */
  readonly clarified: readonly ItemCode[];
  /** OIT by the results. */
  readonly score: number;
  /** OIT when every clarification that is written is accepted. */
  readonly whenAccepted: number;
  /** Each kind of finding, with the graded items of which it was said. */
  readonly foretold: readonly {
    readonly finding: string;
    readonly failed: readonly ItemCode[];
    readonly passed: readonly ItemCode[];
  }[];
  /** Failed, and the check says nothing of them. */
  readonly unforeseen: readonly ItemCode[];
}

export function gradingOf(items: readonly GradedItem[]): Grading {
  const graded = items.filter(({ grade }) => parseGrade(grade.result) !== null);
  const failed = graded.filter(hasFailed);
  const clarified = failed.filter(({ grade }) => !isBlank(grade.clarification));
  const findings = [...new Set(graded.flatMap(({ foresaw }) => foresaw))];
  const codes = (some: readonly GradedItem[]) => some.map(({ code }) => code);
  return {
    passed: graded.length - failed.length,
    failed: codes(failed),
    ungraded: items.length - graded.length,
    clarified: codes(clarified),
    score: sum(items, worth),
    whenAccepted: sum(items, (item) => (clarified.includes(item) ? 100 : worth(item))),
    foretold: findings.map((finding) => {
      const said = graded.filter(({ foresaw }) => foresaw.includes(finding));
      return {
        finding,
        failed: codes(said.filter(hasFailed)),
        passed: codes(said.filter((item) => !hasFailed(item))),
      };
    }),
    unforeseen: codes(failed.filter(({ foresaw }) => foresaw.length === 0)),
  };
}

function hasFailed({ grade }: GradedItem): boolean {
  return parseGrade(grade.result) === 'ไม่ผ่าน';
}

/** Where the year gives a score, that; else all or nothing. */
function worth(item: GradedItem): number {
  return parseScore(item.grade.score) ?? (hasFailed(item) ? 0 : 100);
}

/** Rounded to 2 decimals, whatever the shares lose in binary. */
function sum(items: readonly GradedItem[], worthOf: (item: GradedItem) => number): number {
  const total = items.reduce((all, item) => all + (item.share * worthOf(item)) / 100, 0);
  return Math.round(total * 100 + 1e-6) / 100;
}
