import { PLAIN_REPORT } from '../../commands/document-request';
import { NO_GRADE } from '../../ita/itas/grading';
import { PROBE_GROUP_NAMES } from '../../messages/self-test';
import { SHEET_KEYS, SHEETS } from '../../workbook/schema';
import { faultAt } from '../apps-script/faults';
import { deleteColumns, typeAt } from '../colleague';
import { type Host, type HostOptions, startHost } from '../host';
import { copyWorkbook, type LocalWorkbook } from '../xlsx/local-workbook';
import { newWorkbook } from '../xlsx/workbook-file';
import { askedOf, placeOf, type Surroundings, sheetNamed, smallBook, THE_DAY } from './small-book';

/** A workbook with what its owner has made of it, as a scenario finds it. */
export interface Prepared {
  readonly workbook: LocalWorkbook;
  readonly files: Host['files'];
  readonly folders: Host['folders'];
}

/** What a person does, call by call. A call that fails ends it there: a page shows the sentence and goes no further. */
export interface Person {
  readonly call: (name: string, ...args: readonly unknown[]) => void;
  /** The code of a failure that the page knows what to do about; null where the call succeeded. */
  readonly attempt: (name: string, code: string, ...args: readonly unknown[]) => string | null;
  /** What a call answers. */
  // biome-ignore lint/suspicious/noExplicitAny: each scenario knows what it asked for
  readonly ask: (name: string, ...args: readonly unknown[]) => any;
  readonly edit: Host['edit'];
}

export interface Scenario {
  /** The function of main.ts that is walked over. */
  readonly name: string;
  /** Where there is more than one of it. */
  readonly of?: string;
  readonly book: Prepared;
  readonly act: (person: Person) => void;
  /** The code of the sentence that tells that all was done already, when it is asked for once more. */
  readonly overAs?: string;
}

export const titleOf = ({ name, of }: Pick<Scenario, 'name' | 'of'>) => (of ? `${name} (${of})` : name);

const PALAD = 'palad@nasom.example';
/** A PNG of ten by eleven dots. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAoAAAALCAYAAABGbhwYAAAAJklEQVR4AY3BAQEAAAiAIPP/sGbVBGH2EUgkkUQSSSSRRBJJJNEBjv8DNpRta4cAAAAASUVORK5CYII=';
const ROLL = { year: 2567, source: { kind: 'last-year' }, keepIndicators: false };

const RETURNED = (document: string) => ({ document, step: 'returned', note: 'แก้หน้า 3', day: '', link: '' });
const MARK = { address: 'https://www.nasom.example/o1', explanation: '1/2 แผนผัง', when: '20 เม.ย. 66 10:00' };

const LIST = {
  items: [
    { code: 'o1', title: 'โครงสร้าง อำนาจหน้าที่', components: ['แผนผังโครงสร้าง', 'ที่ตั้งของหน่วยงาน'] },
    { code: 'o2', title: 'ข้อมูลผู้บริหาร', components: ['รายชื่อผู้บริหาร'] },
    { code: 'o3', title: 'ข่าวประชาสัมพันธ์', components: ['ข่าวของปีนี้'] },
  ].map((item) => ({ ...item, group: null, subIndicator: '9.1', yearRule: null, refersTo: null })),
  headings: [{ row: 1, text: 'ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน' }],
};
/** The same for a function that takes what the preview of a list agreed to. */
const AGREED = { ...LIST, items: LIST.items.map((item) => ({ ...item, proposed: [], rows: [] })) };

const ANSWERS = {
  agency: 'องค์การบริหารส่วนตำบลนาโสม',
  district: 'ชัยบาดาล',
  province: 'ลพบุรี',
  website: 'www.nasom.example',
  fiscalYear: 2566,
  listOf: null,
  offices: ['สำนักปลัด', 'กองคลัง', 'กองสาธารณสุข'],
  oitCloses: '30 เมษายน 2566',
  ownDay: '',
};
const OWNERS = [{ code: 'o1', before: '', after: 'กองสาธารณสุข' }];

