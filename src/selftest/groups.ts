import { type ProbeGroup, scratchName, templatedName, typingName } from '../messages/self-test';
import { SHEETS } from '../workbook/schema';
import { anonymous } from './anonymous';
import { roundTrip } from './document/round-trip';
import { type Probe, type ProbeResult, runProbes } from './probe';
import { dateProbes } from './probes/dates';
import { documentProbes } from './probes/document';
import { errorProbes } from './probes/errors';
import { formatProbes } from './probes/formats';
import { insertProbes } from './probes/inserts';
import { linkProbes } from './probes/links';
import { ruleProbes } from './probes/rules';
import { serviceProbes } from './probes/services';
import { timeProbes } from './probes/times';
import { typedProbes } from './probes/typed';
import { type Bench, onScratchSheet } from './scratch';
import { takeTypingResults } from './typing';

/** So long may a group take before what is left of it is told as not tried: all together stay under two minutes. */
const BUDGET_MS = 8_000;
const DOCUMENT_BUDGET_MS = 25_000;

const ON_SHEET: Readonly<
  Record<Exclude<ProbeGroup, 'document' | 'typing'>, (bench: Bench) => readonly Probe[]>
> = {
  typed: typedProbes,
  dates: dateProbes,
  formats: formatProbes,
  rules: ruleProbes,
  links: linkProbes,
  inserts: insertProbes,
  services: serviceProbes,
  errors: errorProbes,
  times: timeProbes,
};

/** Tries one group, and leaves nothing behind: no sheet, and no document outside the bin. */
export function tryGroup(group: ProbeGroup): readonly ProbeResult[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const names = [book.getName(), ...book.getSheets().map((sheet) => sheet.getName())].filter(isTheirs);
  const shown = (seen: string) => anonymous(seen, names);
  if (group === 'typing') return takeTypingResults(book, shown);
  if (group !== 'document')
    return onScratchSheet((bench) => runProbes(ON_SHEET[group](bench), BUDGET_MS, shown));
  const trip = roundTrip();
  try {
    return runProbes(documentProbes(trip), DOCUMENT_BUDGET_MS, shown);
  } finally {
    try {
      trip.bin();
    } catch {
      // The next run bins what is left; what was seen is worth more.
    }
  }
}

function isTheirs(name: string): boolean {
  return ![scratchName, templatedName, typingName, ...OWN].includes(name);
}

const OWN = Object.values(SHEETS).map(({ name }): string => name);
