import type { SettingKey } from '../../assessment';
import type { ItemCode } from '../../criteria/types';

/** What the checks of the workbook as a whole know beyond the place. */
export interface WholeFacts {
  'unknown-item': { readonly text: string; readonly last: ItemCode };
  /** `first` is the row where the code stands already. */
  'repeated-item': { readonly code: ItemCode; readonly first: number };
  'missing-item': { readonly code: ItemCode; readonly title: string };
  'bad-score': { readonly setting: SettingKey; readonly text: string };
  'missing-setting': { readonly setting: SettingKey };
}
