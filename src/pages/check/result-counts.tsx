import './result-counts.css';

/** How many items have which result: the word, and its count. */
export function ResultCounts({ results }: { results: readonly string[] }) {
  const counts = new Map<string, number>();
  for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
  return (
    <ul class="counts">
      {[...counts].map(([result, count]) => (
        <li key={result} data-result={result}>
          {result} <strong>{count}</strong>
        </li>
      ))}
    </ul>
  );
}
