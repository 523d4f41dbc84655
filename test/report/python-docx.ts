import { spawnSync } from 'node:child_process';

/** A Python that has python-docx, or null; ITA_REQUIRE_PYTHON=1 makes that a failure. */
export const PYTHON: string | null =
  ['python3', '/usr/bin/python3'].find((each) => spawnSync(each, ['-c', 'import docx']).status === 0) ?? null;
if (PYTHON === null && process.env.ITA_REQUIRE_PYTHON === '1') {
  throw new Error('ITA_REQUIRE_PYTHON=1, and there is no Python with python-docx.');
}

/** Runs a script of python-docx. @param args what it reads from sys.argv[1:] @returns what it printed. */
export function python(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(PYTHON ?? 'python3', ['-c', script, ...args], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf8' },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
