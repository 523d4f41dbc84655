import { keepReport, keptReport, MOST_REPORTS } from '../../src/commands/kept-reports';
import { Spreadsheet } from '../../src/local/apps-script/spreadsheet';
import { newWorkbook } from '../../src/local/xlsx/workbook-file';
import type { ReportSnapshot } from '../../src/report/digest';
import { MOST_KEPT, openStore } from '../../src/workbook/store';

const snapshot = (digest: string, letters: number): ReportSnapshot => ({
  digest,
  fields: [['item', 'o1', 'progress', 'ก'.repeat(letters)]],
});

/** The reports that are still known after those of these sizes were kept, one after another, and a check was made. */
async function known(sizes: readonly number[]): Promise<string[]> {
  const book = new Spreadsheet({ workbook: await newWorkbook('ทดสอบ'), now: () => new Date() }, []);
  sizes.forEach((letters, index) => {
    keepReport(openStore(book), snapshot(`r${index}`, letters));
  });
  openStore(book).tidy();
  return sizes
    .map((_, index) => `r${index}`)
    .filter((digest) => keptReport(openStore(book), { document: 'any', digest })?.digest === digest);
}

test.each<[string, number[], string[]]>([
  ['few are all kept', [10, 10], ['r0', 'r1']],
  ['so are long ones: each stands by itself', [10, MOST_KEPT * 0.6, MOST_KEPT * 0.6], ['r0', 'r1', 'r2']],
  ['one that is too long by itself is not kept, and stops nothing', [10, MOST_KEPT, 10], ['r0', 'r2']],
])('%s', async (_, sizes, ids) => {
  expect(await known(sizes)).toEqual(ids);
});

test('of many the last ten are kept', async () => {
  const sizes = Array.from({ length: MOST_REPORTS + 2 }, () => 10);
  expect(await known(sizes)).toEqual(sizes.map((__, index) => `r${index}`).slice(2));
});

test.each(['{}', '[]', '{"digest":1,"fields":[]}', '{"digest":"d","fields":[["item"]]}', 'null', '"x"', ''])(
  'a report kept as %s is none',
  async (text) => {
    const book = new Spreadsheet({ workbook: await newWorkbook('ทดสอบ'), now: () => new Date() }, []);
    openStore(book).add('report:r', text);
    expect(keptReport(openStore(book), { document: 'r', digest: 'd' })).toBeNull();
  },
);
