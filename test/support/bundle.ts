import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, freshBundle } from '../../src/local/build/fresh-bundle';
import { builtWorkbook } from '../../src/local/commands/new-book';
import { warmBundle } from '../../src/local/commands/session';
import { type Host, type HostOptions, startHost } from '../../src/local/host';
import { nasom2566 } from '../../src/local/sample';
import { fillSample } from '../../src/local/sample/fill-sample';
import { type Surroundings, smallBook } from '../../src/local/soak/small-book';
import {
  copyWorkbook,
  type LocalSheet,
  type LocalWorkbook,
  setContent,
} from '../../src/local/xlsx/local-workbook';
import { newWorkbook } from '../../src/local/xlsx/workbook-file';
import { a1 } from '../../src/workbook/cells';
import { type ColumnOf, columnsOf } from '../../src/workbook/schema';

/** The real bundle at work on a workbook, as Google would run it. */

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ita-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A folder of this test file, removed after it. */
export const scratch = (file = '') => join(folder, file);

export async function start(workbook: LocalWorkbook, options: Partial<HostOptions> = {}): Promise<Host> {
  return startHost({ code: await freshBundle(), workbook, outDir: folder, warm: warmBundle, ...options });
}

export async function surroundings(): Promise<Surroundings> {
  return { code: await freshBundle(), outDir: folder, pagesDir: DIST };
}

export async function emptyBook(): Promise<LocalWorkbook> {
  return newWorkbook('ใหม่');
}

/** Building the sheets takes a run of the script: it is done once a file, and each test has a copy of its own. */
const built = once(async () => (await builtWorkbook('ใหม่.xlsx', 2566)).workbook);
const sample = once(async () => {
  const workbook = await builtBook();
  fillSample(workbook, nasom2566);
  return workbook;
});

export async function builtBook(): Promise<LocalWorkbook> {
  return copyWorkbook(await built());
}

export async function sampleBook(): Promise<LocalWorkbook> {
  return copyWorkbook(await sample());
}

const small = once(async () => smallBook(await surroundings()));

/** Of eight items, for what is done over and over. */
export async function bookOfFewItems(): Promise<LocalWorkbook> {
  return copyWorkbook(await small());
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

export function sheetOf(workbook: LocalWorkbook, name: string): LocalSheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** What stands below a heading, top to bottom. */
export function column(workbook: LocalWorkbook, name: string, heading: string): unknown[] {
  const sheet = sheetOf(workbook, name);
  const { lastRow } = sheet.extent();
  const place = columnPlace(sheet, heading);
  return Array.from({ length: lastRow - 1 }, (_, index) => sheet.peek(index + 2, place)?.value ?? '');
}

export function columnPlace(sheet: LocalSheet, heading: string): number {
  const { lastColumn } = sheet.extent();
  for (let place = 1; place <= lastColumn; place++) {
    if (sheet.peek(1, place)?.value === heading) return place;
  }
  throw new Error(`no heading ${heading}`);
}

/** The place of a column in a new book's OIT, counted from 1. */
export function oitColumn(column: ColumnOf<'oit'>): number {
  return columnsOf('oit').findIndex(([name]) => name === column) + 1;
}

/** The name of a cell in a new book's OIT: `inOit('url', 8)` is that of o7, which stands in row 8. */
export function inOit(column: ColumnOf<'oit'>, row: number): string {
  return a1(row, oitColumn(column));
}

/** Types into a cell, by its name (`J2`). */
export function type(
  workbook: LocalWorkbook,
  sheetName: string,
  cell: string,
  value: string | number | boolean | Date,
): void {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const sheet = sheetOf(workbook, sheetName);
  // A person who types below the last row has added rows first.
  sheet.maxRows = Math.max(sheet.maxRows, Number(row));
  setContent(sheet.cell(Number(row), place), value);
}

/** The outcome of a command: what the menu ignores and the pages read. */
export type Outcome = {
  ok: boolean;
  code?: string;
  message?: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asks for
  value?: any;
};

export const run = (host: Host, name: string, ...args: unknown[]) => host.call(name, ...args) as Outcome;
