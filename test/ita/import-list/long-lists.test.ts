import { understandList } from '../../../src/ita/import-list/understand-list';
import { rowsOfHtml } from '../../../src/list-formats/html';
import { rowsOfText } from '../../../src/list-formats/plain-text';
import { part } from '../../support/sampled';

/** Longer than any list by far; what takes time with the square of it would take many times as long. */
const LONG = part(5_000);

const many = (line: (index: number) => string, between = '\n') =>
  Array.from({ length: LONG }, (_, index) => line(index)).join(between);

test.each<[name: string, text: string]>([
  ['items', many((index) => `o${(index % 900) + 1} โครงสร้าง ${index}`)],
  ['items without codes', many((index) => `โครงสร้าง ${index}`)],
  ['components', `o1 โครงสร้าง\n${many((index) => `- แสดงข้อมูล (๑) ก ${index}`)}`],
  ['lines that go on', `o1 โครงสร้าง\n- แสดง\n${many(() => 'และข้อมูลอื่น ๆ ที่เกี่ยวข้องกับหน่วยงานของรัฐทั้งหมด')}`],
  ['torn rows', `o1\tโครงสร้าง\t- แสดง\n${many(() => '\tและต่อ\tและต่อไปอีก')}`],
  [
    'headings with ranges',
    many((index) => `9.${(index % 9) + 1} หัวข้อ (o${(index % 90) + 1}-o99)\no${(index % 99) + 1} ชื่อ`),
  ],
  ['brackets', `o1 ก\n${'('.repeat(LONG * 5)}`],
  ['spaces', `o1${' '.repeat(LONG * 5)}ก`],
  ['tags that do not close', `<table>${'<'.repeat(LONG * 5)}`],
  ['cells within cells', '<table><td>'.repeat(LONG)],
  ['quotation marks', `a\tb\n${many(() => '"a\tb')}`],
  ['years', `o1 ${many(() => 'พ.ศ. 2569', ' ')}`],
])('%s without end take at most two milliseconds a line', (_name, text) => {
  const began = process.cpuUsage();
  understandList(rowsOfText(text), 2569);
  understandList(rowsOfHtml(text), 2569);
  // Not the clock: other programs run beside the tests.
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1_000).toBeLessThan(LONG * 2);
});
