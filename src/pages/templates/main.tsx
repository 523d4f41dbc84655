import * as words from '../../messages/templates';
import type { TemplateShelf } from '../../workbook/templates';
import { CloseButton } from '../components/button';
import { FirstRead } from '../components/first-read';
import { Page } from '../components/page';
import { show } from '../components/show';
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
  if (shelf.phase !== 'done') return <FirstRead call={shelf} again={read} label={words.reading} />;
  return (
    <Page actions={<CloseButton />}>
      <Shelf read={shelf.value} />
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
