import { useState } from 'preact/hooks';
import { selfTestWords as words } from '../../messages/self-test';
import type { ProbeResult } from '../../selftest/probe';
import { resultsText } from '../../selftest/results-text';
import { VERSION } from '../../version';
import { Button } from '../components/button';
import { copyText } from '../shared/copy-text';

/** The results as a text to be sent. Where the browser lets nobody copy, the text stands there to be picked. */
export function CopyResults({
  results,
  failures,
}: {
  results: readonly ProbeResult[];
  failures: readonly string[];
}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const text = resultsText(VERSION, results, failures);
  const copy = () => copyText(text).then(setCopied);
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
