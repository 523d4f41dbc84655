import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PROBE_GROUP_NAMES,
  PROBE_GROUPS,
  type ProbeGroup,
  probeWords,
  typingName,
} from '../../messages/self-test';
import type { ProbeResult } from '../../selftest/probe';
import { DIST } from '../build/fresh-bundle';
import type { Host, HostOptions } from '../host';
import { newWorkbook } from '../xlsx/workbook-file';
import type { Answer } from './answer';
import { callCommand, startBundle } from './session';

/** `ita selftest`: the probes of «ทดสอบระบบ», on the local host and an empty workbook, with somebody typing; nothing is kept. */
export async function selftest(options: Partial<HostOptions> = {}): Promise<Answer> {
  const outDir = await mkdtemp(join(tmpdir(), 'ita-selftest-'));
  try {
    const host = await startBundle(await newWorkbook('ทดสอบ'), { outDir, pagesDir: DIST, ...options });
    const probes = [...typed(host), ...PROBE_GROUP_NAMES.flatMap((group) => tried(host, group))];
    return { json: { probes }, text: probes.map(told).join('\n') };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

function told({ name, expected, seen, ok, ms }: ProbeResult): string {
  return `${ok ? '✓' : '✗'} ${name}: ${expected}${ok ? '' : ` · ${seen}`} (${ms} ms)`;
}

/** Somebody types where the sheet for it says; what came of that is told by the group «typing». */
function typed(host: Host): readonly ProbeResult[] {
  return orFailure('typing', () => {
    callCommand(host, 'openTypingTest');
    host.edit(typingName, 'A4', 1);
    return [];
  });
}

function tried(host: Host, group: ProbeGroup): readonly ProbeResult[] {
  return orFailure(group, () => callCommand(host, 'runProbes', group));
}

/** A group that cannot even begin is told as one probe that differs: the others are tried all the same. */
function orFailure(group: ProbeGroup, work: () => readonly ProbeResult[]): readonly ProbeResult[] {
  try {
    return work();
  } catch (error) {
    const seen = error instanceof Error ? error.message : String(error);
    return [{ name: PROBE_GROUPS[group], expected: probeWords.begins, seen, ok: false, ms: 0 }];
  }
}
