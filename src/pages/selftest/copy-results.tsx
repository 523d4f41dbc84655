import { useState } from 'preact/hooks';
import { selfTestWords as words } from '../../messages/self-test';
import type { ProbeResult } from '../../selftest/probe';
import { VERSION } from '../../version';
import { Button } from '../components/button';

/** The results as a text to be sent. Where the browser lets nobody copy, the text stands there to be picked. */
export function CopyResults({
  results,
  failures,
}: {
  results: readonly ProbeResult[];
  failures: readonly string[];
}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = resultsText(results, failures);
  const copy = () =>
    (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <Button primary onClick={copy}>
        {words.copy}
      </Button>
      {copied === true && <p role="status">{words.copied}</p>}
      {copied === false && (
        <>
          <p role="alert">{words.notCopied}</p>
          <textarea aria-label={words.table} rows={6} readOnly value={text} />
        </>
      )}
    </>
  );
}

/** A line a probe, in columns that a sheet takes; the failures of whole groups below. */
export function resultsText(results: readonly ProbeResult[], failures: readonly string[]): string {
  const ok = results.filter((result) => result.ok).length;
  const lines = results.map(({ name, expected, seen, ok, ms }) =>
    [ok ? words.okMark : words.otherMark, name, expected, seen, ms].map(oneLine).join('\t'),
  );
  return [words.header(VERSION), words.done(ok, results.length), ...lines, ...failures].join('\n');
}

const oneLine = (value: string | number): string => String(value).replace(/\s+/g, ' ');
