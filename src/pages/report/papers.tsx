import { useState } from 'preact/hooks';
import type { Paper } from '../../commands/paper-trail';
import {
  RECORDED_STEPS,
  type RecordedStep,
  stepTitles,
  paperWords as words,
} from '../../messages/paper-trail';
import { Button } from '../components/button';
import { SelectField, TextField } from '../components/field';
import { Failure, Notice } from '../components/notice';
import { OutLink } from '../components/out-link';
import { Waiting } from '../components/progress';
import { useCall } from '../shared/use-call';

interface PapersProps {
  readonly papers: readonly Paper[];
  /** When the report was made that was agreed to, where the data say another thing by now. */
  readonly differs: string | null;
}

/** What became of the reports that were made, and a form to write down what has happened since. */
export function Papers({ papers, differs }: PapersProps) {
  const [record, send] = useCall('recordStep');
  const known = record.phase === 'done' ? record.value : papers;
  const [newest] = known;
  if (!newest) return null;
  return (
    <>
      <h2>{words.title}</h2>
      {differs !== null && <Notice kind="info">{words.differs(differs)}</Notice>}
      <ul>
        {known.map((paper) => (
          <li key={paper.document}>
            <Trail paper={paper} />
          </li>
        ))}
      </ul>
      {record.phase === 'busy' && <Waiting label={words.saving} slow={record.slow} />}
      {record.phase === 'failed' && <Failure error={record.error} />}
      {record.phase === 'done' && <Notice kind="done">{words.saved}</Notice>}
      <details>
        <summary>{words.record}</summary>
        <RecordForm key={newest.document} papers={known} onRecord={send} />
      </details>
    </>
  );
}

function nameOf({ kind, when, who }: Paper): string {
  return `${kind === 'draft' ? words.draft : words.report} ${words.by(when, who)}`;
}

/** A paper in a line, and what became of it below. */
function Trail({ paper }: { paper: Paper }) {
  const { link, steps, differs } = paper;
  const last = steps[steps.length - 1];
  return (
    <>
      <OutLink href={link}>{nameOf(paper)}</OutLink> ·{' '}
      <strong>{last ? words.state(stepTitles[last.step]) : words.noStep}</strong>
      {differs && <em> · {words.paperDiffers}</em>}
      {steps.length > 0 && (
        <ol>
          {steps.map(({ step, when, who, note, link: own }, index) => (
            <li key={`${index} ${step}`} class="typed">
              {stepTitles[step]} · {words.by(when, who)}
              {note !== '' && ` · ${note}`}
              {own !== '' && (
                <>
                  {' '}
                  · <OutLink href={own}>{words.open}</OutLink>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const FORM = 'step-form';
/** What is written down by hand here; that a remark was mended is marked where it is shown, beside the sheet. */
const STEPS = RECORDED_STEPS.filter((step) => step !== 'mended');

type Step = { document: string; step: RecordedStep; note: string; day: string; link: string };

function RecordForm({ papers, onRecord }: { papers: readonly Paper[]; onRecord: (step: Step) => void }) {
  const [step, setStep] = useState<Step>({
    document: papers[0]?.document ?? '',
    step: 'read',
    note: '',
    day: '',
    link: '',
  });
  const change = (part: Partial<Step>) => setStep({ ...step, ...part });
  const submit = (event: Event) => {
    event.preventDefault();
    onRecord(step);
  };
  return (
    <form id={FORM} noValidate onSubmit={submit}>
      {papers.length > 1 && (
        <SelectField
          id="paper"
          label={words.paper}
          value={step.document}
          choices={papers.map((paper) => [paper.document, nameOf(paper)] as const)}
          onChange={(document) => change({ document })}
        />
      )}
      <SelectField
        id="step"
        label={words.step}
        value={step.step}
        choices={STEPS.map((each) => [each, stepTitles[each]] as const)}
        onChange={(each) => change({ step: each, note: '', day: '', link: '' })}
      />
      {step.step === 'returned' && (
        <TextField
          id="remark"
          label={words.note}
          help={words.noteHelp}
          lines={3}
          value={step.note}
          onChange={(note) => change({ note })}
        />
      )}
      {step.step === 'signed' && (
        <TextField id="signed" label={words.day} value={step.day} onChange={(day) => change({ day })} />
      )}
      {(step.step === 'signed' || step.step === 'published') && (
        <TextField
          id="own-link"
          label={step.step === 'signed' ? words.signedLink : words.publishedLink}
          value={step.link}
          onChange={(link) => change({ link })}
        />
      )}
      <Button form={FORM}>{words.save}</Button>
    </form>
  );
}
