import type { ItemCode } from '../ita/criteria/types';
import type { Finding } from '../ita/finding';
import { readinessOf } from '../ita/verdict/readiness';
import type { Result } from '../ita/verdict/verdict';
import { MOST_LISTED, worstOf } from '../messages/capped';
import { dottedWords, missingWords } from '../messages/readiness';
import { type ToldFinding, tell } from '../messages/told-finding';
import { locateAll } from '../workbook/locate';
import { keptYears, sheetName } from '../workbook/year-sheets';
import { knownFolder } from './document-folder';
import { type FilesOfBook, type Folder, NO_FILES } from './documents';
import { digestOf, type EarlierReport, type EarlierReports, earlierReports } from './earlier-reports';
import { forAccount } from './for-account';
import { type FoundDocument, findLostDocuments, recentFiles } from './found-documents';
import { type JudgedWorkbook, judgeYear } from './judge-workbook';
import { isUnfit } from './make-report';
import { differsFromAgreed, type Paper, papersOf } from './paper-trail';
import { runningUser } from './surroundings';

/** How far the workbook is, told before a report is made of it. */
export interface ReportReadiness {
  /** Earlier fiscal years (พ.ศ.) whose sheets the workbook keeps, the latest first: a report can be made of each. */
  readonly keptYears: readonly number[];
  /** Only then is the report offered before its draft. */
  readonly ready: boolean;
  /** The name of the office is not set: no other document is made. */
  readonly onlyDraft: boolean;
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
  /** What the page is not sent of each. */
  readonly more: { readonly open: number; readonly errors: number; readonly unfit: number };
  readonly earlier: EarlierReports & {
    /** With what opens it, with the account of the person who reads the page. */
    readonly unchanged: (EarlierReport & { readonly openLink: string }) | null;
  };
  /** What became of the reports and drafts of the year, newest first. */
  readonly papers: readonly Paper[];
  /** When the report was made that was agreed to last, where the data say another thing by now; null otherwise. */
  readonly differs: string | null;
  /** Documents that a run made and was stopped before it could tell of them. */
  readonly lost: readonly Pick<FoundDocument, 'name' | 'link' | 'recorded'>[];
  /** Of the year, to be handed back with what is made next; null where Drive knows of none. */
  readonly folder: Folder | null;
}

/** @param year fiscal year (พ.ศ.); the present one of the workbook when omitted */
export function readReport(year?: number): ReportReadiness {
  const source = judgeYear(year);
  const { assessment, criteria, tables } = source.data;
  const readiness = readinessOf(source.judgement, assessment, criteria);
  const files = filesKnown(source);
  const lost = findLostDocuments(source, files);
  const folder = knownFolder(files, criteria.year);
  const earlier = earlierReports(source, lost);
  const { unchanged } = earlier;
  const forReader = (link: string) => forAccount(link, runningUser());
  const { year: of, sheets } = source.workbook;
  const told = (finding: Finding) => tell(finding, locateAll(finding, tables, of));
  const errors = readiness.errors.map(told);
  const unfit = readiness.errors.filter(isUnfit).map(told);
  const [shown, unfitShown] = [worstOf(errors), worstOf(unfit)];
  const titles = new Map(criteria.items.map(({ code, title }) => [code, title]));
  return {
    keptYears: keptYears(sheets.keys()),
    ready: readiness.ready,
    onlyDraft: readiness.onlyDraft,
    complete: readiness.total - readiness.open.length,
    total: readiness.total,
    open: readiness.open
      .slice(0, MOST_LISTED)
      .map(({ code, result }) => ({ code, title: titles.get(code) ?? '', result })),
    errors: shown.of(errors),
    missing: readiness.missing.map((missing) => ({
      message: missingWords(missing),
      sheet: sheetName(missing.kind === 'setting' ? 'settings' : missing.sheet, of),
    })),
    dotted: dottedWords(readiness),
    unfit: unfitShown.of(unfit),
    more: {
      open: Math.max(0, readiness.open.length - MOST_LISTED),
      errors: shown.more,
      unfit: unfitShown.more,
    },
    earlier: { ...earlier, unchanged: unchanged && { ...unchanged, openLink: forReader(unchanged.link) } },
    papers: papersOf(source.history, of),
    differs: differsFromAgreed(source.history, of, digestOf(source)),
    lost: lost.map(({ name, link, who, recorded }) => ({ name, link: forAccount(link, who), recorded })),
    folder: folder ? { id: folder.id, name: folder.name, link: folder.link } : null,
  };
}

/** Whether a report is ready can be read without Drive, for which the person may not have given leave yet. */
function filesKnown(source: JudgedWorkbook): FilesOfBook {
  try {
    return recentFiles(source);
  } catch {
    return NO_FILES;
  }
}
