import type { ItemFacts, LeftoverKind, PersonalData, Shown, UrlFault } from '../../ita/checks/item/facts';
import type { YearRule } from '../../ita/criteria/types';
import type { FiscalYear } from '../../ita/fiscal-year';
import { type CalendarDate, formatThaiDate } from '../../ita/text/thai-date';
import { toArabicDigits } from '../../ita/text/thai-digits';
import { UNCONFIRMED } from '../criteria';
import { shorten } from '../shorten';
import { buildTitle, toolPath } from '../titles';
import type { Sentences, Words } from './words';

/** What the checks of single items say. */
export const itemSentences: Sentences<ItemFacts> = {
  'missing-progress': () => ({
    message: 'ยังไม่ได้เขียนความก้าวหน้าผลการดำเนินการ',
    fix: 'เขียนว่าทำอะไรแล้ว และเผยแพร่ที่ไหน',
  }),
  'missing-url': () => ({
    message: 'ยังไม่ได้ใส่ URL',
    fix: 'คัดลอกที่อยู่ของหน้าเว็บที่เผยแพร่ข้อมูลข้อนี้มาวาง',
  }),
  'missing-date': () => ({
    message: 'ยังไม่ได้ใส่วันที่เผยแพร่',
    fix: 'ใส่วันที่ขึ้นเว็บไซต์ เช่น 10/4/2566',
  }),
  'missing-owner': () => ({
    message: 'ยังไม่มีผู้รับผิดชอบ',
    fix: 'เลือกส่วนงานที่รับผิดชอบจากรายการ',
  }),
  'component-missing': ({ texts, total }) => ({
    message: `องค์ประกอบยังขาด ${texts.length} จาก ${total} รายการ: ${texts.map((text) => `“${shorten(text, 80)}”`).join(' ')}`,
    fix: 'เพิ่มข้อมูลบนเว็บไซต์ให้ครบ แล้วทำเครื่องหมายที่ช่อง “มีแล้ว” ในชีตองค์ประกอบ หรือเปลี่ยนสถานะเป็นกำลังดำเนินการ',
  }),
  'no-components': () => ({
    message: 'ไม่พบองค์ประกอบของข้อนี้ในชีตองค์ประกอบ',
    fix: `กดเมนู ${toolPath(buildTitle)} เพื่อเติมองค์ประกอบ แล้วทำเครื่องหมายข้อที่มีแล้ว`,
  }),
  'unknown-status': ({ text }) => ({
    message: `สถานะ “${shorten(text)}” ไม่ใช่คำในรายการ`,
    fix: 'เลือกจากรายการ: ยังไม่ได้ดำเนินการ กำลังดำเนินการ หรือดำเนินการแล้ว',
  }),
  'impossible-date': ({ text }) => ({
    message: `วันที่ “${shorten(text)}” ไม่มีในปฏิทินหรืออ่านไม่ได้`,
    fix: 'พิมพ์วันที่ใหม่ เช่น 10/4/2566 หรือ 10 เมษายน 2566',
  }),
  'status-conflict': ({ status, said }) =>
    said === null
      ? {
          message: `สถานะเป็น “${status}” แต่ยังไม่มีข้อความ URL วันที่เผยแพร่ หรือองค์ประกอบใดเลย`,
          fix: 'กรอกผลการดำเนินการให้ครบ หรือเปลี่ยนสถานะให้ตรงความจริง',
        }
      : {
          message: `สถานะเป็น “${status}” แต่ข้อความเขียนว่า “${shorten(said)}”`,
          fix: 'แก้สถานะหรือข้อความให้ตรงกัน',
        },
  'status-behind': ({ status, shown }) => ({
    message: `มี${shown.map((thing) => SHOWN[thing]).join(' ')}แล้ว แต่สถานะ${status === null ? 'ยังว่าง' : `ยังเป็น “${status}”`}`,
    fix: 'ถ้าเสร็จแล้วให้เลือกสถานะ “ดำเนินการแล้ว” ถ้ายังทำอยู่ให้เลือก “กำลังดำเนินการ”',
  }),
  overdue: ({ due }) => ({
    message: `เลยกำหนดเสร็จ ${day(due)} แล้ว`,
    fix: 'ดำเนินการให้เสร็จแล้วเปลี่ยนสถานะ หรือกำหนดวันใหม่',
  }),
  'not-yet-due': ({ date, end }) => ({
    message: `ข้อมูลของข้อนี้ครบรอบเมื่อ ${day(end)} แต่ระบุว่าเสร็จเมื่อ ${day(date)}`,
    fix: 'ตรวจวันที่เผยแพร่ หรือรอให้ครบรอบแล้วจึงเผยแพร่',
  }),
  'future-date': ({ date, meant }) => ({
    message: `วันที่เผยแพร่ ${day(date)} ยังมาไม่ถึง แต่สถานะเป็น “ดำเนินการแล้ว”`,
    fix: meant === null ? 'แก้วันที่เผยแพร่ หรือเปลี่ยนสถานะเป็นกำลังดำเนินการ' : rightEra(meant),
  }),
  'too-early': ({ date, start, meant }) => ({
    message: `เผยแพร่เมื่อ ${day(date)} แต่ข้อมูลของข้อนี้ควรเผยแพร่ตั้งแต่ ${day(start)}`,
    fix: meant === null ? 'แก้วันที่เผยแพร่ให้ถูก หรือเผยแพร่ข้อมูลของปีที่กำหนดแล้วใส่วันที่ใหม่' : rightEra(meant),
  }),
  'personal-data': ({ kind, text }) => ({
    message: `มี${PERSONAL_DATA[kind]} “${shorten(text)}” ในข้อความที่จะพิมพ์ลงรายงานหรือเผยแพร่`,
    fix: 'ลบออกจากข้อความและจากเอกสารที่เผยแพร่ เพราะเป็นข้อมูลส่วนบุคคล (PDPA) หากต้องให้ติดต่อ ให้ใช้เบอร์หรืออีเมลของหน่วยงาน',
  }),
  'bad-url': ({ url, fault }) => ({
    message: `URL “${shorten(url)}” ${URL_FAULTS[fault].message}`,
    fix: URL_FAULTS[fault].fix,
  }),
  'foreign-url': ({ url, site, social }) => ({
    message: social
      ? `URL “${shorten(url)}” เป็นสื่อสังคมออนไลน์ ซึ่งข้อนี้ไม่ได้ขอ`
      : `URL “${shorten(url)}” ไม่ได้อยู่บนเว็บไซต์ของหน่วยงาน (${shorten(site)})`,
    fix: `เปลี่ยนเป็นหน้าที่เผยแพร่บนเว็บไซต์ของหน่วยงาน หรือแก้ “เว็บไซต์หลัก” ในชีตตั้งค่าถ้าไม่ถูก`,
  }),
  'wrong-year': ({ named, rule, year, unconfirmed }) => ({
    message: `ระบุ “${shorten(named.join(', '))}” แต่${YEAR_RULES[rule](year)}`,
    fix: `แก้ปีให้ถูก หรือเปลี่ยนเป็นข้อมูลของปีที่กำหนด${
      unconfirmed ? ` · ปีนี้${UNCONFIRMED} ถ้าไม่ตรงคู่มือ ให้แก้ “ปีของข้อมูล” ของข้อนี้ในชีต เกณฑ์` : ''
    }`,
  }),
  'wrong-reference': ({ cited, exists, meant }) => ({
    message: exists
      ? `อ้างถึงข้อ “${cited}” ซึ่งไม่ใช่ข้อที่เกณฑ์กำหนดให้อ้าง`
      : `อ้างถึงข้อ “${cited}” ซึ่งไม่มีในเกณฑ์ของปีงบประมาณนี้`,
    fix: meant === null ? 'แก้รหัสข้อให้ถูก หรือลบการอ้างถึง' : `แก้เป็นข้อ ${meant}`,
  }),
  'off-topic': ({ text, like }) => ({
    message:
      like === null
        ? `ข้อความ “${shorten(text)}” ไม่กล่าวถึงเรื่องของข้อนี้`
        : `ข้อความ “${shorten(text)}” ไม่ตรงกับข้อนี้ แต่ตรงกับข้อ ${like.code} ${shorten(like.title)}`,
    fix: 'เขียนผลการดำเนินการของข้อนี้แทนข้อความที่คัดลอกมา',
  }),
  'generic-text': ({ text }) => ({
    message: `ข้อความ “${shorten(text)}” ไม่ได้บอกว่าทำอะไร`,
    fix: 'เขียนว่าจัดทำหรือเผยแพร่ข้อมูลใด เมื่อใด และที่ใด',
  }),
  unfinished: ({ end }) => ({
    message: `ข้อความค้างอยู่ที่ “…${shorten(end)}”`,
    fix: 'เขียนต่อให้จบประโยค หรือลบคำท้ายออก',
  }),
  leftover: ({ text, kind }) => ({
    message: `${LEFTOVERS[kind].message} “${shorten(text)}”`,
    fix: LEFTOVERS[kind].fix,
  }),
};

