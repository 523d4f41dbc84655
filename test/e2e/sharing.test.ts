import type { Fate, Interpose, ServiceCall } from '../../src/local/apps-script/service-calls';
import type { LocalWorkbook } from '../../src/local/xlsx/local-workbook';
import { column, inOit, run, sampleBook, start, type } from '../support/bundle';

/** @param fails a call that does not come through, once */
function withReport(fails: (call: ServiceCall) => boolean = () => false) {
  return withFate((call) =>
    fails(call)
      ? { kind: 'throws', message: 'Service Spreadsheets failed while accessing document.' }
      : undefined,
  );
}

/** @param fateOf what becomes of a call, once */
async function withFate(fateOf: Interpose) {
  const workbook = await sampleBook();
  type(workbook, 'OIT', inOit('status', 8), 'กำลังดำเนินการ');
  let failed = false;
  const host = await start(workbook, {
    interpose: (call) => {
      const fate = failed ? undefined : fateOf(call);
      failed ||= fate !== undefined;
      return fate;
    },
  });
  const { value } = run(host, 'makeReport');
  return { workbook, host, link: value.link as string };
}

describe('sharing a report with the Palad', () => {
  test('Drive sends the letter, with the counts in it, and ประวัติ keeps it: five round trips', async () => {
    const { workbook, host, link } = await withReport();
    const before = host.serviceCalls.total;
    expect(run(host, 'shareReport', link, ' palad@nasom.example ', 'commenter')).toEqual({
      ok: true,
      value: { sent: true, recorded: true },
    });
    expect(host.serviceCalls.total - before).toBe(5);
    expect(host.shares).toEqual([
      {
        fileId: expect.any(String),
        email: 'palad@nasom.example',
        role: 'commenter',
        letter: expect.stringContaining('o7'),
      },
    ]);
    expect(host.shares[0]?.letter).toMatch(/ครบถ้วน \d+ จาก 43 ข้อ/);
    expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(['สร้างรายงาน', 'แชร์รายงาน']);
  });

  test.each([
    ['no address', '', 'no-address', 'อีเมล'],
    ['an address that is none', 'ปลัด', 'not-shared', 'ตัวสะกด'],
    ['two addresses', 'palad@nasom.example,mayor@nasom.example', 'not-shared', 'ตัวสะกด'],
    ['more than an address', 'palad@nasom.example\nBcc: x@evil.example', 'not-shared', 'ตัวสะกด'],
  ])('%s: nothing is shared or recorded, and it can be done again', async (_, address, code, says) => {
    const { workbook, host, link } = await withReport();
    const outcome = run(host, 'shareReport', link, address, 'reader');
    expect(outcome).toMatchObject({ ok: false, code });
    expect(outcome.message).toContain(says);
    expect(host.shares).toEqual([]);
    expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(['สร้างรายงาน']);
    expect(run(host, 'shareReport', link, 'palad@nasom.example', 'reader').ok).toBe(true);
  });

  test('a link that ประวัติ does not have is refused', async () => {
    const { host } = await withReport();
    expect(run(host, 'shareReport', 'https://evil.example/', 'palad@nasom.example', 'reader')).toMatchObject({
      ok: false,
      code: 'report-gone',
    });
  });
});

