import * as v from 'valibot';
import { comparable } from '../ita/text/comparable';
import { failureOf, messageOf } from '../messages/failures';
import { problem } from '../messages/problems';
import { reading } from './reading';
import { aboutToWrite } from './run';
import {
  decodeRow,
  encodeRow,
  FEWEST_COLUMNS,
  type Header,
  MOST_KEPT,
  readHeader,
  widthOf,
} from './store-row';
import { sheetsByName } from './year-sheets';

export { MOST_FIRST, MOST_KEPT } from './store-row';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What the add-on keeps for itself in the spreadsheet, where every editor has it and a copy of the sheet takes it along:
 * a hidden sheet, one row for each key. Anybody can change or delete that sheet: what was damaged counts as absent.
 *
 * Keys stand by themselves: their names and marks are read at once (columns A and B), their texts one by one. All that
 * changes a row is called under the document lock, of a store that was opened under it: where the rows stand is looked up
 * once. No run takes away what another one keeps: runs that change rows wait for each other, no run moves or deletes a row,
 * and what is added without the lock (`add`) goes below all others, where `freeRow` lets nobody write. Only a person who
 * sorts the hidden sheet while a command runs can lose a row of it.
 */
export interface Store {
  /** The keys there are, in the order of the rows. One round trip, the first time. */
  readonly entries: () => readonly StoreEntry[];
  /** The text kept under the key, or null. One round trip, beside that of `entries`. */
  readonly get: (key: string) => string | null;
  /** The same for a key that stands in the first row, in one round trip where it does. */
  readonly getFirst: (key: string) => string | null;
  /**
   * Keeps a text, or forgets the key for null. The sheet is made when there is none.
   * @param mark a few facts about it that can be read without it
   * @throws UserError when the text is longer than MOST_KEPT
   */
  readonly put: (key: string, text: string | null, mark?: unknown) => void;
  /** Like `put`, in the first row; what stands there is moved. */
  readonly putFirst: (key: string, text: string, mark?: unknown) => void;
  /** Changes the mark alone: one cell. */
  readonly remark: (key: string, mark: unknown) => void;
  /** Adds a key that is not there yet. Atomic on Google's side, so it needs no lock. False when the text is too long. */
  readonly add: (key: string, text: string, mark?: unknown) => boolean;
  /**
   * Clears the rows that were damaged, and all but the newest reports.
   * @returns the damaged keys
   */
  readonly tidy: () => readonly string[];
}

export interface StoreEntry {
  readonly key: string;
  /** What was put as its mark; null in rows of the first form, which had none. */
  readonly mark: unknown;
}

interface Found extends StoreEntry {
  readonly row: number;
  readonly header: Header | 'first-form' | null;
}

const NAME = 'ITA ข้อมูลภายใน';

/** The templates of the office are kept under keys that begin so. */
export const KEPT_TEMPLATES = 'template:';

/** What the reports said is kept under keys that begin so, of this many. */
export const KEPT_REPORTS = { beginning: 'report:', newest: 10 } as const;

/**
 * Nothing is read before it is asked for.
 * @param sheets those of the spreadsheet, where they are known
 */
