import type { TemplateErrorCode } from '../report/template-error';

/** Why a template cannot be used, and what to do, in words for staff. */
export function templateReason(code: TemplateErrorCode): string {
  return reasons[code];
}

const reasons: Readonly<Record<TemplateErrorCode, string>> = {
  'not-a-docx': 'ไฟล์ไม่ใช่เอกสาร Word (.docx) หรือไฟล์เสีย ให้เปิดไฟล์ แล้วบันทึกเป็น .docx ใหม่',
  'bad-tags': 'คำสั่งแทรกเปิดแล้วไม่ปิด หรือปิดโดยไม่ได้เปิด ให้แก้ในแม่แบบ',
  'unknown-tags': 'มีคำสั่งแทรกที่โปรแกรมไม่รู้จัก ให้แก้คำในแม่แบบ',
  'misplaced-tags': 'มีคำสั่งแทรกอยู่ผิดที่ ให้ย้ายไปไว้ในรายการที่คำนั้นใช้ได้',
};
