import type { CheckPage } from '../../commands/check-completeness';
import * as commonWords from '../../messages/common';
import { checkWords as words } from '../../messages/pages';
import { CloseButton } from '../components/button';
import { Confirmation } from '../components/confirmation';
import { Failure } from '../components/notice';
import { Page } from '../components/page';
import { ProgressBar, Waiting } from '../components/progress';
import { show } from '../components/show';
import { useCall, useStart } from '../shared/use-call';
import { Tasks } from './tasks';
import './main.css';

/** «ตรวจความครบถ้วน»: checks at once, then tells on one screen what there is to do, who is how far, and what changed. */
function Check() {
  const [check, start] = useCall('runCheck');
  useStart(start);
  return (
    <Page actions={<CloseButton primary={check.phase === 'done'} />}>
      {check.phase === 'done' && <Checked report={check.value} />}
      {check.phase === 'failed' && <Failure error={check.error} retry={start} />}
      {(check.phase === 'busy' || check.phase === 'idle') && (
        <Waiting label={words.working} leave={words.leave} slow={check.phase === 'busy' && check.slow} />
      )}
    </Page>
  );
}

function Checked({ report }: { report: CheckPage }) {
  const { score, complete, total, divisions, moreDivisions, changes } = report;
  return (
    <>
      <div role="status">
        <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      </div>
      <Tasks report={report} />
      {divisions.length > 0 && <Divisions divisions={divisions} moreDivisions={moreDivisions} />}
      {changes && <Changed changes={changes} />}
      <Confirmation lists={report.unconfirmed} />
      <p class="aside">{words.estimated(score.estimatedOit)}</p>
    </>
  );
}

function Divisions({ divisions, moreDivisions }: Pick<CheckPage, 'divisions' | 'moreDivisions'>) {
  return (
    <>
      <h2>{words.divisions}</h2>
      <ul class="divisions">
        {divisions.map(({ name, complete, total }) => (
          <li key={name}>
            <span class="name" title={name}>
              {name}
            </span>
            <progress aria-hidden="true" value={complete} max={total} />
            <span>{words.division(complete, total)}</span>
          </li>
        ))}
      </ul>
      {moreDivisions > 0 && <p>{words.moreDivisions(moreDivisions)}</p>}
    </>
  );
}

function Changed({ changes: { newlyComplete, newlyOpen } }: { changes: NonNullable<CheckPage['changes']> }) {
  if (newlyComplete.length + newlyOpen.length === 0) return <p>{words.unchanged}</p>;
  return (
    <>
      <Codes label={words.newlyComplete} codes={newlyComplete} />
      <Codes label={words.newlyOpen} codes={newlyOpen} />
    </>
  );
}

/** More codes than fit a line are counted. */
const MOST_CODES = 10;

function Codes({ label, codes }: { label: string; codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <p>
      {label}: {words.codes(codes.slice(0, MOST_CODES), codes.length - MOST_CODES)}
    </p>
  );
}

show(<Check />);
