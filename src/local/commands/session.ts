import { tmpdir } from 'node:os';
import type { Outcome } from '../../commands/run-command';
import { DIST, freshBundle } from '../build/fresh-bundle';
import { type Host, type HostOptions, startHost } from '../host';
import type { LocalWorkbook } from '../xlsx/local-workbook';

/** Starts the bundle over a workbook. */
export async function startBundle(
  workbook: LocalWorkbook,
  options: Partial<Omit<HostOptions, 'code' | 'workbook'>> = {},
): Promise<Host> {
  return startHost({ code: await freshBundle(), workbook, outDir: tmpdir(), pagesDir: DIST, ...options });
}

/** Calls a command of the bundle. @throws Error with the sentence that the person was shown. */
export function callCommand<T>(host: Host, name: string, ...args: readonly unknown[]): T {
  const outcome = host.call(name, ...args) as Outcome<T>;
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
