import { BUDGETS, measureSize } from './size';

/** `npm run size`: what is pushed to Google, by file and by part; with --json, as data. */

const size = await measureSize();
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ bundleBytes: size.files['Code.js'], ...size, budgets: BUDGETS }, null, 2));
} else {
  const line = (bytes: number, name: string, rest = '') =>
    console.log(`${bytes.toLocaleString('en').padStart(9)}  ${name}${rest}`);
  for (const [name, bytes] of Object.entries(size.files)) {
    line(bytes, name, `  (of ${(BUDGETS[name] ?? 0).toLocaleString('en')})`);
  }
  console.log('\nCode.js, by part');
  for (const [name, bytes] of Object.entries(size.parts)) line(bytes, name);
}
