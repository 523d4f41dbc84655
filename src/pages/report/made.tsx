import { useState } from 'preact/hooks';
import type { DocumentRequest } from '../../bridge/arguments';
import type { MadeDocument } from '../../commands/make-document';
import { reportWords } from '../../messages/pages';
import * as words from '../../messages/report-page';
import type { DocumentKind } from '../../report/document-kinds';
import { CloseButton, LinkButton } from '../components/button';
import { Failure, Notice } from '../components/notice';
import { OutLink } from '../components/out-link';
import { Page } from '../components/page';
import { Waiting } from '../components/progress';
import { Sentences } from '../components/sentences';
import { SmallButton } from '../components/small-button';
import { ServerError, server } from '../shared/server';
import '../components/tools.css';
import { ShareForm } from './share';

interface MadeProps {
  readonly made: MadeDocument;
  readonly request: DocumentRequest;
}

/** The document, and what follows it. Whatever fails here, its link stays in sight, and the step can be done again. */
export function Made({ made, request }: MadeProps) {
  const isReport = made.kind === 'report';
  return (
    <Page
      actions={
        <>
          <CloseButton />
          <LinkButton href={made.openLink}>
            {isReport ? reportWords.openDocument : words.openDocument}
          </LinkButton>
        </>
      }
    >
      <Notice kind="done">
        <p>{isReport ? reportWords.done : words.made}</p>
        <p class="typed">
          <strong>{made.name}</strong>
        </p>
        <p>
          <OutLink href={made.download.link}>{words.downloads[made.download.format]}</OutLink>
        </p>
        {made.download.format === 'docx' && <p>{words.asWord}</p>}
        <p>
          {words.folder} <OutLink href={made.folder.link}>{made.folder.name}</OutLink>
        </p>
      </Notice>
      {made.notReady.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {made.dropped.length > 0 && <Dropped sentences={made.dropped} />}
      {made.recorded ? <p class="aside">{reportWords.where}</p> : <NotRecorded />}
      {made.recorded && <ShareForm made={made} />}
      {!made.onlyDraft && <OtherDocuments request={request} />}
    </Page>
  );
}

function NotRecorded() {
  return <Notice kind="failure">{words.notRecorded}</Notice>;
}

function Dropped({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      <h2>{words.dropped}</h2>
      <Sentences sentences={sentences} />
    </>
  );
}

const OTHERS = [
  { kind: 'draft', label: words.makeDraft },
  { kind: 'memo', label: words.makeMemo },
] as const;

/** What else can be made of the same data. */
function OtherDocuments({ request }: { request: DocumentRequest }) {
  const [others, setOthers] = useState<readonly MadeDocument[]>([]);
  const [making, setMaking] = useState(false);
  const [failed, setFailed] = useState<{ kind: DocumentKind; error: ServerError } | null>(null);
  const make = async (kind: DocumentKind) => {
    if (making) return;
    setMaking(true);
    setFailed(null);
    try {
      const other = await server.call('createReport', { ...request, kind });
      setOthers((known) => [...known, other]);
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      setFailed({ kind, error });
    } finally {
      setMaking(false);
    }
  };
  return (
    <>
      <h2>{words.others}</h2>
      <div class="tools">
        {OTHERS.filter(({ kind }) => kind !== request.kind).map(({ kind, label }) => (
          <SmallButton key={kind} onClick={() => make(kind)}>
            {label}
          </SmallButton>
        ))}
      </div>
      {making && <Waiting label={words.making} />}
      {failed && <Failure error={failed.error} retry={() => make(failed.kind)} />}
      <div role="status">
        {others.map(({ name, openLink, download }) => (
          <p key={openLink}>
            <OutLink href={openLink}>{words.openThis(name)}</OutLink> ·{' '}
            <OutLink href={download.link}>{words.downloads[download.format]}</OutLink>
          </p>
        ))}
      </div>
    </>
  );
}
