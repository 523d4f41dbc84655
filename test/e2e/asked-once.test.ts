import type { LocalUser } from '../../src/local/apps-script/drive';
import { copyWorkbook, type LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { column, columnPlace, inOit, run, sampleBook, sheetOf, start, type } from '../support/bundle';

/** What a workbook remembers so that Google is not asked again, and when it does not believe it. */

const DAY = new Date('2023-04-20T03:00:00Z');
const CLERK: LocalUser = { name: 'ธุรการ', email: 'clerk@nasom.example' };
const HEAD: LocalUser = { name: 'หัวหน้า', email: 'head@nasom.example' };

/** A run of a command, and how often each method was called in it. */
async function calls(workbook: LocalWorkbook, name: string, user = CLERK, now = DAY) {
  const counts = new Map<string, number>();
  const host = await start(workbook, {
    user,
    now: () => now,
    interpose: ({ method }) => {
      counts.set(method, (counts.get(method) ?? 0) + 1);
      return undefined;
    },
  });
  const outcome = run(host, name);
  expect(outcome).toMatchObject({ ok: true });
  return { of: (method: string) => counts.get(method) ?? 0, trips: host.serviceCalls.total, outcome };
}

const who = (workbook: LocalWorkbook) => column(workbook, 'ประวัติ', 'ผู้ทำ').filter((text) => text !== '');

let checked: LocalWorkbook;
beforeAll(async () => {
  checked = await sampleBook();
  await calls(checked, 'runCheck');
});

describe('who runs the script', () => {
  test('is asked of Drive once for each person', async () => {
    const workbook = copyWorkbook(checked);
    const asked = async (user: LocalUser) => (await calls(workbook, 'runCheck', user)).of('About.get');
    expect([await asked(CLERK), await asked(HEAD), await asked(HEAD), await asked(CLERK)]).toEqual([
      0, 1, 0, 0,
    ]);
    expect(who(workbook)).toEqual([CLERK, CLERK, HEAD, HEAD, CLERK].map(({ email }) => email));
  });

  test('is remembered without any address outside ประวัติ, and no more once it was erased there', async () => {
    const workbook = copyWorkbook(checked);
    const kept = [...sheetOf(workbook, 'ITA ข้อมูลภายใน').cells()].map(({ cell }) => String(cell.value)).join();
    expect(kept).toContain('"people":[["');
    expect(kept).not.toContain(CLERK.email);
    run(await start(workbook, { user: CLERK }), 'eraseAddresses', null);
    expect(who(workbook)).toEqual([]);
    expect((await calls(workbook, 'runCheck')).of('About.get')).toBe(1);
  });

  test.each(['', 'ปลัด', HEAD.email])('%j in the line of ประวัติ is not taken for the person', async (typed) => {
    const workbook = copyWorkbook(checked);
    const history = sheetOf(workbook, 'ประวัติ');
    history.cell(2, columnPlace(history, 'ผู้ทำ')).value = typed;
    await calls(workbook, 'runCheck');
    expect(who(workbook).slice(-1)).toEqual([CLERK.email]);
  });
});

describe('ภาพรวม', () => {
  const SPOILT = 'ใครพิมพ์ทับ';
  const spoil = (workbook: LocalWorkbook) => {
    sheetOf(workbook, 'ภาพรวม').cell(3, 1).value = SPOILT;
  };
  const first = (workbook: LocalWorkbook) => sheetOf(workbook, 'ภาพรวม').peek(3, 1)?.value;

  test('is not read where no verdict changed since it was written the same day', async () => {
    const workbook = copyWorkbook(checked);
    expect((await calls(workbook, 'runCheck')).trips).toBeLessThanOrEqual(13);
    spoil(workbook);
    await calls(workbook, 'runCheck');
    expect(first(workbook)).toBe(SPOILT);
  });

  test('is made right by the next check that changes something, and by the first of another day', async () => {
    const changing = copyWorkbook(checked);
    spoil(changing);
    type(changing, 'OIT', inOit('url', 8), '');
    await calls(changing, 'runCheck');
    expect(first(changing)).toBe(first(checked));

    const later = copyWorkbook(checked);
    spoil(later);
    await calls(later, 'runCheck', CLERK, new Date(DAY.getTime() + 24 * 3_600_000));
    expect(first(later)).toBe(first(checked));
  });

  test('that was deleted and built anew is filled by the next check', async () => {
    const workbook = copyWorkbook(checked);
    workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(workbook, 'ภาพรวม')), 1);
    run(await start(workbook), 'buildSheets', 2566);
    expect(first(workbook) ?? '').toBe('');
    await calls(workbook, 'runCheck');
    expect(first(workbook)).toBe(first(checked));
  });
});

test('a check leaves the lock to the end of its run, and nobody has to wait for it afterwards', async () => {
  const workbook = copyWorkbook(checked);
  expect((await calls(workbook, 'runCheck')).of('Lock.releaseLock')).toBe(0);
  expect((await calls(workbook, 'runCheck', HEAD)).outcome.ok).toBe(true);
});
