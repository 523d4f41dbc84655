import type { OfficePicture, PictureMistake } from '../report/pictures';

/** What can stop a command. The facts go into the sentence that src/messages/problems.ts makes. */
export interface ProblemFacts {
  'not-set-up': Record<never, never>;
  'missing-sheet': { readonly sheet: string };
  'empty-sheet': { readonly sheet: string };
  'missing-heading': { readonly sheet: string; readonly heading: string; readonly row: number };
  'repeated-heading': {
    readonly sheet: string;
    readonly heading: string;
    readonly cells: readonly [string, string];
  };
  'missing-setting-row': { readonly sheet: string; readonly setting: string };
  'repeated-setting-row': {
    readonly sheet: string;
    readonly setting: string;
    readonly cells: readonly [string, string];
  };
  /** `example` is the year of the criteria at hand. */
  'bad-year': {
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
    readonly example: number;
  };
  'no-criteria': { readonly year: number; readonly known: readonly number[]; readonly cell: string | null };
  'list-empty': Record<never, never>;
  'list-twins': { readonly codes: readonly string[] };
  'not-a-later-year': { readonly year: number; readonly present: number };
  /** The map does not fit the lists any more. */
  'map-changed': Record<never, never>;
  /** A sheet has the name that one of the old year's would get. */
  'name-taken': { readonly sheet: string };
  'roll-over-cut-off': Record<never, never>;
  'nothing-cut-off': Record<never, never>;
  /** `known` are the years that the workbook holds. */
  'no-such-year': { readonly year: number; readonly known: readonly number[] };
  'no-items': { readonly sheet: string };
  'bad-criteria': { readonly sheet: string; readonly cell: string };
  /** The year of เกณฑ์, as it stands there, against that of ตั้งค่า. */
  'other-year': {
    readonly year: number;
    readonly yearCell: string;
    readonly sheet: string;
    readonly cell: string;
    readonly text: string;
  };
  'unfit-for-report': { readonly sentences: readonly string[] };
  'bad-template': { readonly sentences: readonly string[] };
  'template-gone': { readonly name: string };
  'bad-picture': { readonly which: OfficePicture; readonly mistake: PictureMistake };
  'picture-gone': { readonly which: OfficePicture };
  'only-draft': Record<never, never>;
  'no-memo': Record<never, never>;
  'no-snapshot': Record<never, never>;
  'no-template-name': Record<never, never>;
  'nobody-confirms': Record<never, never>;
  /** What a page sent is not what the function takes. */
  'bad-call': Record<never, never>;
  /** A list that a page sent is not fit to be written; `code` is the item, null for the whole. */
  'bad-list': { readonly code: string | null };
  /** A list of another year than the file's own. */
  'list-of-other-year': { readonly year: number; readonly own: number };
  busy: {
    /** Whose run it is, where that is known. */
    readonly holder: { readonly who: string; readonly what: string; readonly since: string } | null;
  };
  /** Somebody inserts, moves or sorts again and again while the program writes. */
  moved: { readonly sheet: string };
  'store-full': { readonly isTemplate: boolean };
  'nothing-to-undo': Record<never, never>;
  'no-reason': Record<never, never>;
  'finding-gone': Record<never, never>;
  'no-address': Record<never, never>;
  'report-gone': Record<never, never>;
  'not-our-report': Record<never, never>;
  'not-shared': { readonly address: string; readonly reason: 'address' | 'not-mine' | 'unknown' };
  'place-gone': { readonly sheet: string; readonly cell: string | null };
  'component-gone': Record<never, never>;
  /** A column that came with a later version than the book. */
  'later-column': { readonly sheet: string; readonly heading: string };
  /** A step of a report that cannot be recorded as it was sent. */
  'bad-step': { readonly fault: 'note' | 'day' | 'link' };
  'item-gone': { readonly code: string };
  /** A colleague wrote another result or clarification meanwhile. */
  'grade-changed': { readonly code: string };
  'nothing-to-clarify': Record<never, never>;
  'not-a-workbook': { readonly file: string };
  'not-a-list': { readonly file: string };
  'not-a-document': { readonly file: string };
  'not-found': { readonly file: string };
  'file-exists': { readonly file: string };
}
export type ProblemCode = keyof ProblemFacts;

/** An error whose message was written for the person at the sheet: it says what is wrong, where, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  constructor(
    readonly code: ProblemCode,
    sentence: string,
    /** Whether the same may succeed a moment later, with nothing mended meanwhile. */
    readonly retry: boolean,
  ) {
    super(sentence);
  }
}
