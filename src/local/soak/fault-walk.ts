import { rm } from 'node:fs/promises';
import { FAULT_KINDS, type FaultKind, faultAt } from '../apps-script/faults';
import type { Fate, Interpose, ServiceCall } from '../apps-script/service-calls';
import { TestClock } from '../clock';
import { startHost, WarmScript } from '../host';
import { copyWorkbook, type LocalWorkbook } from '../xlsx/local-workbook';
import { differences, fingerprint, staffCells } from './book-state';
import { type Outcome, perform, type Session, toldWrong } from './perform';
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
  readonly steps: readonly Step[];
  /** Of the workbook as it was prepared. */
  readonly tracesBefore: string;
  readonly staffBefore: ReadonlyMap<string, string>;
  /** What it is in the end. */
  readonly workbook: LocalWorkbook;
  readonly staff: ReadonlyMap<string, string>;
  readonly documents: number;
  readonly letters: number;
}

/** A function of a scenario. What comes before a fault need not be done again, nor what follows where all is as it was here. */
interface Step {
  readonly name: string;
  readonly outcome: Outcome;
  readonly before: Prepared;
  readonly callsBefore: number;
  readonly tracesAfter: string;
}

const PERSON = { name: 'ผู้ใช้', email: 'user@nasom.example' };

export class FaultWalk {
  readonly #warm = new WarmScript();
  readonly #undisturbed = new Map<Scenario, Undisturbed>();
  /** By what a run left: many faults leave the same. */
  readonly #unlike = new Map<string, readonly string[]>();
  /** What the second run made of that. */
  readonly #recovered = new Map<string, readonly string[]>();

  constructor(
    private readonly surroundings: Surroundings,
    readonly scenarios: readonly Scenario[],
  ) {}

  /** What a scenario asks of Google where nothing fails. */
  calls(scenario: Scenario): readonly string[] {
    return this.#clean(scenario).calls;
  }

  points(scenario: Scenario): readonly Point[] {
    return this.calls(scenario).flatMap((_method, index) =>
      FAULT_KINDS.map((kind) => ({ scenario, call: index + 1, kind })),
    );
  }

  /** Null when all went as it should. */
  async walk({ scenario, call, kind }: Point): Promise<Fault | null> {
    const clean = this.#clean(scenario);
    const { steps } = clean;
    const first = Math.max(0, steps.filter(({ callsBefore }) => callsBefore < call).length - 1);
    const session = this.#open(steps[first]?.before ?? scenario.book);
    session.disturb(faultAt(call - (steps[first]?.callsBefore ?? 0), kind));
    let at = 0;
    const end = perform(scenario, session, (_name, make) => {
      const known = at < first ? steps[at] : undefined;
      at += 1;
      return known ? known.outcome : make();
    });
    session.disturb(() => undefined);

    const wrong = [...toldWrong(end, scenario)];
    // Where nothing was changed, the second run is the undisturbed one.
    const unchanged = steps[first - 1]?.tracesAfter ?? clean.tracesBefore;
    const left = session.changes() > 0 ? session.traces() : unchanged;
    if (left !== clean.tracesBefore) {
      wrong.push(...lostCells(clean.staffBefore, staffCells(session.workbook), clean.staff));
      const key = `${titleOf(scenario)} ${left}`;
      const unlike = () => remembered(this.#unlike, key, () => this.#differences(scenario, session));
      const again = () => remembered(this.#recovered, key, () => this.#afterOneMoreRun(scenario, session));
      if (end.kind !== 'done' || unlike().length > 0) wrong.push(...again());
    }
    await session.close();
    const { calls } = clean;
    return wrong.length === 0
      ? null
      : { scenario, call, kind, method: calls[call - 1] ?? '', wrong: [...new Set(wrong)] };
  }

  #afterOneMoreRun(scenario: Scenario, session: Session): readonly string[] {
    const { steps } = this.#clean(scenario);
    let at = 0;
    let isAsThere = false;
    const again = perform(scenario, session, (name, make) => {
      const step = steps[at];
      at += 1;
      const isSame = step?.name === name;
      if (isAsThere && !isSame) throw new Error(`${titleOf(scenario)} goes on with ${name}`);
      if (isAsThere) return step?.outcome;
      const outcome = make();
      isAsThere = isSame && at < steps.length && session.traces() === step?.tracesAfter;
      return outcome;
    });
    if (isAsThere && again.kind === 'done') return [];
    const over = again.kind === 'refused' && again.code === scenario.overAs;
    const failed = again.kind === 'done' || over ? [] : [`fails again: ${JSON.stringify(again)}`];
    return [...failed, ...this.#differences(scenario, session)];
  }

  #clean(scenario: Scenario): Undisturbed {
    const known = this.#undisturbed.get(scenario);
    if (known) return known;
    const session = this.#open(scenario.book);
    const [tracesBefore, staffBefore] = [session.traces(), staffCells(session.workbook)];
    const calls: string[] = [];
    const steps: Step[] = [];
    session.disturb(({ method }) => {
      calls.push(method);
      return undefined;
    });
    const end = perform(scenario, session, (name, make) => {
      const { files, folders } = session.host;
      const before = { workbook: copyWorkbook(session.workbook), files: [...files], folders: [...folders] };
      const callsBefore = calls.length;
      const outcome = make();
      steps.push({ name, outcome, before, callsBefore, tracesAfter: session.traces() });
      return outcome;
    });
    if (end.kind !== 'done') throw new Error(`${titleOf(scenario)} fails by itself: ${JSON.stringify(end)}`);
    const clean = {
      calls,
      steps,
      tracesBefore,
      staffBefore,
      workbook: copyWorkbook(session.workbook),
      staff: staffCells(session.workbook),
      documents: session.host.files.length,
      letters: session.host.shares.length,
    };
    void session.close();
    this.#undisturbed.set(scenario, clean);
    return clean;
  }

  #open({ workbook: prepared, files, folders }: Prepared): Session {
    const workbook = copyWorkbook(prepared);
    let interpose: Interpose = () => undefined;
    let before = 0;
    let changes = 0;
    const passing = (call: ServiceCall): Fate | undefined => {
      const fate = interpose({ ...call, number: call.number - before });
      if ((fate === undefined || fate.made) && mayChange(call)) changes += 1;
      return fate;
    };
    const host = startHost({
      ...this.surroundings,
      workbook,
      files,
      folders,
      user: PERSON,
      clock: new TestClock(THE_DAY),
      deferWrites: true,
      foreignRealm: true,
      warm: this.#warm,
      interpose: passing,
    });
    return {
      workbook,
      host,
      traces: () => `${host.files.length} ${host.shares.length} ${fingerprint(workbook)}`,
      changes: () => changes,
      edit(...typed) {
        changes += 1;
        host.edit(...typed);
      },
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
  #differences(scenario: Scenario, { workbook, host }: Session): readonly string[] {
    const clean = this.#clean(scenario);
    const found = differences(workbook, clean.workbook, PERSON.email).slice(0, 5);
    return [
      ...found.map((line) => `left: ${line.slice(0, 400)}`),
      ...(host.files.length > clean.documents ? ['a second document'] : []),
      ...(host.shares.length > clean.letters ? ['a second letter'] : []),
    ];
  }
}

/** A note of who holds the lock is no change to anybody. */
function mayChange({ service, method, writes }: ServiceCall): boolean {
  return (writes && service !== 'PropertiesService') || /\.(?:copy|move)/.test(method);
}

/** Worked out the first time. */
function remembered<T>(known: Map<string, T>, key: string, work: () => T): T {
  const value = known.get(key) ?? work();
  known.set(key, value);
  return value;
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
