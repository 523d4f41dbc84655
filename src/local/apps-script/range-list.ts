import { partOf } from './part';
import type { Range } from './range';

type Google = GoogleAppsScript.Spreadsheet.RangeList;

/** Several ranges of a sheet, which are changed in one call. */
export class RangeList extends partOf<Google>('SpreadsheetApp', 'RangeList', ['setNumberFormat']) {
  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  setNumberFormat(format: string): Google {
    for (const range of this.ranges) range.setNumberFormat(format);
    return this;
  }
}
