import { unexpectedWords } from '../messages/dialogs';
import { UserError } from '../messages/user-error';

/** How a command ended. Google ignores it; the local host and the pages read it. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: string; readonly message: string };

/**
 * Runs a menu command. What was written for the person is shown to the person; anything else is logged without its
 * message, which may hold the text of a cell, and the person is told that nothing is known to be wrong on their side.
 */
export function runCommand<T>(title: string, work: () => T, done?: (value: T) => string): Outcome<T> {
  try {
    const value = work();
    if (done) show(title, done(value));
    return { ok: true, value };
  } catch (error) {
    const outcome = failure(error);
    show(title, outcome.message);
    return outcome;
  }
}

function failure(error: unknown): { ok: false; code: string; message: string } {
  if (error instanceof UserError) return { ok: false, code: error.code, message: error.message };
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error([name, ...frames].join('\n'));
  return { ok: false, code: 'unexpected', message: unexpectedWords };
}

function show(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
