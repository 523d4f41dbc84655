import { contains } from '../xlsx/a1';
import type { LocalSheet, ValidationCriterion, ValidationRule } from '../xlsx/local-workbook';
import type { PlacedRange } from './book';
import { Exception } from './exceptions';
import { partOf } from './part';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** The rule that holds for a cell, or null. */
export function validationAt(sheet: LocalSheet, row: number, column: number): ValidationRule | null {
  return sheet.validations.find(({ area }) => contains(area, row, column))?.rule ?? null;
}

const CRITERIA = {
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
  'number-between': 'NUMBER_BETWEEN',
  other: 'CUSTOM_FORMULA',
} as const satisfies Record<ValidationCriterion['kind'], string>;

export class DataValidation extends partOf<GoogleAppsScript.Spreadsheet.DataValidation>(
  'SpreadsheetApp',
  'DataValidation',
) {
  constructor(
    readonly rule: ValidationRule,
    private readonly source: PlacedRange | null,
  ) {
    super();
  }

  getCriteriaType(): Criteria {
    return CRITERIA[this.rule.criterion.kind] as unknown as Criteria;
  }

  getCriteriaValues(): unknown[] {
    const { criterion, showDropdown } = this.rule;
    switch (criterion.kind) {
      case 'list':
        return [criterion.values, showDropdown];
      case 'range':
        return [this.source, showDropdown];
      case 'number-between':
        return [criterion.min, criterion.max];
      default:
        return [];
    }
  }

  getAllowInvalid() {
    return this.rule.allowInvalid;
  }

  // Typed as never null by @types, though a rule without a text gives null.
  getHelpText(): string {
    return (this.rule.helpText === '' ? null : this.rule.helpText) as string;
  }
}

export class DataValidationBuilder extends partOf<GoogleBuilder>('SpreadsheetApp', 'DataValidationBuilder') {
  #criterion: ValidationCriterion | null = null;
  #source: PlacedRange | null = null;
  #showDropdown = true;
  #allowInvalid = true;
  #helpText = '';

  requireValueInList(values: string[], showDropdown?: boolean): GoogleBuilder {
    this.#showDropdown = showDropdown ?? true;
    return this.#require({ kind: 'list', values: values.map(String) });
  }

  requireValueInRange(range: GoogleRange, showDropdown?: boolean): GoogleBuilder {
    const { sheet, area } = range as PlacedRange;
    this.#source = range as PlacedRange;
    this.#showDropdown = showDropdown ?? true;
    return this.#require({ kind: 'range', sheetName: sheet.name, area });
  }

  requireCheckbox(): GoogleBuilder {
    return this.#require({ kind: 'checkbox' });
  }

  requireDate(): GoogleBuilder {
    return this.#require({ kind: 'date' });
  }

  requireNumberBetween(min: number, max: number): GoogleBuilder {
    return this.#require({ kind: 'number-between', min, max });
  }

  #require(criterion: ValidationCriterion): GoogleBuilder {
    this.#criterion = criterion;
    return this;
  }

  setAllowInvalid(allowInvalid: boolean): GoogleBuilder {
    this.#allowInvalid = allowInvalid;
    return this;
  }

  setHelpText(helpText: string): GoogleBuilder {
    this.#helpText = helpText;
    return this;
  }

  build(): DataValidation {
    if (!this.#criterion) throw new Exception('A data validation rule must have a criterion.');
    const rule = {
      criterion: this.#criterion,
      showDropdown: this.#showDropdown,
      allowInvalid: this.#allowInvalid,
      helpText: this.#helpText,
    };
    return new DataValidation(rule, this.#source);
  }
}
