import type { Policy } from '../ita/assessment/policy';
import { CHECKS } from '../ita/checks';
import { comparable, isBlank } from '../ita/text/comparable';
import { CHECK_NAMES } from '../messages/check-names';
import { severityWords } from '../messages/pages';
import type { ColumnOf } from './schema';
import type { Table, TableRow } from './table';

/** ประเภท of the rows of เกณฑ์ that switch a check, and the words that do it. */
const KIND = 'การตรวจ';
const ON = 'เปิด';
const OFF = 'ปิด';

/** One row of เกณฑ์ for each check, switched on. */
export function checkRows(): readonly {
  kind: string;
  code: string;
  name: string;
  group: string;
  value: string;
}[] {
  const severities = new Map(CHECKS.map(({ code, severity }) => [code, severity]));
  return [...severities].map(([code, severity]) => ({
    kind: KIND,
    code,
    name: CHECK_NAMES[code],
    group: severityWords[severity],
    value: ON,
  }));
}

/** A row of a new เกณฑ์ with what the office decided before. */
export function switchedRow<Row extends { readonly kind?: unknown; readonly code?: unknown }>(
  row: Row,
  { switchedOff }: Pick<Policy, 'switchedOff'>,
): Row {
  return row.kind === KIND && switchedOff.has(String(row.code)) ? { ...row, value: OFF } : row;
}

export function isCheckRow(row: TableRow<ColumnOf<'criteria'>>): boolean {
  return comparable(row.text('kind')) === KIND;
}

/** What the office decided: the checks that เกณฑ์ has switched off, and the findings that ข้อยกเว้น accepts. */
export function readPolicy(criteria: Table<'criteria'>, exceptions: Table<'exceptions'>): Policy {
  const off = criteria.rows.filter((row) => isCheckRow(row) && comparable(row.text('value')) === OFF);
  const accepted = exceptions.rows.filter((row) => !isBlank(row.text('key')));
  return {
    switchedOff: new Set(off.map((row) => comparable(row.text('code')))),
    accepted: new Map(accepted.map((row) => [comparable(row.text('key')), row.text('reason')])),
  };
}
