import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { FAILURE_NAMES } from '../../messages/failures';
import { FAULT_KINDS, type FaultKind, faultAt } from '../apps-script/faults';
import { type Interpose, RunKilled } from '../apps-script/service-calls';
import { TestClock } from '../clock';
import { type Host, startHost, WarmScript } from '../host';
import { copyWorkbook, type LocalWorkbook } from '../xlsx/local-workbook';
import { type BookState, differences, essence, fingerprint, staffCells } from './book-state';
import { type Prepared, type Scenario, titleOf } from './scenarios';
import { type Surroundings, THE_DAY } from './small-book';

/**
 * What becomes of a command when Google fails at one of its calls: the run with the fault, then what a person does next,
 * the same once more. Whatever the fault, nothing of staff's is lost, the second run ends as a run that nothing disturbed,
 * and what the person is told is one sentence of ours that is true.
 */

export interface Point {
  readonly scenario: Scenario;
  /** The number of the call among those of an undisturbed run, from 1. */
  readonly call: number;
  readonly kind: FaultKind;
}

export interface Fault extends Point {
  readonly method: string;
  /** What is wrong, a line each. */
  readonly wrong: readonly string[];
}

/** A scenario as it goes when nothing fails. */
interface Undisturbed {
  readonly calls: readonly string[];
  /** Of the workbook as it was prepared. */
  readonly tracesBefore: string;
  readonly staffBefore: ReadonlyMap<string, string>;
  readonly essence: BookState;
  readonly staff: ReadonlyMap<string, string>;
  readonly documents: number;
  readonly letters: number;
}

const PERSON = { name: 'ผู้ใช้', email: 'user@nasom.example' };

export class FaultWalk {
  readonly #warm = new WarmScript();
  readonly #undisturbed = new Map<Scenario, Undisturbed>();
  /** What the second run made of a workbook that an earlier point had left the same. */
  readonly #recovered = new Map<string, readonly string[]>();

  constructor(
    private readonly surroundings: Surroundings,
    readonly scenarios: readonly Scenario[],
  ) {}

  points(scenario: Scenario): readonly Point[] {
    return this.#clean(scenario).calls.flatMap((_method, index) =>
      FAULT_KINDS.map((kind) => ({ scenario, call: index + 1, kind })),
    );
  }

  /** Null when all went as it should. */
  async walk({ scenario, call, kind }: Point): Promise<Fault | null> {
    const clean = this.#clean(scenario);
    const session = this.#open(scenario.book);
    session.disturb(faultAt(call, kind));
    const end = perform(scenario, session);
    session.disturb(() => undefined);

    const left = session.traces();
    const wrong = [
      ...lostCells(clean.staffBefore, staffCells(session.workbook), clean.staff),
      ...toldWrong(end, left !== end.traces, scenario),
    ];
    const whole = end.kind === 'done' && this.#unlike(scenario, session).length === 0;
    // Where nothing was changed, the second run is the undisturbed one.
    if (!whole && left !== clean.tracesBefore) {
      const key = `${titleOf(scenario)} ${left}`;
      const known = this.#recovered.get(key) ?? this.#afterOneMoreRun(scenario, session);
      this.#recovered.set(key, known);
      wrong.push(...known);
    }
    await session.close();
    const { calls } = clean;
    return wrong.length === 0
      ? null
      : { scenario, call, kind, method: calls[call - 1] ?? '', wrong: [...new Set(wrong)] };
  }

  #afterOneMoreRun(scenario: Scenario, session: Session): readonly string[] {
    const again = perform(scenario, session);
    const over = again.kind === 'refused' && again.code === scenario.overAs;
    const failed = again.kind === 'done' || over ? [] : [`fails again: ${JSON.stringify(again)}`];
    return [...failed, ...this.#unlike(scenario, session)];
  }

  #clean(scenario: Scenario): Undisturbed {
    const known = this.#undisturbed.get(scenario);
    if (known) return known;
    const session = this.#open(scenario.book);
    const [tracesBefore, staffBefore] = [session.traces(), staffCells(session.workbook)];
    const calls: string[] = [];
    session.disturb(({ method }) => {
      calls.push(method);
      return undefined;
    });
    const end = perform(scenario, session);
    if (end.kind !== 'done') throw new Error(`${titleOf(scenario)} fails by itself: ${JSON.stringify(end)}`);
    const clean = {
      calls,
      tracesBefore,
      staffBefore,
      essence: essence(session.workbook, PERSON.email),
      staff: staffCells(session.workbook),
      documents: session.host.files.length,
      letters: session.host.shares.length,
    };
    void session.close();
    this.#undisturbed.set(scenario, clean);
    return clean;
  }

  #open({ workbook: prepared, files }: Prepared): Session {
    const workbook = copyWorkbook(prepared);
    let interpose: Interpose = () => undefined;
    let before = 0;
    const host = startHost({
      ...this.surroundings,
      workbook,
      files,
      user: PERSON,
      clock: new TestClock(THE_DAY),
      deferWrites: true,
      foreignRealm: true,
      warm: this.#warm,
      interpose: (call) => interpose({ ...call, number: call.number - before }),
    });
    return {
      workbook,
      host,
      traces: () => `${host.files.length} ${host.shares.length} ${digestOf(fingerprint(workbook))}`,
      disturb(next) {
        interpose = next;
        before = host.serviceCalls.mayTravel;
      },
      close: async () => {
        for (const { path } of host.files.slice(files.length)) await rm(path, { force: true });
      },
    };
  }

  /** How a workbook that the work was done in differs from one where nothing went wrong. */
  #unlike(scenario: Scenario, { workbook, host }: Session): readonly string[] {
    const clean = this.#clean(scenario);
    const found = differences(essence(workbook, PERSON.email), clean.essence).slice(0, 5);
    return [
      ...found.map((line) => `left: ${line.slice(0, 400)}`),
      ...(host.files.length > clean.documents && !scenario.copies ? ['a second document'] : []),
      ...(host.shares.length > clean.letters ? ['a second letter'] : []),
    ];
  }
}

