import type { FaultFacts } from '../ita/criteria/faults';
import type { Confirmation, CriteriaList } from '../ita/criteria/types';
import { shorten } from './shorten';

/** How far a list was confirmed when it was brought in, in words for staff. */
export const CONFIRMATION_WORDS: Readonly<Record<Confirmation, string>> = {
  corroborated: 'ตรงกันหลายแหล่ง',
  'single-source': 'มาจากแหล่งเดียว',
  unconfirmed: 'ยังไม่ยืนยัน',
};

/** What stands beside a list that nobody has compared with the handbook, and once somebody has. */
export const UNCONFIRMED = 'ยังไม่ยืนยันกับคู่มือ ป.ป.ช.';
export const CONFIRMED_BY_OFFICE = 'ยืนยันแล้วกับคู่มือ';
/** What stands beside a list in which there is nothing to confirm. */
export const NOTHING_KNOWN = 'ยังไม่มีข้อมูล';

/** Where the lists of a year come from that the office brought in by itself. */
export const listSource = 'นำเข้าจากรายการที่วาง';
export const lastYearSource = (year: number) => `คัดลอกจากเกณฑ์ปี ${year} ในไฟล์นี้ ให้แก้ตามที่ ป.ป.ช. ประกาศ`;
export const begunFromSource = (year: number) => `เริ่มจากรายการของปี ${year} ยังไม่ใช่รายการที่ประกาศสำหรับปีนี้`;
export const importedSource = (when: string, who: string) =>
  `นำเข้า ${when}${who === '' ? '' : ` โดย ${who}`}`;

export const LIST_NAMES: Readonly<Record<CriteriaList, string>> = {
  items: 'รายการข้อ',
  subIndicators: 'ตัวชี้วัดย่อย',
  components: 'องค์ประกอบด้านข้อมูล',
  yearRules: 'ปีของข้อมูล',
  references: 'การอ้างถึงข้ออื่น',
  owners: 'ผู้รับผิดชอบโดยปกติ',
  indicators: 'ตัวชี้วัดของแบบสำรวจ',
  weights: 'น้ำหนักคะแนน',
  levels: 'ระดับผลการประเมิน',
  oitScoring: 'วิธีคิดคะแนน OIT',
  deadlines: 'กำหนดการ',
};

export interface FaultWords {
  readonly message: string;
  readonly fix: string;
}

/** A fault of the sheet เกณฑ์ in a sentence, and what to do. The cell is told beside it. */
export function faultWords(facts: FaultFacts): FaultWords {
  switch (facts.fault) {
    case 'unreadable':
      return {
        message:
          facts.text === ''
            ? 'ช่องนี้ว่าง โปรแกรมจึงไม่ได้ใช้แถวนี้'
            : `“${shorten(facts.text)}” อ่านไม่ได้ โปรแกรมจึงไม่ได้ใช้ค่านี้`,
        fix: 'พิมพ์ค่าตามคู่มือ ป.ป.ช. หรือคัดลอกรูปแบบจากแถวอื่น',
      };
    case 'unknown-kind':
      return {
        message:
          facts.text === ''
            ? 'แถวนี้ไม่มีประเภท โปรแกรมจึงไม่ได้ใช้'
            : `ไม่มีประเภท “${shorten(facts.text)}” โปรแกรมจึงไม่ได้ใช้แถวนี้`,
        fix: 'พิมพ์ประเภทให้ตรงกับแถวอื่น หรือลบแถวนี้ถ้าไม่ใช่เกณฑ์',
      };
    case 'gap':
      return { message: `ก่อนข้อนี้ไม่มีข้อ ${few(facts.missing)}`, fix: 'เติมแถวของข้อที่ขาด หรือแก้รหัสข้อให้เรียงกัน' };
    case 'twin':
      return { message: `“${shorten(facts.of)}” ซ้ำกับแถวก่อนหน้า`, fix: 'ลบแถวที่เกิน หรือแก้ให้ต่างกันตามคู่มือ ป.ป.ช.' };
    case 'unknown-item':
      return {
        message: `อ้างถึงข้อ “${shorten(facts.text)}” ซึ่งไม่มีในเกณฑ์`,
        fix: 'แก้เป็นรหัสข้อที่มี หรือเว้นว่างถ้าไม่ทราบ',
      };
    case 'refers-to-itself':
      return { message: `ข้อ ${facts.text} อ้างถึงตัวเอง`, fix: 'แก้เป็นรหัสข้อของแผน หรือเว้นว่างถ้าไม่ทราบ' };
    case 'unknown-section':
      return {
        message: `ไม่มีตัวชี้วัดย่อย “${shorten(facts.text)}” ในเกณฑ์`,
        fix: 'เติมแถวของตัวชี้วัดย่อยนี้ หรือแก้ให้ตรงกับแถวที่มี',
      };
    case 'no-section':
      return {
        message: `ข้อ ${facts.code} ไม่ได้อยู่ภายใต้ตัวชี้วัดย่อยใด แต่ข้ออื่นอยู่`,
        fix: 'พิมพ์เลขหรือชื่อตัวชี้วัดย่อยของข้อนี้ มิฉะนั้นคะแนนโดยประมาณจะคิดเป็นค่าเฉลี่ยของทุกข้อ',
      };
    case 'empty-section':
      return {
        message: `ตัวชี้วัดย่อย “${shorten(facts.name)}” ไม่มีข้อใด`,
        fix: 'ลบแถวนี้ หรือให้ข้อของตัวชี้วัดย่อยนี้อ้างถึงให้ตรง',
      };
    case 'weights-sum':
      return {
        message: `น้ำหนักรวมกันได้ ${facts.sum} ไม่ใช่ 1 คะแนนรวมจึงไม่ถูก`,
        fix: 'แก้น้ำหนักของทั้งสามเครื่องมือให้รวมกันได้ 1',
      };
    case 'missing-value':
      return {
        message: `${facts.of} ยังไม่มีค่า จึงคำนวณไม่ได้`,
        fix: 'พิมพ์ค่าให้ครบทุกแถว หรือเว้นว่างทุกแถวถ้าไม่ทราบ',
      };
    case 'level-order':
      return {
        message: `ระดับ “${shorten(facts.name)}” ต้องการคะแนนมากกว่า “${shorten(facts.above)}” ที่อยู่เหนือขึ้นไป`,
        fix: 'แก้คะแนน หรือเรียงระดับจากสูงลงต่ำ',
      };
    case 'level-unreachable':
      return {
        message: `ไม่มีคะแนนใดได้ระดับ “${shorten(facts.name)}” เพราะได้ “${shorten(facts.above)}” ก่อน`,
        fix: 'แก้คะแนนของสองระดับนี้ตามคู่มือ ป.ป.ช.',
      };
  }
}

const NAMED = 5;

function few(codes: readonly string[]): string {
  const more = codes.length - NAMED;
  return `${codes.slice(0, NAMED).join(' ')}${more > 0 ? ` และอีก ${more} ข้อ` : ''}`;
}
