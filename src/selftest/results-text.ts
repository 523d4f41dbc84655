import { selfTestWords as words } from '../messages/self-test';
import type { ProbeResult } from './probe';

/** A line a probe, in columns that a sheet takes; the failures of whole groups below. */
export function resultsText(
  version: string,
  results: readonly ProbeResult[],
  failures: readonly string[],
): string {
  const ok = results.filter((result) => result.ok).length;
  const lines = results.map(({ name, expected, seen, ok, ms }) =>
    [ok ? words.okMark : words.otherMark, name, expected, seen, ms].map(oneLine).join('\t'),
  );
  return [words.header(version), words.done(ok, results.length), ...lines, ...failures].join('\n');
}

const oneLine = (value: string | number): string => String(value).replace(/\s+/g, ' ');
