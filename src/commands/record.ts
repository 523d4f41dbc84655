import { readinessOf } from '../ita/readiness';
import { keptNote, readinessNote } from '../messages/readiness';
import { documentTitles, titleOfYear } from '../messages/titles';
import { appendLine } from '../workbook/append-line';
import type { MarkedDocument } from './documents';
import type { JudgedWorkbook } from './judge-workbook';
import { nowWords, runningUser } from './surroundings';

/** Leaves a line in ประวัติ: when, who, what, and how far the workbook was. */
export function record(judged: JudgedWorkbook, what: string): void {
  const { judgement, data } = judged;
  const readiness = readinessOf(judgement, data.assessment, data.criteria);
  append(judged, what, {
    who: runningUser(),
    complete: readiness.total - readiness.open.length,
    total: readiness.total,
    open: readinessNote(readiness),
  });
}

/**
 * Leaves the line of a document in ประวัติ.
 * @param known what Drive does not keep of it: the name of the template, and in words what spoke against it
 */
export function recordDocument(
  judged: JudgedWorkbook,
  { id, link, who, mark }: MarkedDocument,
  known: { readonly template?: string; readonly open?: string } = {},
): void {
  const { kind, complete, total, digest } = mark;
  const line = { who, complete, total, open: keptNote(mark), link, document: id, digest, ...known };
  append(judged, documentTitles[kind], line);
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
