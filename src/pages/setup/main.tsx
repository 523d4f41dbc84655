import { useState } from 'preact/hooks';
import type { SetupAnswers, SetupState } from '../../commands/setup-page';
import { setupWords as words } from '../../messages/pages';
import { CloseButton } from '../components/button';
import { Failure, Notice } from '../components/notice';
import { Page, show } from '../components/page';
import { ProgressBar, Waiting } from '../components/progress';
import { ServerError, server } from '../shared/server';
import { useCall, useStart } from '../shared/use-call';
import { SetupForm } from './form';

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

/**
 * Each sheet is a call of its own: whoever leaves half-way finds whole sheets, and goes on where they stopped. The first
 * check comes last, so that from the first word on the colours follow what is typed.
 */
function Building({ state: { sheets }, answers }: { state: SetupState; answers: SetupAnswers }) {
  const [done, setDone] = useState(0);
  const [checked, setChecked] = useState(false);
  const [error, setError] = useState<ServerError | null>(null);
  const step = sheets[done] ? words.building(sheets[done].name) : words.checking;

  const build = async (from: number) => {
    setError(null);
    try {
      for (const [index, { key }] of sheets.entries()) {
        if (index < from) continue;
        await server.call('setUpSheet', key, answers);
        setDone(index + 1);
      }
      await server.call('runCheck');
      setChecked(true);
    } catch (thrown) {
      if (thrown instanceof ServerError) setError(thrown);
    }
  };
  useStart(() => build(0));

  return (
    <Page actions={<CloseButton primary={checked} />}>
      <ProgressBar label={words.step(done, sheets.length)} value={done} max={sheets.length} />
      <div role="status">{!checked && !error && <p>{step}</p>}</div>
      {!checked && <p class="aside">{words.leave}</p>}
      {error && <Failure error={error} retry={() => build(done)} />}
      {checked && (
        <Notice kind="done">
          <p>{words.done}</p>
          <p>{words.next}</p>
        </Notice>
      )}
    </Page>
  );
}

show(<Setup />);
