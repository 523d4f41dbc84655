import type {
  ComponentRow,
  IndicatorRow,
  ItemRow,
  MeasureRow,
  OfficeRow,
  Row,
} from './assessment/assessment';
import type { BetweenFacts } from './checks/between/facts';
import type { ItemFacts } from './checks/item/facts';
import type { LanguageFacts } from './checks/language/facts';
import type { WholeFacts } from './checks/whole/facts';
import type { CriteriaColumn } from './criteria/faults';
import type { ItemCode } from './criteria/types';

/** `error` turns an item's result to ต้องแก้ไข; a `warning` should be looked at; a `note` is good to know. */
export type Severity = 'error' | 'warning' | 'note';

/** What a finding is about: the office's work, its wording, the criteria's own words, or the settings. */
export type About = 'work' | 'text' | 'criteria' | 'settings';

/** The columns of each sheet that a finding may point at, by the names they have in an Assessment. */
interface Columns {
  oit: Column<ItemRow>;
  components: Column<ComponentRow>;
  measures: Column<MeasureRow>;
  indicators: Column<IndicatorRow>;
  offices: Column<OfficeRow>;
  settings: 'value';
  criteria: CriteriaColumn;
}
type Column<R extends Row> = Exclude<keyof R, 'row'>;

/** A cell, by meaning: the sheet, the row as people count it, and the column's name in an Assessment. */
export type Place = {
  [S in keyof Columns]: { readonly sheet: S; readonly row: number; readonly column: Columns[S] };
}[keyof Columns];

/** What each kind of finding knows beyond its places. The sentence is made from it, in src/messages. */
export interface FindingFacts extends ItemFacts, BetweenFacts, LanguageFacts, WholeFacts {}
export type FindingCode = keyof FindingFacts;

/** What a check sees at one place, as data: never a sentence. */
export type Sighting<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    /** The item it belongs to, or null when it belongs to none. */
    readonly item: ItemCode | null;
    /** The cell to look at, or null when there is none yet (a row that is not there). */
    readonly place: Place | null;
    readonly facts: FindingFacts[K];
    /** The change to the cell's text that mends it, where there is just one right way; otherwise none. */
    readonly edits: readonly TextEdit[];
  };
}[C];

/** One fact with all the places where it was seen. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly about: About;
    /** The item it belongs to, or null when it belongs to none or runs through several. */
    readonly item: ItemCode | null;
    /** The items in whose cells it was seen. */
    readonly items: readonly ItemCode[];
    /** The cell to look at first, then the others; none for a row that is not there. */
    readonly places: readonly Place[];
    /** As they were first seen. */
    readonly facts: FindingFacts[K];
    /** What mends it, cell by cell. */
    readonly edits: readonly CellEdit[];
    /** By which it can be accepted; see finding-key. */
    readonly key: string;
  };
}[C];

/** Replaces what stands from `start` up to `end` (offsets in UTF-16 units) of a cell's text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface CellEdit extends TextEdit {
  readonly place: Place;
}
