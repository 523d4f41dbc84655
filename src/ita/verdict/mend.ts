import type { Assessment } from '../assessment/assessment';
import type { Policy } from '../assessment/policy';
import { type CheckContext, checkContext, runChecks } from '../checks';
import type { Finding, Place, TextEdit } from '../finding';
import { groupBy } from '../group-by';
import { applyEdits } from '../text/text-edits';
import { parseThaiDate } from '../text/thai-date';

/** A cell's text as it would be once everything in it that has just one right way was mended. */
export interface MendedCell {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  /** What is mended by it, in the order in which it came to light. */
  readonly findings: readonly Finding[];
}

/** One mend may bring another to light (of overlapping edits one waits); more than this no text has needed. */
const MOST_ROUNDS = 5;

/**
 * What the check would mend, cell by cell: mended and checked again until nothing is left, so that a second check
 * proposes nothing.
 * @param first what a check of the context has found already
 */
export function mendedCells(
  context: CheckContext,
  policy: Policy,
  first: readonly Finding[],
): readonly MendedCell[] {
  const cells = new Map<string, MendedCell>();
  let assessment = context.assessment;
  let findings = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edited = editsByCell(findings);
    const textAt = textsOf(assessment);
    const changed: MendedCell[] = [];
    for (const { place, edits, findings: mended } of edited) {
      const text = textAt(place);
      const after = text === null ? null : applyEdits(text, edits);
      if (text === null || after === null || after === text) continue;
      const known = cells.get(keyOf(place));
      const cell = {
        place,
        before: known?.before ?? text,
        after,
        findings: [...(known?.findings ?? []), ...mended],
      };
      cells.set(keyOf(place), cell);
      changed.push(cell);
    }
    if (changed.length === 0) break;
    assessment = withTexts(assessment, changed);
    findings = runChecks(checkContext(assessment, context.criteria, context.today), policy).open;
  }
  return [...cells.values()].filter(({ before, after }) => before !== after);
}

function editsByCell(findings: readonly Finding[]) {
  const cells = new Map<string, { place: Place; edits: TextEdit[]; findings: Finding[] }>();
  for (const finding of findings) {
    for (const edit of finding.edits) {
      const known = cells.get(keyOf(edit.place));
      if (!known) cells.set(keyOf(edit.place), { place: edit.place, edits: [edit], findings: [finding] });
      else {
        known.edits.push(edit);
        if (!known.findings.includes(finding)) known.findings.push(finding);
      }
    }
  }
  return [...cells.values()];
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet}/${row}/${column}`;
}

const ROWS = {
  oit: 'items',
  components: 'components',
  measures: 'measures',
  indicators: 'indicators',
  offices: 'offices',
} as const;

type Rows = readonly ({ readonly row: number } & Readonly<Record<string, unknown>>)[];

/** The text of a cell that holds one, or that of a day; null for a box, or a row that is not there. */
function textsOf(assessment: Assessment): (place: Place) => string | null {
  const byRow = new Map<string, ReadonlyMap<number, Rows[number]>>();
  const rowsIn = (sheet: keyof typeof ROWS) => {
    const known = byRow.get(sheet);
    if (known) return known;
    const rows = new Map((assessment[ROWS[sheet]] as unknown as Rows).map((each) => [each.row, each]));
    byRow.set(sheet, rows);
    return rows;
  };
  return ({ sheet, row, column }) => {
    // Only a person can say what ป.ป.ช. asks for.
    if (sheet === 'criteria') return null;
    if (sheet === 'settings') {
      const key = settingAt(assessment, row);
      const value = key && assessment.settings[key];
      return typeof value === 'string' ? value : null;
    }
    return textOf(rowsIn(sheet).get(row)?.[column]);
  };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isParsed(value) ? value.text : null;
}

function isParsed(value: unknown): value is { readonly text: string } {
  return typeof value === 'object' && value !== null && 'text' in value;
}

function withTexts(
  assessment: Assessment,
  changes: readonly Pick<MendedCell, 'place' | 'after'>[],
): Assessment {
  let changed = assessment;
  for (const [sheet, ofSheet] of groupBy(changes, ({ place }) => place.sheet)) {
    if (sheet === 'criteria') continue;
    const byRow = groupBy(ofSheet, ({ place }) => place.row);
    const texts = (row: number) =>
      Object.fromEntries((byRow.get(row) ?? []).map(({ place, after }) => [place.column, after]));
    if (sheet === 'settings') {
      const settings = [...byRow.keys()].flatMap((row) => {
        const key = settingAt(assessment, row);
        return key ? [[key, texts(row).value]] : [];
      });
      changed = { ...changed, settings: { ...changed.settings, ...Object.fromEntries(settings) } };
    } else {
      const rows = changed[ROWS[sheet]] as unknown as Rows;
      changed = {
        ...changed,
        [ROWS[sheet]]: rows.map((each) => (byRow.has(each.row) ? retyped(each, texts(each.row)) : each)),
      };
    }
  }
  return changed;
}

/** Of the cells that are read as something, only days are mended. */
function retyped(row: Rows[number], texts: Readonly<Record<string, string>>): Rows[number] {
  const cells = Object.entries(texts).map(([column, text]) => [
    column,
    isParsed(row[column]) ? { text, value: parseThaiDate(text) } : text,
  ]);
  return { ...row, ...Object.fromEntries(cells) };
}

function settingAt({ settings }: Assessment, row: number) {
  return (Object.keys(settings.rows) as (keyof typeof settings.rows)[]).find(
    (key) => settings.rows[key] === row,
  );
}
