import { templatedName, probeWords as words } from '../../messages/self-test';
import { assume, type Probe, probe } from '../probe';
import { type Bench, removeSheet } from '../scratch';
import { yesNo } from '../tell';

/** Rows and columns that come in between, as from a colleague: what moves, and what the new ones look like. */
export function insertProbes({ book, sheet, fresh }: Bench): readonly Probe[] {
  /** Three rows, a row inserted after the second: [what stands there now, the new cell]. */
  const inserted = (prepare: (range: GoogleAppsScript.Spreadsheet.Range) => unknown) => {
    const range = fresh(3).setValues([['ก'], ['ข'], ['ค']]);
    prepare(range);
    const row = range.getRow();
    sheet.insertRowsAfter(row + 1, 1);
    return { added: sheet.getRange(row + 2, 1), now: sheet.getRange(row, 1, 4, 1) };
  };
  const list = () => SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข', 'ค']).build();
  /** A sheet made of the scratch sheet as of a template, which goes again. */
  const templated = (see: (copy: GoogleAppsScript.Spreadsheet.Sheet) => string) => {
    const open = book.getActiveSheet();
    try {
      return see(book.insertSheet(templatedName, book.getSheets().length, { template: sheet }));
    } finally {
      removeSheet(book, templatedName);
      book.setActiveSheet(open);
    }
  };
  return [
    // First, for the others leave protections behind.
    assume('ชีตที่ทำจากแม่แบบ ตรึงแถวและคอลัมน์ตามแม่แบบ', '1 2', () => {
      sheet.setFrozenRows(1);
      sheet.setFrozenColumns(2);
      const seen = templated((copy) => `${copy.getFrozenRows()} ${copy.getFrozenColumns()}`);
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      return seen;
    }),
    assume('ชีตที่ทำจากแม่แบบ มีค่า รูปแบบ รายการให้เลือก และความกว้างตามแม่แบบ', 'ก @ ใช่ 222', () => {
      const cell = fresh().setNumberFormat('@').setValue('ก').setDataValidation(list());
      sheet.setColumnWidth(1, 222);
      return templated((copy) => {
        const same = copy.getRange(cell.getRow(), 1);
        const chosen = yesNo(same.getDataValidation() !== null);
        return `${same.getValue()} ${same.getNumberFormat()} ${chosen} ${copy.getColumnWidth(1)}`;
      });
    }),
    probe('แทรกแถว แถวล่างเลื่อนลง', 'ก|ข||ค', () =>
      inserted(() => {})
        .now.getValues()
        .join('|'),
    ),
    probe('แทรกแถว ชีตยาวขึ้น', '1', () => {
      const before = sheet.getMaxRows();
      sheet.insertRowsAfter(fresh().getRow(), 1);
      return String(sheet.getMaxRows() - before);
    }),
    assume('แถวที่แทรกมีรูปแบบของแถวบน', 'bold @', () => {
      const { added } = inserted((range) => range.setFontWeight('bold').setNumberFormat('@'));
      return `${added.getFontWeight()} ${added.getNumberFormat()}`;
    }),
    assume('แถวที่แทรกกลางรายการให้เลือก ได้รายการด้วย', words.yes, () =>
      yesNo(inserted((range) => range.setDataValidation(list())).added.getDataValidation() !== null),
    ),
    assume('แถวที่แทรกกลางช่องทำเครื่องหมาย ได้ช่องด้วย', 'CHECKBOX', () => {
      const { added } = inserted((range) => range.insertCheckboxes());
      return String(added.getDataValidation()?.getCriteriaType());
    }),
    assume('ช่วงป้องกันยาวขึ้นเมื่อแทรกแถวข้างใน', '4', () => {
      inserted((range) => range.protect().setDescription('ยืด').setWarningOnly(true));
      const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const found = ranges.filter((each) => each.getDescription() === 'ยืด')[0];
      return String(found?.getRange().getNumRows());
    }),
    probe('แทรกคอลัมน์ คอลัมน์ขวาเลื่อนไป', 'ก||ข', () => {
      const row = fresh(1, 2)
        .setValues([['ก', 'ข']])
        .getRow();
      sheet.insertColumnsAfter(1, 1);
      return (sheet.getRange(row, 1, 1, 3).getValues()[0] ?? []).join('|');
    }),
    assume('คอลัมน์ที่แทรกมีรูปแบบของคอลัมน์ซ้าย', 'bold', () => {
      const row = fresh(1, 2)
        .setFontWeights([['bold', 'normal']])
        .getRow();
      sheet.insertColumnsAfter(1, 1);
      return sheet.getRange(row, 2).getFontWeight();
    }),
    probe('ต่อแถวท้ายชีต', '5', () => {
      const before = sheet.getMaxRows();
      sheet.insertRowsAfter(before, 5);
      return String(sheet.getMaxRows() - before);
    }),
    probe('ลบแถวว่างท้ายชีต', '-5', () => {
      const before = sheet.getMaxRows();
      sheet.deleteRows(before - 4, 5);
      return String(sheet.getMaxRows() - before);
    }),
  ];
}
