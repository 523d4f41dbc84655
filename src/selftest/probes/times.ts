import { PACKED_PAGES } from '../../bridge/packed-pages';
import { drive } from '../../commands/drive';
import { type Probe, within } from '../probe';
import type { Bench } from '../scratch';

const ROWS = 43;
const COLUMNS = 13;

/** How long each kind of call takes: a command makes about a dozen of them. */
export function timeProbes({ book, sheet, fresh }: Bench): readonly Probe[] {
  const table = Array.from({ length: ROWS }, () => new Array<string>(COLUMNS).fill('ข้อความ'));
  const filled = fresh(ROWS, COLUMNS);
  return [
    within('เวลา: เขียนหนึ่งตาราง (43 × 13)', 5_000, () => {
      filled.setValues(table);
      SpreadsheetApp.flush();
    }),
    within('เวลา: อ่านหนึ่งตาราง (43 × 13)', 3_000, () => filled.getValues()),
    within('เวลา: เขียนหนึ่งช่อง', 3_000, () => {
      fresh().setValue('ก');
      SpreadsheetApp.flush();
    }),
    within('เวลา: อ่านหนึ่งช่อง', 2_000, () => fresh().getValue()),
    within('เวลา: flush ที่ไม่มีอะไรค้าง', 1_000, () => SpreadsheetApp.flush()),
    within('เวลา: รายชื่อชีต', 2_000, () => book.getSheets().map((each) => each.getName())),
    within('เวลา: อ่านไฟล์ของหน้าต่าง', 3_000, () =>
      HtmlService.createTemplateFromFile(PACKED_PAGES).getRawContent(),
    ),
    within('เวลา: กติกาสีของชีต', 2_000, () => sheet.getConditionalFormatRules()),
    within('เวลา: ขอล็อก', 2_000, () => LockService.getDocumentLock().tryLock(1_000)),
    within('เวลา: คุณสมบัติของไฟล์', 2_000, () =>
      PropertiesService.getDocumentProperties().getProperty('ita-selftest'),
    ),
    within('เวลา: formatDate', 1_000, () => Utilities.formatDate(new Date(0), 'Asia/Bangkok', 'yyyy-MM-dd')),
    within('เวลา: base64 ของ 30 KB', 2_000, () => Utilities.base64Encode('x'.repeat(30_000))),
    within('เวลา: Drive บอกว่าใครใช้อยู่', 4_000, () => drive().About.get({ fields: 'user' })),
  ];
}
