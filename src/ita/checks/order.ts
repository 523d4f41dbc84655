import type { Finding, Severity } from '../finding';
import { CONCERNS } from './concerns';
import { KINDS } from './kinds';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** What would be printed wrong first, mistypings last; of one concern the gravest first; otherwise as they were found. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ code, severity }: Finding) =>
    CONCERNS.indexOf(KINDS[code].concern) * SEVERITIES.length + SEVERITIES.indexOf(severity);
  return [...findings].sort((a, b) => rank(a) - rank(b));
}
