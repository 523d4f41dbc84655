import type { DocumentRequest } from '../../commands/make-document';
import type { ReportReadiness } from '../../commands/report-page';
import { commonWords, reportWords as words } from '../../messages/pages';
import { reportStepsWords as steps } from '../../messages/report-page';
import { Button, CloseButton } from '../components/button';
import { Notice } from '../components/notice';
import { OutLink } from '../components/out-link';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { Sentences } from '../components/sentences';
import { Differences } from './differences';
import { Options } from './options';

interface ReadyProps {
  readonly readiness: ReportReadiness;
  readonly request: DocumentRequest;
  readonly onChange: (part: Partial<DocumentRequest>) => void;
  readonly reread: () => void;
  readonly create: () => void;
}

/** Before a report is made: how far the workbook is, what must be mended first, and what changed since an earlier one. */
export function Ready({ readiness, request, onChange, reread, create }: ReadyProps) {
  const { complete, total, open, unfit, earlier } = readiness;
  const isFit = unfit.length === 0;
  return (
    <Page
      actions={
        <>
          <CloseButton />
          <Button primary onClick={isFit ? create : reread}>
            {isFit ? createLabel(readiness, request) : words.recheck}
          </Button>
        </>
      }
    >
      <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      {isFit ? earlier.unchanged && <Unchanged {...earlier.unchanged} /> : <Unfit sentences={unfit} />}
      {open.length === 0 && <Notice kind="done">{words.ready}</Notice>}
      {isFit && <Options request={request} onChange={onChange} />}
      {earlier.reports.length > 0 && <Differences reports={earlier.reports} />}
      {open.length > 0 && <OpenItems open={open} />}
    </Page>
  );
}

/** Of unchanged data a report is made again only by somebody who was told. */
function createLabel({ earlier }: ReportReadiness, { kind }: DocumentRequest): string {
  if (kind === 'draft') return steps.makeDraft;
  if (kind === 'memo') return steps.makeMemo;
  return earlier.unchanged ? steps.createAgain : words.create;
}

function Unchanged({ when, link }: { when: string; link: string }) {
  return (
    <Notice kind="info">
      <p>{steps.unchanged(when)}</p>
      <p>
        <OutLink href={link}>{steps.openEarlier}</OutLink>
      </p>
    </Notice>
  );
}

function Unfit({ sentences }: { sentences: readonly string[] }) {
  return (
    <Notice kind="failure">
      <p>{words.unfit}</p>
      <Sentences sentences={sentences} />
    </Notice>
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
