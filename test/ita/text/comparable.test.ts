import { parseFiscalYear } from '../../../src/ita/fiscal-year';
import { comparable } from '../../../src/ita/text/comparable';
import { toArabicDigits, toThaiDigits } from '../../../src/ita/text/thai-digits';
import { table } from '../../support/table';

describe('labels that are compared', () => {
  table(comparable, [
    ['  ผล ตรวจ ', 'ผล ตรวจ'],
    ['ผล\u200bตรวจ', 'ผลตรวจ'],
    ['ผล\u00a0\n ตรวจ', 'ผล ตรวจ'],
    ['ＵＲＬ', 'URL'],
    ['\ufeffข้อ', 'ข้อ'],
    ['\u202eกอง\u200eคลัง\u202c', 'กองคลัง'],
  ]);

  test('สำ typed with one code point or with two is the same word', () => {
    expect(comparable('ส\u0e33นัก')).toBe(comparable('ส\u0e4d\u0e32นัก'));
  });
});

describe('Thai digits', () => {
  table(toThaiDigits, [
    ['ปี 2566', 'ปี ๒๕๖๖'],
    ['๑ 2', '๑ ๒'],
  ]);
  table(toArabicDigits, [['๐๑๒๓๔๕๖๗๘๙', '0123456789']]);
});

describe('a fiscal year as people type it', () => {
  table(parseFiscalYear, [
    ['2566', 2566],
    ['๒๕๖๖', 2566],
    ['พ.ศ. 2566', 2566],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖', 2566],
    ['2023', null],
    ['66', null],
    ['25666', null],
    ['', null],
  ]);
});
