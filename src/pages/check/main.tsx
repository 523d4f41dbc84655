import type { CheckReport } from '../../commands/check-completeness';
import { commonWords, checkWords as words } from '../../messages/pages';
import { CloseButton } from '../components/button';
import { Failure, Notice } from '../components/notice';
import { Page, show } from '../components/page';
import { ProgressBar, Waiting } from '../components/progress';
import { useCall, useStart } from '../shared/use-call';
import { FindingList } from './finding-list';
import { ResultCounts } from './result-counts';

/** «ตรวจความครบถ้วน»: checks at once, then tells the counts, what changed, and what was found. */
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

function Checked({ report }: { report: CheckReport }) {
  const { items, findings, score, complete, total } = report;
  const found = [
    { group: words.general, findings },
    ...items.map((item) => ({ group: item.code, findings: item.findings })),
  ]
    .map(({ group, findings: all }) => ({ group, findings: all.filter(({ accepted }) => accepted === null) }))
    .filter((each) => each.findings.length > 0);
  return (
    <>
      <div role="status">
        <ProgressBar label={commonWords.itemsDone(complete, total)} value={complete} max={total} />
      </div>
      <ResultCounts results={items.map(({ result }) => result)} />
      <p class="aside">{words.estimated(score.estimatedOit)}</p>
      {report.changes && <Changed changes={report.changes} />}
      <h2>{words.findings}</h2>
      {found.length === 0 ? <Notice kind="done">{words.none}</Notice> : <FindingList groups={found} />}
    </>
  );
}

function Changed({
  changes: { newlyComplete, newlyOpen },
}: {
  changes: NonNullable<CheckReport['changes']>;
}) {
  if (newlyComplete.length + newlyOpen.length === 0) return <p>{words.unchanged}</p>;
  return (
    <>
      <h2>{words.changed}</h2>
      <ul>
        {newlyComplete.length > 0 && (
          <li>
            {words.newlyComplete}: {newlyComplete.join(' ')}
          </li>
        )}
        {newlyOpen.length > 0 && (
          <li>
            {words.newlyOpen}: {newlyOpen.join(' ')}
          </li>
        )}
      </ul>
    </>
  );
}

show(<Check />);
