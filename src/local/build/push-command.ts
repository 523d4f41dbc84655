import { spawn } from 'node:child_process';
import { push } from './push';
import { ROOT } from './root';

/** `npm run push` */
process.exitCode = await push({
  root: ROOT,
  say: (line) => console.log(line),
  clasp: (args) =>
    new Promise((resolve) => {
      const child = spawn('npx', ['clasp', ...args], { cwd: ROOT, stdio: 'inherit' });
      child.on('error', () => resolve(1));
      child.on('close', (code) => resolve(code ?? 1));
    }),
});
