import { TABLE_KINDS, type TableKind } from './tables/table-scope';

export const DOCUMENT_KINDS = ['report', 'draft', 'memo'] as const;
/** The report; the same with ร่าง on each page; or its บันทึกข้อความ alone. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** All that the add-on makes documents of: these, and those that are one table. */
export const MARKED_KINDS: readonly (DocumentKind | TableKind)[] = [...DOCUMENT_KINDS, ...TABLE_KINDS];
