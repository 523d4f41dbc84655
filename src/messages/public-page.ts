/** What the page for the public says round the office's own words. */
export const publicWords = {
  title: (agency: string, year: number) =>
    `การเปิดเผยข้อมูลสาธารณะ (OIT) ปีงบประมาณ ${year}${agency === '' ? '' : ` ${agency}`}`,
  district: (name: string) => (/^(?:อำเภอ|อ\.|เขต)/.test(name) ? name : `อำเภอ${name}`),
  province: (name: string) => (/^(?:จังหวัด|จ\.|กรุงเทพ)/.test(name) ? name : `จังหวัด${name}`),
  website: 'เว็บไซต์ของหน่วยงาน',
  counted: (ready: number, total: number) => `เผยแพร่แล้ว ${ready} จาก ${total} ข้อ`,
  countedReady: (ready: number) => `เผยแพร่แล้ว ${ready} ข้อ`,
  asOf: 'ข้อมูล ณ วันที่',
  columns: ['ข้อ', 'ข้อมูลที่เผยแพร่', 'ที่อยู่ของข้อมูล', 'วันที่เผยแพร่'] as const,
  components: 'ประกอบด้วย',
  waiting: 'อยู่ระหว่างดำเนินการ',
  noDay: 'ไม่ได้ระบุ',
  empty: 'ยังไม่มีข้อมูลที่เผยแพร่',
};

/** What the window says in which that page is made. */
export const webWords = {
  reading: 'กำลังรวบรวมรายการ…',
  choice: 'แสดงข้อใดบ้าง',
  readyOnly: (count: number) => `เฉพาะข้อที่พร้อม (${count} ข้อ)`,
  all: (total: number, waiting: number) =>
    `ทุกข้อ (${total} ข้อ) ข้อที่ยังไม่พร้อม ${waiting} ข้อ ขึ้นว่า “${publicWords.waiting}”`,
  ready: 'ข้อที่พร้อม คือข้อที่ผลตรวจ “ครบถ้วน” และมีที่อยู่เว็บในช่อง URL',
  none: 'ยังไม่มีข้อใดพร้อมเผยแพร่ ให้กดเมนู ITA › ตรวจความครบถ้วน เพื่อดูว่าแต่ละข้อยังขาดอะไร หรือเลือกแสดงทุกข้อ',
  preview: 'ตัวอย่างหน้าที่จะเผยแพร่',
  copy: 'คัดลอกโค้ด',
  copied: 'คัดลอกแล้ว เปิดหน้าเว็บไซต์ในโหมดแก้ไข HTML (ปุ่ม “ซอร์สโค้ด” หรือ “HTML”) แล้ววาง',
  notCopied: 'เบราว์เซอร์ไม่ยอมให้คัดลอก ให้เลือกข้อความในช่องนี้ทั้งหมดแล้วคัดลอกเอง',
  code: 'โค้ดของหน้า',
  asTable: 'สร้างเป็นตารางใน Google เอกสาร',
  save: 'ดาวน์โหลด .html',
  saved: (name: string) => `ดาวน์โหลด ${name} แล้ว ส่งให้ผู้ดูแลเว็บไซต์ หรืออัปโหลดเป็นหน้าหนึ่งของเว็บไซต์ได้ทันที`,
  privacy:
    'มีเฉพาะชื่อข้อ องค์ประกอบ ที่อยู่เว็บ และวันที่ ไม่มีชื่อบุคคล หมายเหตุ หรือหลักฐานภายใน ไม่มีการเผยแพร่เอง: ข้อมูลออกไปเมื่อท่านวางหรืออัปโหลด',
};
