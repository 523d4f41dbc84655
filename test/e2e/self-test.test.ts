import { ConditionalFormatRule } from '../../src/local/apps-script/conditional-format';
import { DataValidation } from '../../src/local/apps-script/data-validation';
import { HtmlTemplate } from '../../src/local/apps-script/html-service';
import { Properties } from '../../src/local/apps-script/properties-service';
import { Protection } from '../../src/local/apps-script/protection';
import { Range } from '../../src/local/apps-script/range';
import { RichTextValue } from '../../src/local/apps-script/rich-text';
import { ScriptApp } from '../../src/local/apps-script/script-app';
import type { ServiceCall } from '../../src/local/apps-script/service-calls';
import { Sheet } from '../../src/local/apps-script/sheet';
import { Spreadsheet } from '../../src/local/apps-script/spreadsheet';
import { Utilities } from '../../src/local/apps-script/utilities';
import { DIST } from '../../src/local/build/fresh-bundle';
import { TestClock } from '../../src/local/clock';
import { runProgram } from '../../src/local/commands/program';
import { selftest } from '../../src/local/commands/selftest';
import type { HostOptions } from '../../src/local/host';
import {
  PROBE_GROUP_NAMES,
  PROBE_GROUPS,
  type ProbeGroup,
  scratchName,
  typingName,
} from '../../src/messages/self-test';
import type { ProbeResult } from '../../src/selftest/probe';
import { emptyBook, run, sampleBook, start } from '../support/bundle';

async function hostOf(options: Partial<HostOptions> = {}) {
  const workbook = await emptyBook();
  return { workbook, host: await start(workbook, { pagesDir: DIST, ...options }) };
}

type Tried = Awaited<ReturnType<typeof start>>;

