import { dressSheet } from './format-sheet';
import { makeRoom } from './make-room';
import { WIDEST } from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet that is to be made. */
export interface WantedSheet {
  readonly name: string;
  readonly tabColor: string;
  /** Infinity where it keeps all the rows that Google gives a new one. */
  readonly rows: number;
  /** Where it goes, from 0, among sheets of these names. */
  readonly place: (names: readonly string[]) => number;
}

/** An empty sheet that has what all have in common (format-sheet). */
export interface MadeSheet {
  readonly sheet: Sheet;
  readonly rows: number;
}

/**
 * Makes empty sheets. One is dressed, and the others are copies of it: a round trip for each instead of ten. So it is
 * dressed for the tallest first, and loses rows as those that follow need fewer.
 *
 * @param spare an empty sheet that nobody needs: it becomes one of them
 */
export function makeSheets(
  spreadsheet: Spreadsheet,
  wanted: readonly WantedSheet[],
  spare: Sheet | null,
): ReadonlyMap<string, MadeSheet> {
  const made = new Map<string, MadeSheet>();
  const ordered = inOrder(wanted);
  const last = ordered[ordered.length - 1];
  if (!last) return made;
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const insert = ({ name, place }: WantedSheet, template?: Sheet) => {
    const at = place(names);
    names.splice(at, 0, name);
    return template ? spreadsheet.insertSheet(name, at, { template }) : spreadsheet.insertSheet(name, at);
  };
  if (spare) names[0] = last.name;
  const base = spare ? spare.setName(last.name) : insert(last);
  const heights = wanted.map((each) => each.rows).filter(Number.isFinite);
  let { rows } = makeRoom(base, Math.max(1, ...heights), WIDEST);
  dressSheet(base, rows);
  let tabColor: string | null = null;
  for (const next of ordered) {
    if (next.rows < rows) {
      base.deleteRows(next.rows + 1, rows - next.rows);
      rows = next.rows;
    }
    if (next.tabColor !== tabColor) base.setTabColor(next.tabColor);
    tabColor = next.tabColor;
    made.set(next.name, { sheet: next === last ? base : insert(next, base), rows });
  }
  return made;
}

/** The tallest first; among those of one height, the tab's colour changes as seldom as can be. */
function inOrder(wanted: readonly WantedSheet[]): readonly WantedSheet[] {
  const heights = [...new Set(wanted.map(({ rows }) => rows))].sort((a, b) => b - a);
  let tabColor: string | undefined;
  return heights.flatMap((height) => {
    const group = wanted.filter(({ rows }) => rows === height);
    tabColor = tabColor ?? group[0]?.tabColor;
    const same = group.filter((each) => each.tabColor === tabColor);
    const others = group.filter((each) => each.tabColor !== tabColor);
    const ordered = [...same, ...others];
    tabColor = ordered[ordered.length - 1]?.tabColor;
    return ordered;
  });
}
