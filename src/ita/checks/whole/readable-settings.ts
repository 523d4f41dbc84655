import { isUnreadable, type LaterSetting, type SettingKey, type Settings } from '../../assessment';
import { type Hit, wholeCheck } from '../check';

export const impossibleMemoDate = wholeCheck(
  'impossible-date',
  'error',
  'The date of the memo is a day of the calendar.',
  ({ assessment: { settings } }) =>
    isUnreadable(settings.memoDate)
      ? [{ place: settingPlace(settings, 'memoDate'), facts: { text: settings.memoDate.text } }]
      : [],
);

export const badScore = wholeCheck(
  'bad-score',
  'error',
  'A score is a number from 0 to 100.',
  ({ assessment: { settings } }) =>
    (['iit', 'eit', 'oit'] as const)
      .filter((setting) => isUnreadable(settings[setting]))
      .map(
        (setting): Hit<'bad-score'> => ({
          place: settingPlace(settings, setting),
          facts: { setting, text: settings[setting].text },
        }),
      ),
);

function settingPlace(settings: Settings, setting: Exclude<SettingKey, LaterSetting>) {
  return { sheet: 'settings', row: settings.rows[setting], column: 'value' } as const;
}
