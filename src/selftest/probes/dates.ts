import { probeWords as words } from '../../messages/self-test';
import { assume, type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { isDate, tell, yesNo } from '../tell';

/** Days: how they cross between the script and the sheet, and whose clock they are on. */
export function dateProbes({ book, fresh }: Bench): readonly Probe[] {
  const zone = () => book.getSpreadsheetTimeZone();
  const typed = (text: string) => fresh().setValue(text);
  return [
    probe('เขตเวลาของไฟล์', 'Asia/Bangkok', zone),
    probe('เขตเวลาของโปรแกรม', 'Asia/Bangkok', () => Session.getScriptTimeZone()),
    probe('เวลาของโปรแกรมห่างจากสากล', '-420', () => String(new Date(2023, 9, 1).getTimezoneOffset())),
    probe('เขียนวันที่ อ่านได้วันเดิม', words.day('2023-10-01'), () =>
      tell(
        fresh()
          .setValue(new Date(2023, 9, 1))
          .getValue(),
        zone(),
      ),
    ),
    probe('วันที่ที่พิมพ์คือเที่ยงคืนของไฟล์', '00:00', () =>
      Utilities.formatDate(typed('1/10/2566').getValue(), zone(), 'HH:mm'),
    ),
    probe('วันที่ที่อ่านได้เป็น Date', words.yes, () => yesNo(isDate(typed('1/10/2566').getValue()))),
    assume('วันที่ที่อ่านได้เป็น Date ของโปรแกรม (instanceof)', words.yes, () =>
      yesNo((typed('1/10/2566').getValue() as unknown) instanceof Date),
    ),
    assume('รูปแบบของวันที่ที่พิมพ์', 'd/m/yyyy', () => typed('30/4/2566').getNumberFormat()),
    assume('วันที่ที่คนเห็น', '30/4/2566', () => typed('30/4/2566').getDisplayValue()),
    probe('วันที่ในรูปแบบที่กำหนด', '30-04-2566', () =>
      typed('30/4/2566').setNumberFormat('dd-mm-yyyy').getDisplayValue(),
    ),
    assume('เขียนวันที่ลงช่องข้อความล้วน', words.day('2023-10-01'), () =>
      tell(
        fresh()
          .setNumberFormat('@')
          .setValue(new Date(2023, 9, 1))
          .getValue(),
        zone(),
      ),
    ),
    probe('formatDate กับคำในเครื่องหมาย', '2023-10-01T00:00', () =>
      Utilities.formatDate(new Date(2023, 9, 1), 'Asia/Bangkok', "yyyy-MM-dd'T'HH:mm"),
    ),
    probe('formatDate ในเขตเวลาอื่น', '2023-09-30 17:00', () =>
      Utilities.formatDate(new Date(2023, 9, 1), 'Etc/UTC', 'yyyy-MM-dd HH:mm'),
    ),
  ];
}
