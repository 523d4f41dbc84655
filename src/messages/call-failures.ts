/**
 * How a call of the script can fail where nothing of ours runs: before it begins, after it ended, on the way. A page is told
 * of these by Google alone, and all of it knows no more; what fails inside comes to it as a sentence.
 */

/** What Google calls what happened, and what that means for the person. The first line that fits counts. */
export interface Failure {
  /** In Google's words, English and Thai. */
  readonly words: RegExp;
  /** What happened, and what to do. */
  readonly sentence: string;
  /** Whether the same may succeed a moment later, with nothing mended meanwhile. */
  readonly again: boolean;
}

const SOON = 'กรุณารอสักครู่ แล้วลองอีกครั้ง';

/** The first line that fits counts. */
export const CALL_FAILURES = {
  'several-accounts': {
    words: /\bPERMISSION_DENIED\b/,
    sentence:
      'Google ไม่ทราบว่าคุณใช้บัญชีใด มักเกิดเมื่อเบราว์เซอร์นี้เข้าสู่ระบบไว้หลายบัญชี ให้ออกจากระบบทุกบัญชี แล้วเข้าด้วยบัญชีเดียวที่แก้ไฟล์นี้ได้ หรือเปิดไฟล์ในหน้าต่างที่ไม่ระบุตัวตน',
    again: false,
  },
  'too-many-runs': {
    words:
      /too many scripts running|too many times per second|too many LockService|สคริปต์.*(?:พร้อมกัน|มากเกินไป)/i,
    sentence: `มีการเรียกใช้โปรแกรมพร้อมกันมากเกินไป ${SOON}`,
    again: true,
  },
  'day-quota': {
    words:
      /too many times for one day|too much computer time|daily limit exceeded|limit exceeded: ?drive|มากเกินไปใน(?:หนึ่ง)?วัน|ต่อวัน/i,
    sentence: 'วันนี้บัญชีของคุณใช้บริการของ Google ครบจำนวนที่ให้แล้ว ให้ลองอีกครั้งพรุ่งนี้ หรือให้ผู้อื่นเป็นผู้กด',
    again: false,
  },
  timeout: {
    words: /maximum execution time|เวลา(?:ในการ)?(?:ดำเนินการ|ประมวลผล|ทำงาน)(?:นาน)?สูงสุด|หมดเวลา/i,
    sentence: 'Google ยังไม่ตอบภายในเวลาที่กำหนด งานอาจทำต่อจนเสร็จเอง กรุณารอสักครู่ ดูผลในชีต แล้วจึงลองอีกครั้ง',
    again: true,
  },
  google: {
    words:
      /^(?:exception: )?service (?:error|timed out|unavailable)|\bservice \w+ (?:failed|timed out|is unavailable)|server error|internal error|backend ?error|empty response|rate limit exceeded|too many requests|temporarily unavailable|ข้อผิดพลาดของ(?:บริการ|เซิร์ฟเวอร์)/i,
    sentence: `Google ขัดข้องชั่วคราว ${SOON}`,
    again: true,
  },
  permission: {
    words:
      /not have (?:sufficient )?permissions?|permissions are not sufficient|insufficient (?:permission|authentication)|permission denied|authori[sz]ation|not authori[sz]ed|สิทธิ์|ไม่ได้รับอนุญาต/i,
    sentence: 'โปรแกรมยังไม่ได้รับสิทธิ์ที่งานนี้ต้องใช้ ให้กดเมนู ITA อีกครั้ง แล้วเลือกอนุญาตทุกข้อในหน้าที่ Google ถาม',
    again: false,
  },
  offline: {
    words: /NetworkError|HTTP 0\b|connection failure|การเชื่อมต่อ/i,
    sentence: 'ติดต่อ Google ไม่ได้ กรุณาตรวจการเชื่อมต่ออินเทอร์เน็ต แล้วลองอีกครั้ง',
    again: true,
  },
  unexpected: {
    words: /(?:)/,
    sentence: 'โปรแกรมทำงานไม่สำเร็จ กรุณาลองอีกครั้ง หากยังไม่ได้ ให้แจ้งผู้ดูแลไฟล์ พร้อมบอกว่ากดเมนูใด เมื่อเวลาใด',
    again: true,
  },
} satisfies Readonly<Record<string, Failure>>;

export type CallFailure = keyof typeof CALL_FAILURES;

const NAMES = Object.keys(CALL_FAILURES) as readonly CallFailure[];

export function callFailureOf(message: string): CallFailure {
  return NAMES.find((name) => CALL_FAILURES[name].words.test(message)) ?? 'unexpected';
}
