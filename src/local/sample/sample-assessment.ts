import type { Assessment, Parsed, Settings } from '../../ita/assessment/assessment';
import { parseThaiDate } from '../../ita/text/thai-date';
import { SETTING_KEYS, SETTINGS } from '../../messages/settings';
import { nasom2566 } from './nasom-2566';
import type { SampleSetting } from './sample-data';

/** The real report of 2566 as it is read from the sample workbook, without making the workbook. */
export function sampleAssessment(): Assessment {
  const { items, components, measures, indicators, offices } = nasom2566;
  return {
    criteriaFaults: [],
    settings: sampleSettings(),
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

/** Every setting is read as what it is: a date, a number or a text. */
function sampleSettings(): Settings {
  const entries = SETTING_KEYS.map((key) => [
    key,
    settingValue(nasom2566.settings[SETTINGS[key].name] ?? ''),
  ]);
  const rows = SETTING_KEYS.map((key, index) => [key, index + 2]);
  return { ...Object.fromEntries(entries), rows: Object.fromEntries(rows) };
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
