import { STATUSES } from '../ita/assessment/assessment';
import { GRADES } from '../ita/itas/grading';

/**
 * The workbook: which sheets there are, what their columns are called, and how they look.
 * The keys are the program's names; the Thai words are what staff see, and what columns are found by.
 */

/** What a column holds, which decides its format, drop-down or check box. */
export type ColumnKind =
  | 'text'
  | 'number'
  | 'figure'
  | 'date'
  | 'checkbox'
  | 'status'
  | 'grade'
  | 'owner'
  | 'link';

export interface ColumnSchema {
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Written by the add-on alone; staff are warned before they change it. */
  readonly ours?: true;
  /** Of the add-on's: it repeats what staff wrote, which must not be read as anything else. */
  readonly quotes?: true;
  readonly align?: 'center';
  /** Only some books have it: it is added where a year follows another, and nothing is amiss without it. */
  readonly optional?: true;
  /** Came with a later version: older books do without it until «สร้างแผ่นงาน» adds it at the right end. */
  readonly later?: true;
}

export interface SheetSchema<Column extends string = string> {
  readonly name: string;
  /** What it was called in earlier versions; สร้างแผ่นงาน gives it its name. */
  readonly formerName?: string;
  readonly columns: Readonly<Record<Column, ColumnSchema>>;
  readonly tabColor: string;
  /** Columns that stay in sight when the sheet is scrolled sideways. */
  readonly frozenColumns: 1 | 2;
}

const sheet = <Column extends string>(schema: SheetSchema<Column>): SheetSchema<Column> => schema;

const STAFF = '#1f6f8b';
const ADDON = '#7a7a7a';

