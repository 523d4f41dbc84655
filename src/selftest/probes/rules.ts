import { probeWords as words } from '../../messages/self-test';
import { assume, type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { tell, thrownBy, yesNo } from '../tell';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

const told = (rule: Rule): string =>
  rule === null
    ? words.empty
    : `${String(rule.getCriteriaType())} ${JSON.stringify(rule.getCriteriaValues())}`;

/** What cells allow, how they are coloured, and what is protected. */
export function ruleProbes(bench: Bench): readonly Probe[] {
  return [...validationProbes(bench), ...colourProbes(bench), ...protectionProbes(bench)];
}

function validationProbes({ sheet, fresh }: Bench): readonly Probe[] {
  const list = () => SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข']);
  const placed = (rule: Rule) => fresh().setDataValidation(rule).getDataValidation();
  return [
    probe('ช่องทำเครื่องหมายเริ่มด้วยเท็จ', words.boolean(false), () =>
      tell(fresh().setValue('ก').insertCheckboxes().getValue(), ''),
    ),
    probe('กติกาของช่องทำเครื่องหมาย', 'CHECKBOX []', () => told(fresh().insertCheckboxes().getDataValidation())),
    probe('ทำเครื่องหมายด้วยโปรแกรม', words.boolean(true), () =>
      tell(fresh().insertCheckboxes().setValue(true).getValue(), ''),
    ),
    probe('ช่องทำเครื่องหมายนับเป็นข้อมูล', words.yes, () => {
      const range = fresh().insertCheckboxes();
      return yesNo(sheet.getLastRow() === range.getRow());
    }),
    assume('ช่องทำเครื่องหมายปฏิเสธคำ', words.no, () => {
      const cell = fresh().insertCheckboxes();
      return yesNo(thrownBy(() => cell.setValue('มี')).thrown !== null);
    }),
    probe('กติกาของรายการให้เลือก', 'VALUE_IN_LIST [["ก","ข"],true]', () => told(placed(list().build()))),
    probe('ซ่อนลูกศรของรายการ', 'VALUE_IN_LIST [["ก"],false]', () =>
      told(placed(SpreadsheetApp.newDataValidation().requireValueInList(['ก'], false).build())),
    ),
    probe('กติกาใหม่รับค่าอื่นด้วย', words.yes, () => yesNo(placed(list().build())?.getAllowInvalid() === true)),
    probe('กติกาที่เตือนอย่างเดียวรับค่าอื่น', words.text('ค'), () => {
      const cell = fresh().setDataValidation(list().setAllowInvalid(true).build());
      return tell(cell.setValue('ค').getValue(), '');
    }),
    probe('กติกาที่ปฏิเสธไม่รับค่าอื่น', words.yes, () => {
      const cell = fresh().setDataValidation(list().setAllowInvalid(false).build());
      return yesNo(thrownBy(() => cell.setValue('ค')).thrown !== null);
    }),
    probe('กติกาที่ปฏิเสธรับช่องว่าง', words.empty, () => {
      const cell = fresh().setDataValidation(list().setAllowInvalid(false).build());
      return tell(cell.setValue('').getValue(), '');
    }),
    probe('คำช่วยของกติกา', 'null ดู', () => {
      const [none, some] = [placed(list().build()), placed(list().setHelpText('ดู').build())];
      return `${none?.getHelpText()} ${some?.getHelpText()}`;
    }),
    probe('รายการจากช่วงเซลล์', 'VALUE_IN_RANGE A1:A2', () => {
      const source = sheet.getRange('A1:A2');
      const rule = placed(SpreadsheetApp.newDataValidation().requireValueInRange(source).build());
      return `${String(rule?.getCriteriaType())} ${rule?.getCriteriaValues()[0].getA1Notation()}`;
    }),
    probe('กติกาของวันที่', 'DATE_IS_VALID_DATE []', () =>
      told(placed(SpreadsheetApp.newDataValidation().requireDate().build())),
    ),
    probe('กติกาของตัวเลข', 'NUMBER_BETWEEN [0,100]', () =>
      told(placed(SpreadsheetApp.newDataValidation().requireNumberBetween(0, 100).build())),
    ),
    probe('ถอนกติกา', words.empty, () =>
      told(fresh().setDataValidation(list().build()).setDataValidation(null).getDataValidation()),
    ),
  ];
}

function colourProbes({ sheet, fresh }: Bench): readonly Probe[] {
  const add = (formula: string) => {
    const range = fresh(4);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula.replace(/#/g, String(range.getRow())))
      .setBackground('#d9e2ec')
      .setRanges([range])
      .build();
    sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
    return range;
  };
  const last = () => sheet.getConditionalFormatRules().slice(-1)[0]?.getBooleanCondition();
  return [
    probe('กติกาสีของผู้อื่นยังอยู่', words.yes, () => {
      add('=$A#="ก"');
      const before = sheet.getConditionalFormatRules().length;
      add('=$A#="ข"');
      return yesNo(sheet.getConditionalFormatRules().length === before + 1);
    }),
    probe('กติกาสีด้วยสูตร อ่านได้ตามเดิม', 'CUSTOM_FORMULA =1=1 #d9e2ec', () => {
      add('=1=1');
      const rule = last();
      return `${String(rule?.getCriteriaType())} ${rule?.getCriteriaValues()[0]} ${rule?.getBackground()}`;
    }),
    probe('กติกาสีด้วยคำ', 'TEXT_EQUAL_TO ["ครบถ้วน"]', () => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('ครบถ้วน')
        .setBackground('#d9e2ec')
        .setRanges([fresh()])
        .build()
        .getBooleanCondition();
      return `${String(rule?.getCriteriaType())} ${JSON.stringify(rule?.getCriteriaValues())}`;
    }),
    assume('แทรกแถวเหนือกติกาสี สูตรเลื่อนตาม', words.yes, () => {
      const row = add('=INDEX(#:#,1)="ก"').getRow();
      sheet.insertRowsBefore(row, 1);
      return yesNo(last()?.getCriteriaValues()[0] === `=INDEX(${row + 1}:${row + 1},1)="ก"`);
    }),
    assume('แทรกแถวเหนือกติกาสี ช่วงเลื่อนตาม', words.yes, () => {
      const range = add('=$A#="ค"');
      sheet.insertRowsBefore(range.getRow(), 1);
      const [moved] = sheet.getConditionalFormatRules().slice(-1)[0]?.getRanges() ?? [];
      return yesNo(moved?.getRow() === range.getRow() + 1 && moved.getNumRows() === 4);
    }),
  ];
}

function protectionProbes({ sheet, fresh }: Bench): readonly Probe[] {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [
    probe('ป้องกันช่วง อ่านได้ตามเดิม', words.yes, () => {
      const range = fresh(2);
      range.protect().setDescription('ทดสอบ').setWarningOnly(true);
      const found = sheet.getProtections(RANGE).filter((each) => each.getDescription() === 'ทดสอบ');
      return yesNo(
        found.length === 1 &&
          found[0]?.isWarningOnly() === true &&
          found[0].getRange().getA1Notation() === range.getA1Notation(),
      );
    }),
    probe('การป้องกันใหม่ไม่ใช่แบบเตือน', words.no, () => yesNo(fresh().protect().isWarningOnly())),
    probe('คำอธิบายของการป้องกันใหม่', words.empty, () => tell(fresh().protect().getDescription(), '')),
    probe('ผู้ป้องกันเขียนในช่วงของตนได้', words.text('ก'), () => {
      const cell = fresh();
      cell.protect().setWarningOnly(true);
      return tell(cell.setValue('ก').getValue(), '');
    }),
    probe('ป้องกันทั้งชีตที่มีช่วงป้องกันอยู่', '1', () => {
      fresh().protect();
      sheet.protect().setWarningOnly(true);
      return String(sheet.getProtections(SHEET).length);
    }),
    probe('ช่วงของชีตที่ป้องกัน ไม่มีชื่อ', words.empty, () => tell(sheet.protect().getRange().getA1Notation(), '')),
    probe('ป้องกันชีตซ้ำ ยังมีอันเดียว', '1', () => {
      sheet.protect();
      return String(sheet.getProtections(SHEET).length);
    }),
    probe('เลิกป้องกัน', '0', () => {
      for (const each of sheet.getProtections(SHEET)) each.remove();
      return String(sheet.getProtections(SHEET).length);
    }),
  ];
}
