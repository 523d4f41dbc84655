import {
  CHOICES,
  isUnreadable,
  type LaterSetting,
  type SettingKey,
  type Settings,
} from '../../assessment/assessment';
import { NAME_WORDS } from '../../assessment/name-pattern';
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

/** The settings that are read only in certain words, and the words. */
const IN_WORDS = { ...CHOICES, documentName: NAME_WORDS } as const;

export const badChoice = wholeCheck(
  'bad-choice',
  'warning',
  'A setting that is one of a few words, or is made of them, can be read.',
  ({ assessment: { settings } }) =>
    (Object.keys(IN_WORDS) as (keyof typeof IN_WORDS)[]).flatMap((setting): Hit<'bad-choice'>[] => {
      const row = settings.rows[setting];
      if (row === undefined || !isUnreadable(settings[setting])) return [];
      const facts = { setting, text: settings[setting].text, words: IN_WORDS[setting] };
      return [{ place: { sheet: 'settings', row, column: 'value' }, facts }];
    }),
);

function settingPlace(settings: Settings, setting: Exclude<SettingKey, LaterSetting>) {
  return { sheet: 'settings', row: settings.rows[setting], column: 'value' } as const;
}
