import type { ItemCode } from '../ita/criteria/types';
import { addressText, type EnteredMark } from '../ita/itas/entered';
import { entryOf } from '../ita/itas/entry';
import { type Grade, NO_GRADE } from '../ita/itas/grading';
import { isOitEstimated, itemShares } from '../ita/scoring/scoring';
import type { ItemVerdict, Result } from '../ita/verdict/verdict';
import { MOST_LISTED } from '../messages/capped';
import { CHECK_NAMES } from '../messages/check-names';
import { wordsOf } from '../messages/findings';
import { itasReasons } from '../messages/itas';
import { problem } from '../messages/problems';
import { shorten } from '../messages/shorten';
import { readItasRows, writeItasRow } from '../workbook/itas';
import { locate } from '../workbook/locate';
import { inRoom } from '../workbook/room';
import { judgeOpenItems } from './judge-open-items';
import { nowWords } from './surroundings';

/** An item with what is to be entered into ITAS, what was, and what came of it. */
export interface ItasItem {
  readonly code: ItemCode;
  readonly title: string;
  /** Where its row of OIT begins; null where it has none. */
  readonly cell: string | null;
  readonly result: Result;
  /** Why it should not be entered as it is, a sentence each; none when it may. */
  readonly unfit: readonly string[];
  readonly addresses: readonly string[];
  readonly explanation: string;
  /** Longer than a page is sent: to be copied from the sheet. */
  readonly tooLong: boolean;
  readonly mark: EnteredMark | null;
  readonly grade: Grade;
  readonly share: number;
  readonly foresaw: readonly string[];
}

export interface ItasSet {
  readonly items: readonly ItasItem[];
  /** Items that a page is not sent. */
  readonly more: number;
  /** OIT by what the check says now. */
  readonly checked: number;
  /** Nobody has confirmed how the score is made this year. */
  readonly estimated: boolean;
}

/** Letters of addresses and explanations that a page is sent. */
const MOST_LETTERS = 400_000;

/** What is to be entered, item by item in the order of the criteria. Changes nothing. */
export function readItas(): ItasSet {
  const { workbook, data, judgement } = judgeOpenItems();
  const rows = readItasRows(workbook.table('itas'));
  const shares = itemShares(data.criteria);
  const titles = new Map(data.criteria.items.map(({ code, title }) => [code, title]));
  const listed = judgement.items.slice(0, MOST_LISTED);
  let left = MOST_LETTERS;
  const items = listed.map((verdict): ItasItem => {
    const { code, row, result } = verdict;
    const { mark = null, grade = NO_GRADE } = rows.get(code) ?? {};
    const entry = entryOf(row);
    const letters = addressText(entry).length + entry.explanation.length;
    const kept = mark ? mark.address.length + mark.explanation.length : 0;
    const tooLong = letters + kept > left;
    if (!tooLong) left -= letters + kept;
    return {
      code,
      title: shorten(titles.get(code) ?? '', MOST_LETTERS_OF_TITLE),
      cell: row && locate({ sheet: 'oit', row: row.row, column: 'code' }, data.tables).cell,
      result,
      unfit: unfitOf(verdict, entry.addresses.length),
      ...(tooLong ? { addresses: [], explanation: '' } : entry),
      tooLong,
      mark: mark && (tooLong ? { ...mark, address: '', explanation: '' } : mark),
      grade,
      share: shares.get(code) ?? 0,
      foresaw: foresawOf(verdict),
    };
  });
  return {
    items,
    more: judgement.items.length - listed.length,
    checked: judgement.score.estimatedOit,
    estimated: isOitEstimated(data.criteria),
  };
}

/** Of one item; more nobody reads before mending these. */
const MOST_REASONS = 5;
const MOST_LETTERS_OF_REASON = 300;
const MOST_LETTERS_OF_TITLE = 300;

function unfitOf({ result, findings }: ItemVerdict, addresses: number): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return [
    ...(addresses === 0 ? [itasReasons.noAddress] : []),
    ...(result === 'ครบถ้วน' ? [] : [itasReasons.notComplete(result)]),
    ...errors
      .slice(0, MOST_REASONS)
      .map((finding) => shorten(wordsOf(finding).message, MOST_LETTERS_OF_REASON)),
    ...(errors.length > MOST_REASONS ? [itasReasons.moreReasons(errors.length - MOST_REASONS)] : []),
  ];
}

/** What the check says of an item that may keep it from passing, also what was accepted with a reason. */
function foresawOf({ result, findings, accepted }: ItemVerdict): readonly string[] {
  const said = [...findings, ...accepted.map(({ finding }) => finding)]
    .filter(({ severity }) => severity !== 'note')
    .map(({ code }) => CHECK_NAMES[code]);
  if (said.length > 0) return [...new Set(said)];
  return result === 'ครบถ้วน' ? [] : [itasReasons.notComplete(result)];
}

/**
 * Keeps what was entered into ITAS, as the person had it before them, or takes that back.
 * @param mark with no time for what was entered just now; as it was before, to undo; null for not entered
 * @returns as it stands then
 */
export function markEntered(code: ItemCode, mark: EnteredMark | null): EnteredMark | null {
  const kept = mark && { ...mark, when: mark.when === '' ? nowWords() : mark.when };
  const { address, explanation, when } = kept ?? { address: '', explanation: '', when: '' };
  inRoom((room) => writeItasRow(room, code, () => ({ entered: kept !== null, address, explanation, when })));
  return kept;
}

/**
 * Writes what ป.ป.ช. said of an item and what is answered: only what the person changed.
 * @throws UserError when a colleague has changed it meanwhile
 */
export function gradeItem(code: ItemCode, before: Grade, after: Grade): Grade {
  const changed = (Object.keys(NO_GRADE) as (keyof Grade)[]).filter((key) => before[key] !== after[key]);
  return inRoom((room) => {
    let standing = NO_GRADE;
    writeItasRow(room, code, (row) => {
      standing = row?.grade ?? NO_GRADE;
      const lost = changed.some((key) => standing[key] !== before[key] && standing[key] !== after[key]);
      if (lost) throw problem('grade-changed', { code });
      return Object.fromEntries(changed.map((key) => [key, after[key]]));
    });
    return { ...standing, ...Object.fromEntries(changed.map((key) => [key, after[key]])) };
  });
}
