/** All texts of an office's workbook fit in several times over. In UTF-16 units. */
const MOST_HELD = 1_000_000;

/**
 * The same of a text as `work`, worked out once for each text: checks ask for the same of one cell again and again.
 * When it has seen very much it forgets all, so that a workbook of any size takes no more room.
 */
export function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let held = 0;
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = work(text);
    held += text.length;
    if (held > MOST_HELD) {
      known.clear();
      held = text.length;
    }
    known.set(text, value);
    return value;
  };
}
