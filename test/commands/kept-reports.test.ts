import { keepReport, keptReport, MOST_REPORTS } from '../../src/commands/kept-reports';
import type { ReportSnapshot } from '../../src/report/digest';
import { MOST_KEPT, type Store } from '../../src/workbook/store';

function memory(): Store {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    keys: () => [...kept.keys()],
    put: (key, text) => void (text === null ? kept.delete(key) : kept.set(key, text)),
  };
}

const snapshot = (letters: number): ReportSnapshot => ({
  digest: 'd',
  fields: [['item', 'o1', 'progress', 'ก'.repeat(letters)]],
});

/** The reports that are still known after those of these sizes were kept, one after another. */
function known(sizes: readonly number[]): string[] {
  const store = memory();
  sizes.forEach((letters, index) => {
    keepReport(store, `r${index}`, snapshot(letters));
  });
  return sizes.map((_, index) => `r${index}`).filter((id) => keptReport(store, id) !== null);
}

test.each<[string, number[], string[]]>([
  ['few are all kept', [10, 10], ['r0', 'r1']],
  ['of long ones those that fit beside the newest', [10, MOST_KEPT * 0.6, MOST_KEPT * 0.6], ['r2']],
  ['one that is too long by itself is not kept, and stops nothing', [MOST_KEPT], []],
])('%s', (_, sizes, ids) => {
  expect(known(sizes)).toEqual(ids);
});

test('of many the last ten are kept', () => {
  const sizes = Array.from({ length: MOST_REPORTS + 2 }, () => 10);
  expect(known(sizes)).toEqual(sizes.map((__, index) => `r${index}`).slice(2));
});
