import type {
  ComponentRow,
  IndicatorRow,
  ItemRow,
  MeasureRow,
  OfficeRow,
  Row,
  SettingKey,
} from './assessment';
import type { ItemCode } from './criteria/types';

/** `error` turns an item's result to ต้องแก้ไข; a `warning` should be looked at; a `note` is good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** The columns of each sheet that a finding may point at, by the names they have in an Assessment. */
interface Columns {
  oit: Column<ItemRow>;
  components: Column<ComponentRow>;
  measures: Column<MeasureRow>;
  indicators: Column<IndicatorRow>;
  offices: Column<OfficeRow>;
  settings: 'value';
}
type Column<R extends Row> = Exclude<keyof R, 'row'>;

/** A cell, by meaning: the sheet, the row as people count it, and the column's name in an Assessment. */
export type Place = {
  [S in keyof Columns]: { readonly sheet: S; readonly row: number; readonly column: Columns[S] };
}[keyof Columns];

/** What each kind of finding knows beyond its place. The sentence is made from it, in src/messages. */
export interface FindingFacts {
  'missing-progress': Record<never, never>;
  'missing-url': Record<never, never>;
  'missing-date': Record<never, never>;
  'missing-owner': Record<never, never>;
  /** `texts` are the components not ticked, `total` how many the item has. */
  'component-missing': { readonly texts: readonly string[]; readonly total: number };
  'no-components': Record<never, never>;
  'unknown-status': { readonly text: string };
  'impossible-date': { readonly text: string };
  'unknown-item': { readonly text: string; readonly last: ItemCode };
  /** `first` is the row where the code stands already. */
  'repeated-item': { readonly code: ItemCode; readonly first: number };
  'missing-item': { readonly code: ItemCode; readonly title: string };
  'bad-score': { readonly setting: SettingKey; readonly text: string };
  'missing-setting': { readonly setting: SettingKey };
}
export type FindingCode = keyof FindingFacts;

/** Something a check found, as data: never a sentence. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    /** The item it belongs to, or null when it belongs to none. */
    readonly item: ItemCode | null;
    /** The cell to look at, or null when there is none yet (a row that is not there). */
    readonly place: Place | null;
    readonly facts: FindingFacts[K];
  };
}[C];
