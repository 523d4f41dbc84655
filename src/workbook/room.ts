import type { FiscalYear } from '../ita/fiscal-year';
import { messageOf } from '../messages/failures';
import { problem } from '../messages/problems';
import { blocksOf } from './blocks';
import type { Cell } from './cells';
import type { CellWrite, Grid, RawCell } from './grid';
import { headingLanding } from './heading-landing';
import { type HiddenAddresses, hiddenAddresses } from './hidden-addresses';
import { landingOf } from './landing';
import { type Hold, withLock } from './lock';
import { makeRoom } from './make-room';
import { type OpenWorkbook, openWorkbook, withOwnAddresses } from './open-workbook';
import { plainCells } from './plain-cells';
import { AS_IT_STOOD, fittingCell, keepAsText, type StayingText, textsOf } from './plain-text';
import { reading, readingWhole } from './reading';
import { aboutToWrite } from './run';
import { SHEETS, type SheetKey } from './schema';
import { openStore, type Store } from './store';
import { type Table, tableOf } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The one place from which sheets are written to. Colleagues type, sort and insert while a command runs, and the lock
 * keeps out only other runs of the script; so what is written is decided by what was read under the lock, goes into
 * cells that are the add-on's to write and into nothing between them, and is then read back. Where the sheet was moved
 * under the writing, what was hit by mistake is put back, and the whole is done again.
 */
export interface Room {
  /** The workbook, whose tables are read under the lock: a round trip each, the first time and after a write was undone. */
  readonly workbook: OpenWorkbook;
  /**
   * Writes what the plan says. The plan may be asked again, of the sheet as it is by then.
   * @throws UserError when the sheet is moved again and again.
   */
  readonly write: <S extends SheetKey>(key: S, plan: (table: Table<S>) => readonly CellWrite[]) => void;
  /** What the add-on keeps for itself; its rows are looked up once, under the lock. */
  readonly store: Store;
  /** All that a sheet holds, read under the lock; it need not have its headings yet. */
  readonly cells: (key: SheetKey) => readonly (readonly Cell[])[];
  /** Puts headings to the right of all others. What the plan does to their columns is done again where they have moved. */
  readonly writeHeadings: (
    key: SheetKey,
    plan: (cells: readonly (readonly Cell[])[]) => HeadingWrites,
  ) => void;
}

/** Headings side by side, beyond the last column that holds anything. */
export interface HeadingWrites {
  readonly headingRow: number;
  readonly writes: readonly CellWrite[];
}

/**
 * The workbook is opened under the lock: while it was waited for, a colleague may have begun a new year, and the sheets of
 * these names are other ones then.
 *
 * @param options `year`: of sheets that were kept; null for the present ones
 * @throws UserError when a colleague's run does not end in time.
 */
export function inRoom<T>(
  work: (room: Room) => T,
  { year = null, ...hold }: Hold & { readonly year?: FiscalYear | null } = {},
): T {
  return withLock(() => work(openRoom(openWorkbook(null, year))), hold);
}

/** The same for work that holds the lock already. */
export function roomUnderLock(workbook: OpenWorkbook): Room {
  return openRoom(workbook);
}

/**
 * A room for the answer to one edit, which a person waits for: neither under the lock nor read back, which would take
 * twice the round trips. What comes between so few of them is put right by the next edit or check.
 */
export function besideTyping(workbook: OpenWorkbook): Room {
  return openRoom(workbook, false);
}

/** A person who moves things faster than this is not to be raced. */
const ATTEMPTS = 3;

function openRoom(workbook: OpenWorkbook, readBack = true): Room {
  const grids = new Map<SheetKey, Grid>();
  const read = (key: SheetKey) => {
    const sheet = workbook.sheet(key);
    return reading(() => sheet.getDataRange().getValues() as RawCell[][]);
  };
  const grid = (key: SheetKey) => {
    const known = grids.get(key) ?? read(key);
    grids.set(key, known);
    return known;
  };
  const hidden = new Map<Grid, HiddenAddresses>();
  const cells = (key: SheetKey) => plainCells(grid(key), workbook.timeZone);
  const table = <S extends SheetKey>(key: S) => {
    const whole = readingWhole(() => {
      try {
        return tableOf(key, cells(key));
      } catch (error) {
        grids.delete(key);
        throw error;
      }
    });
    const raw = grid(key);
    return withOwnAddresses(whole, (oit) => {
      const known = hidden.get(raw) ?? hiddenAddresses(oit, workbook.sheet(key));
      hidden.set(raw, known);
      return known;
    });
  };
  const write = (
    key: SheetKey,
    plan: () => HeadingWrites & { readonly texts: StayingText },
    landing: typeof landingOf,
  ) => {
    const sheet = workbook.sheet(key);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const { headingRow, writes, texts } = plan();
      const before = grid(key);
      if (writes.length === 0) return;
      aboutToWrite(SHEETS[key].name);
      const last = writes.reduce((most, { row }) => Math.max(most, row), 0);
      // Staff delete empty rows: what goes below all that a sheet holds may need new ones. Nothing moves for them.
      if (last > before.length) makeRoom(sheet, last, 1);
      if (!readBack) {
        put(sheet, writes, texts);
        return;
      }
      const refusal = attempted(() => put(sheet, writes, texts));
      const after = read(key);
      const { landed, restore } = landing(before, after, headingRow, writes);
      grids.set(key, after);
      if (landed && refusal) throw refusal.error;
      if (landed) return;
      put(sheet, restore, AS_IT_STOOD);
      grids.delete(key);
    }
    throw problem('moved', { sheet: SHEETS[key].name });
  };
  return {
    workbook: { ...workbook, table },
    store: openStore(workbook.spreadsheet, workbook.sheets),
    cells,
    write: (key, plan) => {
      const planned = () => {
        const now = table(key);
        return { headingRow: now.headingRow, writes: plan(now), texts: textsOf(key, now.columns) };
      };
      write(key, planned, landingOf);
    },
    writeHeadings: (key, plan) =>
      write(key, () => ({ ...plan(cells(key)), texts: AS_IT_STOOD }), headingLanding),
  };
}

/**
 * Where the sheet was moved, Google may refuse a value: it is none of the drop-down's that stands there now. What was to be
 * written after it waits on, and would be refused as late as the sheet is read; it is carried out here, as far as it goes.
 */
function attempted(write: () => void): { readonly error: unknown } | null {
  const refusals = new Map<string, unknown>();
  for (let carryOut = write; ; carryOut = () => SpreadsheetApp.flush()) {
    try {
      carryOut();
      break;
    } catch (error) {
      const words = messageOf(error);
      if (refusals.has(words)) break;
      refusals.set(words, error);
    }
  }
  const [first] = refusals.values();
  return first === undefined ? null : { error: first };
}

/** One round trip for each rectangle, and one more where some text would be read as something else. */
function put(sheet: Sheet, writes: readonly CellWrite[], texts: StayingText): void {
  const fitting = writes.map((each) =>
    texts.isOurs(each.column) ? { ...each, value: fittingCell(each.value) } : each,
  );
  const blocks = blocksOf(fitting);
  keepAsText(sheet, blocks, texts);
  for (const { row, column, values } of blocks) {
    sheet.getRange(row, column, values.length, values[0]?.length ?? 0).setValues(values as RawCell[][]);
  }
  SpreadsheetApp.flush();
}
