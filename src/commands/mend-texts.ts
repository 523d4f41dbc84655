import type { Finding, Place } from '../ita/finding';
import { applyEdits } from '../ita/text-edits';
import { wordsOf } from '../messages/findings';
import { problem } from '../messages/problems';
import { mendTitle, undoTitle } from '../messages/titles';
import { type CellChange, changeCells } from '../workbook/change-cells';
import { locate } from '../workbook/locate';
import { withLock } from '../workbook/lock';
import type { WorkbookData } from '../workbook/open-workbook';
import { openStore } from '../workbook/store';
import { rowsOf } from '../workbook/table';
import { type JudgedWorkbook, judgeWorkbook } from './judge-workbook';
import { record } from './record';

/** A text with just one right way to mend it: what stands there, and what would. */
export interface ProposedFix extends CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** What is wrong, a sentence each. */
  readonly messages: readonly string[];
}

export interface Mended {
  readonly changed: number;
  /** Those whose cell holds something else by now. */
  readonly skipped: number;
}

const UNDO = 'undo';

/** What «แก้ให้อัตโนมัติ» would change. Changes nothing. */
export function proposeFixes(): readonly ProposedFix[] {
  return fixesIn(judgeWorkbook());
}

/** Makes the changes that the person agreed to, and keeps what stood there so that they can be undone. */
export function applyFixes(chosen: readonly CellChange[]): Mended {
  const judged = judgeWorkbook();
  const allowed = new Map(fixesIn(judged).map((fix) => [fix.before, fix.after]));
  // A page can only agree to what was proposed: it cannot write texts of its own.
  const changes = chosen.filter(({ before, after }) => allowed.get(before) === after);
  const mended = withLock(() => {
    openStore(judged.workbook.spreadsheet).put(UNDO, JSON.stringify(changes));
    return changeCells(judged.workbook, changes);
  });
  record(judged, mendTitle);
  return { changed: mended, skipped: chosen.length - mended };
}

/** Puts back what stood there before the last «แก้ให้อัตโนมัติ»; a cell that was changed since is left alone. */
export function undoFixes(): Mended {
  const judged = judgeWorkbook();
  const store = openStore(judged.workbook.spreadsheet);
  const kept = JSON.parse(store.get(UNDO) ?? '[]') as readonly CellChange[];
  if (kept.length === 0) throw problem('nothing-to-undo', {});
  const back = kept.map((change) => ({ ...change, before: change.after, after: change.before }));
  const mended = withLock(() => {
    const changed = changeCells(judged.workbook, back);
    store.put(UNDO, '[]');
    return changed;
  });
  record(judged, undoTitle);
  return { changed: mended, skipped: back.length - mended };
}

/** What «แก้ให้อัตโนมัติ» would change in a workbook that was judged: one entry a cell. */
export function fixesIn({ judgement: { items, others }, data }: JudgedWorkbook): readonly ProposedFix[] {
  const byCell = new Map<string, { place: Place; findings: Finding[] }>();
  for (const finding of [...others, ...items.flatMap((item) => item.findings)]) {
    if (finding.edits.length === 0 || finding.place === null) continue;
    const key = `${finding.place.sheet}/${finding.place.row}/${finding.place.column}`;
    const known = byCell.get(key);
    if (known) known.findings.push(finding);
    else byCell.set(key, { place: finding.place, findings: [finding] });
  }
  return [...byCell.values()].flatMap(({ place, findings }) => proposal(place, findings, data));
}

function proposal(
  place: Place,
  findings: readonly Finding[],
  { tables }: WorkbookData,
): readonly ProposedFix[] {
  const { sheet, cell } = locate(place, tables);
  const before = textAt(place, tables);
  if (before === null || cell === null) return [];
  const after = applyEdits(
    before,
    findings.flatMap((finding) => finding.edits),
  );
  if (after === before) return [];
  const messages = findings.map((finding) => wordsOf(finding).message);
  return [{ sheet, cell, place, before, after, messages }];
}

/** The text in the cell; null for a number, a date or a box, which are not texts to be mended. */
function textAt({ sheet, row, column }: Place, tables: WorkbookData['tables']): string | null {
  const value = rowsOf(tables[sheet])
    .find((entry) => entry.row === row)
    ?.cell(column);
  return typeof value === 'string' ? value : null;
}
