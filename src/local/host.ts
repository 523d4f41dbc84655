import vm from 'node:vm';
import { Border, type Realm } from './apps-script/border';
import { Drive, type LocalUser, type MadeFile, type Share } from './apps-script/drive';
import { HtmlService } from './apps-script/html-service';
import { Lock, LockService } from './apps-script/lock-service';
import { PendingWrites } from './apps-script/pending-writes';
import { PropertiesService } from './apps-script/properties-service';
import { ScriptApp } from './apps-script/script-app';
import { type Interpose, Passage, RunKilled, type ServiceCalls } from './apps-script/service-calls';
import { Session } from './apps-script/session';
import { Spreadsheet, type Toast } from './apps-script/spreadsheet';
import { SpreadsheetApp } from './apps-script/spreadsheet-app';
import {
  type Alert,
  type Answer,
  type AnsweredAlert,
  type Dialog,
  type LocalMenu,
  Ui,
} from './apps-script/ui';
import { Utilities } from './apps-script/utilities';
import { makeZonedDate } from './apps-script/zoned-date';
import type { Clock } from './clock';
import type { LocalWorkbook } from './xlsx/local-workbook';

export interface HostOptions {
  /** The bundle: a script whose top-level functions are what Google calls. */
  readonly code: string;
  readonly workbook: LocalWorkbook;
  /** Where documents that the script makes are written. */
  readonly outDir: string;
  /** Where the project's .html files are. */
  readonly pagesDir?: string;
  /** What the person clicks; by default YES, or OK where there is no YES. */
  readonly answer?: (alert: Alert) => Answer;
  readonly now?: () => Date;
  readonly user?: LocalUser;
  /** Somebody else's run holds the document lock. */
  readonly lockHeld?: boolean;
  /**
   * The time that the script sees, in place of `now`. With a clock of the test's own, waiting takes time, and a run is
   * stopped at Google's limit.
   */
  readonly clock?: Clock;
  /** The address under which a document of this path opens; that of the file when there is none. */
  readonly linkTo?: (path: string) => string;
  /** Stands before each call that may travel: for faults, and for what others do meanwhile. */
  readonly interpose?: Interpose;
  /** The person has given some of the permissions, and not others. */
  readonly permissionWithheld?: boolean;
  /** Writes to cells wait, as on Google, until a flush, a read that needs them, or the end of the run. */
  readonly deferWrites?: boolean;
  /** Errors and Dates come from a realm of Google's own: to the script they are `instanceof` nothing. */
  readonly foreignRealm?: boolean;
  /** Documents that the person made with this script before. */
  readonly files?: readonly MadeFile[];
  /** Loads the script once for all hosts that share this: a script that has run before runs several times as fast. */
  readonly warm?: WarmScript;
}

/**
 * Scripts that stay loaded from run to run and from host to host. Only for what keeps nothing from run to run. A run has
 * its script to itself: one that comes in between gets another.
 */
export class WarmScript {
  readonly #free: ScriptPlace[] = [];

  take(code: string, foreignRealm: boolean): ScriptPlace {
    const fits = this.#free.findIndex(
      (place) => place.loaded === code && (place.googles !== place.own) === foreignRealm,
    );
    return this.#free.splice(fits, fits < 0 ? 0 : 1)[0] ?? newPlace(foreignRealm);
  }

  giveBack(place: ScriptPlace): void {
    this.#free.push(place);
  }
}

/** Where a script runs, and where what Google makes comes from. */
interface ScriptPlace {
  readonly context: vm.Context;
  readonly own: Realm;
  readonly googles: Realm;
  /** Of the run that is under way. */
  now: () => Date;
  /** The script that was loaded there. */
  loaded: string | null;
}

/**
 * A script at work on a workbook, and what it has done so far. A host runs one function at a time; another run that
 * comes in between (`interpose`) is that of another host over the same workbook.
 */
export interface Host {
  /**
   * Calls a top-level function of the script. The result is copied out as plain data: dates become ISO texts.
   * @throws Error with the message, name and code of what the script threw
   * @throws RunKilled when the run was stopped; the next call loads the script anew
   */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** A person types into a cell (`J2`), and the script's onEdit runs, as it does on Google, if there is one. */
  edit(sheetName: string, cell: string, typed: string | number | boolean): void;
  /** A person goes to a cell (`J2`) of a sheet. */
  select(sheetName: string, cell: string): void;
  readonly serviceCalls: ServiceCalls;
  readonly menus: readonly LocalMenu[];
  readonly alerts: readonly AnsweredAlert[];
  readonly dialogs: readonly Dialog[];
  readonly toasts: readonly Toast[];
  readonly files: readonly MadeFile[];
  readonly shares: readonly Share[];
}

