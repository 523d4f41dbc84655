import { drive } from '../../commands/drive';
import { failureOf, messageOf } from '../../messages/failures';
import { scratchName, probeWords as words } from '../../messages/self-test';
import { exportDocx } from '../document/round-trip';
import { assume, type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { thrownBy, yesNo } from '../tell';

/** How Google says no: the words (in the language of the person), the names, and the classes. */
export function errorProbes({ book, sheet, fresh }: Bench): readonly Probe[] {
  const told = (action: () => unknown) => () => thrownBy(action).told;
  const wrongShape = () => fresh(2).setValues([['ก']]);
  const nowhere = () => exportDocx('no-such-file');
  return [
    probe(
      'จำนวนแถวไม่ตรงกับช่วง',
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
      told(wrongShape),
    ),
    probe(
      'จำนวนคอลัมน์ไม่ตรงกับช่วง',
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
      told(() => fresh(1, 2).setValues([['ก']])),
    ),
    assume(
      'ช่วงนอกชีต',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
      told(() => sheet.getRange(sheet.getMaxRows() + 1, 1)),
    ),
    assume(
      'แถวที่ศูนย์',
      'Exception: The starting row of the range is too small.',
      told(() => sheet.getRange(0, 1)),
    ),
    probe(
      'ข้อความยาวเกินช่อง',
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
      told(() => fresh().setValue('ก'.repeat(50_001))),
    ),
    probe(
      'ข้อความยาวพอดีช่อง',
      words.nothingThrown,
      told(() => fresh().setValue('ก'.repeat(50_000))),
    ),
    assume(
      'ชื่อชีตซ้ำ',
      `Exception: A sheet with the name "${scratchName}" already exists. Please enter another name.`,
      told(() => book.insertSheet(scratchName)),
    ),
    assume('ค่าที่กติกาปฏิเสธ', words.yes, () => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['ก'])
        .setAllowInvalid(false)
        .build();
      const { told: message } = thrownBy(() => fresh().setDataValidation(rule).setValue('ข'));
      return yesNo(/violates the data validation rules/.test(message));
    }),
    assume('ข้อผิดพลาดเป็น Error ของโปรแกรม (instanceof)', words.yes, () =>
      yesNo(thrownBy(wrongShape).thrown instanceof Error),
    ),
    probe('ข้อผิดพลาดมีข้อความ', words.yes, () => yesNo(messageOf(thrownBy(wrongShape).thrown) !== '')),
    probe('คำสั่งที่ไม่มีเป็น TypeError', 'TypeError', () => {
      const { thrown } = thrownBy(() => (sheet as unknown as { noSuchMember(): void }).noSuchMember());
      return String((thrown as Error).name);
    }),
    probe('ไฟล์ที่ไม่มีใน Drive', 'GoogleJsonResponseException', () =>
      String((thrownBy(nowhere).thrown as Error).name),
    ),
    probe(
      'คำของไฟล์ที่ไม่มีใน Drive',
      'GoogleJsonResponseException: API call to drive.files.export failed with error: File not found: no-such-file.',
      told(nowhere),
    ),
    probe('ไฟล์ที่ไม่มี ไม่ใช่เรื่องสิทธิ์', 'unexpected', () => failureOf(messageOf(thrownBy(nowhere).thrown))),
    assume(
      'Drive ที่ไม่บอกว่าขออะไร',
      "GoogleJsonResponseException: API call to drive.about.get failed with error: The 'fields' parameter is required for this method.",
      told(() => drive().About.get({})),
    ),
  ];
}
