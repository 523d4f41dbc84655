/** The documents that are one table: who still owes what, the list for the public, and what ป.ป.ช. is answered. */
export const TABLE_KINDS = ['tracking', 'public', 'clarify'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** A row in the words of its template (src/report/default-template/table-sections.ts). */
interface TableRows {
  tracking: {
    readonly รหัสข้อ: string;
    readonly ข้อมูล: string;
    readonly ผู้รับผิดชอบ: string;
    readonly สถานะ: string;
    readonly ยังขาด: string;
  };
  public: {
    /** Only above the first item of a section. */
    readonly มีหัวข้อ: boolean;
    readonly หัวข้อ: string;
    readonly รหัสข้อ: string;
    readonly ข้อมูล: string;
    readonly ที่อยู่: string;
    readonly วันที่: string;
  };
  clarify: {
    readonly รหัสข้อ: string;
    readonly ข้อมูล: string;
    readonly ผล: string;
    readonly ที่อยู่: string;
    readonly คำชี้แจง: string;
    readonly วันที่: string;
  };
}

/** All that the template of a kind says. */
export interface TableScope<Kind extends TableKind = TableKind> {
  readonly ชื่อหน่วยงาน: string;
  readonly ปีงบประมาณ: string;
  readonly วันที่ทำ: string;
  readonly จำนวนข้อ: string;
  readonly จำนวนที่ครบถ้วน: string;
  readonly แถว: readonly TableRows[Kind][];
  readonly ไม่มีแถว: boolean;
}

/** What stands where nothing is known. */
export const NOTHING = '–';
