import { readinessOf } from '../ita/verdict/readiness';
import { keptNote, readinessNote } from '../messages/readiness';
import { documentTitles, titleOfYear } from '../messages/titles';
import { appendLine } from '../workbook/append-line';
import type { MarkedDocument } from './documents';
import type { JudgedWorkbook } from './judge-workbook';
import { nowWords } from './surroundings';

/** Leaves a line in ประวัติ: when, who, what, and how far the workbook was. */
export function record(judged: JudgedWorkbook, what: string, who: string): void {
  const { judgement, data } = judged;
  const readiness = readinessOf(judgement, data.assessment, data.criteria);
  append(judged, what, {
    who,
    complete: readiness.total - readiness.open.length,
    total: readiness.total,
    open: readinessNote(readiness),
  });
}

/**
 * Leaves the line of a document in ประวัติ.
 * @param known what Drive does not keep of it: the name of the template, and in words what spoke against it
 */
function recordDocument(
  judged: JudgedWorkbook,
  { id, link, who, mark }: MarkedDocument,
  known: { readonly template?: string; readonly open?: string } = {},
): void {
  const { kind, complete, total, digest } = mark;
  const line = { who, complete, total, open: keptNote(mark), link, document: id, digest, ...known };
  append(judged, documentTitles[kind], line);
}

/**
 * The same.
 * @returns false when ประวัติ could not be written. A document that exists is not lost by that: its link is shown all the
 * same, and it is found again as long as it is not on record.
 */
export function isPutOnRecord(
  judged: JudgedWorkbook,
  document: MarkedDocument,
  known: Parameters<typeof recordDocument>[2] = {},
): boolean {
  return attempted(() => recordDocument(judged, document, known));
}

export function attempted(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

type Line = Parameters<typeof appendLine<'history'>>[2];

function append(
  { workbook, history }: JudgedWorkbook,
  what: string,
  line: Omit<Line, 'when' | 'what' | 'link' | 'document' | 'template' | 'digest'> & Partial<Line>,
): void {
  appendLine(workbook, history, {
    when: nowWords(),
    what: workbook.year === null ? what : titleOfYear(what, workbook.year),
    link: '',
    document: '',
    template: '',
    digest: '',
    ...line,
  });
}
