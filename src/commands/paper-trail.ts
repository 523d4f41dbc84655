import type { SentStep } from '../bridge/arguments';
import { groupBy } from '../ita/group-by';
import { comparable } from '../ita/text/comparable';
import { parseThaiDate } from '../ita/text/thai-date';
import { parseWebAddress } from '../ita/text/web-address';
import { RECORDED_STEPS, type RecordedStep, stepNote, stepTitles } from '../messages/paper-trail';
import { problem } from '../messages/problems';
import { documentTitles, shareTitle, titleOfYear } from '../messages/titles';
import { appendLine, withoutGuard } from '../workbook/append-line';
import { type HistoryLine, historyLines } from '../workbook/history';
import { openWorkbook } from '../workbook/open-workbook';
import type { Table } from '../workbook/table';
import { nowWords, runningUser } from './surroundings';

/**
 * What becomes of a report after it was made: ประวัติ has a further line for each step, with the id of the document. Nothing
 * is ever changed there; what state a report is in is what its lines come to.
 */
export interface Paper {
  /** รหัสเอกสาร */
  readonly document: string;
  readonly link: string;
  readonly when: string;
  readonly who: string;
  readonly kind: 'report' | 'draft';
  /** In the order in which they were recorded. */
  readonly steps: readonly PaperStep[];
  /** What the Palad said that nobody has marked as mended. */
  readonly remarks: readonly string[];
  /** Made of other data than the report that was agreed to last. */
  readonly differs: boolean;
}

export interface PaperStep {
  readonly step: RecordedStep;
  readonly when: string;
  readonly who: string;
  readonly note: string;
  /** Of the signed copy, or where the report was published; '' otherwise. */
  readonly link: string;
}

/** Further back nobody looks. */
const MOST_PAPERS = 10;

const STEP_OF: ReadonlyMap<string, RecordedStep> = new Map([
  [comparable(shareTitle), 'sent' as const],
  ...RECORDED_STEPS.map((step) => [comparable(stepTitles[step]), step] as const),
]);
const KIND_OF: ReadonlyMap<string, Paper['kind']> = new Map(
  (['report', 'draft'] as const).map((kind) => [comparable(documentTitles[kind]), kind]),
);

/**
 * The reports and drafts of a year, newest first.
 * @param year null for the present one
 */
export function papersOf(history: Table<'history'>, year: number | null): readonly Paper[] {
  const lines = historyLines(history).filter((line) => line.year === year);
  const made = lines.filter(({ what, row }) => KIND_OF.has(what) && row.text('document') !== '').reverse();
  const ofDocument = groupBy(lines, ({ row }) => row.text('document'));
  const agreed = agreedLine(lines)?.text('digest') ?? null;
  return made.slice(0, MOST_PAPERS).map(({ what, row: { text } }): Paper => {
    const steps = (ofDocument.get(text('document')) ?? []).flatMap(stepIn);
    const mended = new Set(steps.filter(({ step }) => step === 'mended').map(({ note }) => note));
    return {
      document: text('document'),
      link: text('link'),
      when: text('when'),
      who: text('who'),
      kind: KIND_OF.get(what) ?? 'report',
      steps,
      remarks: steps.flatMap(({ step, note }) => (step === 'returned' && !mended.has(note) ? [note] : [])),
      differs: agreed !== null && text('digest') !== agreed,
    };
  });
}

/** When the report was made that was agreed to last, where the data say another thing by now; null otherwise. */
export function differsFromAgreed(
  history: Table<'history'>,
  year: number | null,
  digest: string,
): string | null {
  const lines = historyLines(history).filter((line) => line.year === year);
  const agreed = agreedLine(lines);
  if (agreed === null || agreed.text('digest') === digest) return null;
  const id = agreed.text('document');
  const made = lines.find(({ what, row }) => KIND_OF.has(what) && row.text('document') === id);
  return made?.row.text('when') ?? agreed.text('when');
}

/** A report that was signed or published was agreed to, whether or not anybody wrote that down. */
function agreedLine(lines: readonly HistoryLine[]): HistoryLine['row'] | null {
  const agreeing: readonly (RecordedStep | undefined)[] = ['agreed', 'signed', 'published'];
  const all = lines.filter(
    ({ what, row }) => agreeing.includes(STEP_OF.get(what)) && row.text('digest') !== '',
  );
  return all[all.length - 1]?.row ?? null;
}

function stepIn({ what, row: { text } }: HistoryLine): readonly PaperStep[] {
  const step = STEP_OF.get(what);
  if (step === undefined) return [];
  const ownLink = step === 'signed' || step === 'published' ? text('link') : '';
  return [{ step, when: text('when'), who: text('who'), note: withoutGuard(text('open')), link: ownLink }];
}

/** What the Palad said of the newest report of the present year, for the sidebar. One sheet is read. */
export function readRemarks(): Pick<Paper, 'document' | 'link' | 'when' | 'remarks'> | null {
  const [newest] = papersOf(openWorkbook().table('history'), null);
  if (!newest || newest.remarks.length === 0) return null;
  const { document, link, when, remarks } = newest;
  return { document, link, when, remarks };
}

/**
 * Writes down a step of a report. Done again it stands there once.
 * @returns the papers of its year
 * @throws UserError when the report is not in ประวัติ, or what the step needs is missing or cannot be read
 */
export function recordStep({ document, step, note, day, link }: SentStep): readonly Paper[] {
  const date = day.trim() === '' ? null : parseThaiDate(day);
  const address = link.trim();
  if ((step === 'returned' || step === 'mended') && note.trim() === '')
    throw problem('bad-step', { fault: 'note' });
  if (step === 'signed' && date === null) throw problem('bad-step', { fault: 'day' });
  const mayLink = step === 'signed' || step === 'published';
  if (mayLink && (address !== '' || step === 'published') && parseWebAddress(address) === null)
    throw problem('bad-step', { fault: 'link' });

  const workbook = openWorkbook();
  const history = workbook.table('history');
  const line = historyLines(history).find(
    ({ what, row }) => KIND_OF.has(what) && row.text('document') === document,
  );
  if (!line || document === '') throw problem('report-gone', {});
  const { year, row } = line;
  const what = year === null ? stepTitles[step] : titleOfYear(stepTitles[step], year);
  const open = stepNote(step === 'signed' ? date : null, note);
  const own = mayLink && address !== '' ? address : row.text('link');
  const isThere = history.rows.some(
    ({ text }) =>
      text('document') === document &&
      comparable(text('what')) === comparable(what) &&
      comparable(withoutGuard(text('open'))) === comparable(open) &&
      text('link') === own,
  );
  if (!isThere) {
    const about = {
      complete: row.text('complete'),
      total: row.text('total'),
      template: row.text('template'),
    };
    appendLine(workbook, history, {
      when: nowWords(),
      who: runningUser(),
      what,
      ...about,
      link: own,
      document,
      digest: row.text('digest'),
      open,
    });
  }
  return papersOf(openWorkbook().table('history'), year);
}
