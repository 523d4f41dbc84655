import { calendarDate, formatThaiDate } from '../../ita/text/thai-date';
import { SETTING_KEYS, SETTINGS } from '../../messages/settings';
import { type ColumnOf, columnsOf, SHEETS, type SheetKey } from '../../workbook/schema';
import { type CellValue, type LocalWorkbook, setContent } from '../xlsx/local-workbook';
import type { SampleData, SampleSetting } from './sample-data';

/** Puts a sample into a workbook that «สร้างแผ่นงาน» has just built, over what that prefilled. */
export function fillSample(workbook: LocalWorkbook, sample: SampleData): void {
  const settings = SETTING_KEYS.map((key) => settingText(sample.settings[SETTINGS[key].name] ?? ''));
  fill(
    workbook,
    'settings',
    settings.map((value) => ({ value })),
  );
  fill(
    workbook,
    'oit',
    sample.items.map((item) => ({
      ...item,
      dueDate: day(item.dueDate),
      publishedDate: day(item.publishedDate),
    })),
  );
  fill(workbook, 'components', sample.components);
  fill(workbook, 'measures', sample.measures);
  fill(workbook, 'indicators', sample.indicators);
  fill(workbook, 'offices', sample.offices);
}

function fill<S extends SheetKey>(
  workbook: LocalWorkbook,
  key: S,
  rows: readonly Readonly<Partial<Record<ColumnOf<S>, CellValue>>>[],
): void {
  const sheet = workbook.sheets.find(({ name }) => name === SHEETS[key].name);
  if (!sheet) throw new Error(`The workbook has no sheet ${SHEETS[key].name}`);
  rows.forEach((row, index) => {
    columnsOf(key).forEach(([column], place) => {
      const value = row[column];
      if (value !== undefined) setContent(sheet.cell(index + 2, place + 1), value);
    });
  });
}

/** As text, which is what typing into a plain-text cell leaves there. */
function settingText(setting: SampleSetting): string {
  if (typeof setting !== 'object') return String(setting);
  const [year, month, dayOfMonth] = setting.date.split('-').map(Number);
  const date = calendarDate(year ?? 0, month ?? 0, dayOfMonth ?? 0);
  return date ? formatThaiDate(date) : setting.date;
}

/** The day as it is when staff type 30/4/2566: a spreadsheet takes the Buddhist year for a common one. */
function day(date: string): Date {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year + 543, month - 1, dayOfMonth));
}
