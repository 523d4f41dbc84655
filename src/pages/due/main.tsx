import { useState } from 'preact/hooks';
import type { Due } from '../../commands/read-due';
import * as commonWords from '../../messages/common';
import * as words from '../../messages/due-page';
import { everyDivision, reminderForAll } from '../../messages/reminder';
import { Button, CloseButton } from '../components/button';
import { FirstRead } from '../components/first-read';
import { Notice } from '../components/notice';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { show } from '../components/show';
import { useCall, useStart } from '../shared/use-call';
import { Division } from './division';
import { type Told, Tools } from './tools';
import './main.css';

/** «งานค้างตามส่วนงาน»: who owes what, and the words to remind them with. Nothing is sent from here. */
function DuePage() {
  const [due, read] = useCall('readDue');
  useStart(read);
  if (due.phase !== 'done') return <FirstRead call={due} again={read} label={words.reading} />;
  return (
    <Page
      actions={
        <>
          <Button onClick={read}>{words.refresh}</Button>
          <CloseButton primary />
        </>
      }
    >
      <Owed due={due.value} />
    </Page>
  );
}

function Owed({ due }: { due: Due }) {
  const [told, tell] = useState<Told | null>(null);
  const { complete, total, daysLeft, divisions, more } = due;
  return (
    <>
      <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      {daysLeft.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {divisions.length === 0 ? (
        <Notice kind="done">{words.nothing}</Notice>
      ) : (
        <>
          <p class="aside">{words.notSent}</p>
          <section class="division" aria-label={everyDivision}>
            <h2>{everyDivision}</h2>
            <Tools
              due={due}
              who={everyDivision}
              text={() => reminderForAll(due)}
              owed={divisions}
              told={told}
              tell={tell}
            />
          </section>
          {divisions.map((owed) => (
            <Division key={owed.division} due={due} owed={owed} told={told} tell={tell} />
          ))}
          {more > 0 && <p>{words.more(more)}</p>}
        </>
      )}
    </>
  );
}

show(<DuePage />);