export function openStore(spreadsheet: Spreadsheet, sheets = sheetsByName(spreadsheet)): Store {
  let sheet = sheets.get(comparable(NAME)) ?? null;
  let rows: readonly Found[] | null = null;

  const known = () => {
    rows ??= sheet === null ? [] : directory(sheet);
    return rows;
  };
  const find = (key: string, among: readonly Found[]) =>
    among.find((each) => each.key === key && each.header !== null);
  const sheetToWrite = () => {
    aboutToWrite(NAME);
    if (sheet === null) {
      const made = makeSheet(spreadsheet);
      sheet = made.sheet;
      // Whoever made it has put something in.
      if (!made.isOwn) rows = null;
    }
    return sheet;
  };
  const get = (key: string) => {
    const found = find(key, known());
    return sheet === null || found === undefined ? null : textAt(sheet, found.row, key, found.header);
  };
  const clear = (found: Found) => {
    sheetToWrite().getRange(found.row, 1, 1, rowWidth(found.header)).clearContent();
    rows = known().filter((each) => each.row !== found.row);
  };
  const write = (row: number, key: string, text: string, mark: unknown) => {
    const cells = encodeRow(key, text, mark);
    const at = sheetToWrite();
    const put = () => at.getRange(row, 1, 1, cells.length).setValues([cells]);
    // A sheet has as many columns as a row at least, unless somebody has deleted some: it is not asked beforehand.
    if (cells.length > FEWEST_COLUMNS || intact(put) === null) {
      const lacking = cells.length - at.getMaxColumns();
      if (lacking > 0) at.insertColumnsAfter(at.getMaxColumns(), lacking);
      put();
    }
    const entry: Found = { row, key, mark, header: readHeader(cells[1] ?? '') };
    rows = [...known().filter((each) => each.row !== row), entry].sort((a, b) => a.row - b.row);
  };
  const append = (cells: readonly string[]) => {
    sheetToWrite().appendRow([...cells]);
    rows = null;
  };
  const refuseTooLong = (key: string, text: string) => {
    if (text.length > MOST_KEPT) throw problem('store-full', { isTemplate: key.startsWith(KEPT_TEMPLATES) });
  };

  return {
    entries: () => known().flatMap(({ key, mark, header }) => (header === null ? [] : [{ key, mark }])),
    get,
    getFirst: (key) => (sheet === null ? null : (textAt(sheet, 1, key, null) ?? get(key))),
    put(key, text, mark = null) {
      if (text !== null) refuseTooLong(key, text);
      const found = find(key, known());
      if (text === null) {
        if (found) clear(found);
        return;
      }
      const row = found?.row ?? freeRow(known());
      if (row === null) append(encodeRow(key, text, mark));
      else write(row, key, text, mark);
    },
    putFirst(key, text, mark = null) {
      refuseTooLong(key, text);
      sheetToWrite();
      for (const found of known()) {
        if (found.row === 1 && found.key !== key) moveAway(found);
        else if (found.row !== 1 && found.key === key) clear(found);
      }
      write(1, key, text, mark);
    },
    remark(key, mark) {
      const found = find(key, known());
      if (typeof found?.header !== 'object' || found.header === null) return;
      const [, header = ''] = encodeRow(key, '', mark, found.header);
      sheetToWrite().getRange(found.row, 2).setValue(header);
      rows = known().map((each) =>
        each === found ? { ...each, mark: mark ?? null, header: readHeader(header) } : each,
      );
    },
    add(key, text, mark = null) {
      if (text.length > MOST_KEPT) return false;
      const isThere = () => {
        rows = null;
        return find(key, known()) !== undefined;
      };
      let isTried = false;
      // Of a call that failed it is not known whether it did its work: it is made again only where it left nothing.
      reading(() => {
        if (isTried && isThere()) return;
        isTried = true;
        append(encodeRow(key, text, mark));
      });
      return true;
    },
    tidy() {
      const seen = new Set<string>();
      const damaged = known().filter(({ key, header }) => {
        const twice = seen.has(key);
        if (header !== null) seen.add(key);
        return header === null || twice;
      });
      damaged.forEach(clear);
      const newest = new Set(newestReports(known()).map(({ key }) => key));
      const old = known().filter(({ key }) => key.startsWith(KEPT_REPORTS.beginning) && !newest.has(key));
      old.forEach(clear);
      return damaged.map(({ key }) => key).filter((key) => !seen.has(key));
    },
  };

  /** What stands in the first row goes on below; where it cannot be read it is lost already. */
  function moveAway(found: Found): void {
    const text = sheet === null ? null : textAt(sheet, found.row, found.key, found.header);
    if (text !== null) append(encodeRow(found.key, text, found.mark));
  }
}

/** What a kept text says; null when it is no JSON, or not of this shape: anybody can change the sheet. */
export function parsedAs<S extends v.GenericSchema>(schema: S, text: string | null): v.InferOutput<S> | null {
  if (text === null) return null;
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

function directory(sheet: Sheet): readonly Found[] {
  const cells = intact(() => sheet.getRange('A:B').getValues()) ?? [];
  return cells.flatMap(([key, second], index): Found[] => {
    if (key === '') return [];
    const header = readHeader(String(second));
    const mark = typeof header === 'object' ? (header?.mark ?? null) : null;
    return [{ key: String(key), row: index + 1, header, mark }];
  });
}

/** Null when another key stands there by now, or the row was damaged. @param header where it is known, for its width */
function textAt(sheet: Sheet, row: number, key: string, header: Found['header']): string | null {
  const [cells = []] = intact(() => sheet.getRange(row, 1, 1, rowWidth(header)).getValues()) ?? [];
  return String(cells[0] ?? '') === key ? decodeRow(cells) : null;
}

function rowWidth(header: Found['header']): number {
  return typeof header === 'object' && header !== null ? widthOf(header) : FEWEST_COLUMNS;
}

/** Null where the sheet has lost the rows or columns that are read. */
function intact<T>(read: () => T): T | null {
  try {
    return reading(read);
  } catch (error) {
    if (failureOf(messageOf(error)) !== 'unexpected') throw error;
    return null;
  }
}

/** A row that was given up. Never one below the others: there `add` may just be writing. */
function freeRow(taken: readonly Found[]): number | null {
  const rows = new Set(taken.map(({ row }) => row));
  const last = Math.max(1, ...rows);
  for (let row = 2; row < last; row++) if (!rows.has(row)) return row;
  return null;
}

/** Newest first, and no more than are kept. They are marked with the moment when they were added. */
export function newestReports(entries: readonly StoreEntry[]): readonly StoreEntry[] {
  const at = ({ mark }: StoreEntry) => Number((mark as { readonly at?: unknown } | null)?.at ?? 0) || 0;
  const reports = entries.filter(({ key }) => key.startsWith(KEPT_REPORTS.beginning)).reverse();
  return reports.sort((a, b) => at(b) - at(a)).slice(0, KEPT_REPORTS.newest);
}

function makeSheet(spreadsheet: Spreadsheet): { readonly sheet: Sheet; readonly isOwn: boolean } {
  const open = spreadsheet.getActiveSheet();
  try {
    const sheet = spreadsheet.insertSheet(NAME, spreadsheet.getSheets().length);
    // Google opens a sheet as it is made; the person stays where they are.
    open.activate();
    return { sheet: sheet.hideSheet(), isOwn: true };
  } catch (error) {
    // A colleague's run may just have made it.
    const made = sheetsByName(spreadsheet).get(comparable(NAME));
    if (made === undefined) throw error;
    return { sheet: made, isOwn: false };
  }
}
