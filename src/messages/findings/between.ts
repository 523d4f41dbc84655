import type { BetweenFacts, OtherRow } from '../../ita/checks/between/facts';
import { shorten } from '../shorten';
import type { Sentences } from './words';

/** What the checks between rows say. */
export const betweenSentences: Sentences<BetweenFacts> = {
  'duplicate-text': ({ text, original }) => ({
    message: `ข้อความ “${shorten(text)}” ซ้ำกับ${rowWords(original)}`,
    fix: 'เขียนสิ่งที่ทำจริงในเรื่องนี้ ไม่คัดลอกจากเรื่องอื่น',
  }),
  'near-duplicate-text': ({ text, original }) => ({
    message: `ข้อความ “${shorten(text)}” เกือบเหมือนกับ${rowWords(original)}`,
    fix: 'ตรวจว่าคัดลอกมาหรือไม่ แล้วเขียนสิ่งที่ทำจริงในเรื่องนี้',
  }),
  'duplicate-url': ({ url, original }) => ({
    message: `URL “${shorten(url)}” ซ้ำกับ${rowWords(original)}`,
    fix: 'ใส่ที่อยู่ของหน้าที่แสดงข้อมูลข้อนี้โดยตรง ถ้าหลายข้ออยู่หน้าเดียวกัน ให้แต่ละข้อมีส่วนท้าย # หรือ ? ของตัวเอง เช่น …#o5',
  }),
  'owner-unknown': ({ owners, activities }) => ({
    message: [
      ...(owners.length > 0 ? [`ผู้รับผิดชอบ ${quoted(owners)} ไม่มีในชีตส่วนงาน`] : []),
      ...(activities.length > 0 ? [`ช่องผู้รับผิดชอบมีกิจกรรม ${quoted(activities)}`] : []),
    ].join(' และ'),
    fix:
      activities.length > 0
        ? 'ย้ายกิจกรรมไปช่องวิธีดำเนินการหรือสรุปผล แล้วใส่ชื่อส่วนงานที่รับผิดชอบ'
        : 'แก้ให้ตรงกับชื่อในชีตส่วนงาน หรือเพิ่มชื่อนี้ในชีตส่วนงาน',
  }),
  'outcome-copied': ({ text }) => ({
    message: `ข้อความ “${shorten(text)}” คัดลอกมาจากวิธีดำเนินการ`,
    fix: 'เขียนผลที่เกิดขึ้นจริง เช่น ทำเมื่อใด กี่ครั้ง มีผู้เข้าร่วมกี่คน และเกิดผลอย่างไร',
  }),
  'measure-unlinked': () => ({
    message: 'มาตรการนี้ไม่ได้บอกว่าตอบตัวชี้วัดใด',
    fix: 'เขียนในวิธีดำเนินการว่ามาจากตัวชี้วัดใด เช่น ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน',
  }),
  'name-mismatch': ({ written, meant }) => ({
    message:
      meant === null
        ? `“${shorten(written, 80)}” ไม่มีในเกณฑ์ของปีงบประมาณนี้`
        : `ชื่อ “${shorten(written, 80)}” ไม่ตรงกับเกณฑ์ ซึ่งใช้ว่า “${shorten(meant, 80)}”`,
    fix: meant === null ? 'ตรวจเลขและชื่อตัวชี้วัดให้ตรงกับเกณฑ์' : 'แก้ชื่อให้ตรงกับเกณฑ์',
  }),
  'foreign-name': ({ written, own }) => ({
    message: `พบชื่อ “${shorten(written)}” ซึ่งไม่ใช่หน่วยงานหรือพื้นที่ของเรา (${shorten(own)})`,
    fix: 'แก้เป็นชื่อของเรา หรือลบออกถ้าคัดลอกมาจากรายงานของหน่วยงานอื่น',
  }),
};

/** More than these are counted, not listed. */
const MOST_QUOTED = 5;

function quoted(texts: readonly string[]): string {
  const more = texts.length - MOST_QUOTED;
  const listed = texts.slice(0, MOST_QUOTED).map((text) => `“${shorten(text, 40)}”`);
  return [...listed, ...(more > 0 ? [`และอีก ${more} รายการ`] : [])].join(' ');
}

function rowWords({ item, row }: OtherRow): string {
  return item === null ? `แถว ${row}` : `ข้อ ${item}`;
}
