import { FAILURE_NAMES } from '../../messages/failures';
import { type Interpose, RunKilled } from '../apps-script/service-calls';
import type { Host } from '../host';
import type { LocalWorkbook } from '../xlsx/local-workbook';
import type { Scenario } from './scenarios';

/** A scenario as it is carried out in a workbook, how that ends, and what is wrong in what a person is told at the end. */

export interface Session {
  readonly workbook: LocalWorkbook;
  readonly host: Host;
  /** Another text for all that a run leaves behind: the workbook, documents, letters. */
  readonly traces: () => string;
  /** How many calls were made that may have changed any of it. */
  readonly changes: () => number;
  readonly edit: Host['edit'];
  readonly disturb: (interpose: Interpose) => void;
  readonly close: () => Promise<void>;
}

/** How it ended, and whether the function that it ended in may have changed something. */
type End = { readonly changed: boolean } & (
  | { readonly kind: 'done' | 'killed' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'threw'; readonly message: string }
);

interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

interface Success {
  readonly ok: true;
  readonly value: unknown;
}

export type Outcome = Refusal | Success | undefined;

class Refused extends Error {
  constructor(readonly outcome: Refusal) {
    super(outcome.message);
  }
}

/** @param play what a function comes to, by making the call or without */
export function perform(
  scenario: Scenario,
  { host, changes, edit }: Session,
  play: (name: string, make: () => Outcome) => Outcome,
): End {
  let before = changes();
  const call = (name: string, args: readonly unknown[]) => {
    before = changes();
    return play(name, () => host.call(name, ...args) as Outcome);
  };
  const end = () => ({ changed: changes() > before });
  try {
    scenario.act({
      edit,
      call(name, ...args) {
        const outcome = call(name, args);
        if (outcome?.ok === false) throw new Refused(outcome);
      },
      ask(name, ...args) {
        const outcome = call(name, args);
        if (outcome?.ok !== true) throw new Refused(outcome as Refusal);
        return outcome.value;
      },
      attempt(name, code, ...args) {
        const outcome = call(name, args);
        if (outcome?.ok === false && outcome.code !== code) throw new Refused(outcome);
        return outcome?.ok === false ? code : null;
      },
    });
    return { ...end(), kind: 'done' };
  } catch (error) {
    if (error instanceof RunKilled) return { ...end(), kind: 'killed' };
    if (error instanceof Refused) return { ...error.outcome, ...end(), kind: 'refused' };
    return { ...end(), kind: 'threw', message: (error as Error).message };
  }
}

/** Triggers have nobody to tell; Google keeps what they throw in its log. */
const TRIGGERS: readonly string[] = ['onOpen', 'onEdit'];
/** What Google throws so as to ask the person for the permissions that they withheld: its own dialog follows. */
const ASKED_BY_GOOGLE = /to call ScriptApp\.ScriptApp\.requireAllScopes/;
const OF_GOOGLE = /[A-Za-z]{3,} [a-z]{3,}|undefined|\[object/;

export function toldWrong(end: End, { name }: Scenario): readonly string[] {
  if (!('message' in end) || TRIGGERS.includes(name)) return [];
  const { message } = end;
  if (end.kind === 'threw' && ASKED_BY_GOOGLE.test(message)) return [];
  const wrong: string[] = [];
  if (!/[ก-๛]{4}/.test(message) || OF_GOOGLE.test(message)) wrong.push(`no sentence of ours: ${message}`);
  if (end.kind === 'refused' && (end.code === 'unexpected' || !FAILURE_NAMES.includes(end.code as never)))
    wrong.push(`told as ${end.code}: ${message}`);
  if (end.changed && /ยังไม่มีอะไรเปลี่ยน/.test(message)) wrong.push(`says that nothing has changed: ${message}`);
  return wrong;
}
