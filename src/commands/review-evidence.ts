import { parseItemCode } from '../ita/assessment/item-code';
import { lookedAt, NOT_REVIEWED, type ReviewCells, type ReviewResult } from '../ita/assessment/review';
import type { ItemCode } from '../ita/criteria/types';
import { groupBy } from '../ita/group-by';
import { isBlank } from '../ita/text/comparable';
import { type PageLink, pageLinks } from '../ita/text/page-links';
import { parseWebAddress } from '../ita/text/web-address';
import { MOST_LISTED } from '../messages/capped';
import { problem } from '../messages/problems';
import { reviewTitle } from '../messages/titles';
import { liveContext } from '../workbook/live-context';
import { openWorkbook, readWorkbook } from '../workbook/open-workbook';
import { readComponents, readItems } from '../workbook/read-assessment';
import { requireReviewColumns, reviewCells, reviewWrites } from '../workbook/reviews';
import { inRoom } from '../workbook/room';
import type { Table } from '../workbook/table';
import { asksOf } from './item-state';
import { holding, nowWords, runningUser } from './surroundings';

/** An item that has something to be looked at. */
export interface ReviewedItem {
  readonly code: ItemCode;
  readonly title: string;
  /** What the criteria and the office ask of it, a line each. */
  readonly asks: readonly string[];
  readonly components: readonly { readonly text: string; readonly present: boolean }[];
  readonly progress: string;
  /** Addresses of the web alone. */
  readonly pages: readonly PageLink[];
  /** What URL holds besides: words that lead nowhere. */
  readonly noPages: readonly string[];
  readonly evidence: string;
  /** What there is to be looked at now (`lookedAt`). */
  readonly seen: string;
  readonly cells: ReviewCells;
}

export interface ReviewList {
  readonly items: readonly ReviewedItem[];
  /** Items that are not sent. */
  readonly more: number;
  /** How many of the list have neither an address nor evidence of their own. */
  readonly without: number;
}

/** Of a text that is read in a window; the whole of it stands in the sheet. */
const MOST_LETTERS = 2_000;
const MOST_PAGES = 20;

/** What there is to review, in the order of the year's list. Changes nothing: four round trips after a full check. */
export function readReviews(): ReviewList {
  const workbook = openWorkbook();
  const live = liveContext(workbook.spreadsheet);
  const oit = workbook.table('oit');
  requireReviewColumns(oit);
  const criteria = live?.criteria ?? readWorkbook(workbook).criteria;
  const rows = new Map(readItems(oit).map((row) => [row.row, row]));
  const first = groupBy(oit.rows, ({ text }) => parseItemCode(text('code')));
  const components = groupBy(readComponents(workbook.table('components')), ({ code }) => code.value);
  const titles = new Map(criteria.items.map(({ code, title }) => [code, title]));
  const all = criteria.items.flatMap((item): ReviewedItem[] => {
    const [entry] = first.get(item.code) ?? [];
    const row = entry && rows.get(entry.row);
    if (!entry || !row) return [];
    const evidence = entry.text('evidence');
    if (isBlank(row.url) && isBlank(evidence)) return [];
    const own = components.get(item.code) ?? [];
    const links = pageLinks(row.url);
    const isPage = ({ address }: PageLink) => parseWebAddress(address) !== null;
    return [
      {
        code: item.code,
        title: item.title,
        asks: asksOf(item, row.dueDate.value, criteria.year, (code) => titles.get(code) ?? null),
        components: own.slice(0, MOST_LISTED).map(({ text, present }) => ({ text: cut(text), present })),
        progress: cut(row.progress),
        pages: links.filter(isPage).slice(0, MOST_PAGES),
        noPages: links
          .filter((link) => !isPage(link))
          .slice(0, MOST_PAGES)
          .map(({ address }) => cut(address)),
        evidence: cut(evidence),
        seen: lookedAt(row, own),
        cells: reviewCells(entry),
      },
    ];
  });
  return {
    items: all.slice(0, MOST_LISTED),
    more: Math.max(0, all.length - MOST_LISTED),
    without: criteria.items.length - all.length,
  };
}

/** A review that was written, and what it took the place of. */
export interface SavedReview {
  readonly before: ReviewCells;
  readonly cells: ReviewCells;
}

/**
 * Writes a person's word beside the item, with who and when.
 * @param seen what the person looked at: if that has changed meanwhile, the review is stale from the beginning
 * @throws UserError when the item has no row any more, or a colleague's run does not end in time.
 */
export function saveReview(code: ItemCode, review: ReviewResult, note: string, seen: string): SavedReview {
  return inRoom(
    (room) => {
      const cells: ReviewCells = {
        review,
        reviewNote: note.trim(),
        reviewer: runningUser(),
        reviewedAt: nowWords(),
        reviewed: seen,
      };
      let before = NOT_REVIEWED;
      room.write('oit', (table) => {
        const entry = rowOf(table, code);
        before = reviewCells(entry);
        return reviewWrites(table, entry.row, cells);
      });
      return { before, cells };
    },
    { holder: holding(reviewTitle) },
  );
}

/**
 * Takes a review back.
 * @returns what stands there then: another's review, where somebody has reviewed the item since
 */
export function undoReview(code: ItemCode, { before, cells }: SavedReview): ReviewCells {
  return inRoom(
    (room) => {
      let standing = before;
      room.write('oit', (table) => {
        const entry = rowOf(table, code);
        standing = reviewCells(entry);
        if (!areAlike(standing, cells)) return [];
        standing = before;
        return reviewWrites(table, entry.row, before);
      });
      return standing;
    },
    { holder: holding(reviewTitle) },
  );
}

/** Items are found by their code: a colleague may have sorted the sheet since the page read it. */
function rowOf(table: Table<'oit'>, code: ItemCode) {
  requireReviewColumns(table);
  const entry = table.rows.find(({ text }) => parseItemCode(text('code')) === code);
  if (!entry) throw problem('item-gone', { code });
  return entry;
}

function areAlike(one: ReviewCells, other: ReviewCells): boolean {
  return Object.entries(one).every(([name, text]) => text === other[name as keyof ReviewCells]);
}

function cut(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS)}…`;
}
