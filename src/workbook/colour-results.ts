import { RESULTS } from '../ita/verdict/verdict';
import { RESULT_COLOURS } from './colours';
import { type ColumnOf, SHEETS } from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Colours ข้อ and ผลตรวจ of OIT by the word in ผลตรวจ: ข้อ is frozen, so the verdict is in sight wherever a person types.
 * A sheet that has these rules is left alone; rules that are not the add-on's stay.
 *
 * @param places the columns of OIT, counted from 1.
 * @param lastRow of the sheet, where it is known
 */
export function colourResults(
  sheet: Sheet,
  places: Readonly<Record<ColumnOf<'oit'>, number>>,
  headingRow: number,
  lastRow?: number,
): void {
  const present = sheet.getConditionalFormatRules();
  const known = new Set(present.map(conditionOf));
  const formulas = RESULT_COLOURS.map(({ result }) => resultFormula(result, headingRow));
  if (formulas.every((formula) => known.has(formula))) return;
  const below = (lastRow ?? sheet.getMaxRows()) - headingRow;
  const ranges = [places.code, places.result].map((place) => sheet.getRange(headingRow + 1, place, below, 1));
  const rules = RESULT_COLOURS.map(({ background, color, bold }, index) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formulas[index] ?? '')
      .setBackground(background)
      .setFontColor(color)
      .setBold(bold)
      .setRanges(ranges)
      .build(),
  );
  // Sheets of earlier versions have rules by the word alone, for ผลตรวจ.
  const others = present.filter((rule) => !isEarlier(rule) && !formulas.includes(conditionOf(rule) ?? ''));
  sheet.setConditionalFormatRules([...rules, ...others]);
}

/**
 * True in a row whose ผลตรวจ has the word. The column is found by its heading, as everywhere: the rule holds wherever staff
 * move it. `2:2` is relative, so each row asks for itself.
 */
function resultFormula(result: string, headingRow: number): string {
  const [row, heading] = [headingRow + 1, SHEETS.oit.columns.result.heading];
  return `=INDEX(${row}:${row},MATCH("${heading}",$${headingRow}:$${headingRow},0))="${result}"`;
}

function conditionOf(rule: Rule): string | null {
  const condition = rule.getBooleanCondition();
  return condition ? String(condition.getCriteriaValues()[0] ?? '') : null;
}

function isEarlier(rule: Rule): boolean {
  const word = conditionOf(rule);
  return RESULTS.some((result) => result === word);
}
