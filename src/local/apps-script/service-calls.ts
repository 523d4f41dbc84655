import { Exception } from './exceptions';

/** The calls that a script has made so far. */
export interface ServiceCalls {
  /** Round trips that Google's servers are known to answer one by one; handles such as getRange make none. */
  readonly total: number;
  /** By service: {SpreadsheetApp: 12, Drive: 1}. */
  readonly byService: Readonly<Record<string, number>>;
  /**
   * Every call that may travel: the round trips, and all else that Google could ask its servers for though nobody says
   * so, such as getSheets, getDataRange or formatDate. What must be safe wherever a run can break is held against this
   * count; what must be fast, against `total`.
   */
  readonly mayTravel: number;
}

/** One call that may travel, before it is made. */
export interface ServiceCall {
  /** Its place among those of the host, from 1. */
  readonly number: number;
  /** 'SpreadsheetApp', 'Drive', … */
  readonly service: string;
  /** 'Range.setValues', 'Files.create', … */
  readonly method: string;
  /** It changes the spreadsheet, a document or a property. */
  readonly writes: boolean;
}

/** What becomes of a call that is not simply made. */
export type Fate =
  /** Google refuses: the script gets an error of these words. With `made` the call did its work all the same. */
  | { readonly kind: 'throws'; readonly message: string; readonly made?: boolean }
  /** The run is over: nothing of the script runs any more, no catch and no finally. */
  | { readonly kind: 'killed'; readonly made?: boolean };

/**
 * Stands before each call that may travel. It may do what others do meanwhile (a colleague's sort, another run over the
 * same workbook), let time go by, and decide what becomes of the call; nothing returned is a call like any other.
 */
export type Interpose = (call: ServiceCall) => Fate | undefined;

/** A run that Google stopped. */
export class RunKilled extends Error {
  override readonly name = 'RunKilled';
}

/** The one place that all calls of a script pass. */
export class Passage implements ServiceCalls {
  readonly byService: Record<string, number> = {};
  mayTravel = 0;
  /** The run is that of a simple trigger: what needs a person's permission is refused. */
  limited = false;
  #killed: RunKilled | null = null;
  #deadline = Number.POSITIVE_INFINITY;

  /** @param time in milliseconds, for the limit of a run */
  constructor(
    private readonly interpose: Interpose,
    private readonly time: () => number,
  ) {}

  get total(): number {
    return Object.values(this.byService).reduce((sum, count) => sum + count, 0);
  }

  /** Why the run was stopped; null while it goes on. */
  get killed(): RunKilled | null {
    return this.#killed;
  }

  /** A new run begins, and may take so long. */
  begin(limitMs: number): void {
    this.#killed = null;
    this.limited = false;
    this.#deadline = this.time() + limitMs;
  }

  /** A script that was stopped reaches nothing any more. @throws RunKilled */
  check(): void {
    if (this.#killed === null && this.time() > this.#deadline) this.kill('Exceeded maximum execution time');
    if (this.#killed !== null) throw this.#killed;
  }

  /** @param counted it is a round trip, and not only a call that may travel */
  make<T>(call: Omit<ServiceCall, 'number'>, counted: boolean, perform: () => T): T {
    this.mayTravel += 1;
    if (counted) this.byService[call.service] = (this.byService[call.service] ?? 0) + 1;
    if (this.limited && needsPermission(call)) {
      throw new Exception(`You do not have permission to call ${call.service}.${call.method}.`);
    }
    const fate = this.interpose({ ...call, number: this.mayTravel });
    this.check();
    if (fate === undefined) return perform();
    if (fate.made) perform();
    if (fate.kind === 'throws') throw new Exception(fate.message);
    this.kill('The run was stopped');
    throw this.#killed;
  }

  private kill(why: string): void {
    this.#killed = new RunKilled(why);
  }
}

/** What a simple trigger may not do (developers.google.com/apps-script/guides/triggers): services beyond the bound file, windows. */
function needsPermission({ service, method }: Omit<ServiceCall, 'number'>): boolean {
  return service === 'Drive' || /^Ui\.show/.test(method);
}
