import type { Outcome } from '../bridge/outcome';
import { lacksPermission, permissionWords, unexpectedWords } from '../messages/failures';
import { UserError } from '../messages/user-error';

export type { Outcome } from '../bridge/outcome';

/**
 * Runs a menu command. What was written for the person is shown to the person; anything else is logged without its
 * message, which may hold the text of a cell, and the person is told that nothing is known to be wrong on their side.
 */
export function runCommand<T>(title: string, work: () => T, done?: (value: T) => string): Outcome<T> {
  const outcome = answer(work);
  if (!outcome.ok) show(title, outcome.message);
  else if (done) show(title, done(outcome.value));
  return outcome;
}

/** Runs what a page asked for. Nothing is shown from here: the page shows the outcome. */
export function answer<T>(work: () => T): Outcome<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): Outcome<never> {
  if (error instanceof UserError) {
    const { code, message, retry } = error;
    return { ok: false, code, message, retry };
  }
  const { name, message, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error([name, ...frames].join('\n'));
  return lacksPermission(message)
    ? { ok: false, code: 'permission', message: permissionWords, retry: false }
    : { ok: false, code: 'unexpected', message: unexpectedWords, retry: true };
}

function show(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
