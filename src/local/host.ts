import vm from 'node:vm';
import { Border, type Realm } from './apps-script/border';
import { Drive, type LocalUser, type MadeFile, type Share } from './apps-script/drive';
import { HtmlService } from './apps-script/html-service';
import { Lock, LockService } from './apps-script/lock-service';
import { PropertiesService } from './apps-script/properties-service';
import { ServiceCallCounter, type ServiceCalls } from './apps-script/service-calls';
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
}

/** A script at work on a workbook, and what it has done so far. */
export interface Host {
  /**
   * Calls a top-level function of the script. The result is copied out as plain data: dates become ISO texts.
   * @throws Error with the message, name and code of what the script threw
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
const NOBODY: LocalUser = { name: 'ผู้ใช้', email: 'user@nasom.example' };

/**
 * Loads a bundle into a bare context that has nothing but the services.
 * @throws Error when the script does not parse, or touches a service while it is loading
 */
export function startHost(options: HostOptions): Host {
  const { workbook, outDir, pagesDir, now = () => new Date(), user = NOBODY } = options;
  const serviceCalls = new ServiceCallCounter();
  const [menus, alerts, dialogs]: [LocalMenu[], AnsweredAlert[], Dialog[]] = [[], [], []];
  const toasts: Toast[] = [];
  const files: MadeFile[] = [];
  const shares: Share[] = [];

  const context = vm.createContext({});
  const realm = vm.runInContext('({ Array, Object, Error, TypeError, Date })', context) as Realm;
  const border = new Border(
    { ...realm, Date: makeZonedDate(realm.Date, SCRIPT_TIME_ZONE, now) },
    serviceCalls,
  );

  const lock = new Lock(options.lockHeld ?? false);
  const ui = new Ui({ menus, alerts, dialogs }, options.answer ?? agree, lock);
  const spreadsheet = new Spreadsheet({ workbook, now }, toasts);
  const services = {
    SpreadsheetApp: new SpreadsheetApp(spreadsheet, ui),
    HtmlService: new HtmlService(pagesDir),
    LockService: new LockService(lock),
    PropertiesService: new PropertiesService(),
    Utilities: new Utilities(),
    Session: new Session(SCRIPT_TIME_ZONE),
    Drive: new Drive(outDir, user, files, shares),
  };
  for (const [name, service] of Object.entries(services)) context[name] = border.out(service);
  context.Date = border.realm.Date;
  context.console = standardErrorConsole;

  border.loading = true;
  run(() => vm.runInContext(options.code, context, { filename: 'Code.js' }));
  border.loading = false;

  const functionNamed = (name: string): unknown => (Object.hasOwn(context, name) ? context[name] : undefined);
  const rangeAt = (sheetName: string, cell: string) => {
    const range = spreadsheet.getSheetByName(sheetName)?.getRange(cell);
    if (!range) throw new Error(`No sheet ${sheetName}`);
    return range;
  };
  return {
    call(functionName, ...args) {
      const callee = functionNamed(functionName);
      if (typeof callee !== 'function') throw new Error(`Script function not found: ${functionName}`);
      return run(() => toPlainData(callee(...args.map((arg) => border.out(arg)))));
    },
    edit(sheetName, cell, typed) {
      const range = rangeAt(sheetName, cell);
      range.setValue(typed);
      const onEdit = functionNamed('onEdit');
      if (typeof onEdit === 'function')
        run(() => onEdit(border.out({ range, source: spreadsheet, value: typed })));
    },
    select(sheetName, cell) {
      rangeAt(sheetName, cell).activate();
    },
    serviceCalls,
    menus,
    alerts,
    dialogs,
    toasts,
    files,
    shares,
  };
}

function agree({ buttons }: Alert): Answer {
  return buttons.startsWith('YES') ? 'YES' : 'OK';
}

/** Standard output belongs to the command line's own answer. */
const standardErrorConsole = {
  log: console.error,
  info: console.error,
  warn: console.error,
  error: console.error,
};

function run<T>(action: () => T): T {
  try {
    return action();
  } catch (thrown) {
    throw toHostError(thrown);
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
