import { useState } from 'preact/hooks';
import type { OwnerAnswer, SetupAnswers } from '../../bridge/arguments';
import type { SetupState } from '../../commands/setup-page';
import * as words from '../../messages/setup-page';
import { Button, CloseButton } from '../components/button';
import { FirstRead } from '../components/first-read';
import { Failure, Notice } from '../components/notice';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { show } from '../components/show';
import { ServerError, server } from '../shared/server';
import { useCall, useStart } from '../shared/use-call';
import { SetupForm } from './form';
import { Owners } from './owners';

/** «เริ่มต้นใช้งาน»: asks about the agency and who looks after what, then builds the sheets one by one. */
function Setup() {
  const [setup, read] = useCall('readSetup');
  useStart(read);
  if (setup.phase === 'done') return <Steps state={setup.value} />;
  return (
    <FirstRead call={setup} again={read} label={words.reading}>
      <p>{words.intro}</p>
    </FirstRead>
  );
}

function Steps({ state }: { state: SetupState }) {
  const [answers, setAnswers] = useState(state.answers);
  const [owned, readOwned] = useCall('readOwners');
  const [step, setStep] = useState<'form' | 'owners' | 'building'>('form');
  const [owners, setOwners] = useState<readonly OwnerAnswer[]>([]);
  const ask = ({ fiscalYear, listOf }: SetupAnswers) => readOwned(fiscalYear, listOf);

  if (step === 'building') return <Building state={state} answers={answers} owners={owners} />;
  if (step === 'form')
    return (
      <SetupForm
        state={state}
        known={answers}
        onSubmit={(given) => {
          setAnswers(given);
          setStep('owners');
          ask(given);
        }}
      />
    );
  if (owned.phase === 'done')
    return (
      <Owners
        items={owned.value}
        offices={answers.offices}
        onBack={() => setStep('form')}
        onDone={(given) => {
          setOwners(given);
          setStep('building');
        }}
      />
    );
  return (
    <FirstRead
      call={owned}
      again={() => ask(answers)}
      label={words.readingOwners}
      actions={<Button onClick={() => setStep('form')}>{words.back}</Button>}
    />
  );
}

interface BuildingProps {
  readonly state: SetupState;
  readonly answers: SetupAnswers;
  readonly owners: readonly OwnerAnswer[];
}

/**
 * Each sheet is a call of its own: whoever leaves half-way finds whole sheets, and goes on where they stopped. The first
 * check comes last, so that from the first word on the colours follow what is typed.
 */
function Building({ state: { sheets }, answers, owners }: BuildingProps) {
  const [done, setDone] = useState(0);
  const [checked, setChecked] = useState(false);
  const [error, setError] = useState<ServerError | null>(null);
  const step = sheets[done] ? words.building(sheets[done].name) : words.checking;

  const build = async (from: number) => {
    setError(null);
    try {
      for (const [index, { key }] of sheets.entries()) {
        if (index < from) continue;
        await server.call('setUpSheet', key, answers, owners);
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
