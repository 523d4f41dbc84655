import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Assessment,
  CodeForm,
  MemoOpinions,
  MemoPlace,
  Parsed,
  Settings,
  Status,
} from '../../src/ita/assessment/assessment';
import { parseItemCode } from '../../src/ita/assessment/item-code';
import type { CalendarDate } from '../../src/ita/text/thai-date';

interface Nasom {
  readonly scores: { readonly IIT: number; readonly EIT: number; readonly OIT: number };
  readonly measures: readonly {
    readonly order: number;
    readonly measure: string;
    readonly method: string;
    readonly period: string;
    readonly responsible: string;
    readonly summary: string;
    readonly outcome: string;
  }[];
  readonly indicators: readonly {
    readonly name: string;
    readonly guideline: string;
    readonly responsible: string;
    readonly period: string;
    readonly progress: string;
  }[];
  readonly items: readonly {
    readonly code: string;
    readonly sub_indicator: { readonly code: string; readonly name: string };
    readonly group: string | null;
    readonly name: string;
    readonly component_list: readonly string[];
    readonly responsible: string;
    readonly progress: string;
  }[];
}

/** The real report that the project starts from, as parsed from its printed form. */
export const NASOM: Nasom = JSON.parse(readFileSync(join(__dirname, '../fixtures/nasom-2566.json'), 'utf8'));

export function parsed<T>(value: T | null, text = String(value ?? '')): Parsed<T> {
  return { text, value };
}

/** The real report as the office would have written it into the workbook; its staff had everything done. */
export function nasomAssessment(): Assessment {
  return {
    criteriaFaults: [],
    settings: nasomSettings(),
    items: NASOM.items.map((item, index) => ({
      row: index + 2,
      code: parsed(parseItemCode(item.code)),
      subIndicator: item.sub_indicator.name,
      title: item.name,
      components: item.component_list.map((text) => `- ${text}`).join('\n'),
      owner: item.responsible,
      dueDate: parsed<CalendarDate>(null),
      status: parsed<Status>('ดำเนินการแล้ว'),
      progress: item.progress,
      url: '',
      publishedDate: parsed<CalendarDate>(null),
    })),
    components: [],
    measures: NASOM.measures.map(({ order, responsible, ...texts }, index) => ({
      row: index + 2,
      order: String(order),
      owner: responsible,
      ...texts,
    })),
    indicators: NASOM.indicators.map(({ name, guideline, responsible, period, progress }, index) => ({
      row: index + 2,
      name,
      guideline,
      owner: responsible,
      period,
      status: parsed<Status>('ดำเนินการแล้ว'),
      progress,
    })),
    offices: [],
  };
}

function nasomSettings(): Settings {
  return {
    agency: 'องค์การบริหารส่วนตำบลนาโสม',
    district: 'ชัยบาดาล',
    province: 'ลพบุรี',
    website: '',
    fiscalYear: parsed(2566),
    iit: parsed(NASOM.scores.IIT),
    eit: parsed(NASOM.scores.EIT),
    oit: parsed(NASOM.scores.OIT),
    division: 'สำนักปลัด องค์การบริหารส่วนตำบลนาโสม อำเภอชัยบาดาล จังหวัดลพบุรี',
    telephone: '',
    memoPlace: parsed<MemoPlace>(null),
    memoOpinions: parsed<MemoOpinions>(null),
    codeForm: parsed<CodeForm>(null),
    documentName: parsed<string>(null),
    memoNumber: 'สป ๑๑๗ /๒๕๖๗',
    memoDate: parsed({ year: 2024, month: 1, day: 17 }, '๑๗ มกราคม ๒๕๖๗'),
    addressee: 'นายองค์การบริหารส่วนตำบลนาโสม (ผ่านหัวหน้าสำนักปลัด/ปลัดองค์การบริหารส่วนตำบลนาโสม)',
    author: '',
    authorPosition: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
    officeHead: '',
    palad: '',
    paladEmail: '',
    mayor: '',
    rows: {
      agency: 2,
      district: 3,
      province: 4,
      website: 5,
      fiscalYear: 6,
      iit: 7,
      eit: 8,
      oit: 9,
      division: 10,
      memoNumber: 11,
      memoDate: 12,
      addressee: 13,
      author: 14,
      authorPosition: 15,
      officeHead: 16,
      palad: 17,
      paladEmail: 18,
      mayor: 19,
    },
  };
}
