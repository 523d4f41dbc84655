/**
 * What a person is told when something failed on Google's side. Google gives no codes, only words, in English or in the
 * language of the person; so failures are told apart by their message, whatever the class of the error.
 */

import { CALL_FAILURES, type Failure } from './call-failures';
import { templatesTitle, toolPath } from './titles';

const { 'several-accounts': severalAccounts, ...ofAnyCall } = CALL_FAILURES;

/** The first line that fits counts. */
const FAILURES = {
  'several-accounts': severalAccounts,
  'drive-full': {
    words: /storage ?quota|พื้นที่(?:เก็บข้อมูล|จัดเก็บ).*(?:เต็ม|หมด|เกิน)|โควต้า.*พื้นที่/i,
    sentence:
      'พื้นที่ Google ไดรฟ์ของคุณเต็ม จึงสร้างเอกสารไม่ได้ ให้ลบไฟล์ที่ไม่ใช้ ล้างถังขยะของไดรฟ์ แล้วลองอีกครั้ง หรือให้ผู้อื่นที่มีพื้นที่ว่างเป็นผู้กด',
    again: false,
  },
  'no-drive': {
    words:
      /has not been used in project|\bis disabled\. Enable it|accessNotConfigured|SERVICE_DISABLED|"?Drive"? is not defined/i,
    sentence:
      'โปรแกรมติดตั้งไม่ครบ: ยังไม่ได้เปิดบริการ Drive ให้ผู้ดูแลไฟล์เปิดหน้า ส่วนขยาย › Apps Script แล้วเพิ่มบริการ Drive API รุ่น v3 ตามหน้า “ติดตั้ง” หากเพิ่งเปิด ให้รอสักห้านาที',
    again: false,
  },
  'no-pages': {
    words: /No HTML file named|ไม่พบไฟล์ HTML/i,
    sentence:
      'โปรแกรมติดตั้งไม่ครบ: ไม่มีไฟล์ Pages หรือเป็นของคนละรุ่นกับ Code ให้ผู้ดูแลไฟล์เปิดหน้า ส่วนขยาย › Apps Script แล้ววางทั้งสองไฟล์ของรุ่นเดียวกัน ตามหน้า “ติดตั้ง”',
    again: false,
  },
  protected: {
    words: /protected (?:cell|range|sheet|object)|(?:เซลล์|ช่วง|แผ่นงาน|ออบเจ็กต์|วัตถุ).*ป้องกัน/i,
    sentence:
      'มีช่องที่โปรแกรมต้องเขียน แต่ถูกป้องกันไว้ไม่ให้คุณแก้ ให้เจ้าของไฟล์เปิด ข้อมูล › ป้องกันชีตและช่วง แล้วอนุญาตคุณ หรือให้ผู้ที่แก้ได้เป็นผู้กด',
    again: false,
  },
  table: {
    words:
      /typed columns?|(?:inside|within|part of|in) a table|คอลัมน์.*(?:ที่กำหนดประเภท|ที่มีประเภท)|ใน(?:ตาราง|คอลัมน์ของตาราง)/i,
    sentence:
      'ชีตนี้มีช่วงที่แปลงเป็น “ตาราง” ของ Google ซึ่งไม่ยอมให้โปรแกรมตั้งรูปแบบหรือตัวเลือกของคอลัมน์ ให้กดลูกศรข้างชื่อตาราง แล้วเลือกเปลี่ยนกลับเป็นข้อมูลที่ไม่จัดรูปแบบ ข้อความเดิมไม่หาย แล้วลองอีกครั้ง',
    again: false,
  },
  'drive-blocked': {
    words:
      /domain administrators? ha(?:s|ve) disabled|domain ?policy|(?:blocked|disabled) by (?:the |your )?(?:domain |organization'?s? )?(?:admin|policy)|admin_policy_enforced|ผู้ดูแลระบบ.*(?:ปิด|บล็อก|ไม่อนุญาต|จำกัด)/i,
    sentence:
      'ผู้ดูแลระบบ Google ของหน่วยงานปิดไม่ให้โปรแกรมใช้ Google ไดรฟ์ ให้แจ้งผู้ดูแลระบบอนุญาตโปรแกรมนี้ หรือใช้บัญชีอื่นที่แก้ไฟล์นี้ได้',
    again: false,
  },
  'too-large': {
    words:
      /more than the maximum of \d+ characters|argument too large|request (?:entity )?too large|limit of \d+ cells|ขีดจำกัด.*เซลล์/i,
    sentence: 'ข้อมูลใหญ่เกินที่ Google รับได้ ให้ตัดข้อความที่ยาวมาก หรือลบแถวและชีตที่ไม่ใช้ แล้วลองอีกครั้ง',
    again: false,
  },
  ...ofAnyCall,
} satisfies Readonly<Record<string, Failure>>;

export type FailureName = keyof typeof FAILURES;

/** Every name, in the order in which they are tried. */
export const FAILURE_NAMES = Object.keys(FAILURES) as readonly FailureName[];

export function failureOf(message: string): FailureName {
  return FAILURE_NAMES.find((name) => FAILURES[name].words.test(message)) ?? 'unexpected';
}

/** They often pass by themselves within seconds. */
const TRANSIENT: readonly FailureName[] = ['too-many-runs', 'google'];

/** A read that failed so may well succeed in a second. */
export function isTransient(message: string): boolean {
  return TRANSIENT.includes(failureOf(message));
}

/** Whether to offer another try. */
export function mayPass(name: FailureName): boolean {
  return FAILURES[name].again;
}

/**
 * What is known of what the failed run did: null when it had not begun to write, else the sheets that it wrote to; undefined
 * where nobody knows, as in a page whose call got no answer.
 */
export type Written = readonly string[] | null | undefined;

/** What happened and what to do, and no more about what has changed than is known. */
export function failureWords(name: FailureName, written?: Written): string {
  const { sentence } = FAILURES[name];
  if (written === undefined) return sentence;
  if (written === null) return `${sentence} (ยังไม่มีอะไรเปลี่ยน)`;
  const sheets = written.map((sheet) => `“${sheet}”`).join(' ');
  if (name === 'protected' && sheets !== '') return `${sentence} (ชีตที่เขียน: ${sheets})`;
  return `${sentence} (งานอาจทำไปแล้วบางส่วน ให้ดูผล${sheets === '' ? '' : `ในชีต ${sheets} `}ก่อนทำซ้ำ)`;
}

/** What the check says once, when it found that what the add-on keeps for itself had been damaged. */
export function storeHealed(keys: readonly string[]): string {
  const templates = keys.flatMap((key) =>
    key.startsWith('template:') ? [`“${key.slice('template:'.length)}”`] : [],
  );
  const lost =
    templates.length === 0
      ? ''
      : ` แม่แบบ ${templates.join(' ')} เสียหาย ให้ใส่ใหม่ที่เมนู ${toolPath(templatesTitle)}`;
  return `ข้อมูลภายในของโปรแกรมเคยถูกแก้หรือเสียหาย โปรแกรมซ่อมแล้ว${lost}`;
}

/** The message of whatever was thrown: Google's errors need not be of the script's own classes. */
export function messageOf(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  return String((thrown as { readonly message?: unknown }).message ?? '');
}
