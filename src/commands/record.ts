import { appendLine } from '../workbook/append-line';
import type { JudgedWorkbook } from './judge-workbook';
import { nowWords, runningUser } from './surroundings';

/** A document that a line of ประวัติ is about, and who made it, as Drive said when it was made. */
export interface RecordedDocument {
  readonly id: string;
  readonly link: string;
  readonly who: string;
}

/** Leaves a line in ประวัติ: when, who, what, and how far the workbook was. */
export function record(
  { workbook, history, judgement: { items } }: JudgedWorkbook,
  what: string,
  document: RecordedDocument | null = null,
): void {
  const open = items.filter((item) => item.result !== 'ครบถ้วน');
  appendLine(workbook, history, {
    when: nowWords(),
    who: document?.who ?? runningUser(),
    what,
    complete: items.length - open.length,
    total: items.length,
    link: document?.link ?? '',
    document: document?.id ?? '',
    open: open.map((item) => item.code).join(' '),
  });
}
