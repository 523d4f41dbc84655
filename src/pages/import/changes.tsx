import { useMemo } from 'preact/hooks';
import type { SentList } from '../../bridge/arguments';
import type { StandingList } from '../../commands/import-list';
import { compareLists, type ListDifference } from '../../ita/criteria/compare-lists';
import { importWords as words } from '../../messages/import-page';
import { setupTitle } from '../../messages/titles';
import { Button, CloseButton } from '../components/button';
import { Difference } from '../components/difference';
import { Failure, Notice } from '../components/notice';
import { Page } from '../components/page';
import { Waiting } from '../components/progress';
import { server } from '../shared/server';
import { useCall } from '../shared/use-call';

interface ChangesProps {
  readonly standing: StandingList;
  readonly year: number;
  readonly list: SentList;
  readonly onBack: () => void;
}

/** What the list changes in the workbook; written when the person agrees. */
export function Changes({ standing, year, list, onBack }: ChangesProps) {
  const [taking, take] = useCall('importList');
  const difference = useMemo(() => compareLists(standing.items, list.items), [standing, list]);
  if (taking.phase === 'done') {
    const { isNew, difference: made } = taking.value;
    return <Done count={list.items.length} year={year} isNew={isNew} difference={made} />;
  }
  if (taking.phase === 'busy')
    return (
      <Page>
        <Waiting label={words.taking} slow={taking.slow} />
      </Page>
    );
  return (
    <Page
      actions={
        <>
          <Button onClick={onBack}>{words.back}</Button>
          <Button primary onClick={() => take(year, list)}>
            {words.take}
          </Button>
        </>
      }
    >
      {taking.phase === 'failed' && <Failure error={taking.error} retry={() => take(year, list)} />}
      {standing.year === null ? (
        <p>{words.beginWith(list.items.length, year)}</p>
      ) : (
        <Differences difference={difference} year={year} />
      )}
      <p class="aside">{words.unconfirmed}</p>
    </Page>
  );
}

function Differences({ difference, year }: { difference: ListDifference; year: number }) {
  const { added, renamed, gone, components, same } = difference;
  const isSame = added.length + renamed.length + gone.length + components.length === 0;
  return (
    <>
      <p role="status">
        {words.differs(year)} · {words.same(same)}
      </p>
      {isSame && <Notice kind="info">{words.nothingDiffers}</Notice>}
      {gone.length > 0 && (
        <>
          <h2>{words.gone(gone.length)}</h2>
          <p class="aside">{words.goneHelp}</p>
          <Titles items={gone} />
        </>
      )}
      {renamed.length > 0 && (
        <>
          <h2>{words.renamed(renamed.length)}</h2>
          <ul>
            {renamed.map(({ code, before, after }) => (
              <li key={code}>
                <strong>{code}</strong>
                <Difference before={before} after={after} />
              </li>
            ))}
          </ul>
        </>
      )}
      {added.length > 0 && (
        <>
          <h2>{words.added(added.length)}</h2>
          <Titles items={added} />
        </>
      )}
      {components.length > 0 && (
        <>
          <h2>{words.changedComponents(components.length)}</h2>
          <ul>
            {components.map(({ code, title, added: more, gone: less }) => (
              <li key={code}>
                <strong>{code}</strong> {title}
                <ul>
                  {more.map((text) => (
                    <li key={`+${text}`}>{words.plus(text)}</li>
                  ))}
                  {less.map((text) => (
                    <li key={`-${text}`}>{words.minus(text)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="aside">{words.kept}</p>
    </>
  );
}

function Titles({ items }: { items: ListDifference['added'] }) {
  return (
    <ul>
      {items.map(({ code, title }) => (
        <li key={code}>
          <strong>{code}</strong> {title}
        </li>
      ))}
    </ul>
  );
}

interface DoneProps {
  readonly count: number;
  readonly year: number;
  readonly isNew: boolean;
  readonly difference: ListDifference;
}

function Done({ count, year, isNew, difference: { gone } }: DoneProps) {
  return (
    <Page
      actions={
        isNew ? (
          <Button primary onClick={() => server.call('openSetup').catch(() => {})}>
            {setupTitle}
          </Button>
        ) : (
          <CloseButton primary />
        )
      }
    >
      <Notice kind="done">
        <p>{words.done(count, year)}</p>
        {!isNew && <p>{words.next}</p>}
      </Notice>
      {gone.length > 0 && <p>{words.goneNow(gone.map(({ code }) => code))}</p>}
      <p class="aside">{words.unconfirmed}</p>
    </Page>
  );
}
