import { useState } from 'preact/hooks';
import type { KeptAddress } from '../../commands/erase-addresses';
import { addressWords as words } from '../../messages/about-page';
import { Failure, Notice } from '../components/notice';
import { Waiting } from '../components/progress';
import { SmallButton } from '../components/small-button';
import { useCall } from '../shared/use-call';

/** The addresses that the add-on wrote down, shown when they are asked for, each to be erased. */
export function Addresses() {
  const [kept, read] = useCall('readAddresses');
  const [erased, erase] = useCall('eraseAddresses');
  /** What the person is asked about: an address, or null for all. */
  const [asked, ask] = useState<string | null | undefined>(undefined);
  const state = erased.phase === 'idle' ? kept : erased;
  const [chosen, choose] = useState<string | null>(null);
  const begin = () => {
    choose(asked ?? null);
    ask(undefined);
    erase(asked ?? null);
  };
  const again = () => (erased.phase === 'failed' ? erase(chosen) : read());
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      {state.phase === 'idle' && <SmallButton onClick={read}>{words.show}</SmallButton>}
      {state.phase === 'busy' && (
        <Waiting label={erased.phase === 'busy' ? words.erasing : words.reading} slow={state.slow} />
      )}
      {state.phase === 'failed' && <Failure error={state.error} retry={again} />}
      {state.phase === 'done' && (
        <>
          {erased.phase === 'done' && <Notice kind="done">{words.done}</Notice>}
          {state.value.length === 0 && <p>{words.none}</p>}
          {asked === undefined && <List kept={state.value} ask={ask} />}
          {asked !== undefined && (
            <Question kept={state.value} address={asked} confirm={begin} cancel={() => ask(undefined)} />
          )}
          <p class="aside">{words.notOurs}</p>
        </>
      )}
    </>
  );
}

function List({ kept, ask }: { kept: readonly KeptAddress[]; ask: (address: string | null) => void }) {
  return (
    <>
      <dl>
        {kept.map(({ address, places }) => (
          <div key={address}>
            <dt class="typed">{address}</dt>
            <dd>
              {words.places(places)}{' '}
              <SmallButton label={words.eraseThis(address)} onClick={() => ask(address)}>
                {words.erase}
              </SmallButton>
            </dd>
          </div>
        ))}
      </dl>
      {kept.length > 1 && <SmallButton onClick={() => ask(null)}>{words.eraseAll}</SmallButton>}
    </>
  );
}

interface QuestionProps {
  readonly kept: readonly KeptAddress[];
  readonly address: string | null;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

function Question({ kept, address, confirm, cancel }: QuestionProps) {
  const count = kept
    .filter((each) => address === null || each.address === address)
    .flatMap(({ places }) => places)
    .reduce((sum, place) => sum + place.count, 0);
  return (
    <Notice kind="failure">
      <p class="typed">{words.sure(address ?? words.all, count)}</p>
      <div class="tools">
        <SmallButton onClick={cancel}>{words.cancel}</SmallButton>
        <SmallButton primary onClick={confirm}>
          {words.confirm}
        </SmallButton>
      </div>
    </Notice>
  );
}
