import { useEffect, useRef } from 'preact/hooks';
import type { ReportReadiness } from '../../commands/report-page';
import { reportWords as words } from '../../messages/pages';
import { Button } from '../components/button';
import { Page } from '../components/page';
import { Sentences } from '../components/sentences';

interface ConfirmProps {
  readonly readiness: ReportReadiness;
  readonly onBack: () => void;
  readonly onConfirm: () => void;
}

/** A report of a workbook that is not ready is made only by somebody who was told what is open. */
export function Confirm({ readiness: { errors, missing, open, more }, onBack, onConfirm }: ConfirmProps) {
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => question.current?.focus(), []);
  const sentences = [
    ...(errors.length > 0 ? [words.errors(errors.length + more.errors)] : []),
    ...(open.length > 0 ? [words.open(open.length + more.open)] : []),
    ...missing.map(({ message }) => message),
  ];
  return (
    <Page
      actions={
        <>
          <Button onClick={onConfirm}>{words.createNow}</Button>
          <Button primary onClick={onBack}>
            {words.back}
          </Button>
        </>
      }
    >
      <h2 ref={question} tabIndex={-1}>
        {words.confirm}
      </h2>
      <p>{words.confirmHelp}</p>
      <Sentences sentences={sentences} />
    </Page>
  );
}
