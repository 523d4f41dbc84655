import type { SampleData } from '../sample-data';

/** Invented, on a host name that is reserved for examples: the report does not say what its web site is. */
export const WEBSITE = 'https://www.nasom.example';

/** From the title and the memo of the report. Names of persons are left out. */
export const settings: SampleData['settings'] = {
  ชื่อหน่วยงาน: 'องค์การบริหารส่วนตำบลนาโสม',
  อำเภอ: 'ชัยบาดาล',
  จังหวัด: 'ลพบุรี',
  เว็บไซต์หลัก: WEBSITE,
  ปีงบประมาณ: 2566,
  'คะแนน IIT': 99.84,
  'คะแนน EIT': 94,
  'คะแนน OIT': 92.5,
  ส่วนราชการ: 'สำนักปลัด องค์การบริหารส่วนตำบลนาโสม อำเภอชัยบาดาล จังหวัดลพบุรี',
  โทรศัพท์: '',
  เลขที่หนังสือ: 'สป ๑๑๗ /๒๕๖๗',
  วันที่หนังสือ: { date: '2024-01-17' },
  // As printed, though it should begin with "นายกองค์การ".
  เรียน: 'นายองค์การบริหารส่วนตำบลนาโสม (ผ่านหัวหน้าสำนักปลัด/ปลัดองค์การบริหารส่วนตำบลนาโสม)',
  ผู้จัดทำ: '',
  ตำแหน่งผู้จัดทำ: 'นักวิเคราะห์นโยบายและแผนชำนาญการ',
  หัวหน้าสำนักปลัด: '',
  ปลัด: '',
  อีเมลปลัด: '',
  นายก: '',
  ตำแหน่งบันทึกข้อความ: '',
  ความเห็นในบันทึกข้อความ: '',
  รูปแบบรหัสข้อ: '',
  ชื่อเอกสาร: '',
};
