import { useState } from 'preact/hooks';
import type { SetupAnswers, SetupState } from '../commands/setup-page';
import { setupWords as words } from '../messages/pages';
import { CloseButton } from './components/button';
import { Failure, Notice } from './components/notice';
import { Page, show } from './components/page';
import { ProgressBar, Waiting } from './components/progress';
import { ServerError, server } from './server';
import { SetupForm } from './setup-form';
import { useCall, useStart } from './use-call';

/** «เริ่มต้นใช้งาน»: asks about the agency once, then builds the sheets one by one. */
function Setup() {
  const [setup, read] = useCall('readSetup');
  const [answers, setAnswers] = useState<SetupAnswers | null>(null);
  useStart(read);

  if (setup.phase === 'done' && answers) return <Building state={setup.value} answers={answers} />;
  if (setup.phase === 'done') return <SetupForm state={setup.value} onSubmit={setAnswers} />;
  return (
    <Page actions={<CloseButton />}>
      <p>{words.intro}</p>
      {setup.phase === 'failed' ? (
        <Failure error={setup.error} retry={read} />
      ) : (
        <Waiting label={words.reading} slow={setup.phase === 'busy' && setup.slow} />
      )}
    </Page>
  );
}

/** Each sheet is a call of its own: whoever leaves half-way finds whole sheets, and goes on where they stopped. */
function Building({ state: { sheets }, answers }: { state: SetupState; answers: SetupAnswers }) {
  const [done, setDone] = useState(0);
  const [error, setError] = useState<ServerError | null>(null);
  const current = sheets[done];

  const build = async (from: number) => {
    setError(null);
    try {
      for (const [index, { key }] of sheets.entries()) {
        if (index < from) continue;
        await server.call('setUpSheet', key, answers);
        setDone(index + 1);
      }
    } catch (thrown) {
      if (thrown instanceof ServerError) setError(thrown);
    }
  };
  useStart(() => build(0));

  return (
    <Page actions={<CloseButton primary={!current} />}>
      <ProgressBar label={words.step(done, sheets.length)} value={done} max={sheets.length} />
      <div role="status">{current && !error && <p>{words.building(current.name)}</p>}</div>
      {current && <p class="aside">{words.leave}</p>}
      {error && <Failure error={error} retry={() => build(done)} />}
      {!current && (
        <Notice kind="done">
          <p>{words.done}</p>
          <p>{words.next}</p>
        </Notice>
      )}
    </Page>
  );
}

show(<Setup />);
