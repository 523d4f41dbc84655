import { LINE, TAGS, type Tag, type TagKind } from './tags';

/** A word that a template may use, for those who write one. */
export interface GuideWord {
  readonly tag: string;
  readonly kind: TagKind;
  /** The loop inside which it is known; รายงาน: everywhere. */
  readonly place: string;
  /** How it is written. */
  readonly form: string;
  readonly meaning: string;
  readonly example: string;
}

/** A way of writing that goes with every word of its kind. */
export interface GuideForm {
  readonly form: string;
  readonly meaning: string;
  readonly example: string;
}

export const GUIDE_FORMS: readonly GuideForm[] = [
  {
    form: '{{คำ เลขอารบิก}}',
    meaning: 'เขียนตัวเลขของค่าเป็นเลขอารบิก',
    example: '{{ปีงบประมาณ เลขอารบิก}} → 2566',
  },
  {
    form: '{{คำ แบบย่อ}}',
    meaning: 'เขียนวันที่แบบย่อ',
    example: '{{วันที่หนังสือ แบบย่อ}} → ๑๗ ม.ค. ๖๗',
  },
  {
    form: '{{รูป สูง 3 ซม.}}',
    meaning: 'กำหนดความสูงของรูป ความกว้างได้ตามส่วน',
    example: '{{ตราครุฑ สูง 3 ซม.}}',
  },
  { form: '{{คำ เลขไทย}}', meaning: 'เขียนตัวเลขของค่าเป็นเลขไทย', example: '{{ระยะเวลา เลขไทย}} → ปี ๒๕๖๖' },
  {
    form: '{{คำ ถ้าไม่มี "ข้อความ"}}',
    meaning: 'เขียนข้อความนี้แทนจุดไข่ปลาเมื่อยังไม่มีค่า ใส่ "" ถ้าต้องการเว้นว่าง',
    example: '{{ปลัด ถ้าไม่มี "รอแต่งตั้ง"}}',
  },
  {
    form: '{{#รายการ}} … {{/รายการ}}',
    meaning:
      'ทำซ้ำทุกแถวของรายการ ในตารางให้เปิดในช่องแรกและปิดในช่องสุดท้ายของแถว หรือเปิดและปิดในแถวของตัวเอง แถวที่มีแต่คำเปิดปิดจะหายไปเอง',
    example: '{{#มาตรการ}} {{ลำดับ}} {{ชื่อมาตรการ}} {{/มาตรการ}}',
  },
  {
    form: '{{#เงื่อนไข}} … {{/เงื่อนไข}}',
    meaning: 'แสดงเมื่อเงื่อนไขเป็นจริง',
    example: '{{#ไม่มีมาตรการ}}ยังไม่มีข้อมูล{{/ไม่มีมาตรการ}}',
  },
  {
    form: '{{^คำ}} … {{/คำ}}',
    meaning: 'แสดงเมื่อเงื่อนไขไม่เป็นจริง หรือรายการยังว่าง',
    example: '{{^มาตรการ}}ยังไม่มีมาตรการ{{/มาตรการ}}',
  },
  {
    form: `{{#คำทีละบรรทัด}}{{${LINE}}}{{/คำทีละบรรทัด}}`,
    meaning: 'หนึ่งย่อหน้าต่อหนึ่งบรรทัดของข้อความ เขียนติดกันในย่อหน้าเดียว ใช้เมื่อต้องการจัดย่อหน้าหรือหัวข้อย่อยทุกบรรทัด',
    example: '{{#ความก้าวหน้าทีละบรรทัด}}{{บรรทัด}}{{/ความก้าวหน้าทีละบรรทัด}}',
  },
];

/** Every word of the table, place by place. */
export function guideWords(): GuideWord[] {
  return Object.entries(TAGS).flatMap(([place, tags]) =>
    Object.entries(tags).map(([tag, { kind, meaning, example }]: [string, Tag]) => ({
      tag,
      kind,
      place,
      form: formOf(tag, kind),
      meaning,
      example,
    })),
  );
}

/** The words of a template with what they mean, in the order of the table; words that are not ours are left out. */
export function guideWordsOf(used: readonly string[]): GuideWord[] {
  return guideWords().filter(
    ({ tag }, index, all) => used.includes(tag) && all.findIndex((each) => each.tag === tag) === index,
  );
}

function formOf(tag: string, kind: TagKind): string {
  if (kind === 'text' || kind === 'picture') return `{{${tag}}}`;
  if (kind === 'lines') return `{{#${tag}}}{{${LINE}}}{{/${tag}}}`;
  return `{{#${tag}}} … {{/${tag}}}`;
}
