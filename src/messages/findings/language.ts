import type { LanguageFacts } from '../../ita/checks/language/facts';
import { shorten } from '../shorten';
import type { Sentences } from './words';

/** What the checks of language say. */
export const languageSentences: Sentences<LanguageFacts> = {
  spelling: ({ wrong, right }) => ({
    message: `พบคำว่า “${wrong}” ซึ่งน่าจะเป็น “${right}”`,
    fix: `แก้เป็น “${right}”`,
  }),
  'repeated-word': ({ word }) => ({
    message: `พิมพ์ “${shorten(word)}” ซ้ำกันสองครั้ง`,
    fix: 'ลบคำที่ซ้ำออกหนึ่งครั้ง',
  }),
  'mixed-digits': ({ number }) => ({
    message: `ใช้เลขไทยและเลขอารบิก (“${shorten(number)}”) ปนกันในข้อความเดียว`,
    fix: 'ใช้เลขไทยทั้งข้อความ',
  }),
  unbalanced: ({ mark, near }) => ({
    message: `เครื่องหมาย ${mark} ไม่มีคู่ ที่ “${shorten(near)}”`,
    fix: 'เติมเครื่องหมายอีกข้างให้ครบคู่ หรือลบออก',
  }),
  'era-spacing': ({ text, right }) => ({
    message: `“${shorten(text)}” จุดหรือเว้นวรรคไม่ถูกแบบ`,
    fix: `แก้เป็น “${right}”`,
  }),
  'invisible-characters': ({ count }) => ({
    message: `มีอักขระที่มองไม่เห็น ${count} ตัว ซึ่งทำให้ค้นหาคำไม่พบหรือตัดบรรทัดผิด`,
    fix: 'ลบอักขระที่มองไม่เห็น หรือพิมพ์ข้อความใหม่',
  }),
  'displaced-characters': ({ count }) => ({
    message: `มีอักขระ ${count} ตัวที่ติดมาจากไฟล์ PDF หรือแบบอักษรเก่า ซึ่งจะพิมพ์ออกมาเป็นกรอบสี่เหลี่ยม`,
    fix: 'แทนด้วยสระ วรรณยุกต์ หรือการขึ้นบรรทัดใหม่ที่ถูกต้อง',
  }),
  'private-characters': ({ count, near }) => ({
    message: `มีอักขระที่ไม่รู้ว่าคืออะไร ${count} ตัว ที่ “${near}” ซึ่งจะไม่ปรากฏในเอกสาร`,
    fix: 'ลบออก หรือพิมพ์คำนั้นใหม่',
  }),
  'decomposed-sara-am': ({ word }) => ({
    message: `สระอำใน “${shorten(word)}” พิมพ์เป็นสองตัวอักษร (นิคหิตกับสระอา) ทำให้ค้นหาคำไม่พบ`,
    fix: 'พิมพ์สระอำเป็นตัวเดียว',
  }),
  'item-code-spelling': ({ text, right }) => ({
    message: `รหัสข้อ “${text}” ขึ้นต้นด้วยเลขศูนย์แทนตัวอักษร o`,
    fix: `แก้เป็น “${right}”`,
  }),
};
