import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtWorkbook } from '../../src/local/commands/new-book';
import { keptInProcess } from '../../src/local/kept-in-process';
import { clean2566, nasom2566, type SampleData } from '../../src/local/sample';
import { fillSample } from '../../src/local/sample/fill-sample';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { writeWorkbook } from '../../src/local/xlsx/write-workbook';

/** Workbooks to be opened in a browser: each writes its file into the folder and gives its path. */

/** @param check runs «ตรวจความครบถ้วน» on the workbook as it is by then */
type Change = (workbook: LocalWorkbook, check: () => void) => void;

const FILE = 'ทดสอบ.xlsx';
const SAMPLES = { unfilled: null, clean: clean2566, nasom: nasom2566 } as const;

const book =
  (name: keyof typeof SAMPLES, change?: Change) =>
  async (folder: string): Promise<string> => {
    const path = join(folder, FILE);
    const make = () => bytesOf(SAMPLES[name], change);
    // To build and write one takes longer than many a test.
    await writeFile(path, await (change ? make() : keptInProcess(`book: ${name}`, make)));
    return path;
  };

async function bytesOf(sample: SampleData | null, change?: Change): Promise<Uint8Array> {
  const { workbook, host } = await builtWorkbook(FILE, 2566);
  if (sample) fillSample(workbook, sample);
  change?.(workbook, () => host.call('checkCompleteness'));
  return writeWorkbook(workbook);
}

/** The sheets, and nothing filled in. */
export const unfilledBook = () => book('unfilled');
/** The sample without a mistake. */
export const cleanBook = (change?: Change) => book('clean', change);
/** The sample with the mistakes of the real report. */
export const sampleBook = (change?: Change) => book('nasom', change);