// Columns side by side are of one width where they can be: each change of width is a call to Google when a sheet is made.
export const SHEETS = {
  // The cover: read on a phone and printed on one sheet of A4, so narrow. Its chart stands over CHART_ROWS (cover-chart).
  summary: sheet({
    name: 'ภาพรวม',
    formerName: 'สรุป',
    tabColor: ADDON,
    frozenColumns: 1,
    columns: {
      subIndicator: { heading: 'ตัวชี้วัดย่อย', width: 240, kind: 'text', ours: true },
      total: { heading: 'ทั้งหมด', width: 62, kind: 'figure', ours: true },
      complete: { heading: 'ครบถ้วน', width: 62, kind: 'number', ours: true },
      toMend: { heading: 'ต้องแก้ไข', width: 62, kind: 'number', ours: true },
      inProgress: { heading: 'กำลังดำเนินการ', width: 62, kind: 'number', ours: true },
      notStarted: { heading: 'ยังไม่ได้ดำเนินการ', width: 62, kind: 'number', ours: true },
      overdue: { heading: 'เลยกำหนด', width: 62, kind: 'number', ours: true },
      bar: { heading: 'ความคืบหน้า', width: 160, kind: 'text', ours: true },
      open: { heading: 'ข้อที่ยังไม่ครบถ้วน', width: 160, kind: 'text', ours: true },
    },
  }),
  settings: sheet({
    name: 'ตั้งค่า',
    tabColor: STAFF,
    frozenColumns: 1,
    columns: {
      name: { heading: 'รายการ', width: 170, kind: 'text' },
      value: { heading: 'ค่า', width: 440, kind: 'text' },
      help: { heading: 'คำอธิบาย', width: 440, kind: 'text' },
    },
  }),
  // In the order in which a person works from left to right. On a screen of 1366 pixels all that is typed and all that the
  // add-on answers stand side by side; what the criteria say, which nobody types, comes after them.
  oit: sheet({
    name: 'OIT',
    tabColor: STAFF,
    frozenColumns: 2,
    columns: {
      code: { heading: 'ข้อ', width: 44, kind: 'text', align: 'center' },
      title: { heading: 'ข้อมูล', width: 125, kind: 'text' },
      status: { heading: 'สถานะ', width: 125, kind: 'status' },
      componentsTicked: {
        heading: 'องค์ประกอบครบ',
        width: 125,
        kind: 'text',
        ours: true,
        align: 'center',
      },
      result: { heading: 'ผลตรวจ', width: 125, kind: 'text', ours: true, align: 'center' },
      toMend: { heading: 'สิ่งที่ต้องแก้', width: 180, kind: 'text', ours: true },
      progress: { heading: 'ความก้าวหน้าผลการดำเนินการ', width: 180, kind: 'text' },
      lastProgress: { heading: 'ความก้าวหน้าปีก่อน', width: 180, kind: 'text', optional: true },
      url: { heading: 'URL', width: 125, kind: 'link' },
      lastUrl: { heading: 'URL ปีก่อน', width: 125, kind: 'link', optional: true },
      publishedDate: { heading: 'วันที่เผยแพร่', width: 90, kind: 'date', align: 'center' },
      owner: { heading: 'ผู้รับผิดชอบ', width: 90, kind: 'owner' },
      dueDate: { heading: 'กำหนดเสร็จ', width: 90, kind: 'date', align: 'center' },
      subIndicator: { heading: 'ตัวชี้วัดย่อย', width: 125, kind: 'text' },
      components: { heading: 'องค์ประกอบด้านข้อมูล', width: 420, kind: 'text', ours: true },
      review: { heading: 'ผลตรวจทาน', width: 125, kind: 'text', ours: true, later: true, align: 'center' },
      reviewNote: { heading: 'หมายเหตุตรวจทาน', width: 125, kind: 'text', ours: true, later: true },
      reviewer: { heading: 'ผู้ตรวจทาน', width: 125, kind: 'text', ours: true, later: true },
      reviewedAt: { heading: 'ตรวจทานเมื่อ', width: 125, kind: 'text', ours: true, later: true },
      // What was looked at (src/ita/review.ts): written with the others in one call, and moved with its row.
      reviewed: { heading: 'รหัสข้อมูลที่ตรวจทาน', width: 125, kind: 'text', ours: true, later: true },
      // No public address: a file in Drive, a photo, a letter. It is never checked as an address, and never published.
      evidence: { heading: 'หลักฐานภายใน', width: 125, kind: 'text', later: true },
    },
  }),
  components: sheet({
    name: 'องค์ประกอบ',
    tabColor: STAFF,
    frozenColumns: 1,
    columns: {
      code: { heading: 'ข้อ', width: 60, kind: 'text', align: 'center' },
      order: { heading: 'ลำดับ', width: 60, kind: 'number', align: 'center' },
      text: { heading: 'องค์ประกอบด้านข้อมูล', width: 560, kind: 'text' },
      present: { heading: 'มีแล้ว', width: 60, kind: 'checkbox', align: 'center' },
      note: { heading: 'หมายเหตุ', width: 260, kind: 'text' },
    },
  }),
  measures: sheet({
    name: 'มาตรการ',
    tabColor: STAFF,
    frozenColumns: 1,
    columns: {
      order: { heading: 'ลำดับ', width: 55, kind: 'number' },
      measure: { heading: 'มาตรการ/กิจกรรม', width: 270, kind: 'text' },
      method: { heading: 'วิธีดำเนินการ', width: 270, kind: 'text' },
      period: { heading: 'ระยะเวลาในการดำเนินการ', width: 150, kind: 'text' },
      owner: { heading: 'ผู้รับผิดชอบ', width: 150, kind: 'text' },
      summary: { heading: 'สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม', width: 270, kind: 'text' },
      outcome: { heading: 'ผลลัพธ์หรือความสำเร็จในการดำเนินการ', width: 270, kind: 'text' },
    },
  }),
  indicators: sheet({
    name: 'ตัวชี้วัด',
    tabColor: STAFF,
    frozenColumns: 1,
    columns: {
      name: { heading: 'ตัวชี้วัด', width: 180, kind: 'text' },
      guideline: { heading: 'แนวทางในการยกระดับการประเมิน', width: 380, kind: 'text' },
      owner: { heading: 'ผู้รับผิดชอบ', width: 135, kind: 'owner' },
      period: { heading: 'ระยะเวลา', width: 135, kind: 'text' },
      status: { heading: 'สถานะ', width: 135, kind: 'status' },
      progress: { heading: 'ความก้าวหน้าผลการดำเนินการ', width: 380, kind: 'text' },
    },
  }),
  offices: sheet({
    name: 'ส่วนงาน',
    tabColor: STAFF,
    frozenColumns: 1,
    columns: {
      name: { heading: 'ส่วนงาน', width: 260, kind: 'text' },
      email: { heading: 'อีเมล', width: 260, kind: 'text' },
    },
  }),
  // What was entered into ITAS, and what came of it.
  itas: sheet({
    name: 'ITAS',
    tabColor: STAFF,
    frozenColumns: 1,
    columns: {
      code: { heading: 'ข้อ', width: 60, kind: 'text' },
      entered: { heading: 'กรอกแล้ว', width: 60, kind: 'checkbox' },
      address: { heading: 'ที่อยู่ที่กรอก', width: 180, kind: 'link', ours: true, quotes: true },
      explanation: { heading: 'คำอธิบายที่กรอก', width: 180, kind: 'text', ours: true, quotes: true },
      when: { heading: 'กรอกเมื่อ', width: 180, kind: 'text', ours: true },
      result: { heading: 'ผล ป.ป.ช.', width: 180, kind: 'grade' },
      score: { heading: 'คะแนน ป.ป.ช.', width: 180, kind: 'text' },
      clarification: { heading: 'คำชี้แจง', width: 180, kind: 'text' },
      sent: { heading: 'วันที่ส่งคำชี้แจง', width: 180, kind: 'date' },
    },
  }),
  history: sheet({
    name: 'ประวัติ',
    tabColor: ADDON,
    frozenColumns: 1,
    columns: {
      when: { heading: 'เวลา', width: 130, kind: 'text', ours: true },
      who: { heading: 'ผู้ทำ', width: 130, kind: 'text', ours: true },
      what: { heading: 'งาน', width: 130, kind: 'text', ours: true },
      complete: { heading: 'ครบถ้วน', width: 130, kind: 'number', ours: true },
      total: { heading: 'ทั้งหมด', width: 130, kind: 'number', ours: true },
      link: { heading: 'ลิงก์', width: 270, kind: 'link', ours: true },
      document: { heading: 'รหัสเอกสาร', width: 270, kind: 'text', ours: true },
      open: { heading: 'ข้อที่ยังไม่ครบถ้วน', width: 270, kind: 'text', ours: true },
      template: { heading: 'แม่แบบ', width: 130, kind: 'text', ours: true },
      digest: { heading: 'รหัสข้อมูล', width: 130, kind: 'text', ours: true },
    },
  }),
  exceptions: sheet({
    name: 'ข้อยกเว้น',
    tabColor: ADDON,
    frozenColumns: 1,
    columns: {
      item: { heading: 'ข้อ', width: 50, kind: 'text', ours: true },
      message: { heading: 'เรื่องที่พบ', width: 400, kind: 'text', ours: true },
      who: { heading: 'ผู้ยอมรับ', width: 180, kind: 'text', ours: true },
      when: { heading: 'เวลา', width: 180, kind: 'text', ours: true },
      key: { heading: 'รหัสเรื่อง', width: 180, kind: 'text', ours: true },
      reason: { heading: 'เหตุผลที่ยอมรับ', width: 400, kind: 'text' },
    },
  }),
  criteria: sheet({
    name: 'เกณฑ์',
    tabColor: ADDON,
    frozenColumns: 2,
    columns: {
      // What a person compares with the handbook stands side by side on a screen 1366 wide.
      kind: { heading: 'ประเภท', width: 85, kind: 'text' },
      code: { heading: 'รหัส', width: 85, kind: 'text' },
      name: { heading: 'ชื่อ', width: 330, kind: 'text' },
      parent: { heading: 'อยู่ภายใต้', width: 85, kind: 'text' },
      value: { heading: 'ค่า', width: 85, kind: 'text' },
      yearRule: { heading: 'ปีของข้อมูล', width: 85, kind: 'text' },
      refersTo: { heading: 'อ้างถึงข้อ', width: 85, kind: 'text' },
      source: { heading: 'ที่มาและการยืนยัน', width: 400, kind: 'text' },
      group: { heading: 'หมวด', width: 200, kind: 'text' },
      owners: { heading: 'ผู้รับผิดชอบโดยปกติ', width: 200, kind: 'text' },
      everyTool: { heading: 'ทุกเครื่องมือไม่น้อยกว่า', width: 200, kind: 'text' },
    },
  }),
} as const;

