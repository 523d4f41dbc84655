import { firstOf } from './capped';
import { STEP_FAULTS } from './paper-trail';
import { pictureMistakeWords, pictureNames } from './pictures';
import { SETTINGS } from './settings';
import { SHARING_FAILURES } from './sharing';
import { shorten } from './shorten';
import { buildTitle, checkTitle, menuPath, rollTitle, setupTitle, templatesTitle, toolPath } from './titles';
import { type ProblemCode, type ProblemFacts, UserError } from './user-error';

/** Makes the error that stops a command: `throw problem('missing-sheet', { sheet: 'OIT' })`. */
export function problem<C extends ProblemCode>(code: C, facts: ProblemFacts[C]): UserError {
  return new UserError(code, sentences[code](facts), mayPass(code, facts));
}

/** A colleague's run ends, and Google has its moments; all else has to be mended first. */
function mayPass<C extends ProblemCode>(code: C, facts: ProblemFacts[C]): boolean {
  return code === 'busy' || ('reason' in facts && facts.reason === 'unknown');
}

/** More than so many would not fit a dialog. */
const MOST_UNFIT = 10;

const BUILD = `กดเมนู ${toolPath(buildTitle)}`;

/** One sentence or two for each: what is wrong and where, then what to do. */
const sentences: { readonly [C in ProblemCode]: (facts: ProblemFacts[C]) => string } = {
  'not-set-up': () =>
    `ยังไม่ได้เริ่มใช้งานในไฟล์นี้ ให้กดเมนู ${menuPath(setupTitle)} แล้วกรอกข้อมูลหน่วยงาน โปรแกรมจะสร้างชีตให้`,
  'missing-sheet': ({ sheet }) =>
    `ไม่พบชีต “${sheet}” หากเปลี่ยนชื่อชีตไว้ ให้เปลี่ยนกลับ หากลบไปแล้ว ให้${BUILD} เพื่อสร้างใหม่ (ข้อมูลในชีตอื่นไม่เปลี่ยน)`,
  'empty-sheet': ({ sheet }) => `ชีต “${sheet}” ช่อง A1 ว่างเปล่า ไม่มีหัวคอลัมน์ ให้${BUILD} เพื่อเติมหัวคอลัมน์`,
  'missing-heading': ({ sheet, heading, row }) =>
    `ชีต “${sheet}” แถว ${row} ไม่มีหัวคอลัมน์ “${heading}” หากแก้คำที่หัวคอลัมน์ไว้ ให้พิมพ์กลับเป็น “${heading}” หากลบไปแล้ว ให้${BUILD} เพื่อเติมคอลัมน์`,
  'repeated-heading': ({ sheet, heading, cells }) =>
    `ชีต “${sheet}” มีหัวคอลัมน์ “${heading}” ซ้ำกันที่ช่อง ${cells[0]} และ ${cells[1]} ให้เปลี่ยนชื่อหรือลบคอลัมน์ที่ไม่ใช้`,
  'missing-setting-row': ({ sheet, setting }) =>
    `ชีต “${sheet}” คอลัมน์ A ไม่มีรายการ “${setting}” ให้${BUILD} เพื่อเติมรายการ`,
  'repeated-setting-row': ({ sheet, setting, cells }) =>
    `ชีต “${sheet}” มีรายการ “${setting}” ซ้ำกันที่ช่อง ${cells[0]} และ ${cells[1]} ให้ลบแถวที่ไม่ใช้`,
  'bad-year': ({ sheet, cell, text, example }) =>
    text === ''
      ? `ชีต “${sheet}” ช่อง ${cell} ยังไม่ได้ใส่ปีงบประมาณ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น ${example}`
      : `ชีต “${sheet}” ช่อง ${cell} “${shorten(text)}” ไม่ใช่ปีงบประมาณ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น ${example}`,
  'no-criteria': ({ year, known, cell }) =>
    `${cell === null ? '' : `ชีต “ตั้งค่า” ช่อง ${cell}: `}โปรแกรมไม่มีรายการ OIT ทั้งชุดของปีงบประมาณ ${year} จึงไม่เดาให้ เลือกได้สามทาง: (1) เริ่มจากปีที่โปรแกรมมี คือ ${known.join(', ')} แล้วแก้ตามประกาศ (2) เริ่มจากรายการปีก่อนของหน่วยงาน (3) วางรายการที่ ป.ป.ช. ประกาศ`,
  'list-empty': () => 'ไม่พบข้อใดในรายการที่นำเข้า ให้วางรายการทั้งตาราง หรือเลือกไฟล์อื่น',
  'list-twins': ({ codes }) => `รายการที่นำเข้ามีรหัสข้อซ้ำกัน คือ ${codes.join(', ')} ให้แก้รหัสหรือลบข้อที่เกิน แล้วลองอีกครั้ง`,
  'not-a-later-year': ({ year, present }) =>
    `ไฟล์นี้เป็นของปีงบประมาณ ${present} อยู่แล้ว จึงเปลี่ยนเป็นปี ${year} ไม่ได้ ให้เลือกปีที่มาทีหลัง`,
  'map-changed': () => 'รายการข้อเปลี่ยนไปหลังจากที่จับคู่ไว้ หรือมีข้อที่จับคู่ซ้ำ ยังไม่มีอะไรเปลี่ยน ให้จับคู่ใหม่ แล้วลองอีกครั้ง',
  'name-taken': ({ sheet }) =>
    `มีชีตชื่อ “${shorten(sheet)}” อยู่แล้ว ซึ่งเป็นชื่อที่โปรแกรมจะใช้ ให้เปลี่ยนชื่อชีตนั้น แล้วลองอีกครั้ง`,
  'roll-over-cut-off': () => `“${rollTitle}” ครั้งก่อนหยุดไปกลางคัน ให้ทำต่อให้เสร็จก่อน`,
  'nothing-cut-off': () => `ไม่มี “${rollTitle}” ที่ค้างอยู่ อาจมีผู้ทำต่อจนเสร็จแล้ว`,
  'no-such-year': ({ year, known }) => `ไฟล์นี้ไม่มีข้อมูลของปีงบประมาณ ${year} มีเฉพาะปี ${known.join(', ')}`,
  'no-items': ({ sheet }) => `ชีต “${sheet}” ยังไม่มีรายการตั้งแต่ช่อง A2 ลงไป ให้${BUILD} เพื่อเติมรายการของปีงบประมาณ`,
  'bad-criteria': ({ sheet, cell }) =>
    `ชีต “${sheet}” ไม่มีข้อใดที่อ่านได้ ตั้งแต่ช่อง ${cell} ลงไป ให้กู้คืนแถวที่ลบไป หรือลบชีต “${sheet}” แล้ว${BUILD} เพื่อสร้างเกณฑ์ใหม่`,
  'other-year': ({ year, yearCell, sheet, cell, text }) =>
    `ชีต “ตั้งค่า” ช่อง ${yearCell} เป็นปีงบประมาณ ${year} แต่ชีต “${sheet}” ช่อง ${cell} เป็นเกณฑ์ของปี “${shorten(text)}” ถ้าพิมพ์ปีผิด ให้แก้ให้ตรงกัน ถ้าจะเริ่มปีใหม่ ให้ใช้ชีตของปีใหม่`,
  'unfit-for-report': ({ sentences: found }) =>
    `ยังสร้างรายงานไม่ได้ เพราะข้อมูลต่อไปนี้ทำให้รายงานผิด กรุณาแก้ก่อน แล้วกดสร้างรายงานอีกครั้ง\n${firstOf(found, MOST_UNFIT)
      .map((sentence) => `• ${sentence}`)
      .join('\n')}`,
  'bad-template': ({ sentences: found }) =>
    `ใช้แม่แบบรายงานไม่ได้\n${found.map((sentence) => `• ${sentence}`).join('\n')}`,
  'template-gone': ({ name }) => `แม่แบบ “${shorten(name)}” หายไปหรือเสียหาย ให้ใส่แม่แบบนี้อีกครั้ง หรือเลือกแม่แบบอื่น`,
  'bad-picture': ({ which, mistake }) => pictureMistakeWords(which, mistake),
  'picture-gone': ({ which }) =>
    `รูป${pictureNames[which]}ที่เก็บไว้เสียหาย ให้เปิด ${toolPath(templatesTitle)} แล้วใส่รูปอีกครั้ง หรือเอารูปออก`,
  'only-draft': () =>
    `ยังไม่ได้ตั้งค่า “${SETTINGS.agency.name}” จึงสร้างได้เฉพาะฉบับร่าง ให้พิมพ์ชื่อเต็มของหน่วยงานในชีต “ตั้งค่า” แล้วสร้างอีกครั้ง`,
  'no-memo': () => 'แม่แบบที่ใช้อยู่ไม่มีบันทึกข้อความที่แยกเป็นส่วนของตัวเอง ให้สร้างรายงานทั้งฉบับ หรือใช้แม่แบบมาตรฐาน',
  'no-snapshot': () => 'เทียบกับฉบับนี้ไม่ได้แล้ว เพราะโปรแกรมเก็บเนื้อหาไว้เทียบเฉพาะสิบฉบับล่าสุด ให้เลือกฉบับที่ใหม่กว่า',
  'no-template-name': () => 'ยังไม่ได้ตั้งชื่อแม่แบบ ให้พิมพ์ชื่อสั้น ๆ เช่น แม่แบบของ อบต.',
  'nobody-confirms': () => 'ยังไม่ได้บอกว่าใครเทียบกับคู่มือแล้ว ให้พิมพ์ชื่อหรือตำแหน่ง',
  'bad-call': () =>
    'โปรแกรมไม่รับข้อมูลที่หน้าต่างนี้ส่งมา เพราะไม่ครบ ยาวเกินไป หรือหน้าต่างเปิดค้างไว้จากรุ่นก่อน ยังไม่มีอะไรเปลี่ยน ให้ปิดหน้าต่างนี้ โหลดไฟล์ใหม่ แล้วเปิดอีกครั้งจากเมนู ITA',
  'bad-list': ({ code }) =>
    code === null
      ? 'รายการนี้ว่าง หรือใหญ่เกินไป ให้เปิดหน้าต่างนำเข้ารายการอีกครั้ง แล้ววางเฉพาะตารางรายการ OIT'
      : `ข้อ ${shorten(code)} ของรายการนี้ใช้ไม่ได้ ให้ตรวจว่ารหัสไม่ซ้ำกับข้ออื่น มีชื่อ และข้อความไม่ยาวเกินไป แล้วนำเข้าอีกครั้ง`,
  'list-of-other-year': ({ year, own }) =>
    `ไฟล์นี้เป็นของปีงบประมาณ ${own} รายการของปี ${year} จึงแทนที่รายการเดิมไม่ได้ ให้เลือกปี ${own} หรือเริ่มปีงบประมาณใหม่`,
  busy: ({ holder }) =>
    holder === null
      ? 'มีผู้อื่นกำลังใช้โปรแกรมกับไฟล์นี้อยู่ กรุณารอสักครู่ แล้วลองอีกครั้ง'
      : `${holder.who === '' ? 'มีผู้อื่น' : shorten(holder.who)}กำลังใช้คำสั่ง “${shorten(holder.what)}” ตั้งแต่ ${shorten(holder.since)} กรุณารอสักครู่ แล้วลองอีกครั้ง`,
  moved: ({ sheet }) =>
    `มีผู้กำลังแทรก ย้าย หรือเรียงลำดับแถวหรือคอลัมน์ในชีต “${sheet}” โปรแกรมคืนสิ่งที่เขียนทับแล้ว และยังไม่ได้เขียนผล กรุณารอให้เขาทำเสร็จ แล้วลองอีกครั้ง`,
  'store-full': ({ isTemplate }) =>
    isTemplate
      ? 'แม่แบบใหญ่เกินกว่าที่จะเก็บไว้ในไฟล์ได้ ให้ใช้แม่แบบที่มีรูปภาพเล็กลง'
      : 'ข้อมูลที่ต้องจำไว้ในไฟล์ใหญ่เกินไป จึงยังไม่ได้ทำ ให้ตัดข้อความที่ยาวมากในชีต หรือเลือกทำทีละน้อย แล้วลองอีกครั้ง',
  'nothing-to-undo': () => 'ไม่มีการแก้อัตโนมัติที่จะเลิกทำ ถ้าเพิ่งแก้เอง ให้กด Ctrl+Z',
  'no-reason': () => 'ยังไม่ได้เขียนเหตุผล ให้เขียนสั้น ๆ ว่าทำไมเรื่องนี้จึงถูกต้องแล้ว',
  'finding-gone': () => `ไม่พบเรื่องนี้แล้ว อาจมีผู้แก้ไปก่อน ให้กด ${menuPath(checkTitle)} อีกครั้ง`,
  'no-address': () => 'ยังไม่ได้ใส่อีเมลผู้รับ ให้พิมพ์อีเมล หรือใส่ไว้ที่ “อีเมลปลัด” ในชีตตั้งค่า',
  'report-gone': () => 'ไม่พบรายงานนี้ในชีต “ประวัติ” ให้สร้างรายงานใหม่ แล้วแชร์อีกครั้ง',
  'not-our-report': () =>
    'เอกสารตามลิงก์นี้ไม่ใช่เอกสารที่ส่วนเสริมสร้างจากแผ่นนี้ หรือสร้างด้วยรุ่นก่อน จึงไม่ได้แชร์ ให้สร้างเอกสารใหม่ หรือเปิดเอกสารแล้วกดปุ่ม “แชร์” ของ Google',
  'not-shared': ({ address, reason }) => `ยังไม่ได้แชร์ให้ ${shorten(address)}: ${SHARING_FAILURES[reason]}`,
  'place-gone': ({ sheet, cell }) =>
    `ไม่พบ${cell === null ? '' : `ช่อง ${cell} ใน`}ชีต “${shorten(sheet)}” แล้ว อาจมีผู้ย้ายหรือลบไป ให้กด “รีเฟรช”`,
  'grade-changed': ({ code }) =>
    `มีผู้อื่นแก้ผลหรือคำชี้แจงของ ${code} ในชีต “ITAS” ระหว่างนั้น จึงยังไม่บันทึก ให้คัดลอกข้อความของคุณไว้ กดรีเฟรช แล้วบันทึกอีกครั้ง`,
  'nothing-to-clarify': () =>
    'ยังไม่มีข้อที่ต้องชี้แจง ให้ลงผล “ไม่ผ่าน” ในชีต “ITAS” หรือในหน้าต่างชุดกรอก ITAS ก่อน แล้วพิมพ์ตารางอีกครั้ง',
  'component-gone': () => 'ไม่พบองค์ประกอบนี้ในชีตองค์ประกอบแล้ว อาจมีผู้แก้ข้อความหรือลบแถวไป ให้กด “รีเฟรช”',
  'later-column': ({ sheet, heading }) =>
    `ชีต “${sheet}” ยังไม่มีคอลัมน์ “${heading}” ซึ่งเพิ่มมาในรุ่นนี้ ให้${BUILD} เพื่อเติมคอลัมน์ ข้อมูลเดิมไม่เปลี่ยน`,
  'bad-step': ({ fault }) => STEP_FAULTS[fault],
  'item-gone': ({ code }) => `ไม่พบแถวของข้อ ${code} ในชีต OIT แล้ว อาจมีผู้ลบหรือแก้รหัสข้อไป ให้ปิดหน้าต่างนี้แล้วเปิดใหม่`,
  'not-a-workbook': ({ file }) =>
    `ไฟล์ ${file} ไม่ใช่ไฟล์ Excel (.xlsx) หรือไฟล์เสีย ให้เปิดด้วยโปรแกรมตาราง แล้วบันทึกเป็น .xlsx ใหม่`,
  'not-a-list': ({ file }) => `อ่านไฟล์ ${file} เป็นรายการไม่ได้ ให้ใช้ไฟล์ .txt .csv .tsv .html .md .docx หรือ .xlsx`,
  'not-a-document': ({ file }) =>
    `ไฟล์ ${file} ไม่ใช่เอกสาร Word (.docx) หรือไฟล์เสีย ให้เปิดไฟล์ แล้วบันทึกเป็น .docx ใหม่`,
  'not-found': ({ file }) => `ไม่พบไฟล์ ${file} ให้ตรวจชื่อและโฟลเดอร์ของไฟล์`,
  'file-exists': ({ file }) => `มีไฟล์ ${file} อยู่แล้ว จึงไม่เขียนทับ ให้ใช้ชื่ออื่น หรือเติม --force ถ้าต้องการแทนที่`,
};
