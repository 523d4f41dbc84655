import { useState } from 'preact/hooks';
import type { ItasItem, ItasSet } from '../../commands/itas';
import { type Grading, gradingOf } from '../../ita/itas/grading';
import * as words from '../../messages/itas-page';
import { MakeTable } from '../components/make-table';
import { Notice } from '../components/notice';
import { SmallButton } from '../components/small-button';
import { server } from '../shared/server';
import { GradeForm } from './grade-form';
import '../components/disclosure.css';

interface GradesProps {
  readonly set: ItasSet;
  readonly onChange: (code: string, part: Partial<ItasItem>) => void;
}

/** What ป.ป.ช. said of each item, what is answered, and what would follow. */
export function Grades({ set, onChange }: GradesProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const { items } = set;
  return (
    <>
      <p class="aside">
        {words.gradeIntro} {words.bulk}{' '}
        <SmallButton onClick={() => server.call('goTo', 'ITAS', null).catch(() => {})}>
          {words.goToSheet}
        </SmallButton>
      </p>
      <Outcome set={set} />
      <p role="status" class="told">
        {saved !== null && words.saved(saved)}
      </p>
      <ol class="items">
        {items.map((item) => (
          <li key={item.code} class="item">
            <div class="grade">
              <h2>
                {item.code} {item.title}
              </h2>
              <span>
                {item.grade.result === '' ? words.noResult : item.grade.result}
                {item.grade.score !== '' && ` · ${item.grade.score}`}{' '}
                <SmallButton
                  label={`${words.edit} ${item.code}`}
                  expanded={open === item.code}
                  onClick={() => setOpen(open === item.code ? null : item.code)}
                >
                  {words.edit}
                </SmallButton>
              </span>
            </div>
            {item.grade.clarification !== '' && open !== item.code && (
              <p class="typed what">
                {words.clarification}: {item.grade.clarification}
                {item.grade.sent !== '' && `\n${words.sent} ${item.grade.sent}`}
              </p>
            )}
            {open === item.code && (
              <GradeForm
                code={item.code}
                grade={item.grade}
                onSaved={(grade) => {
                  onChange(item.code, { grade });
                  setSaved(item.code);
                  setOpen(null);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

const score = (value: number) => value.toFixed(2);

function Outcome({ set }: { set: ItasSet }) {
  const grading = gradingOf(set.items);
  const { passed, failed, ungraded, clarified } = grading;
  if (passed + failed.length === 0) return <Notice kind="info">{words.noneGraded}</Notice>;
  return (
    <Notice kind="info">
      <p>
        <strong>{words.counts(passed, failed.length, ungraded)}</strong>
      </p>
      <p>{words.scoreByResults(score(grading.score), ungraded)}</p>
      {clarified.length > 0 && <p>{words.whenAccepted(score(grading.whenAccepted), clarified.length)}</p>}
      <p>{words.checked(score(set.checked), score(Math.abs(set.checked - grading.score)))}</p>
      {set.estimated && <p>⚠ {words.estimate}</p>}
      <Foresight grading={grading} />
      {failed.length > 0 && <MakeTable request={{ kind: 'clarify', onlyReady: false }} label={words.print} />}
    </Notice>
  );
}

function Foresight({ grading: { foretold, unforeseen, failed } }: { grading: Grading }) {
  return (
    <details>
      <summary>{words.foresight}</summary>
      <p class="aside">{words.foresightHelp}</p>
      <ul>
        {foretold.map((each) => (
          <li key={each.finding}>
            {words.foretold(each.finding, each.failed.join(' '), each.passed.join(' '))}
          </li>
        ))}
      </ul>
      {unforeseen.length > 0 && <p>{words.unforeseen(unforeseen.join(' '))}</p>}
      {unforeseen.length === 0 && failed.length > 0 && <p>{words.nothingUnforeseen}</p>}
    </details>
  );
}
