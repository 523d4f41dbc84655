import { tmpdir } from 'node:os';
import type { Outcome } from '../../commands/run-command';
import { DIST, freshBundle } from '../build/fresh-bundle';
import { type Host, type HostOptions, startHost, WarmScript } from '../host';
import { keptInProcess } from '../kept-in-process';
import type { LocalWorkbook } from '../xlsx/local-workbook';

export const warmBundle = keptInProcess('warm bundle', () => new WarmScript());

/** Starts the bundle over a workbook. */
export async function startBundle(
  workbook: LocalWorkbook,
  options: Partial<Omit<HostOptions, 'code' | 'workbook'>> = {},
): Promise<Host> {
  const code = await freshBundle();
  return startHost({ code, workbook, outDir: tmpdir(), pagesDir: DIST, warm: warmBundle, ...options });
}

/** Calls a command of the bundle. @throws Error with the sentence that the person was shown. */
export function callCommand<T>(host: Host, name: string, ...args: readonly unknown[]): T {
  const outcome = host.call(name, ...args) as Outcome<T>;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
