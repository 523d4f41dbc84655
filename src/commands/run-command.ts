import type { Outcome } from '../bridge/outcome';
import { failureOf, failureWords, mayPass, messageOf } from '../messages/failures';
import { UserError } from '../messages/user-error';
import { beginRun, sheetsWritten } from '../workbook/run';

export type { Outcome } from '../bridge/outcome';

/**
 * Runs a menu command. What was written for the person is shown to the person; anything else is logged without its
 * message, which may hold the text of a cell, and the person is told what kind of failure it was, and what to do.
 */
export function runCommand<T>(title: string, work: () => T, done?: (value: T) => string): Outcome<T> {
  requirePermissions();
  const outcome = answer(work);
  if (!outcome.ok) show(title, outcome.message);
  else if (done) show(title, done(outcome.value));
  return outcome;
}

/**
 * A person may have given some of the permissions and not others. Google then asks for the rest at once, and the run ends
 * there: a refusal is not caught, since what Google throws is its own way to ask. That the question itself fails is no
 * reason to stop.
 */
function requirePermissions(): void {
  if (typeof ScriptApp === 'undefined' || typeof ScriptApp.requireAllScopes !== 'function') return;
  try {
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  } catch (error) {
    if (failureOf(messageOf(error)) === 'permission') throw error;
  }
}

/** Runs what a page asked for. Nothing is shown from here: the page shows the outcome. */
export function answer<T>(work: () => T): Outcome<T> {
  beginRun('command');
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
  const code = failureOf(messageOf(error));
  const { name = '', stack = '' } = Object(error) as { readonly name?: string; readonly stack?: string };
  const frames = String(stack)
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  console.error([`${code}: ${name}`, ...frames].join('\n'));
  return { ok: false, code, message: failureWords(code, sheetsWritten()), retry: mayPass(code) };
}

function show(title: string, text: string): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  } catch {
    // Where no dialog comes up, Google still shows what is thrown.
    throw new Error(text);
  }
}
