import type { DocumentRequest } from '../bridge/arguments';

export const DOCUMENT_KINDS = ['report', 'draft', 'memo'] as const;
/** The report; the same with ร่าง on each page; or its บันทึกข้อความ alone. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const PLAIN_REPORT: DocumentRequest = { kind: 'report', font: 'Sarabun', appendix: false };
