/**
 * What is known of the run that is under way: how long it may still take, and whether it has begun to write. Google
 * gives each run globals of its own; on a host that keeps them, a run begins with `beginRun`.
 */

/** Google stops a run after six minutes; one that ends itself before can still say so. */
const LONGEST_RUN_MS = 5 * 60_000;
/** It stops a simple trigger, such as onEdit, after thirty seconds. */
const LONGEST_TRIGGER_MS = 25_000;

let endsAt = Date.now() + LONGEST_TRIGGER_MS;
let written: ReadonlySet<string> | null = null;
let runs = 0;

export function beginRun(kind: 'command' | 'trigger'): void {
  endsAt = Date.now() + (kind === 'command' ? LONGEST_RUN_MS : LONGEST_TRIGGER_MS);
  written = null;
  runs += 1;
}

/** What is asked for once a run, and again where that failed. */
export function onceARun<T>(ask: () => T): () => T {
  let known: { readonly run: number; readonly value: T } | null = null;
  return () => {
    if (known?.run !== runs) known = { run: runs, value: ask() };
    return known.value;
  };
}

/** In milliseconds; negative when it is over. */
export function timeLeft(): number {
  return endsAt - Date.now();
}

/** What a step of a long command may need: it is not begun when less is left, so that it ends by itself. */
const LONGEST_STEP_MS = 60_000;

export function isTimeForSteps(count: number): boolean {
  return timeLeft() > count * LONGEST_STEP_MS;
}

/**
 * To be said before anything is changed, by whatever changes it: from here on nobody may claim that nothing has changed.
 * @param sheet the name of the sheet that is written; none for a document
 */
export function aboutToWrite(sheet?: string): void {
  written = new Set([...(written ?? []), ...(sheet === undefined ? [] : [sheet])]);
}

/** Null while nothing can have changed; else the names of the sheets that were written, maybe none. */
export function sheetsWritten(): readonly string[] | null {
  return written && [...written];
}
