import { useState } from 'preact/hooks';
import type { ItasItem, ItasSet } from '../../commands/itas';
import * as words from '../../messages/itas-page';
import { Button, CloseButton } from '../components/button';
import { FirstRead } from '../components/first-read';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { show } from '../components/show';
import { useCall, useStart } from '../shared/use-call';
import { Enter } from './enter';
import { Grades } from './grades';
import './main.css';

/** «ชุดกรอก ITAS»: what is entered item by item, and after the grading what came of it. */
function Itas() {
  const [set, read] = useCall('readItas');
  useStart(read);
  if (set.phase === 'done') return <Board set={set.value} refresh={read} />;
  return <FirstRead call={set} again={read} label={words.reading} />;
}

const TABS = ['enter', 'grade'] as const;

function Board({ set, refresh }: { set: ItasSet; refresh: () => void }) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('enter');
  const [items, setItems] = useState(set.items);
  const change = (code: string, part: Partial<ItasItem>) =>
    setItems((now) => now.map((item) => (item.code === code ? { ...item, ...part } : item)));
  const entered = items.filter(({ mark }) => mark !== null).length;
  const total = items.length + set.more;
  return (
    <Page
      actions={
        <>
          <Button onClick={refresh}>{words.refresh}</Button>
          <CloseButton />
        </>
      }
    >
      <div class="top">
        <ProgressBar label={words.progress(entered, total)} value={entered} max={Math.max(total, 1)} />
        <fieldset class="tabs" aria-label={words.tabsLabel}>
          {TABS.map((each) => (
            <button
              key={each}
              type="button"
              class={each === tab ? 'button small primary' : 'button small'}
              aria-pressed={each === tab}
              onClick={() => setTab(each)}
            >
              {words.tabs[each]}
            </button>
          ))}
        </fieldset>
      </div>
      {tab === 'enter' ? (
        <Enter items={items} onChange={change} />
      ) : (
        <Grades set={{ ...set, items }} onChange={change} />
      )}
      {set.more > 0 && <p>{words.more(set.more)}</p>}
    </Page>
  );
}

show(<Itas />);
