import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HostOptions, startHost, WarmScript } from '../../src/local/host';
import { newWorkbook } from '../../src/local/xlsx/workbook-file';
import { hostOf } from './apps-script/run-script';

async function start(code: string, options: Partial<HostOptions> = {}) {
  return startHost({ code, workbook: await newWorkbook('ทดสอบ'), outDir: '', ...options });
}

describe('loading a script', () => {
  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet();', 'The script touches SpreadsheetApp while it is loading'],
    ['var lock = LockService.getDocumentLock();', 'The script touches LockService while it is loading'],
    ['function (', 'Function statements require a function name'],
    ['throw new Error("เสีย")', 'เสีย'],
  ])('%s does not load', async (code, message) => {
    await expect(start(code)).rejects.toThrow(message);
  });

  test('a script may look whether a service is there', async () => {
    const host = await start("var has = typeof Drive !== 'undefined'; function hasDrive() { return has }");
    expect(host.call('hasDrive')).toBe(true);
  });
});

describe('a script that stays loaded', () => {
  const SCRIPT = `var runs = 0;
    function count() { return ++runs }
    function name() { return SpreadsheetApp.getActiveSpreadsheet().getName() }
    function year() { return [new Date().getFullYear(), new Date() instanceof Date] }
    function nameTwice() { return [name(), name()] }`;
  const host = async (warm: WarmScript, name: string, options: Partial<HostOptions> = {}) =>
    start(SCRIPT, { ...options, warm, workbook: { ...(await newWorkbook(name)) } });

  test('is loaded once for all hosts, each of which has its own workbook and clock', async () => {
    const warm = new WarmScript();
    const one = await host(warm, 'หนึ่ง', { now: () => new Date('2023-04-20T03:00:00Z') });
    const other = await host(warm, 'สอง', { now: () => new Date('2025-04-20T03:00:00Z') });
    expect([one, other, one].map((each) => each.call('name'))).toEqual(['หนึ่ง', 'สอง', 'หนึ่ง']);
    expect([other, one].map((each) => each.call('year'))).toEqual([
      [2025, true],
      [2023, true],
    ]);
    expect([one, other].map((each) => each.call('count'))).toEqual([1, 2]);
  });

  test('a run that comes in between has a script of its own', async () => {
    const warm = new WarmScript();
    const other = await host(warm, 'สอง');
    const between: unknown[] = [];
    const one = await host(warm, 'หนึ่ง', {
      interpose: () => {
        between.push(other.call('name'));
        return undefined;
      },
    });
    expect(one.call('nameTwice')).toEqual(['หนึ่ง', 'หนึ่ง']);
    expect(between.length).toBeGreaterThan(0);
    expect(new Set(between)).toEqual(new Set(['สอง']));
  });

  test('one host of a foreign realm and one of the script’s own do not share', async () => {
    const warm = new WarmScript();
    const foreign = await host(warm, 'หนึ่ง', { foreignRealm: true });
    expect([foreign, await host(warm, 'สอง')].map((each) => each.call('count'))).toEqual([1, 1]);
  });
});

