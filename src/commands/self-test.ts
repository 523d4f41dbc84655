import type { ProbeGroup } from '../messages/self-test';
import { tryGroup } from '../selftest/groups';
import type { ProbeResult } from '../selftest/probe';
import { openTypingSheet } from '../selftest/typing';

/** One group of «ทดสอบระบบ». */
export function runProbes(group: ProbeGroup): readonly ProbeResult[] {
  return tryGroup(group);
}

export function openTypingTest(): null {
  openTypingSheet();
  return null;
}
