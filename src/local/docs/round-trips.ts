import { PLAIN_REPORT } from '../../commands/document-request';
import { freshBundle } from '../build/fresh-bundle';
import { builtWorkbook } from '../commands/new-book';
import { warmBundle } from '../commands/session';
import { type Host, startHost } from '../host';
import { nasom2566 } from '../sample';
import { fillSample } from '../sample/fill-sample';
import { copyWorkbook, LocalSheet, type LocalWorkbook } from '../xlsx/local-workbook';

/** What a command asks of Google, on the workbook of the real report: 43 items. */
export interface CommandTrips {
  readonly command: string;
  /** Calls that Google's servers answer one by one. */
  readonly trips: number;
  readonly byService: Readonly<Record<string, number>>;
  /** These and every other call that may travel, though nobody says so: handles, names, getSheets, flush. */
  readonly mayTravel: number;
  readonly budget: number;
}

interface Scene {
  readonly command: string;
  readonly budget: number;
  /** Done before, and not counted; what it returns is what the command is given. */
  readonly before?: (host: Host, workbook: LocalWorkbook) => unknown;
  readonly act: (host: Host, given: unknown) => unknown;
}

const ITEM = 'o7';
/** Of o7 in a new OIT. */
const ROW = 8;

const componentOf = (workbook: LocalWorkbook): string => {
  const sheet = sheetOf(workbook, 'องค์ประกอบ');
  for (let row = 2; row <= sheet.extent().lastRow; row++)
    if (sheet.peek(row, 1)?.value === ITEM) return String(sheet.peek(row, 3)?.value);
  throw new Error(`No component of ${ITEM}`);
};

/** In the order of the page. Each begins with the workbook as the full check left it, unless it says otherwise. */
function scenes(checked: LocalWorkbook): readonly Scene[] {
  const url = `${letterOf(checked, 'URL')}${ROW}`;
  const result = `${letterOf(checked, 'ผลตรวจ')}${ROW}`;
  const call =
    (name: string, ...args: readonly unknown[]) =>
    (host: Host) =>
      host.call(name, ...args);
  const readFixes = (host: Host) => (host.call('readFixes') as { value: { fixes: unknown } }).value.fixes;
  const select = (host: Host) => host.select('OIT', url);
  return [
    { command: 'opening the spreadsheet: the menu', budget: 0, act: call('onOpen') },
    { command: 'the full check, nothing changed since the last one', budget: 13, act: call('runCheck') },
    {
      command: 'the full check, an item taken back',
      budget: 18,
      before: (_host, workbook) => {
        sheetOf(workbook, 'OIT').cell(ROW, placeOf(workbook, 'สถานะ')).value = 'ยังไม่ได้ดำเนินการ';
      },
      act: call('runCheck'),
    },
    { command: 'an edit in OIT that changes a verdict', budget: 4, act: (host) => host.edit('OIT', url, '') },
    { command: 'an edit in a column of the add-on', budget: 2, act: (host) => host.edit('OIT', result, 'ดี') },
    { command: 'an edit in another sheet', budget: 0, act: (host) => host.edit('มาตรการ', 'B2', 'ดี') },
    {
      command: 'a tick in the sidebar',
      budget: 5,
      act: call('tickComponent', ITEM, componentOf(checked), false),
    },
    {
      command: 'the verdicts after ticks, and the sidebar anew',
      budget: 9,
      before: (host) => host.call('tickComponent', ITEM, componentOf(checked), false),
      act: call('settleTicks'),
    },
    { command: 'opening the sidebar', budget: 6, act: call('readSidebar') },
    {
      command: 'a poll, the person where they were',
      budget: 1,
      before: select,
      act: call('readSelection', `OIT!${ROW}`),
    },
    {
      command: 'a poll, the person in another row',
      budget: 4,
      before: select,
      act: call('readSelection', null),
    },
    { command: 'opening the window of who owes what', budget: 7, act: call('readDue') },
    { command: 'opening the window of the report', budget: 10, act: call('readReport') },
    {
      // As its window makes it, with what that was told before.
      command: 'a report',
      budget: 12,
      before: (host) => (host.call('readReport') as { value: { folder: unknown } }).value.folder,
      act: (host, folder) => host.call('createReport', { ...PLAIN_REPORT, folder }),
    },
    {
      command: '«สร้างแผ่นงาน», a new book',
      budget: 120,
      before: (_host, workbook) => {
        workbook.sheets = [new LocalSheet(0, 'ชีต1')];
        workbook.activeSheet = 0;
      },
      act: call('buildSheets', 2566),
    },
    { command: '«สร้างแผ่นงาน», nothing is missing', budget: 20, act: call('buildSheets', 2566) },
    { command: 'opening the window of the fixes', budget: 9, act: call('readFixes') },
    {
      command: 'all fixes made',
      budget: 53,
      before: readFixes,
      act: (host, fixes) => host.call('applyFixes', fixes),
    },
    {
      command: 'all fixes undone',
      budget: 52,
      before: (host) => void host.call('applyFixes', readFixes(host)),
      act: call('undoFixes'),
    },
  ];
}

/** Runs every command on the bundle as it is now. @param rows of OIT; those after the sample's are rows of no item */
export async function commandTrips(outDir: string, rows = 0): Promise<readonly CommandTrips[]> {
  const code = await freshBundle();
  const now = () => new Date('2023-04-20T03:00:00Z');
  let folders: Host['folders'] = [];
  const startOn = (workbook: LocalWorkbook) =>
    startHost({ code, workbook, outDir, now, folders, warm: warmBundle });
  const { workbook: checked } = await builtWorkbook('43.xlsx', 2566);
  fillSample(checked, nasom2566);
  const oit = sheetOf(checked, 'OIT');
  oit.maxRows = Math.max(oit.maxRows, rows + 1);
  for (let row = nasom2566.items.length + 2; row <= rows + 1; row++)
    oit.cell(row, placeOf(checked, 'ข้อมูล')).value = 'บันทึก';
  startOn(checked).call('runCheck');
  // Documents were made before: the folder of the year is there.
  const earlier = startOn(copyWorkbook(checked));
  earlier.call('createReport', { ...PLAIN_REPORT, kind: 'draft' });
  folders = earlier.folders;

  return scenes(checked).map(({ command, budget, before, act }) => {
    const workbook = copyWorkbook(checked);
    const given = before?.(startOn(workbook), workbook);
    const host = startOn(workbook);
    // A command that refuses makes few calls: that is no figure of it.
    const outcome = act(host, given) as { readonly ok?: boolean; readonly code?: string } | undefined;
    if (outcome?.ok === false) throw new Error(`${command}: ${outcome.code}`);
    const { total: trips, byService, mayTravel } = host.serviceCalls;
    return { command, trips, byService, mayTravel, budget };
  });
}

function sheetOf(workbook: LocalWorkbook, name: string) {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

function placeOf(workbook: LocalWorkbook, heading: string): number {
  const sheet = sheetOf(workbook, 'OIT');
  for (let place = 1; place <= sheet.extent().lastColumn; place++)
    if (sheet.peek(1, place)?.value === heading) return place;
  throw new Error(`No heading ${heading}`);
}

const letterOf = (workbook: LocalWorkbook, heading: string) =>
  String.fromCharCode(64 + placeOf(workbook, heading));
