import { PARTS } from './corpus';
import { measure } from './measure';

/*
 * `npm run checks:quality`: of each check how much of what it finds is right (precision), and how much of what is wrong it
 * finds (recall), over texts in the manner of many offices. `-- --texts` names the texts of the tuning part too, never those
 * that are kept aside: who reads them tunes on them.
 */
const namesTexts = process.argv.includes('--texts');

for (const part of PARTS) {
  const { samples, byCode, falseAlarms, missed } = measure(part);
  console.log(`\n${part}: ${samples} texts`);
  console.log(`${'code'.padEnd(24)} planted  found  false  precision  recall`);
  for (const [code, quality] of [...byCode].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      [
        code.padEnd(24),
        String(quality.planted).padStart(7),
        String(quality.found).padStart(6),
        String(quality.false).padStart(6),
        percent(quality.found, quality.found + quality.false).padStart(10),
        percent(quality.found, quality.planted).padStart(7),
      ].join(' '),
    );
  const per100 = (100 * falseAlarms.warning.length) / samples;
  console.log(`false errors ${falseAlarms.error.length}, false warnings ${per100.toFixed(1)} in 100 texts`);
  if (namesTexts && part === 'tuning')
    console.log(
      [...falseAlarms.error, ...falseAlarms.warning, ...missed.map((each) => `missed: ${each}`)].join('\n'),
    );
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`;
}