interface Session {
  readonly workbook: LocalWorkbook;
  readonly host: Host;
  /** Another text for all that a run leaves behind: the workbook, documents, letters. */
  readonly traces: () => string;
  readonly disturb: (interpose: Interpose) => void;
  readonly close: () => Promise<void>;
}

/** How it ended, and what there was before the call that it ended in. */
type End = { readonly traces: string } & (
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

class Refused extends Error {
  constructor(readonly outcome: Refusal) {
    super(outcome.message);
  }
}

function perform(scenario: Scenario, { host, traces }: Session): End {
  let before = '';
  const call = (name: string, args: readonly unknown[]) => {
    before = traces();
    return host.call(name, ...args) as Refusal | Success | undefined;
  };
  try {
    scenario.act({
      edit(...typed) {
        before = traces();
        host.edit(...typed);
      },
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
    return { kind: 'done', traces: before };
  } catch (error) {
    if (error instanceof RunKilled) return { kind: 'killed', traces: before };
    if (error instanceof Refused) return { ...error.outcome, kind: 'refused', traces: before };
    return { kind: 'threw', message: (error as Error).message, traces: before };
  }
}

/** Triggers have nobody to tell; Google keeps what they throw in its log. */
const TRIGGERS: readonly string[] = ['onOpen', 'onEdit'];
/** What Google throws so as to ask the person for the permissions that they withheld: its own dialog follows. */
const ASKED_BY_GOOGLE = /to call ScriptApp\.ScriptApp\.requireAllScopes/;
const OF_GOOGLE = /[A-Za-z]{3,} [a-z]{3,}|undefined|\[object/;

function toldWrong(end: End, changed: boolean, { name }: Scenario): readonly string[] {
  if (!('message' in end) || TRIGGERS.includes(name)) return [];
  const { message } = end;
  if (end.kind === 'threw' && ASKED_BY_GOOGLE.test(message)) return [];
  const wrong: string[] = [];
  if (!/[ก-๛]{4}/.test(message) || OF_GOOGLE.test(message)) wrong.push(`no sentence of ours: ${message}`);
  if (end.kind === 'refused' && (end.code === 'unexpected' || !FAILURE_NAMES.includes(end.code as never)))
    wrong.push(`told as ${end.code}: ${message}`);
  if (changed && /ยังไม่มีอะไรเปลี่ยน/.test(message)) wrong.push(`says that nothing has changed: ${message}`);
  return wrong;
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** A cell of the staff's holds what it held, or what the command is there to put into it. */
function lostCells(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  wanted: ReadonlyMap<string, string>,
): readonly string[] {
  return [...before].flatMap(([place, held]) => {
    const holds = now.get(place);
    return holds === held || holds === wanted.get(place)
      ? []
      : [`lost: ${place} held “${held.slice(0, 80)}”, holds “${(holds ?? '').slice(0, 80)}”`];
  });
}