describe('calling a function', () => {
  test('copies arguments in and the result out', async () => {
    const host = await start(`function echo(given) {
      return { list: given.list instanceof Array, object: given instanceof Object, day: given.day instanceof Date, given: given };
    }`);
    const day = new Date('2023-10-01T00:00:00Z');
    const result = host.call('echo', { list: [1, { a: null }], day }) as { given: object };
    expect(result).toEqual({
      list: true,
      object: true,
      day: true,
      given: { list: [1, { a: null }], day: '2023-10-01T00:00:00.000Z' },
    });
    expect(result.given instanceof Object).toBe(true);
  });

  test('gives undefined for nothing', async () => {
    expect((await start('function nothing() {}')).call('nothing')).toBeUndefined();
  });

  test.each(['nothing', 'value', 'toString', 'SpreadsheetApp'])(
    '%s is no function of the script',
    async (name) => {
      const host = await start('var value = 1;');
      expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
    },
  );

  test.each([
    ["throw new Error('เสีย')", { name: 'Error', message: 'เสีย' }],
    ["throw new TypeError('ผิดชนิด')", { name: 'TypeError', message: 'ผิดชนิด' }],
    [
      "var error = new Error('บอกคน'); error.name = 'UserError'; error.code = 'missing-sheet'; throw error",
      { name: 'UserError', message: 'บอกคน', code: 'missing-sheet' },
    ],
    ["throw 'ข้อความ'", { name: 'Error', message: 'ข้อความ' }],
    ['null.x', { name: 'TypeError' }],
  ])('%s comes out as an ordinary error', async (statement, facts) => {
    const host = await hostOf(statement);
    let thrown: unknown;
    try {
      host.call('main');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject(facts);
  });

  test('the script tells the time that the host is given', async () => {
    const now = () => new Date('2023-09-30T18:00:00Z');
    const host = await hostOf('return [new Date().getDate(), Date.now(), new Date()];', { now });
    expect(host.call('main')).toEqual([1, now().getTime(), '2023-09-30T18:00:00.000Z']);
  });
});

describe('what a person sees', () => {
  const ASK = `var ui = SpreadsheetApp.getUi();
    return [ui.alert('ก'), ui.alert('ข', ui.ButtonSet.OK_CANCEL), ui.alert('หัวเรื่อง', 'ค', ui.ButtonSet.YES_NO)]
      .map(function (button) { return button === ui.Button.YES ? 'yes' : String(button) });`;
  const asked = [
    { title: '', text: 'ก', buttons: 'OK' },
    { title: '', text: 'ข', buttons: 'OK_CANCEL' },
    { title: 'หัวเรื่อง', text: 'ค', buttons: 'YES_NO' },
  ];

  test('somebody agreeable answers by default', async () => {
    const host = await hostOf(ASK);
    expect(host.call('main')).toEqual(['OK', 'OK', 'yes']);
    expect(host.alerts).toMatchObject(asked);
  });

  test('or whoever the test says', async () => {
    const host = await hostOf(ASK, { answer: ({ buttons }) => (buttons === 'YES_NO' ? 'NO' : 'CANCEL') });
    expect(host.call('main')).toEqual(['CANCEL', 'CANCEL', 'NO']);
    expect(host.alerts).toEqual(
      asked.map((alert, index) => ({ ...alert, answer: index === 2 ? 'NO' : 'CANCEL' })),
    );
  });

  test('menus, with what they call', async () => {
    const host = await hostOf(`var ui = SpreadsheetApp.getUi();
      ui.createMenu('ITA').addItem('ตรวจ', 'check').addSeparator()
        .addSubMenu(ui.createMenu('อื่น ๆ').addItem('รุ่น', 'version')).addToUi();`);
    host.call('main');
    expect(host.menus).toEqual([
      {
        caption: 'ITA',
        items: [
          { label: 'ตรวจ', functionName: 'check' },
          { separator: true },
          { caption: 'อื่น ๆ', items: [{ label: 'รุ่น', functionName: 'version' }] },
        ],
      },
    ]);
  });

  test('dialogs and sidebars, with their pages', async () => {
    const pagesDir = mkdtempSync(join(tmpdir(), 'ita-pages-'));
    writeFileSync(join(pagesDir, 'sidebar.html'), '<p>ข้าง</p>');
    const host = await hostOf(
      `var ui = SpreadsheetApp.getUi();
      ui.showModalDialog(HtmlService.createHtmlOutput('<b>ก</b>').append('ข').setWidth(300).setHeight(200), 'ลิงก์');
      ui.showModelessDialog(HtmlService.createHtmlOutput('ค'), 'รอ');
      ui.showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('ITA'));`,
      { pagesDir },
    );
    host.call('main');
    expect(host.dialogs).toEqual([
      { kind: 'modal', title: 'ลิงก์', html: '<b>ก</b>ข', width: 300, height: 200 },
      { kind: 'modeless', title: 'รอ', html: 'ค', width: null, height: null },
      { kind: 'sidebar', title: 'ITA', html: '<p>ข้าง</p>', width: null, height: null },
    ]);
  });
});
