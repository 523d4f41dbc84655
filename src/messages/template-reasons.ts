import type { TemplateProblemCode } from '../report/template-problem';

/** Why a template cannot be used, and what to do, in words for staff that need no place. */
export function templateReason(code: TemplateProblemCode): string {
  return reasons[code];
}

const BRACES = 'คำสั่งแทรกเปิดแล้วไม่ปิด หรือปิดโดยไม่ได้เปิด ให้แก้ในแม่แบบ';
const PLACE = 'มีคำสั่งแทรกอยู่ผิดที่ ให้ย้ายไปไว้ในรายการที่คำนั้นใช้ได้';

const reasons: Readonly<Record<TemplateProblemCode, string>> = {
  'not-a-docx': 'ไฟล์ไม่ใช่เอกสาร Word (.docx) หรือไฟล์เสีย ให้เปิดไฟล์ แล้วบันทึกเป็น .docx ใหม่',
  'unclosed-tag': BRACES,
  'unopened-tag': BRACES,
  'unclosed-loop': BRACES,
  'unopened-loop': BRACES,
  'crossed-loops': BRACES,
  'loop-across-table': PLACE,
  'unknown-tag': 'มีคำสั่งแทรกที่โปรแกรมไม่รู้จัก ให้แก้คำในแม่แบบ',
  'misplaced-tag': PLACE,
  'list-as-text': PLACE,
  'text-as-list': PLACE,
  'missing-tag': 'แม่แบบไม่มีคำที่รายงานต้องมี ให้เติมลงในแม่แบบ',
};
