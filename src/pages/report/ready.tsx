import { useState } from 'preact/hooks';
import type { DocumentRequest } from '../../bridge/arguments';
import type { ReportReadiness } from '../../commands/report-page';
import * as commonWords from '../../messages/common';
import { reportWords as words } from '../../messages/pages';
import * as steps from '../../messages/report-page';
import type { DocumentKind } from '../../report/document-kinds';
import { Button, CloseButton } from '../components/button';
import { SelectField } from '../components/field';
import { Failure, Notice } from '../components/notice';
import { OutLink } from '../components/out-link';
import { Page } from '../components/page';
import { ProgressBar } from '../components/progress';
import { useLeaving } from '../shared/use-leaving';
import { Confirm } from './confirm';
import { Differences } from './differences';
import { Errors, Missing, OpenItems } from './not-ready';
import { Options } from './options';
import { Papers } from './papers';

interface ReadyProps {
  readonly readiness: ReportReadiness;
  readonly request: DocumentRequest;
  readonly onChange: (part: Partial<DocumentRequest>) => void;
  readonly reread: () => void;
  readonly create: (kind: DocumentKind) => void;
  /** Turns to another year; undefined for the present one. */
  readonly onYear: (year: number | undefined) => void;
}

/** Before a document is made: whether the workbook is ready for it, what is not, and what changed since an earlier one. */
export function Ready({ readiness, request, onChange, reread, create, onYear }: ReadyProps) {
  const {
    complete,
    total,
    ready,
    open,
    errors,
    missing,
    dotted,
    unfit,
    more,
    earlier,
    lost,
    papers,
    differs,
  } = readiness;
  const [leave, error] = useLeaving();
  const [confirming, setConfirming] = useState(false);
  const goTo = (sheet: string, cell: string | null) => leave('goTo', sheet, cell);
  const isFit = unfit.length === 0;
  if (confirming) {
    const back = () => setConfirming(false);
    return <Confirm readiness={readiness} onBack={back} onConfirm={() => create('report')} />;
  }
  return (
    <Page
      actions={
        <>
          <CloseButton />
          <Actions
            readiness={readiness}
            request={request}
            reread={reread}
            create={create}
            onDoubt={() => setConfirming(true)}
          />
        </>
      }
    >
      <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      {readiness.keptYears.length > 0 && (
        <YearField kept={readiness.keptYears} year={request.year} onYear={onYear} />
      )}
      {error && <Failure error={error} />}
      {lost.map((document) => (
        <Lost key={document.link} {...document} />
      ))}
      {isFit && earlier.unchanged && <Unchanged {...earlier.unchanged} />}
      {ready && <Notice kind="done">{words.ready}</Notice>}
      {!ready && <Notice kind={isFit ? 'info' : 'failure'}>{isFit ? words.notReady : words.unfit}</Notice>}
      <Errors errors={isFit ? errors : unfit} more={isFit ? more.errors : more.unfit} goTo={goTo} />
      {isFit && <Missing missing={missing} goTo={goTo} />}
      {dotted !== '' && <p class="aside">{dotted}</p>}
      {isFit && <Options request={request} canChooseKind={ready} onChange={onChange} />}
      <Papers papers={papers} differs={differs} />
      {earlier.reports.length > 0 && <Differences reports={earlier.reports} />}
      <OpenItems open={open} more={more.open} />
    </Page>
  );
}

interface ActionsProps extends Pick<ReadyProps, 'readiness' | 'request' | 'reread' | 'create'> {
  readonly onDoubt: () => void;
}

/** While anything is open the draft comes first, and the report only after a question. */
function Actions({ readiness, request: { kind }, reread, create, onDoubt }: ActionsProps) {
  if (readiness.unfit.length > 0) {
    return (
      <Button primary onClick={reread}>
        {words.recheck}
      </Button>
    );
  }
  if (!readiness.ready) {
    return (
      <>
        {!readiness.onlyDraft && <Button onClick={onDoubt}>{words.createAnyway}</Button>}
        <Button primary onClick={() => create('draft')}>
          {steps.makeDraft}
        </Button>
      </>
    );
  }
  return (
    <Button primary onClick={() => create(kind)}>
      {createLabel(readiness, kind)}
    </Button>
  );
}

/** Of unchanged data a report is made again only by somebody who was told. */
function createLabel({ earlier }: ReportReadiness, kind: DocumentKind): string {
  if (kind === 'draft') return steps.makeDraft;
  if (kind === 'memo') return steps.makeMemo;
  return earlier.unchanged ? steps.createAgain : words.create;
}

function Lost({ name, link, recorded }: ReportReadiness['lost'][number]) {
  return (
    <Notice kind="info">
      <p class="typed">{steps.lost(name)}</p>
      <p>
        <OutLink href={link}>{steps.openThis(name)}</OutLink> ·{' '}
        {recorded ? steps.lostRecorded : steps.lostNotRecorded}
      </p>
    </Notice>
  );
}

function Unchanged({ when, openLink }: { when: string; openLink: string }) {
  return (
    <Notice kind="info">
      <p>{steps.unchanged(when)}</p>
      <p>
        <OutLink href={openLink}>{steps.openEarlier}</OutLink>
      </p>
    </Notice>
  );
}

interface YearProps {
  readonly kept: readonly number[];
  readonly year: number | undefined;
  readonly onYear: ReadyProps['onYear'];
}

/** A workbook that went on to a new year keeps the sheets of the earlier ones, to be reported again. */
function YearField({ kept, year, onYear }: YearProps) {
  return (
    <SelectField
      id="year"
      label={steps.year}
      value={String(year ?? '')}
      choices={[['', steps.presentYear], ...kept.map((each) => [String(each), String(each)] as const)]}
      onChange={(chosen) => onYear(chosen === '' ? undefined : Number(chosen))}
    />
  );
}
