import { useEffect, useRef, useState } from 'preact/hooks';
import type { RollOverRequest } from '../../bridge/arguments';
import type { RolledOver, RollOverProposal } from '../../commands/roll-over';
import type { ItemCode } from '../../ita/criteria/types';
import { newYearWords as words } from '../../messages/new-year-page';
import { Button, CloseButton } from '../components/button';
import { Failure, Notice } from '../components/notice';
import { Page } from '../components/page';
import { Waiting } from '../components/progress';
import { useCall, useStart } from '../shared/use-call';

interface NewYearProps {
  readonly request: RollOverRequest;
  readonly onBack: () => void;
}

/** «ปีงบประมาณใหม่»: which item goes on as which, to be put right, and then the new year. */
export function NewYear({ request, onBack }: NewYearProps) {
  const [proposal, propose] = useCall('proposeRollOver');
  const ask = () => propose(request);
  useStart(ask);
  if (proposal.phase === 'done') return <ItemMap {...{ request, onBack }} proposal={proposal.value} />;
  return (
    <Page actions={<Button onClick={onBack}>{words.back}</Button>}>
      {proposal.phase === 'failed' ? (
        <Failure error={proposal.error} retry={ask} />
      ) : (
        <Waiting label={words.proposing} slow={proposal.phase === 'busy' && proposal.slow} />
      )}
    </Page>
  );
}

function ItemMap({ request, proposal, onBack }: NewYearProps & { proposal: RollOverProposal }) {
  const { from, to, map, items, carried } = proposal;
  const [goesOn, setGoesOn] = useState(() => new Map(map.map((entry) => [entry.from, entry.to])));
  const [told, setTold] = useState(false);
  const [rolling, roll] = useCall('rollOver');
  const chosen = [...goesOn.values()].filter((code) => code !== null);
  const twice = chosen.filter((code, index) => chosen.indexOf(code) !== index);
  const added = items.filter(({ code }) => !chosen.includes(code));
  const start = () => {
    setTold(true);
    if (twice.length > 0) document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    else
      roll(
        request,
        [...goesOn].flatMap(([old, next]) => (next === null ? [] : [{ from: old, to: next }])),
      );
  };
  const rows = (entries: RollOverProposal['map']) => (
    <ul class="items">
      {entries.map(({ from: code, title, to: proposed, alike }) => {
        const next = goesOn.get(code) ?? null;
        const isWrong = next !== null && twice.includes(next);
        return (
          <li key={code} class="item pair">
            <span>
              <strong>{code}</strong> {title}
              {next !== null && next === proposed && <span class="aside"> {words.alike(alike)}</span>}
            </span>
            <select
              aria-label={words.goesOnAs(code)}
              aria-invalid={isWrong}
              value={next ?? ''}
              onChange={(event) =>
                setGoesOn(new Map(goesOn).set(code, (event.currentTarget.value || null) as ItemCode | null))
              }
            >
              <option value="">{words.ends}</option>
              {items.map((item) => (
                <option key={item.code} value={item.code}>
                  {item.code} {item.title}
                </option>
              ))}
            </select>
          </li>
        );
      })}
    </ul>
  );

  if (rolling.phase === 'busy')
    return (
      <Page>
        <Waiting label={words.working(from, to)} leave={words.leave} slow={rolling.slow} />
      </Page>
    );
  if (rolling.phase === 'done') return <GoOn done={rolling.value} />;
  const uncertain = map.filter(({ certain }) => !certain);
  const certain = map.filter((entry) => entry.certain);
  return (
    <Page
      actions={
        <>
          <Button onClick={onBack}>{words.back}</Button>
          <Button primary onClick={start}>
            {words.start(to)}
          </Button>
        </>
      }
    >
      {rolling.phase === 'failed' && <Stopped error={rolling.error} />}
      {told && twice.length > 0 && (
        <Notice kind="failure">
          <p>{[...new Set(twice)].map(words.twice).join(' · ')}</p>
        </Notice>
      )}
      <h2>{words.map(from, to)}</h2>
      <p class="aside">{words.mapHelp}</p>
      {uncertain.length > 0 && (
        <>
          <h3>{words.uncertain(uncertain.length)}</h3>
          {rows(uncertain)}
        </>
      )}
      {certain.length > 0 && (
        <>
          <h3>{words.certain(certain.length)}</h3>
          {rows(certain)}
        </>
      )}
      {added.length > 0 && (
        <>
          <h3>{words.added(added.length)}</h3>
          <ul>
            {added.map(({ code, title }) => (
              <li key={code}>
                <strong>{code}</strong> {title}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{words.carried}</h3>
      <p>{words.counts(carried)}</p>
      <p class="aside">{words.empty}</p>
    </Page>
  );
}

/** What was begun is gone on with; what had not begun is told as any failure. */
function Stopped({ error }: { error: Parameters<typeof Failure>[0]['error'] }) {
  return (
    <>
      <Failure error={error} />
      <p>{words.leave}</p>
    </>
  );
}

/** Google gives a run a few minutes: what is left after one is gone on with by the next, until all is done. */
function GoOn({ done }: { done: RolledOver }) {
  const [going, goOn] = useCall('continueRollOver');
  const latest = useRef(done);
  if (going.phase === 'done') latest.current = going.value;
  const { from, to, left, message } = latest.current;
  useEffect(() => {
    if (left > 0 && (going.phase === 'idle' || going.phase === 'done')) goOn();
  });
  if (going.phase === 'failed') return <CutOff from={from} to={to} />;
  if (left === 0) return <Begun message={message} />;
  return (
    <Page>
      <Waiting
        label={`${words.working(from, to)} ${words.left(left)}`}
        leave={words.leave}
        slow={going.phase === 'busy' && going.slow}
      />
    </Page>
  );
}

/** A new year that was begun and cut off, here or in an earlier run. */
export function CutOff({ from, to }: { from: number; to: number }) {
  const [going, goOn] = useCall('continueRollOver');
  if (going.phase === 'done') return <GoOn done={going.value} />;
  if (going.phase === 'busy')
    return (
      <Page>
        <Waiting label={words.working(from, to)} leave={words.leave} slow={going.slow} />
      </Page>
    );
  return (
    <Page
      actions={
        <>
          <CloseButton />
          <Button primary onClick={goOn}>
            {words.goOn}
          </Button>
        </>
      }
    >
      {going.phase === 'failed' && <Failure error={going.error} retry={goOn} />}
      <Notice kind="info">
        <p>{words.cutOff(from, to)}</p>
      </Notice>
    </Page>
  );
}

function Begun({ message }: { message: string }) {
  return (
    <Page actions={<CloseButton primary />}>
      <Notice kind="done">
        <p class="typed">{message}</p>
      </Notice>
    </Page>
  );
}
