import { useRef, useState } from 'preact/hooks';
import {
  PROBE_GROUP_NAMES,
  PROBE_GROUPS,
  type ProbeGroup,
  selfTestWords as words,
} from '../../messages/self-test';
import type { ProbeResult } from '../../selftest/probe';
import { Button, CloseButton } from '../components/button';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { show } from '../components/show';
import { closePage, type ServerError, server } from '../shared/server';
import { CopyResults } from './copy-results';
import { Results } from './results';
import './main.css';

/** How far the run is; `done` counts groups. */
type Run =
  | { readonly phase: 'idle' }
  | { readonly phase: 'busy' | 'done'; readonly done: number; readonly failures: readonly string[] };

/** «ทดสอบระบบ»: one call a group, so that each is short and the page shows how far it is. */
function SelfTest() {
  const [run, setRun] = useState<Run>({ phase: 'idle' });
  const [results, setResults] = useState<readonly ProbeResult[]>([]);
  const stopped = useRef(false);

  const start = async () => {
    stopped.current = false;
    setResults([]);
    const failures: string[] = [];
    for (const [done, group] of PROBE_GROUP_NAMES.entries()) {
      if (stopped.current) {
        failures.push(words.stopped);
        break;
      }
      setRun({ phase: 'busy', done, failures });
      try {
        const tried = await server.call('runProbes', group);
        setResults((before) => [...before, ...tried]);
      } catch (error) {
        failures.push(words.groupFailed(PROBE_GROUPS[group], (error as ServerError).message));
      }
    }
    setRun({ phase: 'done', done: PROBE_GROUP_NAMES.length, failures });
  };

  const openTyping = () => server.call('openTypingTest').then(closePage, () => {});
  const busy = run.phase === 'busy';
  return (
    <Page
      actions={
        <>
          {busy ? (
            <Button
              onClick={() => {
                stopped.current = true;
              }}
            >
              {words.stop}
            </Button>
          ) : (
            <Button primary={run.phase === 'idle'} onClick={start}>
              {run.phase === 'idle' ? words.start : words.again}
            </Button>
          )}
          <CloseButton />
        </>
      }
    >
      {run.phase === 'idle' && (
        <>
          <p>{words.what}</p>
          <p class="aside">{words.busyOthers}</p>
          <p>{words.typingHelp}</p>
          <Button onClick={openTyping}>{words.typing}</Button>
        </>
      )}
      {busy && (
        <div role="status">
          <ProgressBar
            label={words.running(
              PROBE_GROUPS[PROBE_GROUP_NAMES[run.done] as ProbeGroup],
              run.done,
              PROBE_GROUP_NAMES.length,
            )}
            value={run.done}
            max={PROBE_GROUP_NAMES.length}
          />
        </div>
      )}
      {run.phase === 'done' && <Outcome results={results} failures={run.failures} />}
      {results.length > 0 && <Results results={results} />}
    </Page>
  );
}

function Outcome({ results, failures }: { results: readonly ProbeResult[]; failures: readonly string[] }) {
  const ok = results.filter((result) => result.ok).length;
  const all = ok === results.length && failures.length === 0;
  return (
    <div role="status">
      <p>
        <strong>{words.done(ok, results.length)}</strong>
      </p>
      {failures.map((failure) => (
        <p key={failure}>{failure}</p>
      ))}
      {!all && <p>{words.differing}</p>}
      <CopyResults results={results} failures={failures} />
    </div>
  );
}

show(<SelfTest />);
