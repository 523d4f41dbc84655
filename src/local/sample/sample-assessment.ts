import type { Assessment, Parsed, Settings } from '../../ita/assessment/assessment';
import { parseThaiDate } from '../../ita/text/thai-date';
import { SETTING_KEYS, SETTINGS } from '../../messages/settings';
import { nasom2566 } from './nasom-2566';
import type { SampleData, SampleSetting } from './sample-data';

/** A sample, by default the real report of 2566, as it is read from its workbook, without making the workbook. */
export function sampleAssessment(sample: SampleData = nasom2566): Assessment {
  const { items, components, measures, indicators, offices } = sample;
  return {
    criteriaFaults: [],
    settings: sampleSettings(sample),
    items: items.map((item, index) => ({
      ...item,
      row: index + 2,
      code: parsed(item.code),
      status: parsed(item.status),
      dueDate: date(item.dueDate),
      publishedDate: date(item.publishedDate),
    })),
    components: components.map((component, index) => ({
      ...component,
      row: index + 2,
      code: parsed(component.code),
      order: String(component.order),
    })),
    measures: measures.map((measure, index) => ({
      ...measure,
      row: index + 2,
      order: String(measure.order),
    })),
    indicators: indicators.map((indicator, index) => ({
      ...indicator,
      row: index + 2,
      status: parsed(indicator.status),
    })),
    offices: offices.map((office, index) => ({ ...office, row: index + 2 })),
  };
}

/** No sample chooses anything there. */
const NOT_CHOSEN = { text: '', value: null };

/** Every setting is read as what it is: a date, a number or a text. */
function sampleSettings({ settings }: SampleData): Settings {
  const entries = SETTING_KEYS.map((key) => [key, settingValue(settings[SETTINGS[key].name] ?? '')]);
  const rows = SETTING_KEYS.map((key, index) => [key, index + 2]);
  return {
    ...Object.fromEntries(entries),
    memoPlace: NOT_CHOSEN,
    memoOpinions: NOT_CHOSEN,
    codeForm: NOT_CHOSEN,
    documentName: NOT_CHOSEN,
    rows: Object.fromEntries(rows),
  };
}

function settingValue(setting: SampleSetting): string | Parsed<unknown> {
  if (typeof setting === 'string') return setting;
  return typeof setting === 'number' ? parsed(setting) : date(setting.date);
}

function parsed<T extends string | number>(value: T): Parsed<T> {
  return { text: String(value), value };
}

function date(text: string): Assessment['items'][number]['dueDate'] {
  return { text, value: parseThaiDate(text) };
}