/** The time zone of the manifest. */
const SCRIPT_TIME_ZONE = 'Asia/Bangkok';
/** Google's limits on a run, and on one of a simple trigger. */
const LONGEST_RUN_MS = 6 * 60_000;
const LONGEST_TRIGGER_MS = 30_000;
const NOBODY: LocalUser = { name: 'ผู้ใช้', email: 'user@nasom.example' };

/**
 * Loads a bundle into a bare context that has nothing but the services.
 * @throws Error when the script does not parse, or touches a service while it is loading
 */
export function startHost(options: HostOptions): Host {
  const { workbook, outDir, pagesDir, user = NOBODY, interpose = () => undefined } = options;
  const clock: Clock = options.clock ?? { now: options.now ?? (() => new Date()), sleep: () => {} };
  const now = () => clock.now();
  const pending = options.deferWrites ? new PendingWrites() : undefined;
  const passage = new Passage(interpose, () => now().getTime());
  const [menus, alerts, dialogs]: [LocalMenu[], AnsweredAlert[], Dialog[]] = [[], [], []];
  const toasts: Toast[] = [];
  const files: MadeFile[] = [...(options.files ?? [])];
  const shares: Share[] = [];

  const lock = new Lock(workbook, clock, options.lockHeld ?? false);
  const ui = new Ui({ menus, alerts, dialogs }, options.answer ?? agree, lock);
  const spreadsheet = new Spreadsheet({ workbook, now, pending }, toasts);
  const services = {
    SpreadsheetApp: new SpreadsheetApp(spreadsheet, ui, pending),
    HtmlService: new HtmlService(pagesDir),
    LockService: new LockService(lock),
    PropertiesService: new PropertiesService(workbook),
    Utilities: new Utilities(clock),
    Session: new Session(SCRIPT_TIME_ZONE, user.email),
    ScriptApp: new ScriptApp(options.permissionWithheld ?? false),
    Drive: new Drive(outDir, user, files, shares, now, options.linkTo),
  };
  const { code, foreignRealm = false, warm } = options;
  const load = () => {
    const place = warm?.take(code, foreignRealm) ?? newPlace(foreignRealm);
    return loadScript(code, place, services, { now, passage, pending: pending ?? null });
  };
  /** Where the script stays loaded for others too, this host lets go of it. */
  const letGo = ({ place }: LoadedScript) => {
    warm?.giveBack(place);
    script = null;
  };
  passage.begin(Number.POSITIVE_INFINITY);
  let script: LoadedScript | null = load();
  if (warm) letGo(script);
  let running = false;

  /** One run, from its beginning to its end, whichever that is. */
  const enter = <T>(limitMs: number, work: (script: LoadedScript) => T): T => {
    if (running) throw new Error('This host is at work: a run in between needs a host of its own');
    running = true;
    passage.begin(options.clock ? limitMs : Number.POSITIVE_INFINITY);
    script ??= load();
    const mine = script;
    try {
      const result = attempt(() => work(mine));
      passage.check();
      return result;
    } catch (thrown) {
      if (passage.killed) pending?.drop();
      throw passage.killed ?? thrown;
    } finally {
      running = false;
      lock.releaseLock();
      if (warm) letGo(mine);
      else if (passage.killed) script = null;
      pending?.flush();
    }
  };
  /** What people do needs no permission and waits for nothing. */
  const people = new Spreadsheet({ workbook, now }, []);
  const cellOf = (book: Spreadsheet, sheetName: string, cell: string) => {
    const range = book.getSheetByName(sheetName)?.getRange(cell);
    if (!range) throw new Error(`No sheet ${sheetName}`);
    return range;
  };
  return {
    call(functionName, ...args) {
      return enter(LONGEST_RUN_MS, ({ border, functionNamed }) => {
        passage.limited = functionName === 'onOpen';
        const callee = functionNamed(functionName);
        if (!callee) throw new Error(`Script function not found: ${functionName}`);
        return toPlainData(callee(...args.map((arg) => border.out(arg))));
      });
    },
    edit(sheetName, cell, typed) {
      cellOf(people, sheetName, cell).setValue(typed);
      enter(LONGEST_TRIGGER_MS, ({ border, functionNamed }) => {
        passage.limited = true;
        const range = cellOf(spreadsheet, sheetName, cell);
        functionNamed('onEdit')?.(border.out({ range, source: spreadsheet, value: typed }));
      });
    },
    select(sheetName, cell) {
      cellOf(people, sheetName, cell).activate();
    },
    serviceCalls: passage,
    menus,
    alerts,
    dialogs,
    toasts,
    files,
    shares,
  };
}

