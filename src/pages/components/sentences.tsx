/** Sentences one below the other, if there are any; they may hold what somebody typed into a cell. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence} class="typed">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
