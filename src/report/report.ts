import {
  type Assessment,
  type CodeForm,
  type IndicatorRow,
  type ItemRow,
  type MeasureRow,
  type MemoPlace,
  type Settings,
  type Status,
  USUAL_CODE_FORM,
} from '../ita/assessment/assessment';
import { writtenCode } from '../ita/assessment/written-code';
import { holdsAnything, isUnknown } from '../ita/criteria/confirmation';
import { sectionsOf } from '../ita/criteria/sections';
import type { Criteria, ItemCode, OitItem, Tool } from '../ita/criteria/types';
import type { FiscalYear } from '../ita/fiscal-year';
import { confirmedOutcome, isLevelConfirmed, isTotalConfirmed } from '../ita/scoring/scoring';
import { comparable, isBlank } from '../ita/text/comparable';
import type { CalendarDate } from '../ita/text/thai-date';

/**
 * Everything the report says, in the order it says it. Text is as the staff typed it ('' when they typed nothing);
 * a number or date that is missing or unreadable is null.
 */
export interface Report {
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  readonly website: string;
  readonly fiscalYear: FiscalYear;
  /** 0–100. */
  readonly scores: Readonly<Record<Tool, number | null>>;
  /** Weighted, with 2 decimals; null until all three scores are known, and where nobody has confirmed the weights. */
  readonly total: number | null;
  /** Name of the level that the scores reach; null when they reach none, are not all known, or nobody confirmed the levels. */
  readonly level: string | null;
  /**
   * Whether the criteria of the year say for sure how a total and a level are told, and whether there are indicators to
   * raise, by them or by the office; if not, the report has no word of them.
   */
  readonly tells: { readonly total: boolean; readonly level: boolean; readonly indicators: boolean };
  readonly measures: readonly ReportMeasure[];
  readonly indicators: readonly ReportIndicator[];
  readonly sections: readonly ReportSection[];
  readonly memo: Memo;
  readonly signatories: Signatories;
}

export interface ReportMeasure {
  /** Place in the report, from 1. */
  readonly order: number;
  readonly measure: string;
  readonly method: string;
  readonly period: string;
  readonly owner: string;
  readonly summary: string;
  readonly outcome: string;
}

export interface ReportIndicator {
  /** The official number; the office's own indicators are numbered on from there. */
  readonly order: number;
  readonly name: string;
  readonly guideline: string;
  readonly owner: string;
  readonly period: string;
  readonly status: Status | null;
  readonly progress: string;
}

/** Items under a sub-indicator; under a group where the list has no sub-indicators; all items where it has neither. */
export interface ReportSection {
  /** E.g. `9.1`; null where the list numbers none, or nobody knows for sure. */
  readonly number: string | null;
  /** Null where the items have no heading. */
  readonly name: string | null;
  readonly groups: readonly ReportGroup[];
}

/** Items that follow each other under one heading; `name` is null where the list has no heading. */
export interface ReportGroup {
  readonly name: string | null;
  readonly items: readonly ReportItem[];
}

export interface ReportItem {
  readonly code: ItemCode;
  /** In the form that the office chose. */
  readonly codeAsWritten: string;
  readonly title: string;
  readonly components: string;
  readonly owner: string;
  readonly status: Status | null;
  readonly progress: string;
  readonly url: string;
  readonly publishedDate: CalendarDate | null;
  readonly dueDate: CalendarDate | null;
}

/** The heading of the บันทึกข้อความ. */
export interface Memo {
  /** As it was typed, with whatever stands behind the name. */
  readonly division: string;
  /** Without the telephone number that offices put behind it. */
  readonly divisionName: string;
  readonly telephone: string;
  readonly number: string;
  readonly date: CalendarDate | null;
  readonly addressee: string;
  /** The opinions of the printed form are printed, not left to be written by hand. */
  readonly withOpinions: boolean;
  /** Where it lies; null for where the template has it. */
  readonly place: 'first' | 'last' | null;
}

/** Names of those who sign, from the lowest rank to the highest. */
export interface Signatories {
  readonly author: string;
  readonly authorPosition: string;
  readonly officeHead: string;
  readonly palad: string;
  readonly mayor: string;
}

/**
 * The report of an assessment. Its order is the criteria's, however the staff have sorted the sheets; rows whose item
 * the criteria do not know are left out (the check points at them).
 */
