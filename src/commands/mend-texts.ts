import type { Place } from '../ita/finding';
import { mendedCells } from '../ita/mend';
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
  /** Puts back a text of the criteria; all of these are agreed to together. */
  readonly ofCriteria: boolean;
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
  const allowed = new Set(fixesIn(judged).map(changeKey));
  // A page can only agree to what was proposed: it cannot write texts of its own.
  const changes = chosen.filter((change) => allowed.has(changeKey(change)));
  const mended = withLock(() => {
    openStore(judged.workbook.spreadsheet).put(UNDO, JSON.stringify(changes));
    return changeCells(judged.workbook, changes);
  });
  record(judged, mendTitle);
  return { changed: mended, skipped: chosen.length - mended };
}

/** A cell may have moved since it was proposed; what is changed in it may not. */
function changeKey({ place: { sheet, column }, before, after }: CellChange): string {
  return JSON.stringify([sheet, column, before, after]);
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
export function fixesIn({
  judgement: { items, others },
  context,
  policy,
  data: { tables },
}: JudgedWorkbook): readonly ProposedFix[] {
  const findings = [...items.flatMap((item) => item.findings), ...others];
  return mendedCells(context, policy, findings).flatMap((mended) => {
    const { place, before, after } = mended;
    const { sheet, cell } = locate(place, tables);
    if (cell === null || textIn(place, tables) !== before) return [];
    const messages = [...new Set(mended.findings.map((finding) => wordsOf(finding).message))];
    const ofCriteria = mended.findings.every(({ about }) => about === 'criteria');
    return [{ sheet, cell, place, before, after, messages, ofCriteria }];
  });
}

/** The text in the cell; null for a number, a date or a box, which are not texts to be mended. */
function textIn({ sheet, row, column }: Place, tables: WorkbookData['tables']): string | null {
  const value = rowsOf(tables[sheet])
    .find((entry) => entry.row === row)
    ?.cell(column);
  return typeof value === 'string' ? value : null;
}