export type SheetKey = keyof typeof SHEETS;

/** The names by which a sheet is found, its own first. */
export function namesOf(key: SheetKey): readonly string[] {
  const { name, formerName }: SheetSchema = SHEETS[key];
  return formerName === undefined ? [name] : [name, formerName];
}

export type ColumnOf<S extends SheetKey> = keyof (typeof SHEETS)[S]['columns'] & string;

export const SHEET_KEYS = Object.keys(SHEETS) as readonly SheetKey[];

/** The columns that a sheet must have, in the order in which a new one shows them. */
export function columnsOf<S extends SheetKey>(sheet: S): readonly (readonly [ColumnOf<S>, ColumnSchema])[] {
  return allColumnsOf(sheet).filter(([, { optional }]) => !optional);
}

/** The same with the optional ones between them. */
export function allColumnsOf<S extends SheetKey>(
  sheet: S,
): readonly (readonly [ColumnOf<S>, ColumnSchema])[] {
  return Object.entries(SHEETS[sheet].columns) as unknown as readonly (readonly [
    ColumnOf<S>,
    ColumnSchema,
  ])[];
}

/** The most columns that one of the sheets has. */
export const WIDEST = Math.max(...SHEET_KEYS.map((key) => allColumnsOf(key).length));

/** The words of each drop-down. */
export const STATUS_CHOICES: readonly string[] = STATUSES;
export const GRADE_CHOICES: readonly string[] = GRADES;
