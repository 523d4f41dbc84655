import { useState } from 'preact/hooks';
import { selfTestWords as words } from '../../messages/self-test';
import type { ProbeResult } from '../../selftest/probe';

/** What was tried, what was expected and what was seen; the word tells it, not the colour alone. */
export function Results({ results }: { results: readonly ProbeResult[] }) {
  const [onlyOthers, setOnlyOthers] = useState(false);
  const shown = onlyOthers ? results.filter(({ ok }) => !ok) : results;
  return (
    <>
      <label class="only">
        <input
          type="checkbox"
          checked={onlyOthers}
          onChange={(event) => setOnlyOthers(event.currentTarget.checked)}
        />{' '}
        {words.onlyDiffering}
      </label>
      <table class="probes">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.expected}</th>
            <th scope="col">{words.columns.seen}</th>
            <th scope="col">{words.columns.ms}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, expected, seen, ok, ms }) => (
            <tr key={name} class={ok ? '' : 'other'}>
              <th scope="row">{name}</th>
              <td>{expected}</td>
              <td>
                <strong>{ok ? words.okMark : words.otherMark}</strong>: {seen}
              </td>
              <td>{ms}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
