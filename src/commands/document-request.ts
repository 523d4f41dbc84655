import type { ReportFont } from '../report/template-font';

export const DOCUMENT_KINDS = ['report', 'draft', 'memo'] as const;
/** The report; the same with ร่าง on each page; or its บันทึกข้อความ alone. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** How the person wants a document. */
export interface DocumentRequest {
  readonly kind: DocumentKind;
  readonly font: ReportFont;
  /** With the summary by sub-indicator and the list of addresses. */
  readonly appendix: boolean;
  /** Fiscal year (พ.ศ.) of sheets that the workbook keeps; the present one when there is none. */
  readonly year?: number | undefined;
}

export const PLAIN_REPORT: DocumentRequest = { kind: 'report', font: 'Sarabun', appendix: false };
