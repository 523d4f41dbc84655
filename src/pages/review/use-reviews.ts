import { useRef, useState } from 'preact/hooks';
import type { ReviewedItem, SavedReview } from '../../commands/review-evidence';
import type { ReviewCells, ReviewResult } from '../../ita/assessment/review';
import { ServerError, server } from '../shared/server';

type Code = ReviewedItem['code'];

/** What became of the last thing that was done. */
export type News =
  | { readonly kind: 'saving' | 'skipped' | 'undone' | 'notUndone'; readonly code: Code }
  | { readonly kind: 'saved'; readonly code: Code; readonly result: ReviewResult }
  | { readonly kind: 'failed'; readonly code: Code; readonly error: ServerError; readonly again: () => void };

export interface Reviews {
  readonly cellsOf: (item: ReviewedItem) => ReviewCells;
  readonly say: (item: ReviewedItem, result: ReviewResult, note: string) => void;
  /** Null while there is nothing to take back. */
  readonly undo: (() => void) | null;
  readonly news: News | null;
  readonly tell: (news: News | null) => void;
}

/** The reviews as the page shows them: seen at once, and written one after the other while the person goes on. */
export function useReviews(onUndone: (code: Code) => void): Reviews {
  const [changed, setChanged] = useState<Readonly<Record<string, ReviewCells>>>({});
  const [news, tell] = useState<News | null>(null);
  const [last, setLast] = useState<(SavedReview & { readonly code: Code }) | null>(null);
  const writing = useRef(Promise.resolve());
  const show = (code: Code, cells: ReviewCells) => setChanged((before) => ({ ...before, [code]: cells }));
  const cellsOf = ({ code, cells }: ReviewedItem) => changed[code] ?? cells;

  const write = (code: Code, work: () => Promise<void>, again: () => void, onFailure: () => void) => {
    tell({ kind: 'saving', code });
    writing.current = writing.current.then(work).catch((error: unknown) => {
      onFailure();
      if (!(error instanceof ServerError)) throw error;
      tell({ kind: 'failed', code, error, again });
    });
  };
  const say = (item: ReviewedItem, result: ReviewResult, note: string) => {
    const { code, seen } = item;
    const standing = cellsOf(item);
    show(code, { review: result, reviewNote: note, reviewer: '', reviewedAt: '', reviewed: seen });
    const work = async () => {
      const saved = await server.call('saveReview', code, result, note, seen);
      show(code, saved.cells);
      setLast({ code, ...saved });
      tell({ kind: 'saved', code, result });
    };
    write(
      code,
      work,
      () => say(item, result, note),
      () => show(code, standing),
    );
  };
  const undo = () => {
    if (last === null) return;
    const { code, before, cells } = last;
    setLast(null);
    const work = async () => {
      const standing = await server.call('undoReview', code, { before, cells });
      show(code, standing);
      const isBack = Object.entries(before).every(
        ([name, text]) => standing[name as keyof ReviewCells] === text,
      );
      tell({ kind: isBack ? 'undone' : 'notUndone', code });
      onUndone(code);
    };
    write(code, work, undo, () => setLast(last));
  };
  return { cellsOf, say, undo: last && undo, news, tell };
}
