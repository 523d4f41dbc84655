import type { FindingCode } from './finding';
import { isBlank } from './text';
import type { ItemVerdict } from './verdict';

/**
 * What an item that is not ครบถ้วน still lacks, by the checks that would say so: first what the check found wrong, then what
 * is empty, which it says nothing of before the item is called done.
 */
export function lacksOf({ row, result, findings, ticked, components }: ItemVerdict): readonly FindingCode[] {
  if (result === 'ครบถ้วน') return [];
  const wrong = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  if (row === null) return wrong.length > 0 ? unique(wrong) : ['missing-item'];
  const empty: readonly FindingCode[] = [
    ...(isBlank(row.owner) ? (['missing-owner'] as const) : []),
    ...(isBlank(row.progress) ? (['missing-progress'] as const) : []),
    ...(ticked < components ? (['component-missing'] as const) : []),
    ...(isBlank(row.url) ? (['missing-url'] as const) : []),
    ...(isBlank(row.publishedDate.text) ? (['missing-date'] as const) : []),
  ];
  const lacks = unique([...wrong, ...empty]);
  return lacks.length > 0 ? lacks : ['status-behind'];
}

function unique(codes: readonly FindingCode[]): readonly FindingCode[] {
  return [...new Set(codes)];
}
