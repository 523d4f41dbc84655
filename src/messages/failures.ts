/** What a person is told when something failed that nobody wrote a sentence for. */

export const unexpectedWords =
  'โปรแกรมทำงานไม่สำเร็จ ข้อมูลของคุณยังอยู่ครบ กรุณาลองอีกครั้ง หากยังไม่ได้ ให้แจ้งผู้ดูแลไฟล์ พร้อมบอกว่ากดเมนูใด เมื่อเวลาใด';

export const permissionWords =
  'โปรแกรมยังไม่ได้รับสิทธิ์ที่งานนี้ต้องใช้ ข้อมูลของคุณไม่เปลี่ยน ให้กดเมนู ITA อีกครั้ง แล้วเลือกอนุญาตทุกข้อในหน้าที่ Google ถาม';

export const offlineWords = 'ติดต่อ Google ไม่ได้ กรุณาตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วลองอีกครั้ง สิ่งที่พิมพ์ไว้ในชีตยังอยู่ครบ';

export const timeoutWords =
  'Google ยังไม่ตอบภายในเวลาที่กำหนด งานอาจทำต่อจนเสร็จเอง กรุณารอสักครู่ ดูผลในชีต แล้วจึงลองอีกครั้ง';

/** Google gives no code for a missing permission: only words, in English or in the person's language. */
export function lacksPermission(message: string): boolean {
  return /permission|authori[sz]ation|not authori[sz]ed|สิทธิ์|อนุญาต/i.test(message);
}

/** What the page's own channel says when the network is gone, and when a run was cut off at Google's limit. */
export function isOffline(message: string): boolean {
  return /NetworkError|HTTP 0\b|connection failure|การเชื่อมต่อ/i.test(message);
}

export function isTimeout(message: string): boolean {
  return /maximum execution time|timed? ?out|หมดเวลา/i.test(message);
}
