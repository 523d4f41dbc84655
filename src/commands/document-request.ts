import type { DocumentRequest } from '../bridge/arguments';

export const PLAIN_REPORT: DocumentRequest = { kind: 'report', font: 'Sarabun', appendix: false };