export function makeReport(assessment: Assessment, criteria: Criteria): Report {
  const { settings, items, measures, indicators } = assessment;
  return {
    agency: settings.agency,
    district: withoutPrefix('อำเภอ', settings.district),
    province: withoutPrefix('จังหวัด', settings.province),
    website: settings.website.trim(),
    fiscalYear: criteria.year,
    ...reportScores(settings, criteria),
    measures: measures.map(reportMeasure),
    indicators: reportIndicators(indicators, criteria),
    tells: {
      total: isTotalConfirmed(criteria),
      level: isLevelConfirmed(criteria),
      indicators: indicators.length > 0 || holdsAnything('indicators', criteria),
    },
    sections: reportSections(items, criteria, settings.codeForm.value ?? USUAL_CODE_FORM),
    memo: {
      ...memoDivision(settings),
      number: settings.memoNumber,
      date: settings.memoDate.value,
      addressee: settings.addressee,
      place: MEMO_PLACE[settings.memoPlace.value ?? ''] ?? null,
      withOpinions: settings.memoOpinions.value !== 'เว้นว่างไว้เขียน',
    },
    signatories: {
      author: settings.author,
      authorPosition: settings.authorPosition,
      officeHead: settings.officeHead,
      palad: settings.palad,
      mayor: settings.mayor,
    },
  };
}

const MEMO_PLACE: Readonly<Record<string, Memo['place']>> = {
  หน้ารายงาน: 'first',
  ท้ายรายงาน: 'last',
} satisfies Readonly<Record<MemoPlace, Memo['place']>>;

/** «สำนักปลัด … โทร. ๐ ๓๖๐๐ ๐๐๐๐» is one cell in most offices; a number in a cell of its own goes before it. */
function memoDivision({
  division,
  telephone,
}: Settings): Pick<Memo, 'division' | 'divisionName' | 'telephone'> {
  const [, name = division, number = ''] =
    /^([\s\S]*?\S)[\s,(]*โทร(?:ศัพท์)?\s*[.:]?\s*([\d๐-๙](?:ต่อ|[\d๐-๙\s\-–,./#])*)\)?\s*$/.exec(division) ?? [];
  return { division, divisionName: name, telephone: isBlank(telephone) ? number.trim() : telephone.trim() };
}

/** อำเภอชัยบาดาล and ชัยบาดาล mean the same in the cell อำเภอ; the report writes the word itself. */
function withoutPrefix(prefix: string, name: string): string {
  const trimmed = name.trim();
  return trimmed.startsWith(prefix) ? trimmed.slice(prefix.length).trim() : trimmed;
}

function reportScores(settings: Settings, criteria: Criteria): Pick<Report, 'scores' | 'total' | 'level'> {
  const [IIT, EIT, OIT] = [settings.iit.value, settings.eit.value, settings.oit.value];
  if (IIT === null || EIT === null || OIT === null) {
    return { scores: { IIT, EIT, OIT }, total: null, level: null };
  }
  const scores = { IIT, EIT, OIT };
  return { scores, ...confirmedOutcome(scores, criteria) };
}

function reportMeasure(row: MeasureRow, index: number): ReportMeasure {
  const { measure, method, period, owner, summary, outcome } = row;
  return { order: index + 1, measure, method, period, owner, summary, outcome };
}

function reportIndicators(rows: readonly IndicatorRow[], criteria: Criteria): ReportIndicator[] {
  const official = new Map(criteria.indicators.map(({ name, order }) => [comparable(name), order]));
  let last = Math.max(0, ...official.values());
  return rows
    .map((row) => reportIndicator(official.get(comparable(row.name)) ?? ++last, row))
    .sort((a, b) => a.order - b.order);
}

function reportIndicator(order: number, row: IndicatorRow): ReportIndicator {
  const { name, guideline, owner, period, status, progress } = row;
  return { order, name, guideline, owner, period, status: status.value, progress };
}

function reportSections(rows: readonly ItemRow[], criteria: Criteria, codeForm: CodeForm): ReportSection[] {
  // A number that was only inferred is not printed as if ป.ป.ช. had given it.
  const isNumbered = !isUnknown(criteria.provenance.subIndicators);
  return sectionsOf(criteria).map(({ number, name, items }) => ({
    number: isNumbered ? number : null,
    name,
    groups: reportGroups(items, rows, name, codeForm),
  }));
}

/**
 * Neighbouring items with the same heading make one group; a heading that no row stands under is left out, and one that
 * says what the section is called already is not said again.
 */
function reportGroups(
  known: readonly OitItem[],
  rows: readonly ItemRow[],
  section: string | null,
  codeForm: CodeForm,
): ReportGroup[] {
  const groups: { name: string | null; items: ReportItem[] }[] = [];
  for (const { code, group: heading } of known) {
    const group =
      heading !== null && section !== null && comparable(heading) === comparable(section) ? null : heading;
    const items = rows.filter((row) => row.code.value === code).map((row) => reportItem(code, row, codeForm));
    if (items.length === 0) continue;
    const last = groups[groups.length - 1];
    if (last !== undefined && last.name === group) last.items.push(...items);
    else groups.push({ name: group, items });
  }
  return groups;
}

function reportItem(code: ItemCode, row: ItemRow, codeForm: CodeForm): ReportItem {
  const { title, components, owner, status, progress, url, publishedDate, dueDate } = row;
  return {
    code,
    codeAsWritten: writtenCode(code, codeForm),
    title,
    components,
    owner,
    status: status.value,
    progress,
    url,
    publishedDate: publishedDate.value,
    dueDate: dueDate.value,
  };
}
