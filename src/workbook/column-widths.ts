/** So many columns from `first` on, counted from 1, get this width. */
export interface WidthRun {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** The widths in as few calls as they take, one over the other: the commonest for all, then what differs. */
export function widthRuns(widths: readonly number[]): readonly WidthRun[] {
  const plain = runsBesides(widths, null);
  return [...new Set(widths)]
    .map((base) => [{ first: 1, count: widths.length, width: base }, ...runsBesides(widths, base)])
    .reduce<readonly WidthRun[]>((best, runs) => (runs.length < best.length ? runs : best), plain);
}

function runsBesides(widths: readonly number[], base: number | null): readonly WidthRun[] {
  const runs: { first: number; count: number; width: number }[] = [];
  widths.forEach((width, index) => {
    if (width === base) return;
    const last = runs[runs.length - 1];
    if (last && last.width === width && last.first + last.count === index + 1) last.count += 1;
    else runs.push({ first: index + 1, count: 1, width });
  });
  return runs;
}