/** The script in a context of its own, which has nothing but the services. */
interface LoadedScript {
  readonly place: ScriptPlace;
  readonly border: Border;
  /** Undefined for what is no top-level function. */
  readonly functionNamed: (name: string) => ((...args: unknown[]) => unknown) | undefined;
}

interface Surroundings {
  readonly now: () => Date;
  readonly passage: Passage;
  readonly pending: PendingWrites | null;
}

function loadScript(
  code: string,
  place: ScriptPlace,
  services: Readonly<Record<string, object>>,
  { now, passage, pending }: Surroundings,
): LoadedScript {
  const { context, own, googles } = place;
  place.now = now;
  const realm = { ...own, Error: googles.Error, TypeError: googles.TypeError, Date: googles.Date };
  const border = new Border(realm, passage, pending);
  for (const [name, service] of Object.entries(services)) context[name] = border.out(service);
  context.console = standardErrorConsole;

  if (place.loaded !== code) {
    border.loading = true;
    attempt(() => compiled(code).runInContext(context));
    border.loading = false;
    place.loaded = code;
  }
  return {
    place,
    border,
    functionNamed(name) {
      const found: unknown = Object.hasOwn(context, name) ? context[name] : undefined;
      return typeof found === 'function' ? (found as (...args: unknown[]) => unknown) : undefined;
    },
  };
}

function newPlace(foreignRealm: boolean): ScriptPlace {
  const context = bareContext();
  const now = () => place.now();
  const own = realmOf(context, now);
  context.Date = own.Date;
  const googles = foreignRealm ? realmOf(bareContext(), now) : own;
  const place: ScriptPlace = { context, own, googles, now: () => new Date(), loaded: null };
  return place;
}

/** An ordinary global object: one that Node stands in front of makes each `Math` and `Object` of the script slow. */
function bareContext(): vm.Context {
  return vm.createContext(vm.constants.DONT_CONTEXTIFY);
}

function realmOf(context: vm.Context, now: () => Date): Realm {
  const realm = vm.runInContext('({ Array, Object, Error, TypeError, Date })', context) as Realm;
  return { ...realm, Date: makeZonedDate(realm.Date, SCRIPT_TIME_ZONE, now) };
}

/** The last script is kept compiled: tests load the same one over and over. */
let lastCompiled: { readonly code: string; readonly script: vm.Script } | null = null;

function compiled(code: string): vm.Script {
  if (lastCompiled?.code !== code)
    lastCompiled = { code, script: new vm.Script(code, { filename: 'Code.js' }) };
  return lastCompiled.script;
}

function agree({ buttons }: Alert): Answer {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

/** Standard output belongs to the command line's own answer. */
const toStandardError = (...words: unknown[]) => console.error(...words);
const standardErrorConsole = {
  log: toStandardError,
  info: toStandardError,
  warn: toStandardError,
  error: toStandardError,
};

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    throw thrown instanceof RunKilled ? thrown : toHostError(thrown);
  }
}

function toHostError(thrown: unknown): Error {
  if (typeof thrown !== 'object' || thrown === null) return new Error(String(thrown));
  const { name, message, code, stack } = thrown as {
    [key in 'name' | 'message' | 'code' | 'stack']?: unknown;
  };
  const error = new Error(String(message ?? thrown));
  error.name = String(name ?? 'Error');
  if (typeof stack === 'string') error.stack = stack;
  return code === undefined ? error : Object.assign(error, { code });
}

function toPlainData(value: unknown): unknown {
  const json = JSON.stringify(value);
  return json === undefined ? undefined : JSON.parse(json);
}
