import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root';

/**
 * clasp, as tools/clasp names and locks it. It brings 250 packages along, which only whoever pushes needs: they are fetched
 * when it is first asked for, and again when another version is named.
 */
const TOOL = join(ROOT, 'tools/clasp');
const INSTALLED = join(TOOL, 'node_modules/@google/clasp');

/** @returns the exit code of clasp, or of what fetches it */
export async function clasp(args: readonly string[]): Promise<number> {
  if ((await installedVersion()) !== (await wantedVersion())) {
    const fetched = await run(NPM, ['ci', '--prefix', TOOL]);
    if (fetched !== 0) return fetched;
  }
  return run(process.execPath, [join(INSTALLED, 'build/src/index.js'), ...args]);
}

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

async function wantedVersion(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(TOOL, 'package.json'), 'utf8'));
  return dependencies['@google/clasp'];
}

async function installedVersion(): Promise<string | null> {
  const text = await readFile(join(INSTALLED, 'package.json'), 'utf8').catch(() => null);
  return text === null ? null : JSON.parse(text).version;
}

function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: command.endsWith('.cmd') });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
