import { NOT_REVIEWED, type ReviewCells } from '../ita/assessment/review';
import { problem } from '../messages/problems';
import type { CellWrite } from './grid';
import { SHEETS } from './schema';
import type { Table } from './table';

const COLUMNS = Object.keys(NOT_REVIEWED) as readonly (keyof ReviewCells)[];

/** @throws UserError in a book of an earlier version, whose OIT lacks a column of the review. */
export function requireReviewColumns({ columns }: Table<'oit'>): void {
  const lacking = COLUMNS.find((column) => columns[column] === 0);
  if (lacking === undefined) return;
  throw problem('later-column', { sheet: SHEETS.oit.name, heading: SHEETS.oit.columns[lacking].heading });
}

export function reviewCells({ text }: Table<'oit'>['rows'][number]): ReviewCells {
  return {
    review: text('review'),
    reviewNote: text('reviewNote'),
    reviewer: text('reviewer'),
    reviewedAt: text('reviewedAt'),
    reviewed: text('reviewed'),
  };
}

export function reviewWrites(
  { columns }: Table<'oit'>,
  row: number,
  cells: ReviewCells,
): readonly CellWrite[] {
  return COLUMNS.map((column) => ({ row, column: columns[column], value: cells[column] }));
}
