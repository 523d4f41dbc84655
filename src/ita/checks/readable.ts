import type { Parsed, Settings } from '../assessment';
import { isBlank } from '../text';
import { type Hit, itemCheck, wholeCheck } from './check';

export const unknownStatus = itemCheck(
  'unknown-status',
  'error',
  'The status is one of the three words of the drop-down.',
  ({ row, status }) =>
    isUnreadable(status)
      ? [{ place: { sheet: 'oit', row, column: 'status' }, facts: { text: status.text } }]
      : [],
);

export const impossibleItemDate = itemCheck(
  'impossible-date',
  'error',
  'The dates of an item are days of the calendar.',
  (row) =>
    (['dueDate', 'publishedDate'] as const)
      .filter((column) => isUnreadable(row[column]))
      .map((column) => ({
        place: { sheet: 'oit', row: row.row, column },
        facts: { text: row[column].text },
      })),
);

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

function isUnreadable({ text, value }: Parsed<unknown>): boolean {
  return value === null && !isBlank(text);
}

function settingPlace(settings: Settings, setting: keyof Settings['rows']) {
  return { sheet: 'settings', row: settings.rows[setting], column: 'value' } as const;
}
