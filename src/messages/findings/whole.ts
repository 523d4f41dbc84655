import type { WholeFacts } from '../../ita/checks/whole/facts';
import { SETTINGS } from '../settings';
import { shorten } from '../shorten';
import type { Sentences } from './words';

/** What the checks of the workbook as a whole say. */
export const wholeSentences: Sentences<WholeFacts> = {
  'unknown-item': ({ text, last }) => ({
    message: `ข้อ «${shorten(text)}» ไม่มีในเกณฑ์ของปีงบประมาณนี้`,
    fix: `แก้เป็นรหัสข้อระหว่าง o1 ถึง ${last} หรือลบรหัสถ้าแถวนี้เป็นบันทึกช่วยจำ`,
  }),
  'repeated-item': ({ code, first }) => ({
    message: `ข้อ ${code} ซ้ำกับแถว ${first}`,
    fix: 'เก็บไว้แถวเดียว ลบแถวที่เกิน หรือแก้รหัสข้อให้ถูก',
  }),
  'missing-item': ({ code, title }) => ({
    message: `ไม่มีแถวของข้อ ${code} ${shorten(title)}`,
    fix: 'กดเมนู ITA › สร้างแผ่นงาน เพื่อเติมแถวที่ขาด',
  }),
  'bad-score': ({ setting, text }) => ({
    message: `${SETTINGS[setting].name} «${shorten(text)}» ไม่ใช่คะแนน`,
    fix: 'พิมพ์ตัวเลขตั้งแต่ 0 ถึง 100 เช่น 92.50',
  }),
  'missing-setting': ({ setting }) => ({
    message: `ยังไม่ได้ตั้งค่า «${SETTINGS[setting].name}»`,
    fix: SETTINGS[setting].help,
  }),
};
