import type { PlacedFault } from '../criteria/faults';
import type { ItemCode } from '../criteria/types';
import type { FiscalYear } from '../fiscal-year';
import { isBlank } from '../text/comparable';
import type { CalendarDate } from '../text/thai-date';

/**
 * What the office has written down: the workbook as plain data.
 *
 * A cell that may hold something unreadable keeps its text beside its meaning, so that a check can point at it:
 * empty text is an empty cell; a text without a value is one that could not be understood.
 */
export interface Assessment {
  readonly settings: Settings;
  readonly items: readonly ItemRow[];
  readonly components: readonly ComponentRow[];
  readonly measures: readonly MeasureRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly offices: readonly OfficeRow[];
  /** What is wrong in the sheet เกณฑ์, which the office may correct. */
  readonly criteriaFaults: readonly PlacedFault[];
}

/** A cell that should hold a value of type T, and what stands there as text ('' when empty). */
export interface Parsed<T> {
  readonly text: string;
  readonly value: T | null;
}

/** True for a cell in which something stands that could not be understood. */
export function isUnreadable({ text, value }: Parsed<unknown>): boolean {
  return value === null && !isBlank(text);
}

/** A row of a sheet; `row` counts from 1 as people see it. */
export interface Row {
  readonly row: number;
}

export const STATUSES = ['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ', 'ดำเนินการแล้ว'] as const;
/** The staff's own word for how far an item is. */
export type Status = (typeof STATUSES)[number];

/** A row of the sheet OIT. */
export interface ItemRow extends Row {
  readonly code: Parsed<ItemCode>;
  readonly subIndicator: string;
  readonly title: string;
  readonly components: string;
  readonly owner: string;
  readonly dueDate: Parsed<CalendarDate>;
  readonly status: Parsed<Status>;
  readonly progress: string;
  readonly url: string;
  readonly publishedDate: Parsed<CalendarDate>;
}

/** A row of the sheet องค์ประกอบ: one thing that an item must show. */
export interface ComponentRow extends Row {
  readonly code: Parsed<ItemCode>;
  readonly order: string;
  readonly text: string;
  readonly present: boolean;
  readonly note: string;
}

/** A row of the sheet มาตรการ. */
export interface MeasureRow extends Row {
  readonly order: string;
  readonly measure: string;
  readonly method: string;
  readonly period: string;
  readonly owner: string;
  readonly summary: string;
  readonly outcome: string;
}

/** A row of the sheet ตัวชี้วัด: an indicator and how the office means to raise it. */
export interface IndicatorRow extends Row {
  readonly name: string;
  readonly guideline: string;
  readonly owner: string;
  readonly period: string;
  readonly status: Parsed<Status>;
  readonly progress: string;
}

/** A row of the sheet ส่วนงาน. */
export interface OfficeRow extends Row {
  readonly name: string;
  readonly email: string;
}

export const MEMO_PLACES = ['หน้ารายงาน', 'ท้ายรายงาน'] as const;
/** Whether the บันทึกข้อความ lies on top of the report or below it. */
export type MemoPlace = (typeof MEMO_PLACES)[number];

export const MEMO_OPINIONS = ['พิมพ์ให้', 'เว้นว่างไว้เขียน'] as const;
/** Whether the opinions that the form expects of those who sign are printed, or left to be written by hand. */
export type MemoOpinions = (typeof MEMO_OPINIONS)[number];

export const CODE_FORMS = ['o1', '๐๑', 'ข้อ ๑'] as const;
/** How the document writes the codes of items. */
export type CodeForm = (typeof CODE_FORMS)[number];
/** Where the office has chosen none. */
export const USUAL_CODE_FORM = CODE_FORMS[0];

/** The sheet ตั้งค่า by meaning; `rows` tells where each setting stands. */
export interface Settings {
  readonly agency: string;
  readonly district: string;
  readonly province: string;
  readonly website: string;
  readonly fiscalYear: Parsed<FiscalYear>;
  readonly iit: Parsed<number>;
  readonly eit: Parsed<number>;
  readonly oit: Parsed<number>;
  readonly division: string;
  /** Of the division; '' where it is not known, or still stands at the end of its name. */
  readonly telephone: string;
  readonly memoNumber: string;
  readonly memoDate: Parsed<CalendarDate>;
  readonly addressee: string;
  readonly author: string;
  readonly authorPosition: string;
  readonly officeHead: string;
  readonly palad: string;
  readonly paladEmail: string;
  readonly mayor: string;
  readonly memoPlace: Parsed<MemoPlace>;
  readonly memoOpinions: Parsed<MemoOpinions>;
  readonly codeForm: Parsed<CodeForm>;
  /** How documents are called (name-pattern); the value is the text where it can be read. */
  readonly documentName: Parsed<string>;
  /** Row in the sheet of each setting, by its key above. */
  readonly rows: Readonly<
    Record<Exclude<SettingKey, LaterSetting>, number> & Partial<Record<LaterSetting, number>>
  >;
}

export type SettingKey = Exclude<keyof Settings, 'rows'>;

/** Settings that older books have no row for, until สร้างแผ่นงาน gives them one. All may be left empty. */
const LATER_SETTINGS = ['telephone', 'memoPlace', 'memoOpinions', 'codeForm', 'documentName'] as const;
export type LaterSetting = (typeof LATER_SETTINGS)[number];

/** The settings that are one of a few words. */
export const CHOICES = {
  memoPlace: MEMO_PLACES,
  memoOpinions: MEMO_OPINIONS,
  codeForm: CODE_FORMS,
} as const satisfies Partial<Record<LaterSetting, readonly string[]>>;

/** What stands in the cell of a setting; '' when nothing does. */
export function settingText(setting: Settings[SettingKey]): string {
  return typeof setting === 'string' ? setting : setting.text;
}
