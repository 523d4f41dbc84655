/** What is said of templates, and on their page. */

export const standardTemplateName = 'แม่แบบมาตรฐาน';

export const intro = 'รายงานสร้างจากแม่แบบที่ใช้อยู่ ทุกคนที่แก้ไฟล์นี้ได้ใช้แม่แบบเดียวกัน';
export const reading = 'กำลังดูว่ามีแม่แบบใดบ้าง…';

// The shelf.
export const shelf = 'แม่แบบที่มี';
export const inUse = 'ใช้อยู่';
export const draft = 'ร่าง ยังใช้ไม่ได้';
export const draftHelp = 'มีสิ่งที่ต้องแก้ก่อน ให้ดาวน์โหลดไปแก้ แล้วนำเข้าใหม่ด้วยชื่อเดิม';
export const standardHelp = 'มากับโปรแกรม ใช้ได้เสมอ ลบไม่ได้';
export const saved = (at: string, by: string) => (by === '' ? `นำเข้าเมื่อ ${at}` : `นำเข้าเมื่อ ${at} โดย ${by}`);
export const use = 'ใช้แม่แบบนี้';
export const download = 'ดาวน์โหลด';
export const openInDocs = 'แก้ใน Google เอกสาร';
export const discard = 'ลบ';
/** What a button is about, for those who do not see what it stands beside. */
export const of = (action: string, name: string) => `${action}: ${name}`;

export const choosing = (name: string) => `กำลังเปลี่ยนไปใช้ “${name}”…`;
export const chosen = (name: string) => `รายงานครั้งต่อไปจะใช้ “${name}”`;
export const notChosen = (name: string) => `ใช้ “${name}” ไม่ได้ อาจมีผู้ลบหรือแก้ไป ดูรายการด้านล่างอีกครั้ง`;
export const downloading = (name: string) => `กำลังเตรียมไฟล์ “${name}”…`;
export const downloaded = (file: string) => `ดาวน์โหลดแล้ว: ${file} อยู่ในโฟลเดอร์ดาวน์โหลดของเครื่องนี้`;

export const discardQuestion = (name: string) => `ลบ “${name}” แล้วเรียกคืนไม่ได้ ควรดาวน์โหลดเก็บไว้ก่อน`;
export const discardInUse = 'แม่แบบนี้ใช้อยู่ เมื่อลบแล้ว รายงานจะใช้แม่แบบมาตรฐาน';
export const downloadFirst = 'ดาวน์โหลดเก็บไว้ก่อน';
export const discardNow = 'ลบถาวร';
export const keep = 'ไม่ลบ';
export const discarding = (name: string) => `กำลังลบ “${name}”…`;
export const discarded = (name: string) => `ลบ “${name}” แล้ว`;

// A template in Google Docs.
export const opening = (name: string) => `กำลังเปิด “${name}” เป็น Google เอกสาร…`;
export const docsTitle = (name: string) => `แก้ “${name}” ใน Google เอกสาร`;
export const docsEdit = 'แก้แม่แบบ แล้วรอจนขึ้นว่าบันทึกแล้ว';
export const docsEditLink = 'เปิดเอกสาร';
export const docsTake = 'ดาวน์โหลดกลับมาเป็นไฟล์ .docx';
export const docsTakeLink = 'ดาวน์โหลดที่แก้แล้ว';
export const docsPut = 'นำไฟล์นั้นเข้าที่ “นำแม่แบบเข้า” ด้านล่าง';

// Putting one in.
export const upload = 'นำแม่แบบเข้า';
export const file = 'ไฟล์แม่แบบ';
export const fileHelp = (most: string) =>
  `เอกสาร Word (.docx) จาก Word, LibreOffice หรือ Google เอกสาร ไม่เกิน ${most} อีเมลของคุณจะจดไว้กับแม่แบบ`;
export const name = 'ชื่อแม่แบบ';
export const replaces = 'มีแม่แบบชื่อนี้อยู่แล้ว ไฟล์ใหม่จะแทนที่ของเดิม';
export const put = 'ตรวจและนำเข้า';
export const judging = 'กำลังตรวจแม่แบบ และเก็บไว้ในไฟล์…';
export const noFile = 'กรุณาเลือกไฟล์แม่แบบ';
export const notDocx = 'ไฟล์นี้ไม่ใช่ .docx ให้เปิดไฟล์ แล้วบันทึกเป็นเอกสาร Word (.docx)';
export const tooLarge = (size: string, most: string) =>
  `ไฟล์ใหญ่ ${size} เกิน ${most} ให้ย่อรูปภาพในแม่แบบ แล้วบันทึกใหม่`;
export const unreadable = 'เปิดไฟล์นี้ไม่ได้ ให้ตรวจว่าไฟล์ยังอยู่ที่เดิม แล้วเลือกไฟล์อีกครั้ง';
export const noName = 'กรุณาตั้งชื่อแม่แบบ';
export const standardsName = 'ชื่อนี้เป็นของแม่แบบมาตรฐาน ให้ใช้ชื่ออื่น';
export const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`;

// The judgement.
export const taken = (name: string) => `ใช้ “${name}” แล้ว รายงานครั้งต่อไปจะใช้แม่แบบนี้`;
export const keptAsDraft = (name: string) => `เก็บ “${name}” เป็นร่างแล้ว ยังไม่ใช้`;
export const mend = (count: number) => `ต้องแก้ ${count} แห่ง แล้วนำเข้าใหม่ด้วยชื่อเดิม`;
export const notes = 'ควรรู้';

// The words that a template may use.
export const guide = 'คำที่ใช้ในแม่แบบได้';
export const guideHelp = 'พิมพ์คำในวงเล็บปีกกาลงในแม่แบบ โปรแกรมจะเติมข้อมูลให้ กดที่คำเพื่อเลือกทั้งคำ แล้วคัดลอก';
export const guideReading = 'กำลังเปิดรายการคำ…';
export const search = 'ค้นหาคำ';
export const found = (count: number) => (count === 0 ? 'ไม่พบคำนี้ ลองคำที่สั้นลง' : `พบ ${count} คำ`);
export const forms = 'วิธีเขียน';
export const anywhere = 'ใช้ได้ทุกที่';
export const within = (loop: string) => `ใช้ระหว่าง {{#${loop}}} กับ {{/${loop}}}`;
export const example = (example: string) => `เช่น ${example}`;
