import { useState } from 'preact/hooks';
import type { StandingList } from '../../commands/import-list';
import type { ImportedList } from '../../ita/import-list/types';
import { importWords as words } from '../../messages/import-page';
import { FirstRead } from '../components/first-read';
import { show } from '../components/show';
import { useCall, useStart } from '../shared/use-call';
import { Changes } from './changes';
import { type EditedItem, editedItems, sentList } from './edited-items';
import { CutOff, NewYear } from './new-year';
import { Paste } from './paste';
import { Preview } from './preview';
import { Start, type Task } from './start';
import '../components/tools.css';
import './main.css';

/** «ปีใหม่ / นำเข้ารายการ»: a list is pasted, put right, held against what stands, and then written, or a new year begun. */
function Import() {
  const [standing, read] = useCall('readImport');
  useStart(read);
  if (standing.phase === 'done') return <Steps standing={standing.value} />;
  return <FirstRead call={standing} again={read} label={words.reading} />;
}

/** The list on its way: as it was understood, and as the person has put it right. */
interface OnTheWay {
  readonly list: ImportedList;
  readonly year: number;
  readonly items: readonly EditedItem[];
  readonly ofNoItem: ImportedList['doubts'];
  readonly agreed: boolean;
}

function Steps({ standing }: { standing: StandingList }) {
  const [task, setTask] = useState<Task | null>(standing.year === null ? { kind: 'replace' } : null);
  const [way, setWay] = useState<OnTheWay | null>(null);
  const { cutOff } = standing;
  if (cutOff) return <CutOff {...cutOff} />;
  if (!task) return <Start own={standing.year ?? 0} standing={standing} onChoose={setTask} />;
  const newYear = task.kind === 'new-year' ? task : null;
  if (newYear && newYear.source !== 'list')
    return (
      <NewYear
        request={{ year: newYear.year, source: { kind: newYear.source }, keepIndicators: true }}
        onBack={() => setTask(null)}
      />
    );
  if (!way)
    return (
      <Paste
        standing={standing}
        newYear={newYear?.year ?? null}
        onBack={standing.year === null ? null : () => setTask(null)}
        onUnderstood={(list, year) => setWay({ list, year, ...editedItems(list), agreed: false })}
      />
    );
  if (!way.agreed)
    return (
      <Preview
        {...way}
        isNewYear={newYear !== null}
        onChange={(items) => setWay({ ...way, items })}
        onBack={() => setWay(null)}
        onAgree={() => setWay({ ...way, agreed: true })}
      />
    );
  const list = sentList(way.items, way.list.headings);
  const back = () => setWay({ ...way, agreed: false });
  if (newYear) {
    const items = list.items.map((item) => ({ ...item, proposed: [], rows: [] }));
    const source = { kind: 'list', items, headings: list.headings } as const;
    const { keepIndicators } = newYear;
    return <NewYear request={{ year: way.year, source, keepIndicators }} onBack={back} />;
  }
  return <Changes standing={standing} year={way.year} list={list} onBack={back} />;
}

show(<Import />);
