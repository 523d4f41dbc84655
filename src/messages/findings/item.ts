import type { ItemFacts } from '../../ita/checks/item/facts';
import { shorten } from '../shorten';
import type { Sentences } from './words';

/** What the checks of single items say. */
export const itemSentences: Sentences<ItemFacts> = {
  'missing-progress': () => ({
    message: 'ยังไม่ได้เขียนความก้าวหน้าผลการดำเนินการ',
    fix: 'เขียนว่าทำอะไรแล้ว และเผยแพร่ที่ไหน',
  }),
  'missing-url': () => ({
    message: 'ยังไม่ได้ใส่ URL',
    fix: 'คัดลอกที่อยู่ของหน้าเว็บที่เผยแพร่ข้อมูลข้อนี้มาวาง',
  }),
  'missing-date': () => ({
    message: 'ยังไม่ได้ใส่วันที่เผยแพร่',
    fix: 'ใส่วันที่ขึ้นเว็บไซต์ เช่น 10/4/2566',
  }),
  'missing-owner': () => ({
    message: 'ยังไม่มีผู้รับผิดชอบ',
    fix: 'เลือกส่วนงานที่รับผิดชอบจากรายการ',
  }),
  'component-missing': ({ texts, total }) => ({
    message: `องค์ประกอบยังขาด ${texts.length} จาก ${total} รายการ: ${texts.map((text) => `«${shorten(text, 80)}»`).join(' ')}`,
    fix: 'เพิ่มข้อมูลบนเว็บไซต์ให้ครบ แล้วทำเครื่องหมายที่ช่อง «มีแล้ว» ในแผ่นงานองค์ประกอบ หรือเปลี่ยนสถานะเป็นกำลังดำเนินการ',
  }),
  'no-components': () => ({
    message: 'ไม่พบองค์ประกอบของข้อนี้ในแผ่นงานองค์ประกอบ',
    fix: 'กดเมนู ITA › สร้างแผ่นงาน เพื่อเติมองค์ประกอบ แล้วทำเครื่องหมายข้อที่มีแล้ว',
  }),
  'unknown-status': ({ text }) => ({
    message: `สถานะ «${shorten(text)}» ไม่ใช่คำในรายการ`,
    fix: 'เลือกจากรายการ: ยังไม่ได้ดำเนินการ กำลังดำเนินการ หรือดำเนินการแล้ว',
  }),
  'impossible-date': ({ text }) => ({
    message: `วันที่ «${shorten(text)}» ไม่มีในปฏิทินหรืออ่านไม่ได้`,
    fix: 'พิมพ์วันที่ใหม่ เช่น 10/4/2566 หรือ 10 เมษายน 2566',
  }),
};
