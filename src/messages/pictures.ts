import type { LongAddresses } from '../report/long-addresses';
import { type OfficePicture, PICTURE_LIMITS, type PictureMistake } from '../report/pictures';

/** What is said of the office's own pictures, and of files that are none. */

export const pictureNames: Readonly<Record<OfficePicture, string>> = {
  garuda: 'ตราครุฑ',
  logo: 'ตราหน่วยงาน',
};

const MISTAKES: Readonly<Record<PictureMistake, (name: string) => string>> = {
  'not-a-png': () => 'ไฟล์นี้ไม่ใช่รูป PNG หรือไฟล์เสีย ให้เปิดรูปแล้วบันทึกเป็น .png',
  'too-large': () => `ไฟล์รูปใหญ่เกิน ${PICTURE_LIMITS.bytes / 1000} KB ให้ย่อรูปแล้วบันทึกใหม่`,
  'too-many-dots': () => `รูปกว้างหรือสูงเกิน ${PICTURE_LIMITS.dots} จุด ให้ย่อรูปแล้วบันทึกใหม่`,
  'wrong-shape': (name) => `รูปนี้ยาวหรือสูงเกินกว่าจะเป็น${name} ให้ตัดขอบที่ว่างออกแล้วบันทึกใหม่`,
};

export function pictureMistakeWords(which: OfficePicture, mistake: PictureMistake): string {
  return MISTAKES[mistake](pictureNames[which]);
}

/** What a person is told of addresses that got no QR; a sentence, or none. */
export function longAddressesWords({ website, items }: LongAddresses): string[] {
  const of = [...(website ? ['เว็บไซต์หลัก'] : []), ...(items.length > 0 ? [`ข้อ ${items.join(' ')}`] : [])];
  if (of.length === 0) return [];
  return [`ไม่มี QR ของ${of.join(' และ')}: ที่อยู่ยาวเกินกว่าที่กล้องจะอ่านได้ ให้ใช้ที่อยู่ที่สั้นกว่านี้`];
}

export const picturesWords = {
  title: 'ตราครุฑและตราหน่วยงาน',
  intro: 'โปรแกรมไม่มีรูปมาให้ ใช้ไฟล์ของหน่วยงาน ใส่ครั้งเดียว ตราครุฑจะอยู่บนบันทึกข้อความทุกฉบับ สูง 1.5 ซม.',
  inTemplate:
    'ในแม่แบบของตัวเอง พิมพ์ {{ตราครุฑ}} หรือ {{ตราครุฑ สูง 3 ซม.}} (หนังสือภายนอก) ตรงที่จะวางรูป ใช้ {{QR เว็บไซต์}} หรือ {{QR ข้อ}} เมื่อต้องการ QR ของที่อยู่',
  which: 'รูป',
  file: 'ไฟล์รูป (.png)',
  fileHelp: `ไม่เกิน ${PICTURE_LIMITS.bytes / 1000} KB ตัดขอบว่างออกก่อน`,
  put: 'ใส่รูป',
  putting: (name: string) => `กำลังเก็บ${name}…`,
  done: (name: string) => `ใส่${name}แล้ว เอกสารครั้งต่อไปจะมีรูปนี้`,
  kept: (name: string, size: string, at: string) => `${name}: ${size} จุด ใส่เมื่อ ${at}`,
  remove: 'เอาออก',
  removing: (name: string) => `กำลังเอา${name}ออก…`,
  removed: (name: string) => `เอา${name}ออกแล้ว`,
  noFile: 'กรุณาเลือกไฟล์รูป',
};
