import type { Area } from './xlsx/a1';
import { type CellValue, type LocalSheet, setContent } from './xlsx/local-workbook';
import { shiftReferences } from './xlsx/shift-references';

/**
 * What other people do to a sheet while a script is at work on it. Cells move with their formats and notes, and what
 * holds for an area (drop-downs, colours, protections) moves and grows with it, as in Google Sheets, and the formulas of
 * colours ask for the cells where these stand then. The texts of formulas in cells stay as they are.
 */

type Axis = 'row' | 'column';

/** Types over what stands there; the row and column count from 1. */
export function typeAt(sheet: LocalSheet, row: number, column: number, value: CellValue): void {
  sheet.maxRows = Math.max(sheet.maxRows, row);
  sheet.maxColumns = Math.max(sheet.maxColumns, column);
  setContent(sheet.cell(row, column), value);
}

export function insertRows(sheet: LocalSheet, before: number, count = 1): void {
  insert(sheet, 'row', before, count);
  sheet.maxRows += count;
}

export function insertColumns(sheet: LocalSheet, before: number, count = 1): void {
  insert(sheet, 'column', before, count);
  sheet.maxColumns += count;
}

export function deleteRows(sheet: LocalSheet, first: number, count = 1): void {
  remove(sheet, 'row', first, count);
  sheet.maxRows -= count;
}

export function deleteColumns(sheet: LocalSheet, first: number, count = 1): void {
  remove(sheet, 'column', first, count);
  sheet.maxColumns -= count;
}

/** Drags one column to another place. */
export function moveColumn(sheet: LocalSheet, from: number, to: number): void {
  const place = (column: number) => {
    if (column === from) return to;
    if (from < to) return column > from && column <= to ? column - 1 : column;
    return column >= to && column < from ? column + 1 : column;
  };
  sheet.moveCells((row, column) => ({ row, column: place(column) }));
  rearrange(sheet, (area) => (area.columns === 1 ? { ...area, column: place(area.column) } : area));
}

/** Sorts the rows from `first` on by the text in a column; blank ones come last, rows that are alike keep their order. */
export function sortRows(sheet: LocalSheet, first: number, column: number, descending = false): void {
  const { lastRow } = sheet.extent();
  const text = (row: number) => String(sheet.peek(row, column)?.value ?? '');
  const order = (a: string, b: string) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return (a < b ? -1 : Number(a > b)) * (descending ? -1 : 1);
  };
  const rows = Array.from({ length: Math.max(0, lastRow - first + 1) }, (_, index) => first + index);
  const sorted = [...rows].sort((a, b) => order(text(a), text(b)));
  const places = new Map(sorted.map((row, index) => [row, first + index]));
  sheet.moveCells((row, at) => ({ row: places.get(row) ?? row, column: at }));
}

function insert(sheet: LocalSheet, axis: Axis, before: number, count: number): void {
  const moved = (at: number) => (at >= before ? at + count : at);
  sheet.moveCells((row, column) => placed(axis, row, column, moved));
  rearrange(sheet, (area) => {
    const [start, length] = span(area, axis);
    if (before <= start) return withSpan(area, axis, start + count, length);
    return before < start + length ? withSpan(area, axis, start, length + count) : area;
  });
  sheet.conditionalRules = sheet.conditionalRules.map((rule) => {
    const { condition } = rule;
    if (condition.kind !== 'formula') return rule;
    return {
      ...rule,
      condition: { ...condition, formula: shiftReferences(condition.formula, axis, before, count) },
    };
  });
}

function remove(sheet: LocalSheet, axis: Axis, first: number, count: number): void {
  const end = first + count;
  const moved = (at: number) => (at < first ? at : at < end ? null : at - count);
  sheet.moveCells((row, column) => placed(axis, row, column, moved));
  rearrange(sheet, (area) => {
    const [start, length] = span(area, axis);
    const gone = Math.max(0, Math.min(start + length, end) - Math.max(start, first));
    if (gone === length) return null;
    const shift = Math.max(0, Math.min(count, start - first));
    return withSpan(area, axis, start - shift, length - gone);
  });
}

function placed(axis: Axis, row: number, column: number, moved: (at: number) => number | null) {
  const to = moved(axis === 'row' ? row : column);
  if (to === null) return null;
  return axis === 'row' ? { row: to, column } : { row, column: to };
}

function span(area: Area, axis: Axis): [start: number, length: number] {
  return axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
}

function withSpan(area: Area, axis: Axis, start: number, length: number): Area {
  return axis === 'row' ? { ...area, row: start, rows: length } : { ...area, column: start, columns: length };
}

/** @param move where an area is afterwards; null when nothing of it is left */
function rearrange(sheet: LocalSheet, move: (area: Area) => Area | null): void {
  sheet.validations = sheet.validations.flatMap((placedRule) => {
    const area = move(placedRule.area);
    return area ? [{ ...placedRule, area }] : [];
  });
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const areas = rule.areas.map(move).filter((area) => area !== null);
    return areas.length > 0 ? [{ ...rule, areas }] : [];
  });
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = protection.area && move(protection.area);
    return protection.area === null || area ? [{ ...protection, area }] : [];
  });
}
