import type { LocalMenu } from '../../src/local/apps-script/ui';
import { SETTINGS } from '../../src/messages/settings';
import { setupTitle } from '../../src/messages/titles';
import { SHEET_KEYS } from '../../src/workbook/schema';
import { column, emptyBook, type Outcome, run, sampleBook, sheetOf, start, type } from '../support/bundle';

/** Before the first run, and what the first run takes. */

const REQUEST = { kind: 'report', font: 'Sarabun', appendix: false };

describe('a file in which nobody has begun', () => {
  test.each([
    ['checkCompleteness', []],
    ['makeReport', []],
    ['runCheck', []],
    ['readReport', []],
    ['createReport', [REQUEST]],
    ['readSidebar', []],
    ['readFixes', []],
    ['shareReport', ['https://docs.example/1', 'palad@nasom.example', 'reader']],
  ] as const)('%s says so, names the way on, and changes nothing', async (name, args) => {
    const workbook = await emptyBook();
    const outcome = run(await start(workbook), name, ...args);
    expect(outcome).toMatchObject({ ok: false, code: 'not-set-up', retry: false });
    expect(outcome.message).toContain('ยังไม่ได้เริ่มใช้งานในไฟล์นี้');
    expect(outcome.message).toContain(`ITA › ${setupTitle}`);
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.sheets[0]?.extent()).toEqual({ lastRow: 0, lastColumn: 0 });
  });

  test('the first run itself opens all the same', async () => {
    expect(run(await start(await emptyBook()), 'readSetup')).toMatchObject({ ok: true });
  });

  test('with one sheet of ours left, it is that sheet’s neighbours that are missing', async () => {
    const workbook = await sampleBook();
    workbook.sheets = workbook.sheets.filter(({ name }) => name === 'มาตรการ');
    expect(run(await start(workbook), 'checkCompleteness')).toMatchObject({ code: 'missing-sheet' });
  });
});

describe('the menu', () => {
  const MOST_LINES = 9;
  const lines = ({ items }: LocalMenu) => items.filter((item) => !('separator' in item));
  /** Of all that can be chosen, with the menu below. */
  const labels = (menu: LocalMenu): readonly string[] =>
    menu.items.flatMap((item) => {
      if ('items' in item) return labels(item);
      return 'label' in item ? [item.label] : [];
    });

  async function menuOf(workbook: Awaited<ReturnType<typeof emptyBook>>): Promise<readonly string[]> {
    const host = await start(workbook);
    host.call('onOpen', {});
    expect(host.menus).toHaveLength(1);
    const menu = host.menus[0] as LocalMenu;
    for (const each of [menu, ...menu.items.filter((item) => 'items' in item)]) {
      expect(lines(each).length).toBeLessThanOrEqual(MOST_LINES);
    }
    return labels(menu);
  }

  test('begins with the first run while there are no sheets', async () => {
    expect((await menuOf(await emptyBook()))[0]).toBe(setupTitle);
  });

  test('then with what is done daily, and has the same lines', async () => {
    const before = await menuOf(await emptyBook());
    const after = await menuOf(await sampleBook());
    expect(after.slice(0, 2)).toEqual(['รายการที่ต้องแก้', 'ตรวจความครบถ้วน']);
    expect([...after].sort()).toEqual([...before].sort());
  });

  test('is there even where Google does not let the script look at the spreadsheet', async () => {
    const workbook = await emptyBook();
    const host = await start(workbook);
    Object.defineProperty(workbook, 'sheets', {
      get: () => {
        throw new Error('You do not have permission to call getSheets');
      },
    });
    host.call('onOpen', {});
    expect(labels(host.menus[0] as LocalMenu)).toContain(setupTitle);
  });
});

describe('the address of the web site', () => {
  const ANSWERS = {
    agency: 'อบต.ทดสอบ',
    district: '',
    province: '',
    fiscalYear: 2566,
    listOf: null,
    offices: ['สำนักปลัด'],
    oitCloses: '',
    ownDay: '',
  };

  test.each([
    ['www.test.example/th', 'https://www.test.example/th'],
    ['http://test.example', 'http://test.example'],
    ['กำลังจัดทำ', 'กำลังจัดทำ'],
  ])('%s is kept as %s', async (website, kept) => {
    const workbook = await emptyBook();
    const host = await start(workbook);
    for (const key of SHEET_KEYS) run(host, 'setUpSheet', key, { ...ANSWERS, website }, []);
    expect(settingOf(workbook, 'website')).toBe(kept);
  });

  test('without https:// in ตั้งค่า it does for every check', async () => {
    const workbook = await sampleBook();
    const codes = async () => codesOf(run(await start(workbook), 'checkCompleteness'));
    const before = await codes();
    setSetting(workbook, 'website', 'www.nasom.example');
    expect(await codes()).toEqual(before);
    setSetting(workbook, 'website', 'www.other.example');
    expect((await codes()).filter((code) => code === 'foreign-url').length).toBeGreaterThan(40);
  });
});

function codesOf({ value }: Outcome): readonly string[] {
  const findings: readonly { code: string }[] = [
    ...value.findings,
    ...value.items.flatMap((item: { findings: unknown[] }) => item.findings),
  ];
  return findings.map(({ code }) => code);
}

type Workbook = Awaited<ReturnType<typeof emptyBook>>;

function settingRow(workbook: Workbook, key: keyof typeof SETTINGS): number {
  return column(workbook, 'ตั้งค่า', 'รายการ').indexOf(SETTINGS[key].name) + 2;
}

function settingOf(workbook: Workbook, key: keyof typeof SETTINGS): unknown {
  return sheetOf(workbook, 'ตั้งค่า').peek(settingRow(workbook, key), 2)?.value;
}

function setSetting(workbook: Workbook, key: keyof typeof SETTINGS, value: string): void {
  type(workbook, 'ตั้งค่า', `B${settingRow(workbook, key)}`, value);
}
