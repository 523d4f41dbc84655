import { faultAt } from '../../src/local/apps-script/faults';
import type { Interpose, ServiceCall } from '../../src/local/apps-script/service-calls';
import { TestClock } from '../../src/local/clock';
import { copyWorkbook, type LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { bookOfFewItems, builtBook, run, sheetOf, start } from '../support/bundle';

/** What a person is told when Google fails, and what the add-on does by itself first. Errors are of a foreign realm. */

const NOW = new Date('2023-04-20T03:00:00Z');

/** Throws these words at the first call that fits. */
function failing(message: string, fits: (call: ServiceCall) => boolean): Interpose {
  let done = false;
  return (call) => {
    if (done || !fits(call)) return undefined;
    done = true;
    return { kind: 'throws', message };
  };
}

/** From the first call that fits on, every one. */
function down(message: string, fits: (call: ServiceCall) => boolean): Interpose {
  let begun = false;
  return (call) => {
    begun ||= fits(call);
    return begun ? { kind: 'throws', message } : undefined;
  };
}

let sample: LocalWorkbook;
beforeAll(async () => {
  // Each failure is logged.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  sample = await bookOfFewItems();
});

const startOn = (interpose: Interpose, workbook = copyWorkbook(sample)) =>
  start(workbook, { interpose, foreignRealm: true, clock: new TestClock(NOW) });

const SERVICE_ERROR = 'Service Spreadsheets failed while accessing document with id 1.';

test('a check with Dates and errors of a foreign realm is a check like any other', async () => {
  const own = run(await start(copyWorkbook(sample), { now: () => NOW }), 'checkCompleteness');
  const foreign = run(await startOn(() => undefined), 'checkCompleteness');
  expect(foreign).toEqual(own);
});

test.each(['checkCompleteness', 'makeReport', 'readSidebar', 'readReport', 'readFixes', 'readTemplates'])(
  '%s comes through a service error at any one of its reads',
  async (name) => {
    const calls: ServiceCall[] = [];
    const well = run(
      await startOn((call) => {
        calls.push(call);
        return undefined;
      }),
      name,
    );
    expect(well.ok).toBe(true);
    // Before the first write; the reads inside what is written belong to it.
    const firstWrite = calls.findIndex((call) => call.writes);
    const reads = (firstWrite < 0 ? calls : calls.slice(0, firstWrite)).filter(
      ({ method }) =>
        /^(?:Range|Sheet|Spreadsheet|Utilities)\./.test(method) && !/base64|activate/i.test(method),
    );
    expect(reads.length).toBeGreaterThan(1);
    // First, last, and some between: the walk over all of them takes its time.
    const step = Math.ceil(reads.length / 6);
    for (const { number, method } of reads.filter(
      (_, index) => index % step === 0 || index === reads.length - 1,
    )) {
      const outcome = run(await startOn(faultAt(number, 'service-error')), name);
      expect({ number, method, ok: outcome.ok }).toEqual({ number, method, ok: true });
    }
  },
);

describe('an outage', () => {
  test('is waited for, and then told; the wait is short', async () => {
    const clock = new TestClock(NOW);
    const interpose = down(SERVICE_ERROR, ({ method }) => method === 'Range.getValues');
    const host = await start(copyWorkbook(sample), { interpose, foreignRealm: true, clock });
    expect(run(host, 'readSidebar')).toMatchObject({
      ok: false,
      code: 'google',
      message: expect.stringContaining('ยังไม่มีอะไรเปลี่ยน'),
    });
    expect(clock.now().getTime() - NOW.getTime()).toBe(6_000);
  });

  test('is not waited for by a run that has no time left', async () => {
    const clock = new TestClock(NOW);
    const interpose = down(SERVICE_ERROR, ({ method }) => {
      if (method !== 'Range.getValues') return false;
      clock.sleep(295_000);
      return true;
    });
    const host = await start(copyWorkbook(sample), { interpose, foreignRealm: true, clock });
    expect(run(host, 'readSidebar')).toMatchObject({ ok: false, code: 'google' });
    expect(clock.now().getTime() - NOW.getTime()).toBeLessThan(296_000);
  });

  test('after the first write nobody claims that nothing has changed', async () => {
    const host = await startOn(down(SERVICE_ERROR, ({ method }) => method === 'Sheet.appendRow'));
    const { code, message } = run(host, 'runCheck');
    expect(code).toBe('google');
    expect(message).toContain('อาจทำไปแล้วบางส่วน');
    expect(message).toContain('“ประวัติ”');
    expect(message).not.toContain('ไม่เปลี่ยน');
    // From the menu no dialog comes up either: Google shows what is thrown.
    const menu = await startOn(down(SERVICE_ERROR, ({ method }) => method === 'Sheet.appendRow'));
    expect(() => run(menu, 'checkCompleteness')).toThrow('อาจทำไปแล้วบางส่วน');
  });
});

test.each([
  [
    "API call to drive.files.create failed with error: The user's Drive storage quota has been exceeded.",
    'drive-full',
    /เต็ม/,
  ],
  [
    'API call to drive.files.create failed with error: Google Drive API has not been used in project 1 before or it is disabled.',
    'no-drive',
    /Drive API/,
  ],
  [
    'API call to drive.files.create failed with error: The domain administrators have disabled Drive apps.',
    'drive-blocked',
    /ผู้ดูแลระบบ/,
  ],
  [
    'API call to drive.files.create failed with error: Request had insufficient authentication scopes.',
    'permission',
    /อนุญาตทุกข้อ/,
  ],
])('a report that cannot be made: %s', async (message, code, sentence) => {
  const host = await startOn(failing(message, ({ method }) => method === 'Files.create'));
  const outcome = run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false });
  expect(outcome).toMatchObject({ ok: false, code, message: expect.stringMatching(sentence) });
});

test('a protected cell is told with the sheet', async () => {
  const interpose = failing(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ({ method }) => method === 'Sheet.appendRow',
  );
  expect(run(await startOn(interpose), 'checkCompleteness')).toMatchObject({
    ok: false,
    code: 'protected',
    message: expect.stringContaining('“ประวัติ”'),
  });
});

test('while a colleague builds, others are told who, what and since when', async () => {
  const workbook = await builtBook();
  sheetOf(workbook, 'ภาพรวม').name = 'ภาพรวมเก่า';
  const colleague = await start(workbook, {
    now: () => NOW,
    user: { name: 'ข', email: 'colleague@nasom.example' },
    interpose: (call) => {
      if (call.method === 'Spreadsheet.insertSheet') told ??= run(other, 'buildSheets');
      return undefined;
    },
  });
  let told: ReturnType<typeof run> | undefined;
  const other = await start(workbook, { now: () => NOW });
  expect(run(colleague, 'buildSheets')).toMatchObject({ ok: true });
  expect(told).toMatchObject({ ok: false, code: 'busy' });
  expect(told?.message).toMatch(/^colleague@nasom\.example.*สร้างแผ่นงาน.*20 เม\.ย\. 66 10:00/);
  // The lock is free again, and so is the note.
  expect(run(other, 'buildSheets')).toMatchObject({ ok: true });
});
