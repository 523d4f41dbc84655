import type { Condition, LocalConditionalRule, LocalSheet } from '../xlsx/local-workbook';
import type { PlacedRange } from './book';
import { cellColor } from './colors';
import { Exception } from './exceptions';
import { partOf } from './part';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;

export class ConditionalFormatRule extends partOf<GoogleAppsScript.Spreadsheet.ConditionalFormatRule>(
  'SpreadsheetApp',
  'ConditionalFormatRule',
) {
  constructor(
    readonly rule: LocalConditionalRule,
    private readonly ranges: readonly PlacedRange[],
    readonly sheet: LocalSheet,
  ) {
    super();
  }

  getRanges(): PlacedRange[] {
    return [...this.ranges];
  }

  /** null for a rule of a kind that the local host carries along without understanding it. */
  getBooleanCondition() {
    const { condition } = this.rule;
    return condition.kind === 'other' ? null : new BooleanCondition(condition, this.rule.format);
  }

  copy(): GoogleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule, this.ranges);
  }
}

type KnownCondition = Exclude<Condition, { kind: 'other' }>;

class BooleanCondition extends partOf<GoogleAppsScript.Spreadsheet.BooleanCondition>(
  'SpreadsheetApp',
  'BooleanCondition',
) {
  constructor(
    private readonly condition: KnownCondition,
    private readonly format: LocalConditionalRule['format'],
  ) {
    super();
  }

  getCriteriaType(): Criteria {
    const name = this.condition.kind === 'formula' ? 'CUSTOM_FORMULA' : 'TEXT_EQUAL_TO';
    return name as unknown as Criteria;
  }

  getCriteriaValues(): string[] {
    return [this.condition.kind === 'formula' ? this.condition.formula : this.condition.text];
  }

  getBackground() {
    return this.format.background ?? null;
  }

  getFontColor() {
    return this.format.fontColor ?? null;
  }

  getBold() {
    return this.format.bold ?? null;
  }
}

export class ConditionalFormatRuleBuilder extends partOf<GoogleBuilder>(
  'SpreadsheetApp',
  'ConditionalFormatRuleBuilder',
) {
  #condition: Condition | undefined;
  #format: LocalConditionalRule['format'];
  #ranges: readonly PlacedRange[];

  constructor(rule?: LocalConditionalRule, ranges: readonly PlacedRange[] = []) {
    super();
    this.#condition = rule?.condition;
    this.#format = { ...rule?.format };
    this.#ranges = ranges;
  }

  whenTextEqualTo(text: string): GoogleBuilder {
    this.#condition = { kind: 'text-equal', text };
    return this;
  }

  whenFormulaSatisfied(formula: string): GoogleBuilder {
    this.#condition = { kind: 'formula', formula };
    return this;
  }

  setBackground(color: string | null): GoogleBuilder {
    this.#format = { ...this.#format, background: cellColor(color) };
    return this;
  }

  setFontColor(color: string | null): GoogleBuilder {
    this.#format = { ...this.#format, fontColor: cellColor(color) };
    return this;
  }

  setBold(bold: boolean | null): GoogleBuilder {
    this.#format = { ...this.#format, bold: bold ?? undefined };
    return this;
  }

  setRanges(ranges: GoogleRange[]): GoogleBuilder {
    this.#ranges = ranges as PlacedRange[];
    return this;
  }

  build(): ConditionalFormatRule {
    const [first] = this.#ranges;
    if (!first) throw new Exception('Conditional format rules must have at least one range.');
    if (!this.#condition) throw new Exception('Conditional format rules must have a condition.');
    if (this.#ranges.some(({ sheet }) => sheet !== first.sheet)) {
      throw new Exception('All ranges of a conditional format rule must be on the same sheet.');
    }
    const areas = this.#ranges.map(({ area }) => area);
    return new ConditionalFormatRule(
      { areas, condition: this.#condition, format: this.#format },
      this.#ranges,
      first.sheet,
    );
  }
}