const SHOWN: Readonly<Record<Shown, string>> = {
  progress: 'ความก้าวหน้า',
  url: 'URL',
  publishedDate: 'วันที่เผยแพร่',
  components: 'องค์ประกอบครบ',
};

const URL_FAULTS: Readonly<Record<UrlFault, Words>> = {
  'no-link': {
    message: 'ไม่ใช่ที่อยู่เว็บที่ขึ้นต้นด้วย https://',
    fix: 'คัดลอกที่อยู่ทั้งหมดจากแถบที่อยู่ของเบราว์เซอร์มาวาง',
  },
  'no-address': {
    message: 'เป็นข้อความ ไม่พบที่อยู่เว็บในช่องนี้',
    fix: 'วางที่อยู่ที่ขึ้นต้นด้วย https:// ต่อท้ายข้อความ ถ้าเป็นชิป (กล่องที่ขึ้นเมื่อพิมพ์ @ หรือวางลิงก์ของ Google) โปรแกรมอ่านที่อยู่ในชิปไม่ได้ ให้เปิดลิงก์นั้น แล้วคัดลอกที่อยู่จากแถบที่อยู่มาวาง',
  },
  spaces: { message: 'มีช่องว่างอยู่ภายใน', fix: 'ลบช่องว่าง หรือวาง URL บรรทัดละหนึ่งรายการ' },
  private: {
    message: 'เป็นลิงก์ที่บุคคลภายนอกอาจเปิดไม่ได้',
    fix: 'นำข้อมูลขึ้นเว็บไซต์ของหน่วยงาน แล้วใช้ที่อยู่ของหน้านั้น',
  },
  search: { message: 'เป็นหน้าผลการค้นหา', fix: 'เปิดหน้าที่เผยแพร่ข้อมูล แล้วใช้ที่อยู่ของหน้านั้น' },
  'home-page': {
    message: 'เป็นหน้าแรกของเว็บไซต์ ไม่ใช่หน้าของข้อมูลข้อนี้',
    fix: 'เปิดหน้าที่เผยแพร่ข้อมูลข้อนี้ แล้วใช้ที่อยู่ของหน้านั้น',
  },
};