function tried(host: Tried, group: ProbeGroup): readonly ProbeResult[] {
  const outcome = run(host, 'runProbes', group);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const differing = (results: readonly ProbeResult[]) =>
  results.filter(({ ok }) => !ok).map(({ name }) => name);

test('`ita selftest --json` gives every probe, and this host is as it says of Google', async () => {
  let out = '';
  const code = await runProgram(['selftest', '--json'], { out: (text) => (out += text), err: () => {} });
  const { probes } = JSON.parse(out) as { probes: ProbeResult[] };
  expect(code).toBe(0);
  expect(probes.filter(({ ok }) => !ok)).toEqual([]);
  expect(probes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(probes.map(({ name }) => name)).size).toBe(probes.length);
  for (const probe of probes) {
    expect(probe).toEqual({
      name: expect.stringMatching(/\S/),
      expected: expect.stringMatching(/\S/),
      seen: expect.any(String),
      ok: true,
      ms: expect.any(Number),
    });
  }
});

test('a group that cannot begin is told, and the others are tried all the same', async () => {
  const { json } = await selftest({
    interpose: ({ method }) =>
      method === 'Spreadsheet.insertSheet' ? { kind: 'throws', message: 'ปฏิเสธ' } : undefined,
  });
  const { probes } = json as { probes: ProbeResult[] };
  expect(probes.find(({ name }) => name === PROBE_GROUPS.typed)).toMatchObject({ ok: false });
  expect(probes.filter(({ name, ok }) => ok && name.startsWith('เอกสาร')).length).toBeGreaterThan(10);
});

test('in the workbook of an office nothing is changed, nothing is left, and nothing of the office is told', async () => {
  const workbook = await sampleBook();
  workbook.name = 'ทะเบียนงานของสำนักปลัด';
  const sheet = workbook.sheets[1];
  if (sheet) sheet.name = 'ชีตส่วนตัวของกองคลัง';
  const host = await start(workbook, { pagesDir: DIST });
  const calls = host.serviceCalls;
  const state = () =>
    JSON.stringify(workbook.sheets.map((each) => [each.name, each.hidden, each.maxRows, [...each.cells()]]));
  const [before, open] = [state(), workbook.activeSheet];
  const results = PROBE_GROUP_NAMES.flatMap((group) => tried(host, group));
  expect(differing(results)).toEqual([]);
  // At an eighth of a second each, as is usual, all of it takes less than two minutes; the groups' own limits hold it there.
  expect(calls.mayTravel).toBeLessThan(960);
  expect(state()).toBe(before);
  expect(workbook.activeSheet).toBe(open);
  expect(host.files).toEqual([]);
  expect(JSON.stringify(results)).not.toMatch(/ทะเบียนงาน|ส่วนตัวของกองคลัง|นาโสม|nasom|local-/);
});

test('where Google puts writes off and its objects are of a realm of their own, only the classes differ', async () => {
  const { host } = await hostOf({ deferWrites: true, foreignRealm: true });
  expect(differing(PROBE_GROUP_NAMES.flatMap((group) => tried(host, group)))).toEqual([
    'วันที่ที่อ่านได้เป็น Date ของโปรแกรม (instanceof)',
    'ข้อผิดพลาดเป็น Error ของโปรแกรม (instanceof)',
  ]);
});

describe('a host with one behaviour changed fails the probe of that name', () => {
  /** The group, the probe, whose member is changed, and into what: given the true one, `this` and the arguments. */
  type Method = (this: unknown, ...args: unknown[]) => unknown;
  const CHANGES: readonly [ProbeGroup, string, object, string, (real: Method) => Method][] = [
    ['typed', 'ภาษาของไฟล์', Spreadsheet, 'getSpreadsheetLocale', () => () => 'en_US'],
    ['typed', 'พิมพ์ =1+1', Range, 'getFormula', () => () => ''],
    ['dates', 'เขตเวลาของไฟล์', Spreadsheet, 'getSpreadsheetTimeZone', () => () => 'Etc/UTC'],
    ['dates', 'formatDate ในเขตเวลาอื่น', Utilities, 'formatDate', () => (_date, _zone, _form) => ''],
    ['formats', 'รูปแบบตัวเลขของช่องใหม่', Range, 'getNumberFormat', () => () => 'General'],
    ['formats', 'สีพื้นของช่องใหม่', Range, 'getBackground', () => () => ''],
    ['formats', 'แถวสุดท้ายของชีตว่าง', Sheet, 'getLastRow', () => () => 1],
    [
      'rules',
      'ช่องทำเครื่องหมายเริ่มด้วยเท็จ',
      Range,
      'insertCheckboxes',
      () =>
        function (this: unknown) {
          return this;
        },
    ],
    ['rules', 'คำช่วยของกติกา', DataValidation, 'getHelpText', () => () => ''],
    ['rules', 'กติกาใหม่รับค่าอื่นด้วย', DataValidation, 'getAllowInvalid', () => () => false],
    ['rules', 'กติกาสีด้วยสูตร อ่านได้ตามเดิม', ConditionalFormatRule, 'getBooleanCondition', () => () => null],
    ['rules', 'การป้องกันใหม่ไม่ใช่แบบเตือน', Protection, 'isWarningOnly', () => () => true],
    ['links', 'ที่อยู่หลังคำ', RichTextValue, 'getLinkUrl', () => () => null],
    [
      'inserts',
      'แทรกแถว แถวล่างเลื่อนลง',
      Sheet,
      'insertRowsAfter',
      () =>
        function (this: unknown, _after, _count) {
          return this;
        },
    ],
    ['links', 'สูตร HYPERLINK ไม่มีข้อความแบบมีลิงก์', Range, 'getRichTextValue', () => () => ''],
    ['inserts', 'ชีตที่ทำจากแม่แบบ ตรึงแถวและคอลัมน์ตามแม่แบบ', Sheet, 'getFrozenColumns', () => () => 0],
    [
      'services',
      'หน้าต่างจากแม่แบบ ตามที่เขียนทุกตัวอักษร',
      HtmlTemplate,
      'getRawContent',
      (real) =>
        function (this: unknown) {
          return String(real.call(this)).replace(/\/\*.*?\*\//g, '');
        },
    ],
    [
      'services',
      'ขอสิทธิ์ทั้งหมด เมื่อให้ไว้ครบแล้ว ไม่มีอะไรเกิดขึ้น',
      ScriptApp,
      'requireAllScopes',
      () => () => {
        throw new Error('Authorization is required to perform that action.');
      },
    ],
    ['services', 'คุณสมบัติที่ไม่มี', Properties, 'getProperty', () => (_key) => ''],
    [
      'services',
      'ไบต์ของ ก',
      Utilities,
      'newBlob',
      (real) =>
        function (this: unknown, data, type, name) {
          return real.call(this, typeof data === 'string' ? 'ข' : data, type, name);
        },
    ],
    [
      'errors',
      'จำนวนแถวไม่ตรงกับช่วง',
      Range,
      'setValues',
      () =>
        function (this: unknown, _values) {
          return this;
        },
    ],
    [
      'errors',
      'แถวที่ศูนย์',
      Sheet,
      'getRange',
      (real) =>
        function (this: unknown, row, ...rest) {
          return real.call(this, row === 0 ? 1 : row, ...rest);
        },
    ],
  ];

  test.each(CHANGES)('%s: %s', async (group, name, changing, member, change) => {
    const { prototype } = changing as unknown as { prototype: Record<string, Method> };
    const real = prototype[member] as Method;
    const changed = change(real);
    // The border counts the parameters of a method, as Google does.
    Object.defineProperty(changed, 'length', { value: Math.max(real.length, 4) });
    prototype[member] = changed;
    try {
      const { host } = await hostOf();
      expect(differing(tried(host, group))).toContain(name);
    } finally {
      prototype[member] = real;
    }
  });

  test.each([
    ['times', 'เวลา: อ่านหนึ่งตาราง (43 × 13)', 'Range.getValues'],
    ['times', 'เวลา: กติกาสีของชีต', 'Sheet.getConditionalFormatRules'],
    ['times', 'เวลา: Drive บอกว่าใครใช้อยู่', 'About.get'],
  ] as const)('%s: %s, when it is slow', async (group, name, method) => {
    const clock = new TestClock(new Date('2026-01-05T02:00:00Z'));
    const { host } = await hostOf({
      clock,
      interpose: (call) => {
        if (call.method === method) clock.sleep(5_000);
        return undefined;
      },
    });
    const result = tried(host, group).find((each) => each.name === name);
    expect(result).toMatchObject({ ok: false, seen: '5000 มิลลิวินาที' });
  });

  test.each([
    ['document', 'เอกสาร: ส่งออกเป็น .docx', 'Files.export'],
    ['document', 'เอกสาร: ส่ง .docx เข้าเป็น Google เอกสาร', 'Files.create'],
    ['rules', 'ป้องกันช่วง อ่านได้ตามเดิม', 'Range.protect'],
    ['links', 'ค่าของช่องที่มีลิงก์คือคำ', 'Range.setRichTextValue'],
  ] as const)(
    '%s: %s, when Google refuses the call: its words are what is seen',
    async (group, name, method) => {
      const { host } = await hostOf({
        interpose: (call) => (call.method === method ? { kind: 'throws', message: 'ปฏิเสธ' } : undefined),
      });
      const results = tried(host, group);
      expect(results.find((each) => each.name === name)).toMatchObject({ ok: false, seen: 'ผิดพลาด: ปฏิเสธ' });
      expect(results.some(({ ok }) => ok)).toBe(true);
    },
  );

  test('a colleague at work is waited for, and told of', async () => {
    const { host } = await hostOf({ lockHeld: true });
    expect(run(host, 'runProbes', 'typed')).toMatchObject({ ok: false, code: 'busy' });
  });
});

describe('whatever happens, nothing is left', () => {
  const killedAt = (method: string) => {
    let done = false;
    return (call: ServiceCall) => {
      if (done || call.method !== method) return undefined;
      done = true;
      return { kind: 'killed' as const };
    };
  };

  test('a run that Google stops leaves a sheet, and the next one removes it', async () => {
    const { workbook, host } = await hostOf({ interpose: killedAt('Range.getFormula') });
    const names = () => workbook.sheets.map(({ name }) => name);
    const before = names();
    expect(() => run(host, 'runProbes', 'typed')).toThrow();
    expect(names()).toContain(scratchName);
    expect(differing(tried(host, 'formats'))).toEqual([]);
    expect(names()).toEqual(before);
  });

  test('a document of a stopped run is binned by the next one', async () => {
    const { host } = await hostOf({ interpose: killedAt('Files.export') });
    expect(() => run(host, 'runProbes', 'document')).toThrow();
    expect(host.files).toHaveLength(1);
    expect(differing(tried(host, 'document'))).toEqual([]);
    expect(host.files).toEqual([]);
  });

  test('a group that takes too long ends, and says what was not tried', async () => {
    const clock = new TestClock(new Date('2026-01-05T02:00:00Z'));
    const { workbook, host } = await hostOf({
      clock,
      interpose: () => {
        clock.sleep(400);
        return undefined;
      },
    });
    const start = clock.now().getTime();
    const results = tried(host, 'rules');
    expect(results.filter(({ seen }) => seen.startsWith('ยังไม่ได้ลอง')).length).toBeGreaterThan(5);
    expect(clock.now().getTime() - start).toBeLessThan(20_000);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(scratchName);
  });

  test('no group that nobody knows is tried', async () => {
    const { host } = await hostOf();
    expect(run(host, 'runProbes', 'constructor')).toMatchObject({ ok: false });
  });
});

describe('typing', () => {
  test('onEdit tells what it may do; the next run takes that along and removes the sheet', async () => {
    const { workbook, host } = await hostOf();
    expect(tried(host, 'typing')).toEqual([]);
    expect(run(host, 'openTypingTest')).toEqual({ ok: true, value: null });
    expect(workbook.sheets[workbook.activeSheet]?.name).toBe(typingName);
    host.edit(typingName, 'A4', 1);
    const results = tried(host, 'typing');
    expect(results.length).toBeGreaterThanOrEqual(10);
    expect(differing(results)).toEqual([]);
    expect(results.filter(({ seen }) => seen === 'ถูกปฏิเสธ').length).toBe(2);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(typingName);
  });

  test('nobody typed: the sheet goes, and nothing is told', async () => {
    const { workbook, host } = await hostOf();
    run(host, 'openTypingTest');
    run(host, 'openTypingTest');
    expect(tried(host, 'typing')).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain(typingName);
  });
});
