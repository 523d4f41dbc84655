import { SHARING_FAILURES } from './sharing';
import { shorten } from './shorten';
import { type ProblemCode, type ProblemFacts, UserError } from './user-error';

/** Makes the error that stops a command: `throw problem('missing-sheet', { sheet: 'OIT' })`. */
export function problem<C extends ProblemCode>(code: C, facts: ProblemFacts[C]): UserError {
  return new UserError(code, sentences[code](facts));
}

const BUILD = 'กดเมนู ITA › สร้างแผ่นงาน';

/** One sentence or two for each: what is wrong and where, then what to do. */
const sentences: { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => string } = {
  'missing-sheet': ({ sheet }) =>
    `ไม่พบแผ่นงาน «${sheet}» หากเปลี่ยนชื่อแผ่นงานไว้ ให้เปลี่ยนกลับ หากลบไปแล้ว ให้${BUILD} เพื่อสร้างใหม่ (ข้อมูลในแผ่นงานอื่นไม่เปลี่ยน)`,
  'empty-sheet': ({ sheet }) => `แผ่นงาน «${sheet}» ช่อง A1 ว่างเปล่า ไม่มีหัวคอลัมน์ ให้${BUILD} เพื่อเติมหัวคอลัมน์`,
  'missing-heading': ({ sheet, heading, row }) =>
    `แผ่นงาน «${sheet}» แถว ${row} ไม่มีหัวคอลัมน์ «${heading}» หากแก้คำที่หัวคอลัมน์ไว้ ให้พิมพ์กลับเป็น «${heading}» หากลบไปแล้ว ให้${BUILD} เพื่อเติมคอลัมน์`,
  'repeated-heading': ({ sheet, heading, cells }) =>
    `แผ่นงาน «${sheet}» มีหัวคอลัมน์ «${heading}» ซ้ำกันที่ช่อง ${cells[0]} และ ${cells[1]} ให้เปลี่ยนชื่อหรือลบคอลัมน์ที่ไม่ใช้`,
  'missing-setting-row': ({ sheet, setting }) =>
    `แผ่นงาน «${sheet}» คอลัมน์ A ไม่มีรายการ «${setting}» ให้${BUILD} เพื่อเติมรายการ`,
  'repeated-setting-row': ({ sheet, setting, cells }) =>
    `แผ่นงาน «${sheet}» มีรายการ «${setting}» ซ้ำกันที่ช่อง ${cells[0]} และ ${cells[1]} ให้ลบแถวที่ไม่ใช้`,
  'bad-year': ({ sheet, cell, text }) =>
    text === ''
      ? `แผ่นงาน «${sheet}» ช่อง ${cell} ยังไม่ได้ใส่ปีงบประมาณ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2566`
      : `แผ่นงาน «${sheet}» ช่อง ${cell} «${shorten(text)}» ไม่ใช่ปีงบประมาณ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2566`,
  'no-criteria': ({ year, known, cell }) =>
    `${cell === null ? '' : `แผ่นงาน «ตั้งค่า» ช่อง ${cell}: `}ยังไม่มีรายการ OIT ที่ยืนยันแล้วของปีงบประมาณ ${year} ปีที่มีคือ ${known.join(', ')} ให้ใช้ปีที่มี หรือรอรุ่นใหม่ของโปรแกรม`,
  'no-items': ({ sheet }) =>
    `แผ่นงาน «${sheet}» ยังไม่มีรายการตั้งแต่ช่อง A2 ลงไป ให้${BUILD} เพื่อเติมรายการของปีงบประมาณ`,
  'bad-criteria': ({ sheet, cell, text }) =>
    `แผ่นงาน «${sheet}» ช่อง ${cell} «${shorten(text)}» อ่านไม่ได้ ให้แก้เป็นค่าเดิม หรือลบแผ่นงาน «${sheet}» แล้ว${BUILD} เพื่อสร้างเกณฑ์ใหม่`,
  'unfit-for-report': ({ sentences: found }) =>
    `ยังสร้างรายงานไม่ได้ เพราะข้อมูลต่อไปนี้ทำให้รายงานผิด กรุณาแก้ก่อน แล้วกดสร้างรายงานอีกครั้ง\n${found.map((sentence) => `• ${sentence}`).join('\n')}`,
  'bad-template': ({ sentences: found }) =>
    `ใช้แม่แบบรายงานไม่ได้\n${found.map((sentence) => `• ${sentence}`).join('\n')}`,
  'template-gone': ({ name }) => `ไม่พบแม่แบบ «${shorten(name)}» อาจมีผู้ลบไปแล้ว ให้เลือกแม่แบบอื่น`,
  'no-memo': () => 'แม่แบบที่ใช้อยู่ไม่มีบันทึกข้อความที่แยกเป็นส่วนของตัวเอง ให้สร้างรายงานทั้งฉบับ หรือใช้แม่แบบมาตรฐาน',
  'no-snapshot': () => 'เทียบกับฉบับนี้ไม่ได้แล้ว เพราะโปรแกรมเก็บเนื้อหาไว้เทียบเฉพาะสิบฉบับล่าสุด ให้เลือกฉบับที่ใหม่กว่า',
  'no-template-name': () => 'ยังไม่ได้ตั้งชื่อแม่แบบ ให้พิมพ์ชื่อสั้น ๆ เช่น แม่แบบของ อบต.',
  busy: () => 'มีผู้อื่นกำลังตรวจหรือสร้างแผ่นงานอยู่ ยังไม่มีอะไรเปลี่ยน กรุณารอสักครู่ แล้วลองอีกครั้ง',
  'store-full': () => 'ข้อมูลที่จะเก็บไว้ในแผ่นงานใหญ่เกินไป ให้ใช้แม่แบบที่มีรูปภาพเล็กลง',
  'nothing-to-undo': () => 'ไม่มีการแก้อัตโนมัติที่จะเลิกทำ ถ้าเพิ่งแก้เอง ให้กด Ctrl+Z',
  'no-reason': () => 'ยังไม่ได้เขียนเหตุผล ให้เขียนสั้น ๆ ว่าทำไมเรื่องนี้จึงถูกต้องแล้ว',
  'finding-gone': () => 'ไม่พบเรื่องนี้แล้ว อาจมีผู้แก้ไปก่อน ให้กด ITA › ตรวจความครบถ้วน อีกครั้ง',
  'no-address': () => 'ยังไม่ได้ใส่อีเมลผู้รับ ให้พิมพ์อีเมล หรือใส่ไว้ที่ «อีเมลปลัด» ในแผ่นงานตั้งค่า',
  'report-gone': () => 'ไม่พบรายงานนี้ในแผ่นงาน «ประวัติ» ให้สร้างรายงานใหม่ แล้วแบ่งปันอีกครั้ง',
  'not-shared': ({ address, reason }) => `ยังไม่ได้แบ่งปันให้ ${shorten(address)}: ${SHARING_FAILURES[reason]}`,
  'place-gone': ({ sheet, cell }) =>
    `ไม่พบ${cell === null ? '' : `ช่อง ${cell} ใน`}แผ่นงาน «${shorten(sheet)}» แล้ว อาจมีผู้ย้ายหรือลบไป ให้กด «อ่านใหม่»`,
  'component-gone': () => 'ไม่พบองค์ประกอบนี้ในแผ่นงานองค์ประกอบแล้ว อาจมีผู้แก้ข้อความหรือลบแถวไป ให้กด «อ่านใหม่»',
  'no-drive': () =>
    'โปรแกรมติดตั้งไม่ครบ: ยังไม่ได้เปิดบริการ Drive ให้ผู้ดูแลแผ่นงานเปิดหน้า ส่วนขยาย › Apps Script แล้วเพิ่มบริการ Drive API รุ่น v3 ตามขั้นตอนใน README',
  'not-a-workbook': ({ file }) =>
    `ไฟล์ ${file} ไม่ใช่สมุดงาน Excel (.xlsx) หรือไฟล์เสีย ให้เปิดด้วยโปรแกรมตาราง แล้วบันทึกเป็น .xlsx ใหม่`,
  'not-found': ({ file }) => `ไม่พบไฟล์ ${file} ให้ตรวจชื่อและโฟลเดอร์ของไฟล์`,
  'file-exists': ({ file }) => `มีไฟล์ ${file} อยู่แล้ว จึงไม่เขียนทับ ให้ใช้ชื่ออื่น หรือเติม --force ถ้าต้องการแทนที่`,
};
