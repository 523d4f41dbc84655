import type { LocalProtection, LocalSheet } from '../xlsx/local-workbook';
import type { PlacedRange } from './book';
import { partOf } from './part';

type Google = GoogleAppsScript.Spreadsheet.Protection;

export class Protection extends partOf<Google>('SpreadsheetApp', 'Protection', [
  'setWarningOnly',
  'setDescription',
  'remove',
]) {
  constructor(
    private readonly sheet: LocalSheet,
    private readonly model: LocalProtection,
    private readonly range: PlacedRange,
  ) {
    super();
  }

  getRange() {
    return this.range;
  }

  getDescription() {
    return this.model.description;
  }

  setDescription(description: string): Google {
    this.model.description = description;
    return this;
  }

  isWarningOnly() {
    return this.model.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Google {
    this.model.warningOnly = warningOnly;
    return this;
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((protection) => protection !== this.model);
  }
}
