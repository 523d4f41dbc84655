/**
 * True when `a` becomes `b` by adding, dropping or changing at most `most` characters (Levenshtein distance).
 * Only a band of 2 × most + 1 cells a row is looked at, so long texts cost no more than their length.
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = new Array(b.length + 1).fill(Number.POSITIVE_INFINITY);
    if (row <= most) current[0] = row;
    for (let column = Math.max(1, row - most); column <= Math.min(b.length, row + most); column++) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const dropped = (previous[column] ?? 0) + 1;
      const added = (current[column - 1] ?? 0) + 1;
      current[column] = Math.min(changed, dropped, added);
    }
    previous = current;
  }
  return (previous[b.length] ?? 0) <= most;
}
