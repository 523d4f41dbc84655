import type { ItemCode } from '../ita/criteria/types';
import type { Result } from '../ita/verdict';
import { type EarlierReports, earlierReports } from './earlier-reports';
import { judgeWorkbook } from './judge-workbook';
import { unfitSentences } from './make-report';

/** How far the workbook is, told before a report is made of it. */
export interface ReportReadiness {
  readonly complete: number;
  readonly total: number;
  readonly open: readonly { readonly code: ItemCode; readonly title: string; readonly result: Result }[];
  /** What must be mended first, each as a sentence; a report is made only when there is none. */
  readonly unfit: readonly string[];
  readonly earlier: EarlierReports;
}

export function readReport(): ReportReadiness {
  const source = judgeWorkbook();
  const { items } = source.judgement;
  const titles = new Map(source.data.criteria.items.map(({ code, title }) => [code, title]));
  const open = items
    .filter(({ result }) => result !== 'ครบถ้วน')
    .map(({ code, result }) => ({ code, title: titles.get(code) ?? '', result }));
  return {
    complete: items.length - open.length,
    total: items.length,
    open,
    unfit: unfitSentences(source),
    earlier: earlierReports(source),
  };
}
