import { scratchName, probeWords as words } from '../../messages/self-test';
import { type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { tell, yesNo } from '../tell';

/** Formats of cells, and what a sheet says of its size. */
export function formatProbes({ book, sheet, fresh }: Bench): readonly Probe[] {
  return [
    probe('ชีตใหม่กว้างและยาว', '1000 × 26', () => `${sheet.getMaxRows()} × ${sheet.getMaxColumns()}`),
    probe('ช่วงข้อมูลของชีตว่าง', 'A1', () => sheet.getDataRange().getA1Notation()),
    probe('แถวสุดท้ายของชีตว่าง', '0', () => String(sheet.getLastRow())),
    probe('รูปแบบไม่นับเป็นข้อมูล', '0', () => {
      fresh().setNumberFormat('0.00').setBackground('#ffeeaa');
      return String(sheet.getLastRow());
    }),
    probe('รูปแบบตัวเลขของช่องใหม่', '0.###############', () => fresh().getNumberFormat()),
    probe('รูปแบบข้อความล้วน', '@', () => fresh().setNumberFormat('@').getNumberFormat()),
    probe('รูปแบบของหลายช่วงในคำสั่งเดียว', '@ 0.############### @', () => {
      const cells = fresh(3);
      const row = cells.getRow();
      sheet.getRangeList([`A${row}:A${row}`, `A${row + 2}:A${row + 2}`]).setNumberFormat('@');
      return cells.getNumberFormats().join(' ');
    }),
    probe('ตัวเลขในรูปแบบ 0.00', '3.00', () => fresh().setNumberFormat('0.00').setValue(3).getDisplayValue()),
    probe('ตัวเลขในรูปแบบ General', '96.25 43', () => {
      const seen = (value: number) => fresh().setNumberFormat('General').setValue(value).getDisplayValue();
      return `${seen(96.25)} ${seen(43)}`;
    }),
    probe('ช่องว่างที่คนเห็น', words.empty, () => tell(fresh().getDisplayValue(), '')),
    probe('สีพื้นของช่องใหม่', '#ffffff', () => fresh().getBackground()),
    probe('สีพื้นที่กำหนด', '#aabbcc', () => fresh().setBackground('#AABBCC').getBackground()),
    probe('ล้างสีพื้น', '#ffffff', () => fresh().setBackground('#aabbcc').setBackground(null).getBackground()),
    probe('ตัวหนา', 'normal bold normal', () => {
      const cell = fresh();
      const weights = [cell.getFontWeight(), cell.setFontWeight('bold').getFontWeight()];
      return [...weights, cell.setFontWeight(null).getFontWeight()].join(' ');
    }),
    probe('การจัดแนวของช่องใหม่', 'bottom general', () => {
      const cell = fresh();
      return `${cell.getVerticalAlignment()} ${cell.getHorizontalAlignment()}`;
    }),
    probe('หมายเหตุของช่อง', words.text('ดูคู่มือ'), () => tell(fresh().setNote('ดูคู่มือ').getNote(), '')),
    probe('ล้างเนื้อหา รูปแบบยังอยู่', 'ช่องว่าง #aabbcc', () => {
      const cell = fresh().setValue('ก').setBackground('#aabbcc').clearContent();
      return `${tell(cell.getValue(), '')} ${cell.getBackground()}`;
    }),
    probe('ล้างเนื้อหา รายการให้เลือกยังอยู่', words.yes, () => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก']).build();
      return yesNo(fresh().setValue('ก').setDataValidation(rule).clearContent().getDataValidation() !== null);
    }),
    probe('appendRow ต่อท้ายข้อมูล', words.yes, () => {
      fresh().setValue('ก');
      const last = sheet.getLastRow();
      sheet.appendRow(['ข']);
      return yesNo(sheet.getRange(last + 1, 1).getValue() === 'ข' && sheet.getLastRow() === last + 1);
    }),
    probe('ตัวคงที่ของแถว (freeze)', '1', () => {
      sheet.setFrozenRows(1);
      return String(sheet.getFrozenRows());
    }),
    probe('ความกว้างคอลัมน์', '123', () => String(sheet.setColumnWidth(2, 123).getColumnWidth(2))),
    probe('แผนภูมิ', '0 1', () => {
      const count = () => sheet.getCharts().length;
      const before = count();
      const chart = sheet.newChart().asColumnChart().setTitle('ก').setColors(['#93c3e2']).addRange(fresh());
      sheet.insertChart(chart.setNumHeaders(1).setOption('width', 200).setPosition(1, 1, 0, 0).build());
      return `${before} ${count()}`;
    }),
    probe('ซ่อนชีต', words.yes, () => yesNo(sheet.hideSheet().isSheetHidden())),
    probe('ซ่อนชีตที่ซ่อนอยู่แล้ว', words.yes, () => yesNo(sheet.hideSheet().isSheetHidden())),
    probe('แสดงชีต', words.no, () => yesNo(sheet.showSheet().isSheetHidden())),
    probe('หาชีตด้วยชื่อ', words.yes, () =>
      yesNo(book.getSheetByName(scratchName)?.getSheetId() === sheet.getSheetId()),
    ),
    probe('ชื่อของวัตถุ', 'Range Sheet', () => `${String(fresh())} ${String(sheet)}`),
  ];
}
