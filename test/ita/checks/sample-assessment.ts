import type { Assessment, SettingKey } from '../../../src/ita/assessment/assessment';
import { parseItemCode } from '../../../src/ita/assessment/item-code';
import { nasom2566, type SampleData } from '../../../src/local/sample';
import { SETTING_KEYS, SETTINGS } from '../../../src/messages/settings';
import { indicatorRow, itemRow, measureRow, read, settings } from './typed';

/** The sample workbook: the real report of 2566, unless another is named. */
export function sampleAssessment(sample: SampleData = nasom2566): Assessment {
  const { settings: typed, items, components, measures, indicators, offices } = sample;
  const settingText = (key: SettingKey) => {
    const value = typed[SETTINGS[key].name] ?? '';
    return typeof value === 'object' ? value.date : String(value);
  };
  return {
    settings: settings(Object.fromEntries(SETTING_KEYS.map((key) => [key, settingText(key)]))),
    items: items.map((item, index) => itemRow(index + 2, item)),
    components: components.map(({ code, order, ...rest }, index) => ({
      row: index + 2,
      code: read(code, parseItemCode),
      order: String(order),
      ...rest,
    })),
    measures: measures.map(({ order, ...rest }, index) =>
      measureRow(index + 2, { order: String(order), ...rest }),
    ),
    indicators: indicators.map((indicator, index) => indicatorRow(index + 2, indicator)),
    criteriaFaults: [],
    offices: offices.map((office, index) => ({ row: index + 2, ...office })),
  };
}
