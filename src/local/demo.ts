import { mkdir, rm, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { buildDist } from './build/build-dist';
import { DIST } from './build/fresh-bundle';
import { check } from './commands/check';
import { report } from './commands/report';
import { sample } from './commands/sample';

/** `npm start`: the whole path once, from the bundle that goes to Google to a report that can be opened. */

/** Made anew each time. */
const OUT = 'out/demo';
const BOOK = `${OUT}/ตัวอย่าง-ITA-2566.xlsx`;

const { bytes } = await buildDist(DIST);
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
await sample(BOOK);
const checked = await check(BOOK);
const { json } = await report(BOOK, { out: OUT });
const { file, serviceCalls } = json as { file: string; serviceCalls: { total: number } };

console.log(`1. สร้างส่วนเสริม        dist/Code.js (${Math.round(bytes / 1024)} KB)`);
console.log(`2. ไฟล์ตัวอย่าง       ${BOOK}`);
console.log(`3. ตรวจความครบถ้วน     ${checked.text.split('\n')[0]}`);
console.log(
  `4. สร้างรายงาน          ${relative('.', file)} (${await kilobytes(file)} KB, ${serviceCalls.total} round trips)`,
);

async function kilobytes(path: string): Promise<number> {
  return Math.round((await stat(path)).size / 1024);
}
