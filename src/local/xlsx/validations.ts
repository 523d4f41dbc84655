import type { DataValidation } from 'hucre/xlsx';
import { type Area, fromA1, fromSheetReference, toA1, toSheetReference } from './a1';
import type { LocalSheet, PlacedValidation, ValidationCriterion } from './local-workbook';

/** Excel's own limit on a list that is written into the rule itself. */
const LONGEST_LIST = 255;
/** Any day that a serial number can name: how «is a valid date» is said in .xlsx. */
const ANY_DATE = { type: 'date', operator: 'greaterThan', formula1: '0' } as const;

/** Rules of an .xlsx sheet; check boxes are not among them, they stand at the cells. */
export function readValidations(rules: readonly DataValidation[], sheetName: string): PlacedValidation[] {
  return rules.flatMap((kept) => {
    const rule = {
      criterion: readCriterion(kept, sheetName),
      showDropdown: true,
      allowInvalid: !kept.showErrorMessage || (kept.errorStyle ?? 'stop') !== 'stop',
      helpText: kept.inputMessage ?? '',
    };
    return areasOf(kept.range).map((area) => ({ area, rule }));
  });
}

/** @throws Error naming the cells when a list cannot be written in .xlsx */
export function writeValidations(sheet: LocalSheet): DataValidation[] {
  return sheet.validations.flatMap(({ area, rule }) => {
    const { criterion } = rule;
    if (criterion.kind === 'checkbox') return [];
    const range = toA1(area);
    if (criterion.kind === 'other') return [{ ...criterion.kept, range }];
    return [
      {
        ...writeCriterion(criterion, `${sheet.name}!${range}`),
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: rule.allowInvalid ? ('warning' as const) : ('stop' as const),
        ...(rule.helpText && { showInputMessage: true, inputMessage: rule.helpText }),
      },
    ];
  });
}

/** The areas of a `sqref`: one or more A1 ranges, parted by spaces. */
export function areasOf(sqref: string): Area[] {
  return sqref.split(/\s+/).flatMap((part) => fromA1(part) ?? []);
}

function readCriterion(kept: DataValidation, sheetName: string): ValidationCriterion {
  if (kept.type === 'list' && kept.values) return { kind: 'list', values: kept.values };
  if (kept.type === 'list' && kept.formula1) {
    const elsewhere = fromSheetReference(kept.formula1);
    if (elsewhere) return { kind: 'range', ...elsewhere };
    const here = fromA1(kept.formula1);
    if (here) return { kind: 'range', sheetName, area: here };
  }
  if (kept.type === 'date' && kept.operator === ANY_DATE.operator && kept.formula1 === ANY_DATE.formula1) {
    return { kind: 'date' };
  }
  const [min, max] = [Number(kept.formula1), Number(kept.formula2)];
  const between = kept.operator === undefined || kept.operator === 'between';
  if (kept.type === 'decimal' && between && Number.isFinite(min) && Number.isFinite(max)) {
    return { kind: 'number-between', min, max };
  }
  return { kind: 'other', kept };
}

function writeCriterion(
  criterion: Exclude<ValidationCriterion, { kind: 'checkbox' | 'other' }>,
  where: string,
): Omit<DataValidation, 'range'> {
  switch (criterion.kind) {
    case 'list':
      return { type: 'list', values: writableList(criterion.values, where) };
    case 'range':
      return { type: 'list', formula1: toSheetReference(criterion.sheetName, criterion.area) };
    case 'date':
      return ANY_DATE;
    case 'number-between':
      return {
        type: 'decimal',
        operator: 'between',
        formula1: String(criterion.min),
        formula2: String(criterion.max),
      };
  }
}

function writableList(values: readonly string[], where: string): string[] {
  if (values.some((value) => /[",]/.test(value)) || values.join(',').length > LONGEST_LIST) {
    throw new Error(
      `The drop-down list of ${where} cannot be written to an .xlsx file: its values hold a comma or a quotation ` +
        `mark, or are more than ${LONGEST_LIST} characters together. Put them in cells and use requireValueInRange.`,
    );
  }
  return [...values];
}
