import { checkTitle, importTitle, menuPath, toolPath } from './titles';

/** What «เริ่มต้นใช้งาน» says. */

export const reading = 'กำลังดูว่าไฟล์มีอะไรแล้ว…';
export const intro = 'กรอกข้อมูลของหน่วยงานครั้งเดียว แล้วโปรแกรมจะสร้างชีตให้พร้อมกรอก ข้อมูลที่มีอยู่เดิมไม่หาย';
export const again = 'ชีตมีครบแล้ว แก้ข้อมูลของหน่วยงานได้ที่นี่';
export const offices = 'ส่วนงานของหน่วยงาน';
export const officesHelp = 'ใช้เป็นตัวเลือกในช่อง “ผู้รับผิดชอบ”';
export const otherOffices = 'ส่วนงานอื่น';
export const otherOfficesHelp = 'บรรทัดละหนึ่งส่วนงาน';
/** Divisions that most subdistrict offices have. */
export const usualOffices = ['สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา ศาสนาและวัฒนธรรม', 'กองสวัสดิการสังคม'];
export const year = 'ปีงบประมาณ';
export const yearOfList = (year: number, items: number) =>
  `ปีงบประมาณ ${year} ตามรายการ ${items} ข้อในชีต “เกณฑ์”`;
export const otherYear = `ถ้าจะเริ่มปีอื่น ให้ใช้เมนู ${toolPath(importTitle)}`;
export const present = (year: number) => `${year} (ปีปัจจุบัน)`;
export const listOfYear = (items: number) => `โปรแกรมมีรายการของปีนี้ ${items} ข้อ`;
export const noList = (year: number) => `โปรแกรมยังไม่มีรายการของปีงบประมาณ ${year} จึงไม่เดาให้ เลือกวิธีเริ่ม`;
export const beginWith = (year: number) => `เริ่มจากรายการของปี ${year} แล้วแก้ตามประกาศ`;
export const beginWithPasted = 'วางรายการที่ ป.ป.ช. ประกาศ';
export const beginWithOwn = `เริ่มจากรายการปีก่อนของหน่วยงาน: เปิดไฟล์ของปีก่อน แล้วกดเมนู ${toolPath(importTitle)} ในไฟล์นั้น`;
export const paste = 'ไปวางรายการ';
export const missingList = 'กรุณาเลือกว่าจะเริ่มจากรายการใด';
export const oitCloses = 'วันสุดท้ายที่ ป.ป.ช. รับคำตอบ OIT';
export const oitClosesHelp = (year: number) =>
  `ดูจากประกาศหรือหนังสือของ ป.ป.ช. เช่น 30/4/${year} เว้นว่างได้ถ้ายังไม่ทราบ`;
export const ownDay = 'วันที่หน่วยงานกำหนดให้เสร็จ';
export const ownDayHelp = 'ควรก่อนวันสุดท้าย โปรแกรมเติมในคอลัมน์ “กำหนดเสร็จ” เฉพาะข้อที่ยังว่าง';
export const day = (day: string) => `อ่านได้เป็น ${day}`;
export const badDay = 'อ่านวันที่นี้ไม่ได้ พิมพ์ วัน/เดือน/ปี พ.ศ. เป็นตัวเลข';
export const lateDay = 'ต้องไม่หลังวันสุดท้ายที่ ป.ป.ช. รับคำตอบ';
export const onward = 'ต่อไป: ใครดูแลข้อใด';
export const owners = 'ใครดูแลข้อใด';
export const ownersHelp = 'เติมจากส่วนงานที่ดูแลโดยปกติ แก้ทีละข้อ หรือเลือกหลายข้อแล้วเปลี่ยนพร้อมกัน';
export const readingOwners = 'กำลังอ่านรายการ…';
export const noOwner = 'ยังไม่ระบุ';
export const show = 'แสดง';
export const showAll = 'ทุกข้อ';
export const shown = (owner: string, count: number) => `${owner} (${count})`;
export const choose = (code: string) => `เลือกข้อ ${code}`;
export const chooseShown = 'เลือกทุกข้อที่แสดง';
export const chosen = (count: number) => `เลือกแล้ว ${count} ข้อ`;
export const change = 'เปลี่ยนข้อที่เลือกเป็น';
export const changeNow = 'เปลี่ยน';
export const ownerOf = (code: string) => `ผู้ดูแลข้อ ${code}`;
export const back = 'กลับ';
export const start = 'สร้างชีต';
export const save = 'บันทึก';
export const building = (sheet: string) => `กำลังสร้างชีต “${sheet}”…`;
export const checking = 'กำลังตรวจครั้งแรก…';
export const step = (done: number, total: number) => `เสร็จแล้ว ${done} จาก ${total} ชีต`;
export const leave = 'ปิดหน้าต่างนี้ได้โดยไม่เสียหาย เปิดเมนูเดิมอีกครั้งเพื่อทำต่อจากชีตที่ค้าง';
export const done = 'พร้อมใช้งานแล้ว';
export const next = `เริ่มกรอกในชีต “OIT” ได้เลย เมื่อพร้อมให้กดเมนู ${menuPath(checkTitle)}`;
export const missingAgency = 'กรุณากรอกชื่อหน่วยงาน';
export const badWebsite = 'ไม่ใช่ที่อยู่เว็บไซต์ ให้คัดลอกจากช่องที่อยู่ของเบราว์เซอร์มาวาง เช่น www.ชื่อหน่วยงาน.go.th';
export const missingOffices = 'กรุณาเลือกอย่างน้อยหนึ่งส่วนงาน';
