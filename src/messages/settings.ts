import type { SettingKey } from '../ita/assessment/assessment';
import { USUAL_PATTERN } from '../ita/assessment/name-pattern';
import { AGENCY_SETTINGS } from './agency-settings';

/** The rows of ตั้งค่า in the order in which a new one shows them: what each is called, and what it is for. */
export const SETTINGS: Readonly<Record<SettingKey, { readonly name: string; readonly help: string }>> = {
  ...AGENCY_SETTINGS,
  fiscalYear: { name: 'ปีงบประมาณ', help: 'ปี พ.ศ. ที่รับการประเมิน เป็นตัวเลขสี่หลัก' },
  iit: { name: 'คะแนน IIT', help: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน 0–100' },
  eit: { name: 'คะแนน EIT', help: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก 0–100' },
  oit: { name: 'คะแนน OIT', help: 'คะแนนแบบตรวจการเปิดเผยข้อมูลสาธารณะ 0–100 (คะแนนรวมและระดับ โปรแกรมคำนวณให้)' },
  division: { name: 'ส่วนราชการ', help: 'หัวบันทึกข้อความ: สำนัก/กองเจ้าของเรื่อง พร้อมชื่อหน่วยงาน' },
  telephone: { name: 'โทรศัพท์', help: 'หัวบันทึกข้อความ: เลขโทรศัพท์ของส่วนราชการ (เว้นว่างได้)' },
  memoNumber: { name: 'เลขที่หนังสือ', help: 'หัวบันทึกข้อความ: ที่ … (เว้นว่างได้ จะเป็นเส้นประ)' },
  memoDate: {
    name: 'วันที่หนังสือ',
    help: 'หัวบันทึกข้อความ: เช่น 17/1/2567 หรือ 17 มกราคม 2567 (เว้นว่างได้ จะเป็นเส้นประ)',
  },
  addressee: { name: 'เรียน', help: 'หัวบันทึกข้อความ: ผู้ที่รายงานนี้เสนอถึง' },
  author: { name: 'ผู้จัดทำ', help: 'ชื่อ–สกุลผู้จัดทำรายงาน (เว้นว่างได้ จะเป็นเส้นประ)' },
  authorPosition: { name: 'ตำแหน่งผู้จัดทำ', help: 'ตำแหน่งของผู้จัดทำรายงาน' },
  officeHead: { name: 'หัวหน้าสำนักปลัด', help: 'ชื่อ–สกุล (เว้นว่างได้ จะเป็นเส้นประ)' },
  palad: { name: 'ปลัด', help: 'ชื่อ–สกุล (เว้นว่างได้ จะเป็นเส้นประ)' },
  paladEmail: { name: 'อีเมลปลัด', help: 'ใช้เมื่อแชร์รายงานให้ปลัดอ่าน' },
  mayor: { name: 'นายก', help: 'ชื่อ–สกุล (เว้นว่างได้ จะเป็นเส้นประ)' },
  memoPlace: {
    name: 'ตำแหน่งบันทึกข้อความ',
    help: 'หน้ารายงาน หรือ ท้ายรายงาน (เว้นว่างได้ จะอยู่ตามแม่แบบ)',
  },
  memoOpinions: {
    name: 'ความเห็นในบันทึกข้อความ',
    help: 'พิมพ์ให้ หรือ เว้นว่างไว้เขียน (เว้นว่างช่องนี้ได้ จะพิมพ์ให้)',
  },
  codeForm: { name: 'รูปแบบรหัสข้อ', help: 'รหัสข้อในเอกสาร: o1 หรือ ๐๑ หรือ ข้อ ๑ (เว้นว่างได้ จะเป็น o1)' },
  documentName: {
    name: 'ชื่อเอกสาร',
    help: `รูปแบบชื่อเอกสาร ใช้คำ {ชนิด} {ปี} {หน่วยงาน} {วันที่} เช่น {ปี} {ชนิด} (เว้นว่างได้ จะเป็น ${USUAL_PATTERN})`,
  },
};

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];
