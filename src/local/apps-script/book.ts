import type { Area } from '../xlsx/a1';
import type { LocalSheet, LocalWorkbook } from '../xlsx/local-workbook';
import type { PendingWrites } from './pending-writes';

/** What every object of the spreadsheet needs to know. */
export interface Book {
  readonly workbook: LocalWorkbook;
  readonly now: () => Date;
  /** Writes that wait; undefined where they are made at once. */
  readonly pending?: PendingWrites | undefined;
}

/** A Range of ours, as the parts that only need to know where it is see it. */
export interface PlacedRange extends GoogleAppsScript.Spreadsheet.Range {
  readonly sheet: LocalSheet;
  readonly area: Area;
}
