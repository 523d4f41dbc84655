import { freshBundle } from '../../src/local/build/fresh-bundle';
import { startHost, WarmScript } from '../../src/local/host';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { builtBook, inOit, run, sampleBook, scratch, start, type } from '../support/bundle';

/** Google loads the script anew for every run, the other tests do not: it must keep nothing from run to run. */

const NOW = { now: () => new Date('2023-04-20T03:00:00Z'), linkTo: () => 'https://documents.example/1' };
/** Every document has a number of its own. */
const sameNumbers = (told: unknown): unknown =>
  JSON.parse(JSON.stringify(told).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'number'));
const contents = (workbook: LocalWorkbook) =>
  workbook.sheets.map((sheet) => [
    sheet.name,
    [...sheet.cells()].map(({ row, column, cell }) => [row, column, cell.value]),
  ]);

test.each([
  ['checkCompleteness'],
  ['readSidebar'],
  ['readFixes'],
  ['readReport'],
  ['createReport', { kind: 'draft', font: 'Sarabun', appendix: true }],
  ['buildSheets'],
])('%s does the same in a script that has served another workbook', async (name, ...args) => {
  const warm = new WarmScript();
  const other = await builtBook();
  type(other, 'OIT', inOit('progress', 2), 'องค์การบริหารส่วนตำบลอื่น ขออนุญาติ');
  const before = await start(other, { ...NOW, warm });
  run(before, 'checkCompleteness');
  run(before, name, ...args);

  const [one, fresh] = [await sampleBook(), await sampleBook()];
  const outcome = run(await start(one, { ...NOW, warm }), name, ...args);
  const code = await freshBundle();
  const anew = startHost({ code, workbook: fresh, outDir: scratch(), ...NOW });
  expect(sameNumbers(outcome)).toEqual(sameNumbers(run(anew, name, ...args)));
  expect(sameNumbers(contents(one))).toEqual(sameNumbers(contents(fresh)));
});
