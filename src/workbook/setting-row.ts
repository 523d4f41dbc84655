import type { SettingKey } from '../ita/assessment/assessment';
import { comparable } from '../ita/text/comparable';
import { SETTINGS } from '../messages/settings';
import type { ColumnOf } from './schema';
import type { Table, TableRow } from './table';

/** The row of ตั้งค่า that has the setting: the first, where it stands twice. */
export function settingRow(
  table: Table<'settings'>,
  key: SettingKey,
): TableRow<ColumnOf<'settings'>> | undefined {
  return table.rows.find((row) => comparable(row.text('name')) === comparable(SETTINGS[key].name));
}
