import { useState } from 'preact/hooks';
import { reportWords as words } from '../../messages/pages';
import type { DocumentKind } from '../../report/document-kinds';
import { CloseButton } from '../components/button';
import { Failure } from '../components/notice';
import { Page } from '../components/page';
import { Waiting } from '../components/progress';
import { show } from '../components/show';
import { useCall, useStart } from '../shared/use-call';
import { Made } from './made';
import { Ready } from './ready';
import { useRequest } from './use-request';
import '../components/disclosure.css';
import './main.css';

/** «สร้างรายงาน»: what is open and what changed, then the document's making, then what follows. */
function Report() {
  const [readiness, read] = useCall('readReport');
  const [made, create] = useCall('createReport');
  const [request, change] = useRequest();
  /** After a failure: the document may be there all the same, so one looks before a second is made. */
  const [looking, look] = useState(false);
  useStart(read);

  const ofYear = (year: number | undefined) => {
    change({ year });
    read(year);
  };
  if (made.phase === 'done') return <Made made={made.value} request={request} />;
  if (made.phase === 'busy') return <Working label={words.creating} leave={words.leave} slow={made.slow} />;
  if (made.phase === 'failed' && !looking) {
    const lookFirst = () => {
      look(true);
      read(request.year);
    };
    return (
      <Page actions={<CloseButton />}>
        <Failure error={made.error} retry={lookFirst} />
      </Page>
    );
  }
  if (readiness.phase === 'done') {
    const { folder } = readiness.value;
    const createNow = (kind: DocumentKind) => {
      look(false);
      change({ kind });
      create({ ...request, kind, folder: folder ?? undefined });
    };
    const reread = () => read(request.year);
    const props = { readiness: readiness.value, reread, create: createNow, onYear: ofYear };
    return <Ready {...props} request={request} onChange={change} />;
  }
  if (readiness.phase === 'failed') {
    return (
      <Page actions={<CloseButton />}>
        <Failure error={readiness.error} retry={() => read(request.year)} />
      </Page>
    );
  }
  return <Working label={words.reading} slow={readiness.phase === 'busy' && readiness.slow} />;
}

function Working(waiting: { label: string; leave?: string; slow: boolean }) {
  return (
    <Page actions={<CloseButton />}>
      <Waiting {...waiting} />
    </Page>
  );
}

show(<Report />);
