import { probeWords as words } from '../../messages/self-test';
import { assume, type Probe, probe } from '../probe';
import type { Bench } from '../scratch';
import { tell } from '../tell';

const PLAIN = '@';

/** What becomes of a text that a script writes: Google takes it as if typed, in the language of the file. */
export function typedProbes({ book, fresh }: Bench): readonly Probe[] {
  const typed = (text: unknown, format?: string) => () => {
    const cell = fresh();
    if (format) cell.setNumberFormat(format);
    cell.setValue(text);
    return cell.getFormula() || tell(cell.getValue(), book.getSpreadsheetTimeZone());
  };
  const text = words.text;
  const day = words.day;
  return [
    probe('ภาษาของไฟล์', 'th_TH', () => book.getSpreadsheetLocale()),
    probe('พิมพ์ 30/4/2566', day('2566-04-30'), typed('30/4/2566')),
    probe('พิมพ์ 30/4/66', day('1966-04-30'), typed('30/4/66')),
    assume('พิมพ์ ๓๐/๔/๒๕๖๖', text('๓๐/๔/๒๕๖๖'), typed('๓๐/๔/๒๕๖๖')),
    assume('พิมพ์ 30 เม.ย. 66', text('30 เม.ย. 66'), typed('30 เม.ย. 66')),
    assume('พิมพ์ 30 เมษายน 2566', text('30 เมษายน 2566'), typed('30 เมษายน 2566')),
    probe('พิมพ์ 2023-10-01', day('2023-10-01'), typed('2023-10-01')),
    probe('พิมพ์ 31/2', text('31/2'), typed('31/2')),
    probe('พิมพ์ 1/2', 'วันที่ 1 เดือน 2', () => {
      const cell = fresh().setValue('1/2');
      return `วันที่ ${Utilities.formatDate(cell.getValue(), book.getSpreadsheetTimeZone(), "d 'เดือน' M")}`;
    }),
    probe('พิมพ์ =1+1', '=1+1', typed('=1+1')),
    probe('พิมพ์วรรคแล้ว =1+1', text('  =1+1'), typed('  =1+1')),
    probe('พิมพ์ 0012', words.number(12), typed('0012')),
    probe("พิมพ์ '0012", text('0012'), typed("'0012")),
    probe('พิมพ์ 1,234.5', words.number(1234.5), typed('1,234.5')),
    probe('พิมพ์ 50%', words.number(0.5), typed('50%')),
    probe('พิมพ์ TRUE', words.boolean(true), typed('TRUE')),
    probe('พิมพ์ o1', text('o1'), typed('o1')),
    probe('เขียนข้อความว่าง', words.empty, typed('')),
    probe('เขียน null', words.empty, typed(null)),
    probe('พิมพ์ที่อยู่เว็บ', text('https://www.example.go.th/a?b=1'), typed('https://www.example.go.th/a?b=1')),
    probe('ช่องข้อความล้วน พิมพ์ 0012', text('0012'), typed('0012', PLAIN)),
    probe('ช่องข้อความล้วน พิมพ์ 1/2', text('1/2'), typed('1/2', PLAIN)),
    probe('ช่องข้อความล้วน พิมพ์ =1+1', text('=1+1'), typed('=1+1', PLAIN)),
    probe('ช่องข้อความล้วน พิมพ์ TRUE', text('TRUE'), typed('TRUE', PLAIN)),
    assume("ช่องข้อความล้วน พิมพ์ '0012", text("'0012"), typed("'0012", PLAIN)),
  ];
}
