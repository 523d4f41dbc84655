import { probeWords as words } from '../../messages/self-test';
import { once } from '../../workbook/once';
import { type DocumentFacts, describeDocx } from '../document/describe-docx';
import { countMarked, type RoundTrip } from '../document/round-trip';
import { assume, type Probe, probe } from '../probe';
import { yesNo } from '../tell';

/**
 * Our own document through Drive and back. Google documents that its documents have section margins, orientation, first-page
 * headers, restart of numbers, header rows and rows in one piece; of the format of page numbers, tab leaders and exact line
 * heights it documents nothing, so that these may be lost (docs/live-check.md).
 */
export function documentProbes({ sent, made, got, bin }: RoundTrip): readonly Probe[] {
  const before = once(() => describeDocx(sent()));
  const after = once(() => describeDocx(got()));
  const kept = (name: string, fact: keyof DocumentFacts) =>
    assume(`เอกสาร: ${name}`, words.same, () => {
      const [was, is] = [before()[fact], after()[fact]];
      return was === is ? words.same : words.changed(was, is);
    });
  return [
    probe('เอกสาร: ไม่มีฉบับทดสอบค้าง', words.yes, () => yesNo(bin() >= 0)),
    probe('เอกสาร: ส่ง .docx เข้าเป็น Google เอกสาร', words.yes, () => yesNo(made() !== '')),
    assume('เอกสาร: ค้นได้ทันทีจากสิ่งที่จดไว้กับเอกสาร', '1', () => (made() ? String(countMarked()) : '')),
    probe('เอกสาร: ส่งออกเป็น .docx', words.yes, () => yesNo(got().length > 0)),
    kept('ข้อความครบ', 'text'),
    kept('จำนวนตาราง', 'tables'),
    kept('หัวตารางซ้ำทุกหน้า', 'headerRows'),
    kept('หน้าแนวนอนและแนวตั้ง', 'sections'),
    kept('ขอบกระดาษ (ซม.)', 'margins'),
    kept('มีเลขหน้า', 'pageNumbers'),
    kept('เลขหน้าเป็นเลขไทย', 'pageNumberFormat'),
    kept('เลขหน้าเริ่มใหม่แต่ละส่วน', 'restart'),
    kept('หน้าแรกของส่วนไม่มีเลข', 'firstPage'),
    kept('แถวไม่ขาดสองหน้า', 'noSplit'),
    kept('จุดไข่ปลาหลังแท็บ', 'leaders'),
    kept('แบบอักษร Sarabun', 'font'),
    kept('ระยะบรรทัด', 'lineSpacing'),
    kept('ระยะบรรทัดแบบแน่นอน', 'exactLines'),
    kept('ลิงก์', 'links'),
    kept('เครื่องหมาย ☑ ☐', 'marks'),
    kept('สีพื้นของตาราง', 'shading'),
    kept('ความกว้างคอลัมน์', 'columnWidths'),
    kept('เซลล์ที่รวมกัน', 'mergedCells'),
    probe('เอกสาร: ย้ายลงถังขยะ', words.binned, () => {
      const count = bin();
      return count === 1 && bin() === 0 ? words.binned : String(count);
    }),
  ];
}
