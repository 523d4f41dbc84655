import { useState } from 'preact/hooks';
import type { StandingList } from '../../commands/import-list';
import type { ImportedList } from '../../ita/import-list/types';
import { importWords as words } from '../../messages/import-page';
import { CloseButton } from '../components/button';
import { Failure } from '../components/notice';
import { Page, show } from '../components/page';
import { Waiting } from '../components/progress';
import { useCall, useStart } from '../shared/use-call';
import { Changes } from './changes';
import { type EditedItem, editedItems, sentList } from './edited-items';
import { Paste } from './paste';
import { Preview } from './preview';
import '../components/tools.css';
import './main.css';

/** «นำเข้ารายการ»: a list is pasted, put right, held against what stands, and then written. */
function Import() {
  const [standing, read] = useCall('readImport');
  useStart(read);
  if (standing.phase === 'done') return <Steps standing={standing.value} />;
  return (
    <Page actions={<CloseButton />}>
      {standing.phase === 'failed' ? (
        <Failure error={standing.error} retry={read} />
      ) : (
        <Waiting label={words.reading} slow={standing.phase === 'busy' && standing.slow} />
      )}
    </Page>
  );
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
  const [way, setWay] = useState<OnTheWay | null>(null);
  if (!way)
    return (
      <Paste
        standing={standing}
        onUnderstood={(list, year) => setWay({ list, year, ...editedItems(list), agreed: false })}
      />
    );
  if (!way.agreed)
    return (
      <Preview
        {...way}
        onChange={(items) => setWay({ ...way, items })}
        onBack={() => setWay(null)}
        onAgree={() => setWay({ ...way, agreed: true })}
      />
    );
  return (
    <Changes
      standing={standing}
      year={way.year}
      list={sentList(way.items, way.list.headings)}
      onBack={() => setWay({ ...way, agreed: false })}
    />
  );
}

show(<Import />);