/** Every function of main.ts, on workbooks that are made once. */
export async function scenarios(surroundings: Surroundings): Promise<readonly Scenario[]> {
  const start = (workbook: LocalWorkbook, options: Partial<HostOptions> = {}) =>
    startHost({ ...surroundings, workbook, now: () => THE_DAY, ...options });
  /** A book after more has been done to it. */
  const after = (book: Prepared, act: (host: Host, workbook: LocalWorkbook) => void): Prepared => {
    const workbook = copyWorkbook(book.workbook);
    const { files, folders } = book;
    const host = start(workbook, { files, folders });
    act(host, workbook);
    return { workbook, files: host.files, folders: host.folders };
  };

  const empty: Prepared = { workbook: await newWorkbook('ใหม่'), files: [], folders: [] };
  const unchecked: Prepared = { workbook: await smallBook(surroundings), files: [], folders: [] };
  const template = askedOf(start(copyWorkbook(unchecked.workbook)), 'downloadTemplate', null).base64;
  const checked = after(unchecked, (host) => {
    askedOf(host, 'saveTemplate', 'สำรอง', template);
    askedOf(host, 'saveTemplate', 'ของเรา', template);
    askedOf(host, 'chooseTemplate', null);
    askedOf(host, 'checkCompleteness');
    askedOf(host, 'createReport', PLAIN_REPORT);
  });
  const entered = after(checked, (host) => askedOf(host, 'markEntered', 'o1', MARK));
  const ask = (book: Prepared, name: string, ...args: readonly unknown[]) =>
    askedOf(start(copyWorkbook(book.workbook), { files: book.files, folders: book.folders }), name, ...args);

  const { fixes } = ask(checked, 'readFixes');
  const fixed = after(checked, (host) => askedOf(host, 'applyFixes', fixes));
  const [finding] = ask(checked, 'readSidebar').items.flatMap(
    (item: { findings: readonly { key: string }[] }) => item.findings,
  );
  const [report] = ask(checked, 'readReport').earlier.reports;
  const pairs = ask(checked, 'proposeRollOver', ROLL)
    .map.filter(({ to }: { to: string | null }) => to !== null)
    .map(({ from, to }: { from: string; to: string }) => ({ from, to }));
  const component = String(sheetNamed(checked.workbook, SHEETS.components.name).peek(2, 3)?.value);
  const oit = sheetNamed(checked.workbook, SHEETS.oit.name);
  const url = `${String.fromCharCode(64 + placeOf(oit, SHEETS.oit.columns.url.heading))}3`;
  const ticked = after(checked, (host) => askedOf(host, 'tickComponent', 'o1', component, false));
  const incomplete = after(checked, (_host, workbook) => {
    const sheets = workbook.sheets;
    sheets.splice(sheets.indexOf(sheetNamed(workbook, SHEETS.summary.name)), 1);
    const own = sheetNamed(workbook, SHEETS.oit.name);
    deleteColumns(own, placeOf(own, SHEETS.oit.columns.result.heading));
    typeAt(sheetNamed(workbook, SHEETS.settings.name), 5, 1, 'ของเราเอง');
  });
  const cutOff = after(checked, (_host, workbook) => cutOffRollOver(workbook, start, pairs));

  const one = (name: string, book: Prepared, ...args: readonly unknown[]): Scenario => ({
    name,
    book,
    act: (person) => person.call(name, ...args),
  });
  const shared = after(checked, (host) => askedOf(host, 'shareReport', report.link, PALAD, 'reader'));
  const returned = after(checked, (host) => askedOf(host, 'recordStep', RETURNED(report.document)));
  let saved: unknown = null;
  const reviewed = after(checked, (host) => {
    saved = askedOf(host, 'saveReview', 'o1', 'ใช้ได้', '', '0a1b2c3d');
  });
  /** Whoever makes a report sees first whether there is one already, and in which folder it would lie. */
  const reporting = (
    name: string,
    book: Prepared,
    argsIn: (folder: unknown) => readonly unknown[],
  ): Scenario => ({
    name,
    book,
    act(person) {
      const { earlier, lost, folder } = person.ask('readReport');
      if (earlier.unchanged === null && lost.length === 0) person.call(name, ...argsIn(folder));
    },
  });
  const gone = { id: 'gone', name: 'ITA', link: 'https://drive.google.com/drive/folders/gone' };
  const pages = [
    'Check',
    'Sidebar',
    'Fixes',
    'Due',
    'Report',
    'Review',
    'Web',
    'Itas',
    'Templates',
    'Import',
    'Setup',
    'Selftest',
    'About',
  ];
  return [
    one('onOpen', checked),
    { name: 'onEdit', book: checked, act: (person) => person.edit(SHEETS.oit.name, url, '') },
    ...pages.map((page) => one(`open${page}`, checked)),
    one('runCheck', unchecked),
    { ...one('runCheck', checked), of: 'again' },
    one('checkCompleteness', fixed),
    one('readReport', checked),
    reporting('createReport', fixed, (folder) => [{ ...PLAIN_REPORT, folder }]),
    {
      ...reporting('createReport', fixed, () => [{ ...PLAIN_REPORT, folder: gone }]),
      of: 'its folder is deleted meanwhile',
    },
    reporting('makeReport', { ...fixed, folders: [] }, () => [null, PLAIN_REPORT]),
    one('createTable', checked, { kind: 'tracking' }),
    one('readChanges', checked, report.document),
    one('shareReport', checked, report.link, PALAD, 'reader'),
    one('readRemarks', returned),
    one('recordStep', checked, RETURNED(report.document)),
    one('readReviews', checked),
    one('saveReview', checked, 'o1', 'ต้องแก้', 'ไม่ใช่ฉบับล่าสุด', '0a1b2c3d'),
    one('undoReview', reviewed, 'o1', saved),
    one('readPublicList', checked),
    one('readAddresses', shared),
    one('eraseAddresses', shared, PALAD),
    one('readSidebar', checked),
    one('readDue', checked),
    one('readSelection', checked, null),
    one('goTo', checked, SHEETS.oit.name, url),
    one('tickComponent', checked, 'o1', component, false),
    one('readItas', checked),
    one('markEntered', checked, 'o1', MARK),
    { ...one('markEntered', entered, 'o1', null), of: 'taken back' },
    one('gradeItem', entered, 'o1', NO_GRADE, { ...NO_GRADE, result: 'ไม่ผ่าน', clarification: '=ชี้แจง' }),
    one('settleTicks', ticked),
    one('readTemplates', checked),
    one('saveTemplate', checked, 'ใหม่', template),
    { ...one('saveTemplate', checked, 'ของเรา', template), of: 'in place of one' },
    one('chooseTemplate', checked, 'ของเรา'),
    one('discardTemplate', checked, 'สำรอง'),
    one('downloadTemplate', checked, 'ของเรา'),
    one('openTemplate', checked, null),
    one('putPicture', checked, 'garuda', PICTURE),
    one('readTagGuide', checked),
    one('readFixes', checked),
    one('applyFixes', checked, fixes),
    { ...one('undoFixes', fixed), overAs: 'nothing-to-undo' },
    one('acceptFinding', checked, finding.key, 'ตรวจแล้ว'),
    one('readImport', checked),
    one('importList', checked, 2566, LIST),
    one('confirmCriteria', checked, ['items', 'components'], 'ผู้ดูแลไฟล์'),
    one('readSetup', checked),
    one('readOwners', checked, 2566, null),
    {
      // In a file without any sheet yet, with a list of the office's own.
      name: 'setUpSheet',
      book: empty,
      act: (person) => {
        person.call('importList', 2566, LIST);
        for (const key of SHEET_KEYS) person.call('setUpSheet', key, ANSWERS, OWNERS);
      },
    },
    one('readRollOver', checked),
    one('proposeRollOver', checked, ROLL),
    {
      // The page offers to go on with a change of year that was cut off, in place of another.
      name: 'rollOver',
      book: checked,
      overAs: 'not-a-later-year',
      act: (person) => {
        if (person.attempt('rollOver', 'roll-over-cut-off', ROLL, pairs)) person.call('continueRollOver');
      },
    },
    { ...one('continueRollOver', cutOff), overAs: 'nothing-cut-off' },
    ...PROBE_GROUP_NAMES.map((group) => ({ ...one('runProbes', checked, group), of: group })),
    one('openTypingTest', checked),
    { ...one('buildSheets', empty, 2566, AGREED), of: 'empty file' },
    one('buildSheets', incomplete),
    { ...one('buildSheets', cutOff), of: 'change of year cut off' },
  ];
}

/** Stops a change of year after it has begun to change names. */
function cutOffRollOver(
  workbook: LocalWorkbook,
  start: (workbook: LocalWorkbook, options: Partial<HostOptions>) => Host,
  pairs: unknown,
): void {
  let swaps = 0;
  const host = start(workbook, {
    interpose: (call) => {
      if (call.method === 'Sheet.setName') swaps += 1;
      return swaps === 3 ? faultAt(call.number, 'killed')(call) : undefined;
    },
  });
  try {
    host.call('rollOver', ROLL, pairs);
  } catch {
    return;
  }
  throw new Error('The change of year was not cut off');
}
