import * as v from 'valibot';
import { ARGUMENTS, type Arguments, type Taking } from '../bridge/arguments';
import { problem } from '../messages/problems';
import { answer, type Outcome } from './run-command';

/** A function that pages call: what they send is looked at before anything is read or written. */
export function taking<Name extends Taking, T>(name: Name, work: (...sent: Arguments<Name>) => T) {
  return (...sent: Arguments<Name>): Outcome<T> => answer(() => work(...fitting(name, sent)));
}

/**
 * What was sent, as the function takes it.
 * @throws UserError when it does not fit; of a list, naming the item that does not
 */
export function fitting<Name extends Taking>(name: Name, sent: readonly unknown[]): Arguments<Name> {
  // Entries that were left out count as undefined.
  const taken = Array.from({ length: ARGUMENTS[name].items.length }, (_, index) => sent[index]);
  const read = v.safeParse(ARGUMENTS[name], taken);
  if (!read.success) throw refusal(read.issues[0]);
  return read.output as Arguments<Name>;
}

/** The items of a list come from people: they are told which one it is. All else comes from a page that is not ours, or of another version. */
function refusal(issue: v.BaseIssue<unknown>) {
  const path = issue.path ?? [];
  const at = path.findIndex(({ key }) => key === 'items');
  if (at < 0) return problem('bad-call', {});
  const { code } = Object(path[at + 1]?.value) as { readonly code?: unknown };
  return problem('bad-list', { code: code === undefined ? null : String(code) });
}
