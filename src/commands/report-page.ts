import type { ItemCode } from '../ita/criteria/types';
import type { Finding } from '../ita/finding';
import { readinessOf } from '../ita/readiness';
import type { Result } from '../ita/verdict';
import { dottedWords, missingWords } from '../messages/readiness';
import { type ToldFinding, tell } from '../messages/told-finding';
import { locateAll } from '../workbook/locate';
import { SHEETS } from '../workbook/schema';
import { type EarlierReports, earlierReports } from './earlier-reports';
import { judgeWorkbook } from './judge-workbook';
import { isUnfit } from './make-report';

/** How far the workbook is, told before a report is made of it. */
export interface ReportReadiness {
  /** Only then is the report offered before its draft. */
  readonly ready: boolean;
  readonly complete: number;
  readonly total: number;
  readonly open: readonly { readonly code: ItemCode; readonly title: string; readonly result: Result }[];
  /** Every error, also outside the items. */
  readonly errors: readonly ToldFinding[];
  /** What the report would have a hole for, and the sheet where it is to be filled in. */
  readonly missing: readonly { readonly message: string; readonly sheet: string }[];
  /** What stays a dotted line; '' when nothing does. */
  readonly dotted: string;
  /** Those of the errors that must be mended first: no document is made while there is one. */
  readonly unfit: readonly ToldFinding[];
  readonly earlier: EarlierReports;
}

export function readReport(): ReportReadiness {
  const source = judgeWorkbook();
  const { assessment, criteria, tables } = source.data;
  const readiness = readinessOf(source.judgement, assessment, criteria);
  const told = (finding: Finding) => tell(finding, locateAll(finding, tables));
  const titles = new Map(criteria.items.map(({ code, title }) => [code, title]));
  return {
    ready: readiness.ready,
    complete: readiness.total - readiness.open.length,
    total: readiness.total,
    open: readiness.open.map(({ code, result }) => ({ code, title: titles.get(code) ?? '', result })),
    errors: readiness.errors.map(told),
    missing: readiness.missing.map((missing) => ({
      message: missingWords(missing),
      sheet: SHEETS[missing.kind === 'setting' ? 'settings' : missing.sheet].name,
    })),
    dotted: dottedWords(readiness),
    unfit: readiness.errors.filter(isUnfit).map(told),
    earlier: earlierReports(source),
  };
}
