import type { BetweenFacts, OtherRow } from '../../ita/checks/between/facts';
import { shorten } from '../shorten';
import type { Sentences } from './words';

/** What the checks between rows say. */
export const betweenSentences: Sentences<BetweenFacts> = {
  'duplicate-text': ({ text, original }) => ({
    message: `ข้อความ «${shorten(text)}» ซ้ำกับ${rowWords(original)}`,
    fix: 'เขียนสิ่งที่ทำจริงในเรื่องนี้ ไม่คัดลอกจากเรื่องอื่น',
  }),
  'near-duplicate-text': ({ text, original }) => ({
    message: `ข้อความ «${shorten(text)}» เกือบเหมือนกับ${rowWords(original)}`,
    fix: 'ตรวจว่าคัดลอกมาหรือไม่ แล้วเขียนสิ่งที่ทำจริงในเรื่องนี้',
  }),
  'duplicate-url': ({ url, original }) => ({
    message: `URL «${shorten(url)}» ซ้ำกับ${rowWords(original)}`,
    fix: 'ใส่ที่อยู่ของหน้าที่แสดงข้อมูลข้อนี้โดยตรง ถ้าหลายข้ออยู่หน้าเดียวกัน ให้แต่ละข้อมีส่วนท้าย # หรือ ? ของตัวเอง เช่น …#o5',
  }),
};

function rowWords({ item, row }: OtherRow): string {
  return item === null ? `แถว ${row}` : `ข้อ ${item}`;
}