describe('the letter begins with the reader’s position, and names agency and year', () => {
  const AGENCY = 'องค์การบริหารส่วนตำบลนาโสม';

  test.each([
    [
      'the address that ตั้งค่า has for the Palad',
      'Palad@nasom.example',
      'palad@nasom.example',
      `เรียน ปลัด${AGENCY}`,
    ],
    ['an address where ตั้งค่า has none', '', 'boss@nasom.example', `เรียน ปลัด${AGENCY}`],
    ['another address', 'palad@nasom.example', 'mayor@nasom.example', 'เรียน นายกเทศมนตรีตำบลนาโสม'],
  ])('%s', async (_case, known, address, begins) => {
    const { workbook, host, link } = await withReport();
    setSetting(workbook, 'อีเมลปลัด', known);
    setSetting(workbook, 'เรียน', 'นายกเทศมนตรีตำบลนาโสม (ผ่านปลัดเทศบาล)');
    run(host, 'shareReport', link, address, 'reader');
    const letter = host.shares[0]?.letter ?? '';
    expect(letter.split('\n')[0]).toBe(begins);
    expect(letter).toContain(AGENCY);
    expect(letter).toContain('ปีงบประมาณ 2566');
  });

  test('also where ตั้งค่า names neither', async () => {
    const { workbook, host, link } = await withReport();
    for (const name of ['ชื่อหน่วยงาน', 'เรียน']) setSetting(workbook, name, '');
    run(host, 'shareReport', link, 'palad@nasom.example', 'reader');
    const letter = host.shares[0]?.letter ?? '';
    expect(letter.split('\n')[0]).toBe('เรียน ปลัด');
    expect(letter).not.toMatch(/ {2}|undefined|ของ เพื่อ/);
  });
});

function setSetting(workbook: LocalWorkbook, name: string, value: string): void {
  type(workbook, 'ตั้งค่า', `B${column(workbook, 'ตั้งค่า', 'รายการ').indexOf(name) + 2}`, value);
}

describe('a letter goes once', () => {
  const shared = (calls: ReturnType<typeof run>) => calls.value;

  test('to the same reader, however the address is written', async () => {
    const { workbook, host, link } = await withReport();
    run(host, 'shareReport', link, 'palad@nasom.example', 'reader');
    const again = shared(run(host, 'shareReport', link, 'Palad@Nasom.example', 'commenter'));
    expect(again).toEqual({ sent: false, recorded: true });
    expect(host.shares).toHaveLength(1);
    expect(shared(run(host, 'shareReport', link, 'mayor@nasom.example', 'reader')).sent).toBe(true);
    expect(column(workbook, 'ประวัติ', 'งาน').filter((what) => what === 'แชร์รายงาน').length).toBeGreaterThan(1);
  });

  test('when its line in ประวัติ fails: it is told as sent, and the next press only writes the line', async () => {
    let sharing = false;
    const { workbook, host, link } = await withReport((call) => sharing && call.method === 'Sheet.appendRow');
    sharing = true;
    expect(shared(run(host, 'shareReport', link, 'palad@nasom.example', 'reader'))).toEqual({
      sent: true,
      recorded: false,
    });
    expect(shared(run(host, 'shareReport', link, 'palad@nasom.example', 'reader'))).toEqual({
      sent: false,
      recorded: true,
    });
    expect(host.shares).toHaveLength(1);
    expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(['สร้างรายงาน', 'แชร์รายงาน']);
  });
});

describe('Google’s answer to the sharing is lost', () => {
  const losing = (fate: Fate) =>
    withFate(({ method }) => (method === 'Permissions.create' ? fate : undefined));
  const lost: Fate = { kind: 'throws', message: 'API call failed with error: Empty response', made: true };

  test('what Drive knows to be shared is told as sent, and recorded', async () => {
    const { workbook, host, link } = await losing(lost);
    expect(run(host, 'shareReport', link, 'palad@nasom.example', 'reader').value).toEqual({
      sent: true,
      recorded: true,
    });
    expect(host.shares).toHaveLength(1);
    expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(['สร้างรายงาน', 'แชร์รายงาน']);
  });

  test.each<[string, Fate]>([
    ['lost', { ...lost, kind: 'killed' } as Fate],
    ['refused', { kind: 'throws', message: 'API call failed with error: Empty response' }],
  ])('a run that ends there (%s) is done again with one letter in all', async (_, fate) => {
    const { host, link } = await losing(fate);
    try {
      run(host, 'shareReport', link, 'palad@nasom.example', 'reader');
    } catch {}
    const { value } = run(host, 'shareReport', link, 'palad@nasom.example', 'reader');
    expect(value.recorded).toBe(true);
    expect(host.shares).toHaveLength(1);
  });
});

