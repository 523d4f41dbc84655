import { probeWords as words } from '../../messages/self-test';
import { assume, type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { tell } from '../tell';

const [ONE, OTHER] = ['https://www.example.go.th/1', 'https://www.example.go.th/2'];

/** Addresses behind words: what a script gets of them. A chip can be put in by hand only. */
export function linkProbes({ fresh }: Bench): readonly Probe[] {
  const rich = (text: string) => SpreadsheetApp.newRichTextValue().setText(text);
  const whole = () => fresh().setRichTextValue(rich('ประกาศ').setLinkUrl(ONE).build());
  const link = (cell: GoogleAppsScript.Spreadsheet.Range) => String(cell.getRichTextValue()?.getLinkUrl());
  return [
    probe('ค่าของช่องที่มีลิงก์คือคำ', words.text('ประกาศ'), () => tell(whole().getValue(), '')),
    probe('ที่อยู่หลังคำ', ONE, () => link(whole())),
    probe('ช่องที่ไม่มีลิงก์', 'null', () => link(fresh().setValue('ประกาศ'))),
    probe('ช่องตัวเลขไม่มีข้อความแบบมีลิงก์', 'null', () => String(fresh().setValue(7).getRichTextValue())),
    probe('ลิงก์สองแห่งในช่องเดียว ไม่มีที่อยู่เดียว', 'null', () => {
      const value = rich('ก ข').setLinkUrl(0, 1, ONE).setLinkUrl(2, 3, OTHER).build();
      return link(fresh().setRichTextValue(value));
    }),
    probe('ลิงก์สองแห่งในช่องเดียว ทีละส่วน', `${ONE} null ${OTHER}`, () => {
      const value = rich('ก ข').setLinkUrl(0, 1, ONE).setLinkUrl(2, 3, OTHER).build();
      const runs = fresh().setRichTextValue(value).getRichTextValue()?.getRuns() ?? [];
      return runs.map((run) => String(run.getLinkUrl())).join(' ');
    }),
    assume('เขียนทับช่องที่มีลิงก์ ลิงก์หายไป', 'null', () => link(whole().setValue('ประกาศ'))),
    probe('สูตร HYPERLINK อ่านจากสูตร', `=HYPERLINK("${ONE}","ก")`, () =>
      fresh().setValue(`=HYPERLINK("${ONE}","ก")`).getFormula(),
    ),
    assume('สูตร HYPERLINK ไม่มีข้อความแบบมีลิงก์', 'null', () =>
      String(fresh().setValue(`=HYPERLINK("${ONE}","ก")`).getRichTextValue()),
    ),
  ];
}
