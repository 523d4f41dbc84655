import { templatesWords as words } from '../../messages/templates';
import type { TemplateShelf } from '../../workbook/templates';
import { CloseButton } from '../components/button';
import { Failure } from '../components/notice';
import { Page, show } from '../components/page';
import { Waiting } from '../components/progress';
import { useCall, useStart } from '../shared/use-call';
import { TagGuide } from './guide';
import { NewsOfShelf } from './news';
import { Pictures } from './pictures';
import { ShelfList } from './shelf';
import { UploadForm } from './upload';
import { useShelf } from './use-shelf';
import '../components/disclosure.css';
import './main.css';

/** «แม่แบบรายงาน»: the office's templates, putting one in, and the words that one may use. */
function Templates() {
  const [shelf, read] = useCall('readTemplates');
  useStart(read);
  return (
    <Page actions={<CloseButton />}>
      {shelf.phase === 'done' && <Shelf read={shelf.value} />}
      {shelf.phase === 'failed' && <Failure error={shelf.error} retry={read} />}
      {(shelf.phase === 'busy' || shelf.phase === 'idle') && (
        <Waiting label={words.reading} slow={shelf.phase === 'busy' && shelf.slow} />
      )}
    </Page>
  );
}

function Shelf({ read }: { read: TemplateShelf }) {
  const used = useShelf(read);
  return (
    <>
      <p class="aside">{words.intro}</p>
      <NewsOfShelf used={used} />
      <h2>{words.shelf}</h2>
      <ShelfList used={used} />
      <h2>{words.upload}</h2>
      <UploadForm used={used} />
      <Pictures used={used} />
      <TagGuide />
    </>
  );
}

show(<Templates />);
