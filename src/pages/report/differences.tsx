import { useState } from 'preact/hooks';
import type { EarlierReport } from '../../commands/earlier-reports';
import * as words from '../../messages/report-page';
import { SelectField } from '../components/field';
import { Failure } from '../components/notice';
import { Waiting } from '../components/progress';
import { useCall } from '../shared/use-call';

/** «ต่างจากฉบับก่อน»: what the data say otherwise than an earlier report, once one is chosen. */
export function Differences({ reports }: { reports: readonly EarlierReport[] }) {
  const [chosen, setChosen] = useState('');
  const [changes, read] = useCall('readChanges');
  const choose = (document: string) => {
    setChosen(document);
    if (document !== '') read(document);
  };
  const choices = [
    ['', words.choose],
    ...reports.map(({ document, when, who }) => [document, words.earlier(when, who)] as const),
  ] as const;
  return (
    <details>
      <summary>{words.differences}</summary>
      <SelectField
        id="earlier"
        label={words.compareWith}
        value={chosen}
        choices={choices}
        onChange={choose}
      />
      {chosen !== '' && changes.phase === 'busy' && <Waiting label={words.comparing} slow={changes.slow} />}
      {chosen !== '' && changes.phase === 'failed' && (
        <Failure error={changes.error} retry={() => read(chosen)} />
      )}
      {chosen !== '' && changes.phase === 'done' && <Changes sentences={changes.value} />}
    </details>
  );
}

function Changes({ sentences }: { sentences: readonly string[] }) {
  return (
    <>
      <p role="status">{sentences.length === 0 ? words.noChange : words.changes(sentences.length)}</p>
      <ul class="items">
        {sentences.map((sentence) => (
          <li key={sentence} class="typed">
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
