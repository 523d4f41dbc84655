/**
 * The words that a template may use inside {{ }}, by the loop in which they are known. Inside a loop the words of the
 * loops around it are known too.
 *
 * `text` is {{word}}; `loop` is {{#word}} … {{/word}}, once for each row; `condition` is {{#word}} … {{/word}}, shown
 * or not; `lines` is a loop over the lines of a text, in which {{บรรทัด}} is the line.
 */
export const TAGS = {
  รายงาน: {
    ชื่อหน่วยงาน: text('ชื่อเต็มของหน่วยงาน', 'องค์การบริหารส่วนตำบลตัวอย่าง'),
    อำเภอ: text('ชื่ออำเภอ ไม่มีคำว่าอำเภอ', 'เมือง'),
    จังหวัด: text('ชื่อจังหวัด ไม่มีคำว่าจังหวัด', 'ลพบุรี'),
    ปีงบประมาณ: text('ปีงบประมาณ พ.ศ.', '๒๕๖๖'),
    'คะแนน IIT': text('คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน', '๙๙.๘๔'),
    'คะแนน EIT': text('คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก', '๙๔.๐๐'),
    'คะแนน OIT': text('คะแนนแบบตรวจการเปิดเผยข้อมูลสาธารณะ', '๙๒.๕๐'),
    คะแนนรวม: text('คะแนนรวมถ่วงน้ำหนัก คำนวณให้', '๙๕.๑๕'),
    ระดับ: text('ระดับผลการประเมิน คำนวณให้', 'ผ่านดี'),
    ส่วนราชการ: text('ส่วนราชการเจ้าของบันทึกข้อความ', 'สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง'),
    เลขที่หนังสือ: text('เลขที่บันทึกข้อความ', 'สป ๑/๒๕๖๗'),
    วันที่หนังสือ: text('วันที่ของบันทึกข้อความ', '๑๗ มกราคม ๒๕๖๗'),
    เรียน: text('ผู้รับบันทึกข้อความ', 'นายกองค์การบริหารส่วนตำบลตัวอย่าง'),
    ผู้จัดทำ: text('ชื่อผู้จัดทำรายงาน', 'ชื่อ–สกุล'),
    ตำแหน่งผู้จัดทำ: text('ตำแหน่งของผู้จัดทำรายงาน', 'นักวิเคราะห์นโยบายและแผนชำนาญการ'),
    หัวหน้าสำนักปลัด: text('ชื่อหัวหน้าสำนักปลัด', 'ชื่อ–สกุล'),
    ปลัด: text('ชื่อปลัด', 'ชื่อ–สกุล'),
    นายก: text('ชื่อนายก', 'ชื่อ–สกุล'),
    มาตรการ: loop('มาตรการทุกแถวของแผ่นงานมาตรการ'),
    ไม่มีมาตรการ: condition('แผ่นงานมาตรการยังว่าง'),
    ตัวชี้วัด: loop('ตัวชี้วัดทุกแถวของแผ่นงานตัวชี้วัด'),
    ไม่มีตัวชี้วัด: condition('แผ่นงานตัวชี้วัดยังว่าง'),
    ตัวชี้วัดย่อย: loop('ตัวชี้วัดย่อยทุกตัวของ OIT'),
  },
  มาตรการ: {
    ลำดับ: text('ลำดับของมาตรการ', '๑'),
    ชื่อมาตรการ: text('มาตรการหรือกิจกรรม', 'มาตรการกำกับดูแลการใช้ทรัพย์สินของราชการ'),
    วิธีดำเนินการ: text('วิธีดำเนินการ', '๑. จัดทำคู่มือ'),
    วิธีดำเนินการทีละบรรทัด: lines('วิธีดำเนินการ'),
    ระยะเวลา: text('ระยะเวลาในการดำเนินการ', 'ตลอดปีงบประมาณ'),
    ผู้รับผิดชอบ: text('ผู้รับผิดชอบ', 'สำนักปลัด'),
    ผู้รับผิดชอบทีละบรรทัด: lines('ผู้รับผิดชอบ'),
    สรุปผล: text('สรุปผลการดำเนินการ', '๑. คู่มือการปฏิบัติงาน'),
    สรุปผลทีละบรรทัด: lines('สรุปผลการดำเนินการ'),
    ผลลัพธ์: text('ผลลัพธ์หรือความสำเร็จ', '๑. มีคู่มือการปฏิบัติงานครบทุกส่วน'),
    ผลลัพธ์ทีละบรรทัด: lines('ผลลัพธ์หรือความสำเร็จ'),
  },
  ตัวชี้วัด: {
    ลำดับ: text('เลขที่ของตัวชี้วัด', '๑'),
    ชื่อตัวชี้วัด: text('ชื่อตัวชี้วัด', 'การปฏิบัติหน้าที่'),
    แนวทาง: text('แนวทางในการยกระดับการประเมิน', '๑. สร้างการรับรู้แก่บุคลากร'),
    แนวทางทีละบรรทัด: lines('แนวทางในการยกระดับการประเมิน'),
    ผู้รับผิดชอบ: text('ผู้รับผิดชอบ', 'ทุกส่วนงาน'),
    ระยะเวลา: text('ระยะเวลา', 'ต.ค. ๖๕ ถึง ก.ย. ๖๖'),
    ยังไม่ได้ดำเนินการ: text('ช่อง ☑ เมื่อยังไม่ได้ดำเนินการ มิฉะนั้น ☐', '☐'),
    กำลังดำเนินการ: text('ช่อง ☑ เมื่อกำลังดำเนินการ มิฉะนั้น ☐', '☐'),
    ดำเนินการแล้ว: text('ช่อง ☑ เมื่อดำเนินการแล้ว มิฉะนั้น ☐', '☑'),
    อยู่ระหว่างดำเนินการ: condition('สถานะเป็นกำลังดำเนินการ'),
    ความก้าวหน้า: text('ความก้าวหน้าผลการดำเนินการ', '- เผยแพร่คู่มือแล้ว'),
    ความก้าวหน้าทีละบรรทัด: lines('ความก้าวหน้าผลการดำเนินการ'),
  },
  ตัวชี้วัดย่อย: {
    รหัสตัวชี้วัดย่อย: text('รหัสตัวชี้วัดย่อย', '๙.๑'),
    ชื่อตัวชี้วัดย่อย: text('ชื่อตัวชี้วัดย่อย', 'ข้อมูลพื้นฐาน'),
    ไม่มีข้อ: condition('ตัวชี้วัดย่อยนี้ยังไม่มีข้อในแผ่นงาน OIT'),
    หมวด: loop('หมวดของตัวชี้วัดย่อย'),
  },
  หมวด: {
    มีชื่อหมวด: condition('หมวดนี้มีชื่อ'),
    ชื่อหมวด: text('ชื่อหมวด', 'นโยบาย No Gift Policy'),
    ข้อ: loop('ข้อทุกแถวของหมวด'),
  },
  ข้อ: {
    รหัสข้อ: text('รหัสข้อตามที่ ป.ป.ช. กำหนด', 'o1'),
    ข้อมูล: text('ชื่อข้อมูลที่ต้องเปิดเผย', 'โครงสร้าง'),
    องค์ประกอบ: text('องค์ประกอบด้านข้อมูล', '- แสดงแผนผังโครงสร้าง'),
    องค์ประกอบทีละบรรทัด: lines('องค์ประกอบด้านข้อมูล'),
    ผู้รับผิดชอบ: text('ผู้รับผิดชอบ', 'สำนักปลัด'),
    ยังไม่ได้ดำเนินการ: text('ช่อง ☑ เมื่อยังไม่ได้ดำเนินการ มิฉะนั้น ☐', '☐'),
    กำลังดำเนินการ: text('ช่อง ☑ เมื่อกำลังดำเนินการ มิฉะนั้น ☐', '☐'),
    ดำเนินการแล้ว: text('ช่อง ☑ เมื่อดำเนินการแล้ว มิฉะนั้น ☐', '☑'),
    อยู่ระหว่างดำเนินการ: condition('สถานะเป็นกำลังดำเนินการ'),
    ความก้าวหน้า: text('ความก้าวหน้าผลการดำเนินการ', '- เผยแพร่บนเว็บไซต์แล้ว'),
    ความก้าวหน้าทีละบรรทัด: lines('ความก้าวหน้าผลการดำเนินการ'),
    URL: text('ที่อยู่ที่เผยแพร่', 'https://www.example.go.th/o1'),
    วันที่เผยแพร่: text('วันที่เผยแพร่', '๑๗ มกราคม ๒๕๖๖'),
  },
} as const;

