import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROBE_GROUP_NAMES, typingName } from '../../messages/self-test';
import type { ProbeResult } from '../../selftest/probe';
import type { HostOptions } from '../host';
import { newWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './program';
import { callCommand, startBundle } from './session';

/** `ita selftest`: the probes of «ทดสอบระบบ», on the local host and an empty workbook, with somebody typing; nothing is kept. */
export async function selftest(options: Partial<HostOptions> = {}): Promise<Answer> {
  const outDir = await mkdtemp(join(tmpdir(), 'ita-selftest-'));
  try {
    const host = await startBundle(await newWorkbook('ทดสอบ'), { outDir, ...options });
    callCommand(host, 'openTypingTest');
    host.edit(typingName, 'A4', 1);
    const probes = PROBE_GROUP_NAMES.flatMap((group) =>
      callCommand<readonly ProbeResult[]>(host, 'runProbes', group),
    );
    return { json: { probes }, text: probes.map(told).join('\n') };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

function told({ name, expected, seen, ok, ms }: ProbeResult): string {
  return `${ok ? '✓' : '✗'} ${name}: ${expected}${ok ? '' : ` · ${seen}`} (${ms} ms)`;
}
