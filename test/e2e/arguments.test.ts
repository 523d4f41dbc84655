import fc from 'fast-check';
import { ARGUMENTS, type Taking } from '../../src/bridge/arguments';
import type { Host } from '../../src/local/host';
import { sample } from '../support/arguments';
import { builtBook, type emptyBook, run, sampleBook, sheetOf, start } from '../support/bundle';
import { part } from '../support/sampled';

/** Anybody who may edit the spreadsheet can call the functions of the script with anything. */

const NAMES = Object.keys(ARGUMENTS) as readonly Taking[];
const NOW = () => new Date('2023-04-20T03:00:00Z');

const contentOf = (workbook: Awaited<ReturnType<typeof emptyBook>>) =>
  JSON.stringify(
    workbook.sheets.map((sheet) => {
      const { lastRow, lastColumn } = sheet.extent();
      return [
        sheet.name,
        Array.from({ length: lastRow }, (_, row) =>
          Array.from({ length: lastColumn }, (_, place) => sheet.peek(row + 1, place + 1)?.value ?? ''),
        ),
      ];
    }),
  );

/** JSON, and the like of what a page would send. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(undefined, Number.NaN, -1, 2566.5, 'ก'.repeat(60_000), '=1+1', {}, [], [[]]),
  fc.record({ kind: fc.constantFrom('report', 'list', 'bundled', 'x'), items: fc.jsonValue() }),
);

describe.each(NAMES)('%s', (name) => {
  test('refuses what it does not take with one sentence, and writes nothing', async () => {
    const workbook = await sampleBook();
    const host = await start(workbook, { now: NOW });
    const calls = () => host.serviceCalls.total;
    let before = contentOf(workbook);
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (sent) => {
        const asked = calls();
        const outcome = run(host, name, ...sent);
        if (outcome.ok) before = contentOf(workbook);
        if (outcome.ok) return;
        expect(outcome).toEqual({
          ok: false,
          code: expect.any(String),
          message: expect.any(String),
          retry: expect.any(Boolean),
        });
        expect(outcome.code).not.toBe('unexpected');
        if (outcome.code !== 'bad-call') return;
        expect(outcome.message).toContain('เปิดอีกครั้งจากเมนู ITA');
        // Of the menu's commands the sentence is shown in a dialog.
        expect(calls() - asked).toBeLessThanOrEqual(name === 'makeReport' || name === 'buildSheets' ? 1 : 0);
        expect(contentOf(workbook) === before).toBe(true);
      }),
      { numRuns: part(name === 'makeReport' ? 10 : 60), seed: 10 },
    );
  });

  test('refuses each of its arguments that is spoilt in one place', async () => {
    const workbook = await sampleBook();
    const host = await start(workbook, { now: NOW });
    const before = contentOf(workbook);
    for (const sent of spoilt(sample[name])) {
      expect(run(host, name, ...sent)).toMatchObject({
        ok: false,
        code: expect.stringMatching(/^bad-(?:call|list)$/),
      });
    }
    expect(contentOf(workbook) === before).toBe(true);
    expect(host.files).toEqual([]);
  });
});

/** The arguments, each time with one value replaced by one of another shape, or without end. */
function* spoilt(value: unknown): Generator<unknown[]> {
  function* inside(part: unknown, put: (other: unknown) => unknown): Generator<unknown> {
    yield put(typeof part === 'object' && part !== null ? 7 : { odd: true });
    if (typeof part === 'string') yield put('ก'.repeat(60_000_000 / (part.length > 1000 ? 1 : 1000)));
    if (typeof part === 'object' && part !== null)
      for (const [key, each] of Object.entries(part))
        yield* inside(each, (other) =>
          put(Array.isArray(part) ? Object.assign([...part], { [key]: other }) : { ...part, [key]: other }),
        );
  }
  for (const [index, each] of (value as unknown[]).entries())
    for (const sent of inside(each, (other) => Object.assign([...(value as unknown[])], { [index]: other })))
      yield sent as unknown[];
}

test('a report is not made of nothing', async () => {
  const host = await start(await sampleBook(), { now: NOW });
  expect(run(host, 'createReport', {})).toMatchObject({ ok: false, code: 'bad-call' });
  expect(run(host, 'createReport')).toMatchObject({ ok: false, code: 'bad-call' });
  expect(host.files).toEqual([]);
});

test('the first run does not write what was not sent', async () => {
  const workbook = await builtBook();
  const settings = () => contentOf({ ...workbook, sheets: [sheetOf(workbook, 'ตั้งค่า')] } as typeof workbook);
  const before = settings();
  const host: Host = await start(workbook, { now: NOW });
  expect(run(host, 'setUpSheet', 'settings', {}, [])).toMatchObject({ ok: false, code: 'bad-call' });
  expect(settings() === before).toBe(true);
  expect(host.serviceCalls.total).toBe(0);
});
