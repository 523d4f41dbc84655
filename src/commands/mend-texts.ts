import * as v from 'valibot';
import { MOST_FIXES } from '../bridge/arguments';
import type { Place } from '../ita/finding';
import { mendedCells } from '../ita/verdict/mend';
import { wordsOf } from '../messages/findings';
import { problem } from '../messages/problems';
import { mendTitle, undoTitle } from '../messages/titles';
import { type Cell, textOf } from '../workbook/cells';
import { CELL_CHANGE, type CellChange, changeCells, countMade } from '../workbook/change-cells';
import { locate } from '../workbook/locate';
import type { WorkbookData } from '../workbook/open-workbook';
import { inRoom, type Room } from '../workbook/room';
import { MOST_KEPT, parsedAs, type Store } from '../workbook/store';
import { rowsOf } from '../workbook/table';
import { type JudgedWorkbook, judgeWorkbook } from './judge-workbook';
import { record } from './record';
import { writeVerdicts } from './write-verdicts';

/** A text with just one right way to mend it: what stands there, and what would. */
export interface ProposedFix extends CellChange {
  readonly sheet: string;
  readonly cell: string;
  /** What is wrong, a sentence each. */
  readonly messages: readonly string[];
  /** Puts back a text of the criteria; all of these are agreed to together. */
  readonly ofCriteria: boolean;
}

export interface ProposedFixes {
  readonly fixes: readonly ProposedFix[];
  /** Those that are proposed when these are done. */
  readonly more: number;
}

export interface Mended {
  readonly changed: number;
  /** Those whose cell holds something else by now. */
  readonly skipped: number;
}

const LAST = { last: true } as const;
const UNDO = 'undo';
/** The mark of what is kept while it is being made. */
const BEGUN = { begun: true };

/** What «แก้ให้อัตโนมัติ» would change. Changes nothing. */
export function proposeFixes(): ProposedFixes {
  const all = fixesIn(judgeWorkbook());
  const fixes = atOnce(all);
  return { fixes, more: all.length - fixes.length };
}

/** As many as can be kept to be undone. */
function atOnce(all: readonly ProposedFix[]): readonly ProposedFix[] {
  let letters = 0;
  const fits = (fix: ProposedFix) => {
    letters += JSON.stringify(fix).length;
    return letters <= MOST_KEPT;
  };
  const beyond = all.slice(0, MOST_FIXES).findIndex((fix) => !fits(fix));
  return all.slice(0, beyond < 0 ? MOST_FIXES : beyond);
}

/**
 * Makes the changes that the person agreed to, and keeps what stood there so that they can be undone. What a run that was
 * cut off has made already counts as made, and is undone together with the rest.
 */
export function applyFixes(chosen: readonly CellChange[]): Mended {
  return inRoom((room) => {
    const allowed = new Set(fixesIn(judgeWorkbook(room.workbook)).map(changeKey));
    // A page can only agree to what was proposed: it cannot write texts of its own.
    const changes = chosen.filter((change) => allowed.has(changeKey(change)));
    const { store } = room;
    const begun = isBegun(store) ? keptChanges(store) : [];
    const known = new Set(begun.map(changeKey));
    const kept = [...begun, ...changes.filter((change) => !known.has(changeKey(change)))];
    if (changes.length > 0) store.put(UNDO, JSON.stringify(kept), BEGUN);
    const standing = chosen.filter(
      (change) => known.has(changeKey(change)) && !allowed.has(changeKey(change)),
    );
    const changed = countMade(room.workbook, standing) + changeCells(room, changes);
    const { judged, who } = judgeAgain(room);
    if (kept.length > 0) store.remark(UNDO, null);
    record(judged, mendTitle, who);
    return { changed, skipped: chosen.length - changed };
  }, LAST);
}

/** What stands in the cells has changed, and so may the verdicts beside them. */
function judgeAgain(room: Room): { readonly judged: JudgedWorkbook; readonly who: string } {
  const judged = judgeWorkbook(room.workbook);
  return { judged, who: writeVerdicts(room, judged) };
}

/** A cell may have moved since it was proposed; what is changed in it may not. */
function changeKey({ place: { sheet, column }, before, after }: CellChange): string {
  return JSON.stringify([sheet, column, before, after]);
}

/**
 * Puts back what stood there before the last «แก้ให้อัตโนมัติ»; a cell that was changed since is left alone. What is kept is
 * forgotten last, so that a run that was cut off can be done again.
 */
export function undoFixes(): Mended {
  return inRoom((room) => {
    const { store } = room;
    const kept = keptChanges(store);
    if (kept.length === 0) throw problem('nothing-to-undo', {});
    const back = kept.map((change) => ({ ...change, before: change.after, after: change.before }));
    const changed = countMade(room.workbook, back) + changeCells(room, back);
    const { judged, who } = judgeAgain(room);
    record(judged, undoTitle, who);
    store.put(UNDO, '[]');
    return { changed, skipped: back.length - changed };
  }, LAST);
}

function keptChanges(store: Store): readonly CellChange[] {
  return parsedAs(v.array(CELL_CHANGE), store.get(UNDO)) ?? [];
}

/** Whether a run that was to make them was cut off. */
function isBegun(store: Store): boolean {
  const mark = store.entries().find(({ key }) => key === UNDO)?.mark as
    | { begun?: unknown }
    | null
    | undefined;
  return mark?.begun === true;
}

/** The last «แก้ให้อัตโนมัติ» can no longer be taken back. */
export function forgetUndo(store: Store): void {
  store.put(UNDO, null);
}

/** What «แก้ให้อัตโนมัติ» would change in a workbook that was judged: one entry a cell. */
export function fixesIn({
  judgement: { items, others },
  context,
  policy,
  data: { tables },
}: Pick<JudgedWorkbook, 'judgement' | 'context' | 'policy' | 'data'>): readonly ProposedFix[] {
  const findings = [...items.flatMap((item) => item.findings), ...others];
  const textIn = textsIn(tables);
  return mendedCells(context, policy, findings).flatMap((mended) => {
    const { place, before, after } = mended;
    const { sheet, cell } = locate(place, tables);
    if (cell === null || textIn(place) !== before) return [];
    const messages = [...new Set(mended.findings.map((finding) => wordsOf(finding).message))];
    const ofCriteria = mended.findings.every(({ about }) => about === 'criteria');
    return [{ sheet, cell, place, before, after, messages, ofCriteria }];
  });
}

/** The text in a cell, that of a day among them; null for a number or a box, which are no texts to be mended. */
function textsIn(tables: WorkbookData['tables']): (place: Place) => string | null {
  const bySheet = new Map<Place['sheet'], ReadonlyMap<number, { cell(column: string): Cell }>>();
  return ({ sheet, row, column }) => {
    const rows = bySheet.get(sheet) ?? new Map(rowsOf(tables[sheet]).map((entry) => [entry.row, entry]));
    bySheet.set(sheet, rows);
    const value = rows.get(row)?.cell(column);
    return typeof value === 'string' || typeof value === 'object' ? textOf(value) : null;
  };
}
