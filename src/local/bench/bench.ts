import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureSize } from '../build/size';
import { commandTrips } from '../docs/round-trips';
import { checkTimes, firstCheck, growthLines, sheetLines } from './check-growth';
import { coldStart } from './cold-start';
import { fillTimes } from './peers';

/*
 * `npm run bench`: what staff wait for and what the machine does, in one run. Only ratios within a run say anything: the
 * same figures on another day are of another machine. With --json, the main ones as one value.
 */

/** Google's own example: ten thousand cells one by one take some 70 seconds (Apps Script, best practices). */
const PUBLISHED_SECONDS_A_CALL = 70 / 10_000;
/** What a call takes where the server is asked each time, as a round figure: an assumption, not a measurement. */
const ASSUMED_SECONDS_A_CALL = 0.3;
/** A merge that reads each cell of the report's rows and puts each value into the document by a call. */
const CELLS_A_ROW = 7;

const first = firstCheck();
const [trips, manyTrips] = [await tripsAt(43), await tripsAt(4300)];
const [fill, start, size] = [await fillTimes(), await coldStart(), await measureSize()];
const of430 = fill.find(({ rows }) => rows === 430);

if (process.argv.includes('--json')) {
  const check = checkTimes(3);
  const of = (name: string, from = trips) => from.find(({ command }) => command === name)?.trips ?? null;
  const CHECK = 'the full check, nothing changed since the last one';
  console.log(
    JSON.stringify({
      roundTrips: {
        report: { 43: of('a report'), 4300: of('a report', manyTrips) },
        check: { 43: of(CHECK), 4300: of(CHECK, manyTrips) },
        edit: of('an edit in OIT that changes a verdict'),
        tick: of('a tick in the sidebar'),
        sidebar: of('opening the sidebar'),
        poll: of('a poll, the person where they were'),
        build: of('«สร้างแผ่นงาน», a new book'),
      },
      fill: of430 && {
        ours: of430.ours,
        easyTemplateX: of430.easyTemplateX,
        docxTemplates: of430.docxTemplates,
      },
      check,
      coldStart: start,
      bundleBytes: size.files['Code.js'],
    }),
  );
} else {
  console.log(`the first check of a fresh process: ${first.toFixed(1)} ms for 43 rows`);
  console.log(growthLines().join('\n'));
  console.log('\nten times the rows of one sheet, against ten times the work');
  console.log(sheetLines().join('\n'));
  console.log('\nfilling one table of five columns, median');
  for (const { rows, ours, easyTemplateX, docxTemplates } of fill) {
    console.log(
      `${String(rows).padStart(7)} rows  ours ${ours.toFixed(0)} ms${peer('easy-template-x', easyTemplateX, ours)}${peer('docx-templates', docxTemplates, ours)}`,
    );
  }
  if (of430?.easyTemplateX === null)
    console.log('        (npm i --no-save easy-template-x docx-templates, to compare with them)');
  console.log('\nround trips at 43 rows and at 4,300, and what they may take on Google');
  for (const { command, trips: few } of trips) {
    const many = manyTrips.find((each) => each.command === command)?.trips;
    console.log(
      `${String(few).padStart(7)}${String(many ?? '').padStart(6)}   ${(few * PUBLISHED_SECONDS_A_CALL).toFixed(1)}–${(few * ASSUMED_SECONDS_A_CALL).toFixed(1)} s  ${command}`,
    );
  }
  const byCell = 43 * CELLS_A_ROW * 2;
  console.log(
    `${String(byCell).padStart(7)}${String(byCell * 100).padStart(6)}   ${(byCell * PUBLISHED_SECONDS_A_CALL).toFixed(1)}–${(byCell * ASSUMED_SECONDS_A_CALL).toFixed(1)} s  a report merged cell by cell`,
  );
  console.log('\nbefore the first line of an entry');
  for (const [name, milliseconds] of Object.entries(start))
    console.log(
      `${milliseconds.toFixed(1).padStart(9)} ms × ${(milliseconds / start.all).toFixed(2)}  ${name}`,
    );
}

function peer(name: string, milliseconds: number | null, ours: number): string {
  return milliseconds === null
    ? ''
    : `, ${name} ${milliseconds.toFixed(0)} ms (× ${(milliseconds / ours).toFixed(1)})`;
}

async function tripsAt(rows: number) {
  const scratch = await mkdtemp(join(tmpdir(), 'ita-bench-'));
  try {
    return await commandTrips(scratch, rows);
  } finally {
    await rm(scratch, { recursive: true });
  }
}
