import { sortRows } from '../../src/local/colleague';
import { docxOf } from '../report/docx-files';
import { sample } from '../support/arguments';
import { column, run, sampleBook, sheetOf, start, type } from '../support/bundle';

const ME = 'user@nasom.example';
const READER = 'palad@nasom.example';

/** A workbook in which a check, a report, its sharing, an acceptance and a template have left addresses. */
async function usedBook() {
  const workbook = await sampleBook();
  const host = await start(workbook);
  run(host, 'runCheck');
  const { value } = run(host, 'makeReport');
  run(host, 'shareReport', value.link, READER, 'reader');
  const [finding] = run(host, 'readSidebar').value.items.flatMap(
    (item: { findings: unknown[] }) => item.findings,
  );
  expect(run(host, 'acceptFinding', finding.key, 'ตรวจแล้ว').ok).toBe(true);
  const template = Buffer.from(docxOf('{{ชื่อหน่วยงาน}}')).toString('base64');
  expect(run(host, 'saveTemplate', 'ของเรา.docx', template).ok).toBe(true);
  expect(run(host, 'importList', 2566, sample.importList[1]).ok).toBe(true);
  expect(run(host, 'confirmCriteria', ['items'], 'หัวหน้าสำนักปลัด').ok).toBe(true);
  return { workbook, host };
}

const everything = (workbook: Awaited<ReturnType<typeof sampleBook>>) =>
  JSON.stringify(
    workbook.sheets.map((sheet) => [sheet.name, [...sheet.cells()].map(({ cell: { value } }) => value)]),
  );

test('each address is told with its places, and erased alone or with all others', async () => {
  const { workbook, host } = await usedBook();
  const { value } = run(host, 'readAddresses');
  expect(value.map(({ address }: { address: string }) => address).sort()).toEqual([READER, ME]);
  const mine = value.find(({ address }: { address: string }) => address === ME);
  expect(mine.places.map(({ place }: { place: string }) => place)).toEqual([
    'ประวัติ',
    'ข้อยกเว้น',
    'เกณฑ์',
    'แม่แบบรายงาน',
  ]);

  const before = column(workbook, 'ประวัติ', 'งาน');
  expect(
    run(host, 'eraseAddresses', READER.toUpperCase()).value.map(
      ({ address }: { address: string }) => address,
    ),
  ).toEqual([ME]);
  expect(column(workbook, 'ประวัติ', 'ข้อที่ยังไม่ครบถ้วน').join()).toContain('แชร์ให้ (ลบอีเมลแล้ว)');
  expect(run(host, 'eraseAddresses', null).value).toEqual([]);
  expect(column(workbook, 'ประวัติ', 'งาน')).toEqual(before);
  expect(column(workbook, 'ข้อยกเว้น', 'เหตุผลที่ยอมรับ')).toContain('ตรวจแล้ว');
  expect(run(host, 'readTemplates').value.templates).toMatchObject([{ name: 'ของเรา.docx', savedBy: '' }]);
  expect(column(workbook, 'เกณฑ์', 'ผู้รับผิดชอบโดยปกติ')).toContain('หัวหน้าสำนักปลัด');
  expect(everything(workbook)).not.toContain(ME);
});

test('what the office typed in stays: the Palad’s address in ตั้งค่า', async () => {
  const { workbook, host } = await usedBook();
  const place = column(workbook, 'ตั้งค่า', 'รายการ').indexOf('อีเมลปลัด');
  type(workbook, 'ตั้งค่า', `B${place + 2}`, READER);
  run(host, 'eraseAddresses', null);
  expect(column(workbook, 'ตั้งค่า', 'ค่า')[place]).toBe(READER);
});

test('a colleague who sorts meanwhile loses nothing, and no line keeps an address', async () => {
  const { workbook } = await usedBook();
  const history = sheetOf(workbook, 'ประวัติ');
  const lines = [...column(workbook, 'ประวัติ', 'งาน')].sort();
  let sorted = false;
  const host = await start(workbook, {
    interpose: ({ writes, service }) => {
      if (!sorted && writes && service === 'SpreadsheetApp') {
        sorted = true;
        sortRows(history, 2, 3, true);
      }
      return undefined;
    },
  });
  expect(run(host, 'eraseAddresses', null).value).toEqual([]);
  expect(sorted).toBe(true);
  expect([...column(workbook, 'ประวัติ', 'งาน')].sort()).toEqual(lines);
});
