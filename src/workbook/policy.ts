import type { Policy } from '../ita/policy';
import { comparable, isBlank } from '../ita/text';
import type { Table } from './table';

/** The word in เกณฑ์ that switches a check off. */
export const OFF = 'ปิด';
export const ON = 'เปิด';

/** What the office decided: the checks that เกณฑ์ has switched off, and the findings that ข้อยกเว้น accepts. */
export function readPolicy(criteria: Table<'criteria'>, exceptions: Table<'exceptions'>): Policy {
  const off = criteria.rows.filter(
    (row) => comparable(row.text('kind')) === CHECK_KIND && comparable(row.text('value')) === OFF,
  );
  const accepted = exceptions.rows.filter((row) => !isBlank(row.text('key')));
  return {
    switchedOff: new Set(off.map((row) => comparable(row.text('code')))),
    accepted: new Map(accepted.map((row) => [comparable(row.text('key')), row.text('reason')])),
  };
}

/** ประเภท of the rows of เกณฑ์ that switch a check. */
export const CHECK_KIND = 'การตรวจ';
