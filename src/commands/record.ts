import type { ItemCode } from '../ita/criteria/types';
import type { Judgement } from '../ita/verdict';
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
  { workbook, history, judgement }: JudgedWorkbook,
  what: string,
  document: RecordedDocument | null = null,
): void {
  const open = openCodes(judgement);
  const total = judgement.items.length;
  appendLine(workbook, history, {
    when: nowWords(),
    who: document?.who ?? runningUser(),
    what,
    complete: total - open.length,
    total,
    link: document?.link ?? '',
    document: document?.id ?? '',
    open: open.join(' '),
    template: document?.template ?? '',
    digest: document?.digest ?? '',
  });
}

export function openCodes({ items }: Judgement): readonly ItemCode[] {
  return items.filter(({ result }) => result !== 'ครบถ้วน').map(({ code }) => code);
}
