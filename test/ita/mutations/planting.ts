import {
  type Assessment,
  type ComponentRow,
  type IndicatorRow,
  type ItemRow,
  type MeasureRow,
  type Parsed,
  type SettingKey,
  STATUSES,
} from '../../../src/ita/assessment/assessment';
import { parseItemCode } from '../../../src/ita/assessment/item-code';
import type { ItemCode, OitItem } from '../../../src/ita/criteria/types';
import type { FindingCode, Place } from '../../../src/ita/finding';
import { parseScore } from '../../../src/ita/scoring/scoring';
import { parseThaiDate } from '../../../src/ita/text/thai-date';
import { clean2566 } from '../../../src/local/sample';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';
import { sampleAssessment } from '../../../src/local/sample/sample-assessment';
import { SETTING_KEYS } from '../../../src/messages/settings';
import { contextOf, placeWords } from '../checks/support';
import { read } from '../checks/typed';

/** The workbook with nothing to find in it, into which mistakes are planted. */
export const CLEAN: Assessment = sampleAssessment(clean2566);

/** A mistake at one place: how it comes about, and the cell where it is to be found. */
export interface Planting {
  /** As placeWords names it in the clean workbook: `o7.url`, `measures 2.owner`. */
  readonly at: string;
  /** Where it may be found instead: of two rows with one text it is told at the one that the text fits less. */
  readonly or?: string;
  readonly spoil: (book: Assessment) => Assessment;
  /** What else is then rightly found, as `code place`. */
  readonly also?: readonly string[];
}

/** One way to make a mistake of a kind, at every place where it can be made. */
export interface Variant {
  readonly name: string;
  readonly plantings: readonly Planting[];
  /** At most so many are planted in one workbook; 1 where one would change what is found of another. */
  readonly together?: number;
}

export type Mutations<C extends FindingCode> = Readonly<Record<C, readonly Variant[]>>;

export const ITEMS: readonly OitItem[] = criteria2566.items;
export const CODES: readonly ItemCode[] = ITEMS.map(({ code }) => code);

/** A cell of an item's row. */
export function itemCell(code: ItemCode, column: Exclude<keyof ItemRow, 'row'>): Place {
  return { sheet: 'oit', row: itemRow(code).row, column };
}

export function itemRow(code: ItemCode): ItemRow {
  const row = CLEAN.items.find((item) => item.code.value === code);
  if (!row) throw new Error(`no row of ${code}`);
  return row;
}

export function settingCell(key: SettingKey): Place {
  return { sheet: 'settings', row: CLEAN.settings.rows[key] ?? 0, column: 'value' };
}

/** Every text that staff typed, in the columns named; all of them when none is. */
export function textCells(...columns: readonly string[]): readonly Place[] {
  return contextOf(CLEAN)
    .texts.filter(({ text }) => text !== '')
    .map(({ place }) => place)
    .filter(({ column }) => columns.length === 0 || columns.includes(column));
}

const TEXTS = new Map(contextOf(CLEAN).texts.map(({ text, place }) => [words(place), text]));

/** What stands in a cell of the clean workbook. */
export function textAt(place: Place): string {
  return TEXTS.get(words(place)) ?? '';
}

/** The columns that hold sentences. */
export const NARRATIVE = ['progress', 'method', 'summary', 'outcome', 'guideline'];

/** The same change of text at each of the places. */
export function eachCell(
  cells: readonly Place[],
  change: (text: string, place: Place) => string,
  also: (place: Place) => readonly FindingCode[] = () => [],
): readonly Planting[] {
  return cells.map((place) => ({
    at: words(place),
    spoil: retype(place, (text) => change(text, place)),
    also: also(place).map((code) => `${code} ${words(place)}`),
  }));
}

/** The same change in one column of every item. */
export function eachItem(
  column: Exclude<keyof ItemRow, 'row'>,
  change: (text: string, item: OitItem) => string,
  items: readonly OitItem[] = ITEMS,
): readonly Planting[] {
  return items.map((item) => ({
    at: `${item.code}.${column}`,
    spoil: retype(itemCell(item.code, column), (text) => change(text, item)),
  }));
}

/** Several changes of one workbook, one after the other. */
export function together(...changes: readonly Planting['spoil'][]): Planting['spoil'] {
  return (book) => changes.reduce((spoilt, change) => change(spoilt), book);
}

export function words(place: Place): string {
  return placeWords(place, CLEAN);
}

/** Types into a cell: what stands there afterwards is read as the workbook reads it. */
export function retype(place: Place, change: (text: string) => string): Planting['spoil'] {
  return (book) => {
    const { sheet, row, column } = place;
    switch (sheet) {
      case 'settings': {
        const key = SETTING_KEYS.find((name) => book.settings.rows[name] === row);
        if (key === undefined) return book;
        const text = textOf(book.settings[key]);
        return {
          ...book,
          settings: { ...book.settings, [key]: value(book.settings[key], key, change(text)) },
        };
      }
      case 'oit':
        return { ...book, items: retyped(book.items, row, column, change) };
      case 'components':
        return { ...book, components: retyped(book.components, row, column, change) };
      case 'measures':
        return { ...book, measures: retyped(book.measures, row, column, change) };
      case 'indicators':
        return { ...book, indicators: retyped(book.indicators, row, column, change) };
      case 'criteria':
        throw new Error('the criteria are no part of this book');
      case 'offices':
        return { ...book, offices: retyped(book.offices, row, column, change) };
    }
  };
}

type SheetRow = ItemRow | ComponentRow | MeasureRow | IndicatorRow | Assessment['offices'][number];

function retyped<R extends SheetRow>(
  rows: readonly R[],
  row: number,
  column: string,
  change: (text: string) => string,
): readonly R[] {
  return rows.map((each) => {
    if (each.row !== row) return each;
    const old = each[column as keyof R] as unknown as Cell;
    return { ...each, [column]: value(old, column, change(textOf(old))) };
  });
}

type Cell = string | boolean | Parsed<unknown>;

function textOf(cell: Cell): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}

function value(old: Cell, column: string, text: string): Cell {
  if (typeof old === 'boolean') return text === 'true';
  return typeof old === 'object' ? read(text, PARSERS[column] ?? (() => null)) : text;
}

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  code: parseItemCode,
  dueDate: parseThaiDate,
  publishedDate: parseThaiDate,
  memoDate: parseThaiDate,
  status: (text) => STATUSES.find((status) => status === text) ?? null,
  iit: parseScore,
  eit: parseScore,
  oit: parseScore,
};