test('a letter never calls complete what an error outside the items speaks against, and names no code twice', async () => {
  const { host, link, workbook } = await withReport();
  type(workbook, 'OIT', inOit('status', 8), 'ดำเนินการแล้ว');
  type(workbook, 'ตั้งค่า', `B${column(workbook, 'ตั้งค่า', 'รายการ').indexOf('คะแนน IIT') + 2}`, '');
  const second = run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false }).value;
  run(host, 'shareReport', link, 'palad@nasom.example', 'reader');
  run(host, 'shareReport', second.link, 'palad@nasom.example', 'reader');
  const [first = '', later = ''] = host.shares.map(({ letter }) => letter ?? '');
  expect(first.match(/\bo7\b/g)).toHaveLength(1);
  expect(later).toContain('รายงานยังขาดข้อมูล 1 อย่าง');
  expect(later).not.toContain('ครบถ้วนทั้ง');
});

describe('what an editor writes into cells shares nothing and says nothing', () => {
  const HISTORY = 'ประวัติ';
  const cell = (workbook: LocalWorkbook, heading: string, value: string) => {
    const letters = 'ABCDEFGHIJ';
    const headings = ['เวลา', 'ผู้ทำ', 'งาน', 'ครบถ้วน', 'ทั้งหมด', 'ลิงก์', 'รหัสเอกสาร', 'ข้อที่ยังไม่ครบถ้วน'];
    type(workbook, HISTORY, `${letters[headings.indexOf(heading)]}2`, value);
  };

  test.each([
    ['the id of another document that the script made', (other: string) => other, 'not-our-report'],
    ['the id of a document that is not this person’s', () => 'somebody-elses', 'not-shared'],
  ])('%s', async (_, idOf, code) => {
    const { workbook, host, link } = await withReport();
    run(host, 'openTemplate', null);
    const other = host.files.find(({ name }) => !name.startsWith('รายงาน'))?.id ?? '';
    cell(workbook, 'รหัสเอกสาร', idOf(other));
    expect(run(host, 'shareReport', link, 'palad@nasom.example', 'reader')).toMatchObject({
      ok: false,
      code,
    });
    expect(host.shares).toEqual([]);
  });

  test('an address in any cell that the letter is made of', async () => {
    const { workbook, host, link } = await withReport();
    const lure = 'เข้าสู่ระบบที่ https://evil.example/ หรือโทร 0812345678';
    cell(workbook, 'ข้อที่ยังไม่ครบถ้วน', lure);
    cell(workbook, 'ครบถ้วน', lure);
    for (const name of ['ชื่อหน่วยงาน', 'เรียน', 'ปีงบประมาณ']) setSetting(workbook, name, lure);
    setSetting(workbook, 'อีเมลปลัด', 'palad@nasom.example');
    expect(run(host, 'shareReport', link, 'mayor@nasom.example', 'reader').ok).toBe(true);
    expect(host.shares[0]?.letter).not.toMatch(/evil|http|08123|เข้าสู่ระบบ/);
    expect(host.shares[0]?.letter).toMatch(/ครบถ้วน \d+ จาก 43 ข้อ/);
  });

  test('a role that the page does not offer', async () => {
    const { host, link } = await withReport();
    expect(run(host, 'shareReport', link, 'palad@nasom.example', 'writer')).toMatchObject({ ok: false });
    expect(host.shares).toEqual([]);
  });
});

test('a document that was made is not lost when ประวัติ cannot be written', async () => {
  const workbook = await sampleBook();
  const history = workbook.sheets.find(({ name }) => name === 'ประวัติ');
  const host = await start(workbook);
  Object.defineProperty(history, 'maxRows', {
    get: () => 1000,
    set: () => {
      throw new Error('Service error');
    },
  });
  const { ok, value } = run(host, 'createReport', { kind: 'report', font: 'Sarabun', appendix: false });
  expect(ok).toBe(true);
  expect(value).toMatchObject({ recorded: false, link: expect.stringContaining(':') });
});
