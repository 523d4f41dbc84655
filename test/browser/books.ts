import { join } from 'node:path';
import { builtWorkbook } from '../../src/local/commands/new-book';
import { clean2566, nasom2566, type SampleData } from '../../src/local/sample';
import { fillSample } from '../../src/local/sample/fill-sample';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { saveWorkbook } from '../../src/local/xlsx/workbook-file';

/** Workbooks to be opened in a browser: each writes its file into the folder and gives its path. */

/** @param check runs «ตรวจความครบถ้วน» on the workbook as it is by then */
type Change = (workbook: LocalWorkbook, check: () => void) => void;

const book =
  (sample: SampleData | null, change: Change = () => {}) =>
  async (folder: string): Promise<string> => {
    const { workbook, host } = await builtWorkbook('ทดสอบ.xlsx', 2566);
    if (sample) fillSample(workbook, sample);
    change(workbook, () => host.call('checkCompleteness'));
    const path = join(folder, 'ทดสอบ.xlsx');
    await saveWorkbook(path, workbook);
    return path;
  };

/** The sheets, and nothing filled in. */
export const unfilledBook = () => book(null);
/** The sample without a mistake. */
export const cleanBook = (change?: Change) => book(clean2566, change);
/** The sample with the mistakes of the real report. */
export const sampleBook = (change?: Change) => book(nasom2566, change);