const YEAR_RULES: Readonly<Record<Exclude<YearRule, null>, (year: FiscalYear) => string>> = {
  N: (year) => `ข้อนี้ต้องเป็นข้อมูลของปีงบประมาณ ${year}`,
  'N-1': (year) => `ข้อนี้ต้องเป็นข้อมูลของปีงบประมาณ ${year - 1}`,
  '6m': (year) => `ข้อนี้ต้องเป็นข้อมูล 6 เดือนแรกของปีงบประมาณ ${year} (1 ต.ค. ${year - 1} – 31 มี.ค. ${year})`,
  'covers N': (year) => `ข้อนี้ต้องเป็นแผนที่ครอบคลุมปีงบประมาณ ${year}`,
};

const LEFTOVERS: Readonly<Record<LeftoverKind, Words>> = {
  markup: { message: 'มีรหัสจัดรูปแบบค้างอยู่ในข้อความ', fix: 'ลบรหัสออก ให้เหลือแต่ข้อความ' },
  tag: { message: 'มีคำสั่งแทรกของแม่แบบค้างอยู่', fix: 'แทนด้วยข้อความจริง หรือลบออก' },
  placeholder: { message: 'ยังไม่ได้เติมข้อความแทนที่', fix: 'เติมข้อความจริง' },
  note: {
    message: 'มีข้อความที่เขียนถึงเพื่อนร่วมงานค้างอยู่',
    fix: 'ลบออกจากข้อความ แล้วบอกกันทางความคิดเห็นของช่อง (คลิกขวา › แสดงความคิดเห็น)',
  },
  'formula-error': { message: 'สูตรในช่องนี้ให้ผลเป็นข้อผิดพลาด', fix: 'แก้สูตร หรือพิมพ์ข้อความแทน' },
};

const PERSONAL_DATA: Readonly<Record<PersonalData, string>> = {
  citizen: 'เลขประจำตัวประชาชน',
  mobile: 'เบอร์มือถือ',
  email: 'อีเมลส่วนตัว',
};

function rightEra(meant: CalendarDate): string {
  return `ปีน่าจะผิดศักราช: แก้เป็น ${day(meant)}`;
}

/** `10 เมษายน 2566`. */
function day(date: CalendarDate): string {
  return toArabicDigits(formatThaiDate(date));
}
