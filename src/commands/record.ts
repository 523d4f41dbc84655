import { readinessOf } from '../ita/readiness';
import { readinessNote } from '../messages/readiness';
import { titleOfYear } from '../messages/titles';
import { appendLine } from '../workbook/append-line';
import type { CreatedDocument } from './documents';
import type { JudgedWorkbook } from './judge-workbook';
import { nowWords, runningUser } from './surroundings';

/** A document that a line of ประวัติ is about, and what it was made of. */
export interface RecordedDocument extends CreatedDocument {
  /** The name of the template. */
  readonly template: string;
  /** The same for the same data. */
  readonly digest: string;
}

/** Leaves a line in ประวัติ: when, who, what, and how far the workbook was. */
export function record(
  { workbook, history, judgement, data }: JudgedWorkbook,
  what: string,
  document: RecordedDocument | null = null,
): void {
  const readiness = readinessOf(judgement, data.assessment, data.criteria);
  appendLine(workbook, history, {
    when: nowWords(),
    who: document?.who ?? runningUser(),
    what: workbook.year === null ? what : titleOfYear(what, workbook.year),
    complete: readiness.total - readiness.open.length,
    total: readiness.total,
    link: document?.link ?? '',
    document: document?.id ?? '',
    open: readinessNote(readiness),
    template: document?.template ?? '',
    digest: document?.digest ?? '',
  });
}
