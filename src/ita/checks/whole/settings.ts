import { type LaterSetting, type SettingKey, settingText } from '../../assessment/assessment';
import { isBlank } from '../../text/comparable';
import { wholeCheck } from '../check';

/** The settings without which a report would have a hole; names of people become dotted lines instead. */
const NEEDED: readonly Exclude<SettingKey, LaterSetting>[] = [
  'agency',
  'district',
  'province',
  'website',
  'iit',
  'eit',
  'oit',
];

export const missingSetting = wholeCheck(
  'missing-setting',
  'warning',
  'What the report says of the office as a whole is set.',
  ({ assessment: { settings } }) =>
    NEEDED.filter((setting) => isBlank(settingText(settings[setting]))).map((setting) => ({
      place: { sheet: 'settings', row: settings.rows[setting], column: 'value' } as const,
      facts: { setting },
    })),
);
