import type { PlacedRange } from './book';
import { partOf } from './part';

type Google = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of a sheet, which are changed in one call. */
export class RangeList extends partOf<Google>('SpreadsheetApp', 'RangeList', ['setNumberFormat']) {
  constructor(private readonly ranges: readonly PlacedRange[]) {
    super();
  }

  getRanges(): PlacedRange[] {
    return [...this.ranges];
  }

  setNumberFormat(format: string): Google {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }
}
