/** What is said of templates, and on their page. */

export const standardTemplateName = 'แม่แบบมาตรฐาน';

export const templatesWords = {
  intro: 'รายงานสร้างจากแม่แบบที่ใช้อยู่ ทุกคนที่แก้ไฟล์นี้ได้ใช้แม่แบบเดียวกัน',
  reading: 'กำลังดูว่ามีแม่แบบใดบ้าง…',

  // The shelf.
  shelf: 'แม่แบบที่มี',
  inUse: 'ใช้อยู่',
  draft: 'ร่าง ยังใช้ไม่ได้',
  draftHelp: 'มีสิ่งที่ต้องแก้ก่อน ให้ดาวน์โหลดไปแก้ แล้วนำเข้าใหม่ด้วยชื่อเดิม',
  standardHelp: 'มากับโปรแกรม ใช้ได้เสมอ ลบไม่ได้',
  saved: (at: string, by: string) => (by === '' ? `นำเข้าเมื่อ ${at}` : `นำเข้าเมื่อ ${at} โดย ${by}`),
  use: 'ใช้แม่แบบนี้',
  download: 'ดาวน์โหลด',
  openInDocs: 'แก้ใน Google เอกสาร',
  discard: 'ลบ',
  /** What a button is about, for those who do not see what it stands beside. */
  of: (action: string, name: string) => `${action}: ${name}`,

  choosing: (name: string) => `กำลังเปลี่ยนไปใช้ “${name}”…`,
  chosen: (name: string) => `รายงานครั้งต่อไปจะใช้ “${name}”`,
  notChosen: (name: string) => `ใช้ “${name}” ไม่ได้ อาจมีผู้ลบหรือแก้ไป ดูรายการด้านล่างอีกครั้ง`,
  downloading: (name: string) => `กำลังเตรียมไฟล์ “${name}”…`,
  downloaded: (file: string) => `ดาวน์โหลดแล้ว: ${file} อยู่ในโฟลเดอร์ดาวน์โหลดของเครื่องนี้`,

  discardQuestion: (name: string) => `ลบ “${name}” แล้วเรียกคืนไม่ได้ ควรดาวน์โหลดเก็บไว้ก่อน`,
  discardInUse: 'แม่แบบนี้ใช้อยู่ เมื่อลบแล้ว รายงานจะใช้แม่แบบมาตรฐาน',
  downloadFirst: 'ดาวน์โหลดเก็บไว้ก่อน',
  discardNow: 'ลบถาวร',
  keep: 'ไม่ลบ',
  discarding: (name: string) => `กำลังลบ “${name}”…`,
  discarded: (name: string) => `ลบ “${name}” แล้ว`,

  // A template in Google Docs.
  opening: (name: string) => `กำลังเปิด “${name}” เป็น Google เอกสาร…`,
  docsTitle: (name: string) => `แก้ “${name}” ใน Google เอกสาร`,
  docsEdit: 'แก้แม่แบบ แล้วรอจนขึ้นว่าบันทึกแล้ว',
  docsEditLink: 'เปิดเอกสาร',
  docsTake: 'ดาวน์โหลดกลับมาเป็นไฟล์ .docx',
  docsTakeLink: 'ดาวน์โหลดที่แก้แล้ว',
  docsPut: 'นำไฟล์นั้นเข้าที่ “นำแม่แบบเข้า” ด้านล่าง',

  // Putting one in.
  upload: 'นำแม่แบบเข้า',
  file: 'ไฟล์แม่แบบ',
  fileHelp: (most: string) =>
    `เอกสาร Word (.docx) จาก Word, LibreOffice หรือ Google เอกสาร ไม่เกิน ${most} อีเมลของคุณจะจดไว้กับแม่แบบ`,
  name: 'ชื่อแม่แบบ',
  replaces: 'มีแม่แบบชื่อนี้อยู่แล้ว ไฟล์ใหม่จะแทนที่ของเดิม',
  put: 'ตรวจและนำเข้า',
  judging: 'กำลังตรวจแม่แบบ และเก็บไว้ในไฟล์…',
  noFile: 'กรุณาเลือกไฟล์แม่แบบ',
  notDocx: 'ไฟล์นี้ไม่ใช่ .docx ให้เปิดไฟล์ แล้วบันทึกเป็นเอกสาร Word (.docx)',
  tooLarge: (size: string, most: string) => `ไฟล์ใหญ่ ${size} เกิน ${most} ให้ย่อรูปภาพในแม่แบบ แล้วบันทึกใหม่`,
  unreadable: 'เปิดไฟล์นี้ไม่ได้ ให้ตรวจว่าไฟล์ยังอยู่ที่เดิม แล้วเลือกไฟล์อีกครั้ง',
  noName: 'กรุณาตั้งชื่อแม่แบบ',
  standardsName: 'ชื่อนี้เป็นของแม่แบบมาตรฐาน ให้ใช้ชื่ออื่น',
  kilobytes: (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('en')} KB`,

  // The judgement.
  taken: (name: string) => `ใช้ “${name}” แล้ว รายงานครั้งต่อไปจะใช้แม่แบบนี้`,
  keptAsDraft: (name: string) => `เก็บ “${name}” เป็นร่างแล้ว ยังไม่ใช้`,
  mend: (count: number) => `ต้องแก้ ${count} แห่ง แล้วนำเข้าใหม่ด้วยชื่อเดิม`,
  notes: 'ควรรู้',

  // The words that a template may use.
  guide: 'คำที่ใช้ในแม่แบบได้',
  guideHelp: 'พิมพ์คำในวงเล็บปีกกาลงในแม่แบบ โปรแกรมจะเติมข้อมูลให้ กดที่คำเพื่อเลือกทั้งคำ แล้วคัดลอก',
  guideReading: 'กำลังเปิดรายการคำ…',
  search: 'ค้นหาคำ',
  found: (count: number) => (count === 0 ? 'ไม่พบคำนี้ ลองคำที่สั้นลง' : `พบ ${count} คำ`),
  forms: 'วิธีเขียน',
  anywhere: 'ใช้ได้ทุกที่',
  within: (loop: string) => `ใช้ระหว่าง {{#${loop}}} กับ {{/${loop}}}`,
  example: (example: string) => `เช่น ${example}`,
};
