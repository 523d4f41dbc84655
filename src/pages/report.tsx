import type { MadeDocument } from '../commands/make-report';
import type { ReportReadiness } from '../commands/report-page';
import { commonWords, reportWords as words } from '../messages/pages';
import { Button, CloseButton, LinkButton } from './components/button';
import { Failure, Notice } from './components/notice';
import { Page, show } from './components/page';
import { ProgressBar, Waiting } from './components/progress';
import { useCall, useStart } from './use-call';

/** «สร้างรายงาน»: what is open, then the document's making, then its link. */
function Report() {
  const [readiness, read] = useCall('readReport');
  const [made, create] = useCall('createReport');
  useStart(read);

  if (made.phase === 'done') return <Made document={made.value} />;
  if (made.phase === 'busy') return <Working label={words.creating} leave={words.leave} slow={made.slow} />;
  if (made.phase === 'failed') {
    return (
      <Page actions={<CloseButton />}>
        <Failure error={made.error} retry={create} />
      </Page>
    );
  }
  if (readiness.phase === 'done') return <Ready readiness={readiness.value} reread={read} create={create} />;
  if (readiness.phase === 'failed') {
    return (
      <Page actions={<CloseButton />}>
        <Failure error={readiness.error} retry={read} />
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

interface ReadyProps {
  readonly readiness: ReportReadiness;
  readonly reread: () => void;
  readonly create: () => void;
}

function Ready({ readiness: { complete, total, open, unfit }, reread, create }: ReadyProps) {
  const fit = unfit.length === 0;
  const action = fit ? (
    <Button primary onClick={create}>
      {words.create}
    </Button>
  ) : (
    <Button primary onClick={reread}>
      {words.recheck}
    </Button>
  );
  return (
    <Page
      actions={
        <>
          <CloseButton />
          {action}
        </>
      }
    >
      <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      {!fit && (
        <Notice kind="failure">
          <p>{words.unfit}</p>
          <ul>
            {unfit.map((sentence) => (
              <li key={sentence} class="typed">
                {sentence}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {open.length === 0 ? <Notice kind="done">{words.ready}</Notice> : <OpenItems open={open} />}
    </Page>
  );
}

function OpenItems({ open }: Pick<ReportReadiness, 'open'>) {
  return (
    <>
      <h2>{words.open(open.length)}</h2>
      <p class="aside">{words.openHelp}</p>
      <ul class="items">
        {open.map(({ code, title, result }) => (
          <li key={code}>
            <strong>{code}</strong> <span class="typed">{title}</span> <em data-result={result}>{result}</em>
          </li>
        ))}
      </ul>
    </>
  );
}

function Made({ document: { name, link } }: { document: MadeDocument }) {
  return (
    <Page
      actions={
        <>
          <CloseButton />
          <LinkButton href={link}>{words.openDocument}</LinkButton>
        </>
      }
    >
      <Notice kind="done">
        <p>{words.done}</p>
        <p class="typed">
          <strong>{name}</strong>
        </p>
      </Notice>
      <p>{words.where}</p>
    </Page>
  );
}

show(<Report />);
