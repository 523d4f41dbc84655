import type { Block } from './blocks';
import { a1 } from './cells';
import { allColumnsOf, type ColumnKind, type SheetKey } from './schema';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How texts are kept from being read as something else. Columns count from 1. */
export interface StayingText {
  readonly mustStay: (text: string, column: number) => boolean;
  readonly isTextColumn: (column: number) => boolean;
  /** A column that the add-on writes by itself: what does not fit a cell of it is cut, never what staff wrote. */
  readonly isOurs: (column: number) => boolean;
}

/** Wherever a text comes from, it is data: what Google would work out is no formula of ours. */
export const isFormula = (text: string) => /^\s*[=+]/.test(text);

/** What Google may read as a number, a day, a time, an answer or a formula; an apostrophe at the beginning it swallows. */
const readsOtherwise = (text: string) => /^\s*(?:[=+'@]|-\S|[(.$฿€£¥]*\d|(?:true|false)\s*$)/i.test(text);

/** What the office typed stands as it typed it. What is ours is worded so that it is read as nothing else. */
export function textsOf(key: SheetKey, columns: Readonly<Record<string, number>>): StayingText {
  const schemas = new Map(allColumnsOf(key).map(([name, schema]) => [columns[name], schema]));
  const isTextColumn = (column: number) => {
    const schema = schemas.get(column);
    return schema !== undefined && !READ_AS_TYPED.includes(schema.kind);
  };
  return {
    isTextColumn,
    isOurs: (column) => schemas.get(column)?.ours === true,
    mustStay: (text, column) => {
      const { ours = false, quotes = false } = schemas.get(column) ?? {};
      return isFormula(text) || (isTextColumn(column) && (!ours || quotes) && readsOtherwise(text));
    },
  };
}

/** The same in a new sheet, whose columns of text were just formatted as such. */
export function besideTexts(key: SheetKey, columns: Readonly<Record<string, number>>): StayingText {
  const { isTextColumn, isOurs } = textsOf(key, columns);
  return { isTextColumn, isOurs, mustStay: (text, column) => !isTextColumn(column) && isFormula(text) };
}

/** For what is put back: a text that stood there was one, whatever the column is for. */
export const AS_IT_STOOD: StayingText = {
  mustStay: readsOtherwise,
  isTextColumn: () => false,
  isOurs: () => false,
};

/** A day that is written into such a column is meant to become one. */
const READ_AS_TYPED: readonly ColumnKind[] = ['date', 'number', 'figure', 'checkbox'];

type AnyBlock = Omit<Block, 'values'> & { readonly values: readonly (readonly unknown[])[] };

/**
 * Before blocks are written: cells of plain text take what comes for what it is. One round trip where something in them
 * needs it, and none otherwise.
 */
export function keepAsText(sheet: Sheet, blocks: readonly AnyBlock[], texts: StayingText): void {
  const places = blocks.flatMap((block) => placesOfText(block, texts));
  if (places.length > 0) sheet.getRangeList(places).setNumberFormat('@');
}

/** Of each column that needs it, all the cells; among numbers, which shall stay numbers, each run of cells. */
function placesOfText(
  { row, column, values }: AnyBlock,
  { mustStay, isTextColumn }: StayingText,
): readonly string[] {
  const width = values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => column + index).flatMap((place) => {
    const needs = values.map((cells) => {
      const value = cells[place - column];
      return typeof value === 'string' && mustStay(value, place);
    });
    if (!needs.includes(true)) return [];
    const runs = isTextColumn(place) ? [{ start: 0, length: values.length }] : runsOf(needs);
    return runs.map(
      ({ start, length }) => `${a1(row + start, place)}:${a1(row + start + length - 1, place)}`,
    );
  });
}

function runsOf(marks: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  marks.forEach((mark, index) => {
    if (!mark) return;
    const last = runs[runs.length - 1];
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  });
  return runs;
}

/** Google's own limit on a cell, in letters. */
export const LONGEST_CELL = 50_000;

export function fittingCell<T>(value: T): T | string {
  return typeof value === 'string' && value.length > LONGEST_CELL
    ? `${value.slice(0, LONGEST_CELL - 1)}…`
    : value;
}
