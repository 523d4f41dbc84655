import type { Status } from '../../ita/assessment/assessment';
import type { ItemCode } from '../../ita/criteria/types';

/** What a sample workbook is filled with: one list a sheet, one entry a row. Dates are YYYY-MM-DD. */
export interface SampleData {
  /** By the name that the setting has in the sheet ตั้งค่า. */
  readonly settings: Readonly<Record<string, SampleSetting>>;
  readonly items: readonly SampleItem[];
  readonly components: readonly SampleComponent[];
  readonly measures: readonly SampleMeasure[];
  readonly indicators: readonly SampleIndicator[];
  readonly offices: readonly SampleOffice[];
}

export type SampleSetting = string | number | { readonly date: string };

export interface SampleItem {
  readonly code: ItemCode;
  readonly subIndicator: string;
  readonly title: string;
  readonly components: string;
  readonly owner: string;
  readonly dueDate: string;
  readonly status: Status;
  readonly progress: string;
  readonly url: string;
  readonly publishedDate: string;
}

export interface SampleComponent {
  readonly code: ItemCode;
  /** Counts from 1 within the item. */
  readonly order: number;
  readonly text: string;
  readonly present: boolean;
  readonly note: string;
}

export interface SampleMeasure {
  readonly order: number;
  readonly measure: string;
  readonly method: string;
  readonly period: string;
  readonly owner: string;
  readonly summary: string;
  readonly outcome: string;
}

export interface SampleIndicator {
  readonly name: string;
  readonly guideline: string;
  readonly owner: string;
  readonly period: string;
  readonly status: Status;
  readonly progress: string;
}

export interface SampleOffice {
  readonly name: string;
  readonly email: string;
}
