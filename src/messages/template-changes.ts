import type { ReportChange } from '../report/digest';
import type { DroppedCharacters } from '../report/dropped-characters';
import type { Part } from '../report/report-fields';

/** A line of “ต่างจากฉบับก่อน”. */
export function reportChangeWords(change: ReportChange): string {
  const { before, after, beyond } = change;
  const said = (text: string | null) => (text === null || text === '' ? 'ว่าง' : `“${text}”`);
  if (beyond) return `${placeWords(change)}: แก้ข้อความส่วนท้าย ${said(after)}`;
  if (before === null) return `${placeWords(change)}: เพิ่ม ${said(after)}`;
  if (after === null) return `${placeWords(change)}: ลบ ${said(before)}`;
  return `${placeWords(change)}: ${said(before)} → ${said(after)}`;
}

/** What a person is told of characters that the report leaves out. */
export function droppedCharactersWords(dropped: DroppedCharacters): string {
  return `${placeWords(dropped)}: มีอักขระควบคุมที่เอกสารเก็บไม่ได้ ${dropped.count} ตัว โปรแกรมตัดออกจากรายงาน ข้อความอื่นอยู่ครบ`;
}

interface FieldPlace {
  readonly part: Part;
  readonly of: string;
  readonly field: string;
}

function placeWords({ part, of, field }: FieldPlace): string {
  return [[PARTS[part], of].filter((word) => word !== '').join(' '), FIELDS[field] ?? field]
    .filter((word) => word !== '')
    .join(' · ');
}

const PARTS: Readonly<Record<Part, string>> = {
  report: 'รายงาน',
  score: 'คะแนน',
  memo: 'บันทึกข้อความ',
  signatory: 'ผู้ลงนาม',
  measure: 'มาตรการ',
  indicator: 'ตัวชี้วัด',
  item: 'ข้อ',
};

const FIELDS: Readonly<Record<string, string>> = {
  agency: 'ชื่อหน่วยงาน',
  district: 'อำเภอ',
  province: 'จังหวัด',
  fiscalYear: 'ปีงบประมาณ',
  level: 'ระดับ',
  total: 'คะแนนรวม',
  score: '',
  division: 'ส่วนราชการ',
  number: 'เลขที่หนังสือ',
  date: 'วันที่หนังสือ',
  addressee: 'เรียน',
  author: 'ผู้จัดทำ',
  authorPosition: 'ตำแหน่งผู้จัดทำ',
  officeHead: 'หัวหน้าสำนักปลัด',
  palad: 'ปลัด',
  mayor: 'นายก',
  method: 'วิธีดำเนินการ',
  period: 'ระยะเวลา',
  owner: 'ผู้รับผิดชอบ',
  summary: 'สรุปผลการดำเนินการ',
  outcome: 'ผลลัพธ์หรือความสำเร็จ',
  guideline: 'แนวทางในการยกระดับการประเมิน',
  status: 'สถานะ',
  progress: 'ความก้าวหน้าผลการดำเนินการ',
  title: 'ข้อมูล',
  components: 'องค์ประกอบด้านข้อมูล',
  url: 'URL',
  publishedDate: 'วันที่เผยแพร่',
};
