import { ConditionalFormatRuleBuilder } from './conditional-format';
import { DataValidationBuilder } from './data-validation';
import { Enum, partOf } from './part';
import type { PendingWrites } from './pending-writes';
import { RichTextValueBuilder } from './rich-text';
import type { Spreadsheet } from './spreadsheet';
import type { Ui } from './ui';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** SpreadsheetApp of a script that is bound to one spreadsheet. */
export class SpreadsheetApp extends partOf<Google>(
  'SpreadsheetApp',
  'SpreadsheetApp',
  [],
  ['getActiveSpreadsheet', 'getActive', 'flush'],
) {
  readonly #enums = {
    protectionType: Enum.of<Google['ProtectionType']>('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']),
    wrapStrategy: Enum.of<Google['WrapStrategy']>('SpreadsheetApp.WrapStrategy', [
      'WRAP',
      'OVERFLOW',
      'CLIP',
    ]),
    booleanCriteria: Enum.of<Google['BooleanCriteria']>('SpreadsheetApp.BooleanCriteria', [
      'TEXT_EQUAL_TO',
      'CUSTOM_FORMULA',
    ]),
    dataValidationCriteria: Enum.of<Google['DataValidationCriteria']>(
      'SpreadsheetApp.DataValidationCriteria',
      ['CHECKBOX', 'DATE_IS_VALID_DATE', 'NUMBER_BETWEEN', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'],
    ),
  };

  constructor(
    private readonly spreadsheet: Spreadsheet,
    private readonly ui: Ui,
    private readonly pending?: PendingWrites,
  ) {
    super();
  }

  get ProtectionType() {
    return this.#enums.protectionType;
  }

  get WrapStrategy() {
    return this.#enums.wrapStrategy;
  }

  get BooleanCriteria() {
    return this.#enums.booleanCriteria;
  }

  get DataValidationCriteria() {
    return this.#enums.dataValidationCriteria;
  }

  getActiveSpreadsheet() {
    return this.spreadsheet;
  }

  getActive() {
    return this.spreadsheet;
  }

  getUi() {
    return this.ui;
  }

  newDataValidation() {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule() {
    return new ConditionalFormatRuleBuilder();
  }

  newRichTextValue() {
    return new RichTextValueBuilder();
  }

  flush(): void {
    this.pending?.flush();
  }
}
