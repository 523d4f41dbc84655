import type { Parsed, SettingKey } from '../../assessment';
import { isBlank } from '../../text';
import { wholeCheck } from '../check';

/** The settings without which a report would have a hole; names of people become dotted lines instead. */
const NEEDED: readonly SettingKey[] = ['agency', 'district', 'province', 'website', 'iit', 'eit', 'oit'];

export const missingSetting = wholeCheck(
  'missing-setting',
  'warning',
  'What the report says of the office as a whole is set.',
  ({ assessment: { settings } }) =>
    NEEDED.filter((setting) => isBlank(textOf(settings[setting]))).map((setting) => ({
      place: { sheet: 'settings', row: settings.rows[setting], column: 'value' } as const,
      facts: { setting },
    })),
);

function textOf(cell: string | Parsed<unknown>): string {
  return typeof cell === 'string' ? cell : cell.text;
}
