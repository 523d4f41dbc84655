import { probeWords as words } from '../../messages/self-test';
import { assume, type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { tell, thrownBy, yesNo } from '../tell';

const KEY = 'ita-selftest';
/** What Google would evaluate in a template, and what is said to be cut out of pages. */
const RAW = '<?= 1 + 1 ?><script>var a = "//ก"; /* ข */</script>';

/** Locks, properties, bytes, pages. */
export function serviceProbes({ sheet, fresh }: Bench): readonly Probe[] {
  const lock = () => LockService.getDocumentLock();
  const notes = () => PropertiesService.getDocumentProperties();
  const blob = (data: string | number[]) =>
    typeof data === 'string' ? Utilities.newBlob(data) : Utilities.newBlob(data);
  return [
    probe('ล็อกที่ถืออยู่', words.yes, () => yesNo(lock().hasLock())),
    probe('ขอล็อกที่ถืออยู่แล้ว', words.yes, () => yesNo(lock().tryLock(1_000))),
    probe('ปล่อยล็อก แล้วขอใหม่', 'ไม่ใช่ ใช่', () => {
      lock().releaseLock();
      const released = lock().hasLock();
      return `${yesNo(released)} ${yesNo(lock().tryLock(10_000))}`;
    }),
    probe('เขียนแล้ว flush แล้วอ่าน', words.text('ก'), () => {
      const cell = fresh().setValue('ก');
      SpreadsheetApp.flush();
      return tell(cell.getValue(), '');
    }),
    probe('ตารางค่าเป็น Array', words.yes, () => yesNo(Array.isArray(sheet.getRange('A1:B2').getValues()))),
    assume('ตารางค่าเป็น Array ของโปรแกรม', words.yes, () =>
      yesNo(Object.getPrototypeOf(sheet.getRange('A1:B2').getValues()) === Array.prototype),
    ),
    probe('จดและอ่านคุณสมบัติของไฟล์', words.text('ก'), () => {
      notes().setProperty(KEY, 'ก');
      const read = tell(notes().getProperty(KEY), '');
      notes().deleteProperty(KEY);
      return read;
    }),
    probe('คุณสมบัติที่ไม่มี', 'null', () => String(notes().getProperty(KEY))),
    probe('คุณสมบัติที่ยาวเกิน 9 KB ถูกปฏิเสธ', words.yes, () => {
      const { thrown } = thrownBy(() => notes().setProperty(KEY, 'x'.repeat(10_000)));
      notes().deleteProperty(KEY);
      return yesNo(thrown !== null);
    }),
    probe('ไบต์มีเครื่องหมาย', '-56,-1,127', () => String(blob([-56, -1, 127]).getBytes())),
    probe('ไบต์ของ ก', '-32,-72,-127', () => String(blob('ก').getBytes())),
    probe('ไบต์กลับเป็นข้อความ', 'กข', () => blob(blob('กข').getBytes()).getDataAsString()),
    probe(
      'base64 ไปและกลับ',
      '4LiB -32,-72,-127',
      () => `${Utilities.base64Encode('ก')} ${Utilities.base64Decode('4LiB')}`,
    ),
    assume('ชนิดของ blob ที่ไม่ได้บอก', 'text/plain null', () => {
      const [text, bytes] = [blob('ก').getContentType(), blob([1]).getContentType()];
      return `${text} ${bytes}`;
    }),
    probe('รหัสสุ่ม', words.yes, () =>
      yesNo(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Utilities.getUuid())),
    ),
    probe('หน้าต่างจากข้อความ', '<p>ก</p>', () => HtmlService.createHtmlOutput('<p>ก</p>').getContent()),
    probe('หน้าต่างจากแม่แบบ ตามที่เขียนทุกตัวอักษร', RAW, () => HtmlService.createTemplate(RAW).getRawContent()),
    probe('ขอสิทธิ์ทั้งหมด เมื่อให้ไว้ครบแล้ว ไม่มีอะไรเกิดขึ้น', words.nothingThrown, () =>
      typeof ScriptApp.requireAllScopes === 'function'
        ? thrownBy(() => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)).told
        : words.no,
    ),
    probe('ผู้ใช้คนเดิมมีรหัสชั่วคราวเดิม', words.yes, () => {
      const key = Session.getTemporaryActiveUserKey();
      return yesNo(key !== '' && key === Session.getTemporaryActiveUserKey());
    }),
    probe('Drive เปิดใช้แล้ว', words.yes, () => yesNo(typeof Drive !== 'undefined' && Boolean(Drive.Files))),
  ];
}