/** A place where tags are known: the report itself or one of its loops. */
export type Place = keyof typeof TAGS;

export type TagKind = 'text' | 'loop' | 'condition' | 'lines';

/** What a tag is: for those who write templates, in Thai. */
export interface Tag<Kind extends TagKind = TagKind> {
  readonly kind: Kind;
  readonly meaning: string;
  readonly example: string;
}

/** The word for the line itself, inside a loop of kind `lines`. */
export const LINE = 'บรรทัด';

/** The data of one place: exactly the words of the table, so that neither can forget one. */
export type ScopeOf<P extends Place> = { readonly [Name in keyof (typeof TAGS)[P]]: ValueOf<P, Name> };
/** The data that fills a template. */
export type TemplateScope = ScopeOf<'รายงาน'>;
export type Lines = readonly { readonly [LINE]: string }[];

type ValueOf<P extends Place, Name extends keyof (typeof TAGS)[P]> =
  (typeof TAGS)[P][Name] extends Tag<infer Kind>
    ? Kind extends 'text'
      ? string
      : Kind extends 'condition'
        ? boolean
        : Kind extends 'lines'
          ? Lines
          : Name extends Place
            ? readonly ScopeOf<Name>[]
            : never
    : never;

function text(meaning: string, example: string): Tag<'text'> {
  return { kind: 'text', meaning, example };
}

function loop(meaning: string): Tag<'loop'> {
  return { kind: 'loop', meaning, example: '' };
}

function condition(meaning: string): Tag<'condition'> {
  return { kind: 'condition', meaning, example: '' };
}

function lines(meaning: string): Tag<'lines'> {
  return { kind: 'lines', meaning: `${meaning} ทีละบรรทัด`, example: '' };
}
