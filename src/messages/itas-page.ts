/** What the page “ชุดกรอก ITAS” says. */

export const reading = 'กำลังอ่านรายการและที่อยู่…';
export const intro =
  'คัดลอกไปวางในระบบ ITAS ทีละช่อง แล้วติ๊ก “กรอกแล้ว” โปรแกรมไม่ส่งอะไรไป ITAS เอง และจำไว้ว่ากรอกอะไรไปเมื่อใด';
export const progress = (entered: number, total: number) => `กรอกแล้ว ${entered} จาก ${total}`;
export const tabs = { enter: 'กรอก', grade: 'ผล ป.ป.ช.' };
export const tabsLabel = 'ขั้นตอน';
export const unfitItems = (count: number) => `ยังไม่ควรกรอก ${count} ข้อ:`;
export const changedItems = (count: number) => `เปลี่ยนหลังกรอก ${count} ข้อ:`;
export const onlyOpen = 'ซ่อนข้อที่กรอกแล้ว';
export const allEntered = 'กรอกครบทุกข้อแล้ว';
export const unfit = 'ยังไม่ควรกรอก';
export const address = 'ที่อยู่';
export const addressOf = (number: number) => `ที่อยู่ที่ ${number}`;
export const explanation = 'คำอธิบาย';
export const noExplanation = 'ยังไม่มีคำอธิบาย';
export const copy = 'คัดลอก';
export const copyWhat = (code: string, what: string) => `คัดลอก ${what}ของ ${code}`;
export const copied = (code: string, what: string) => `คัดลอก${what}ของ ${code} แล้ว`;
export const notCopied = 'เบราว์เซอร์ไม่ให้คัดลอกเอง ให้เลือกข้อความข้างล่างนี้แล้วกด Ctrl+C';
export const entered = 'กรอกแล้ว';
export const when = (when: string) => `กรอกเมื่อ ${when}`;
export const saving = 'กำลังบันทึก…';
export const savedEntered = (code: string) => `จำไว้แล้วว่ากรอก ${code}`;
export const savedOpen = (code: string) => `${code} เป็นยังไม่ได้กรอก`;
export const undo = 'เลิกทำ';
export const undone = (code: string) => `คืน ${code} เป็นอย่างเดิมแล้ว`;
export const changed = 'เปลี่ยนหลังกรอก';
export const changedHelp = 'แก้ใน ITAS ให้ตรงกัน แล้วกดปุ่มนี้';
export const reentered = 'แก้ใน ITAS แล้ว';
export const tooLong = 'ข้อความของข้อนี้ยาวเกินกว่าที่หน้าต่างนี้แสดงได้ ให้คัดลอกจากชีต OIT';
export const withoutCopy = 'ติ๊กไว้ในชีต จึงไม่รู้ว่ากรอกข้อความใด ถ้ากรอกตามข้างล่างนี้ ให้กด';
export const goTo = 'ไปที่แถว';
export const refresh = 'รีเฟรช';
export const more = (count: number) => `แสดงเฉพาะข้อแรก ๆ ยังมีอีก ${count} ข้อในชีต`;

export const gradeIntro = 'เมื่อ ป.ป.ช. ประกาศผล ให้ลงผลของแต่ละข้อ ข้อที่ไม่ผ่านเขียนคำชี้แจงไว้ที่นี่ แล้วพิมพ์เป็นตาราง';
export const bulk = 'ลงผลหลายข้อพร้อมกันได้ในชีต “ITAS”';
export const goToSheet = 'ไปที่ชีต ITAS';
export const resultOf = (code: string) => `ผลของ ${code}`;
export const noResult = 'ยังไม่ลงผล';
export const score = 'คะแนน ป.ป.ช. (ถ้ามี)';
export const scoreHelp = 'ตัวเลข 0–100 เว้นว่างได้';
export const badScore = 'คะแนนต้องเป็นตัวเลข 0–100';
export const clarification = 'คำชี้แจง';
export const sent = 'วันที่ส่งคำชี้แจง';
export const sentHelp = 'วัน/เดือน/ปี พ.ศ. เว้นว่างได้';
export const badDay = 'อ่านวันที่นี้ไม่ได้ ให้พิมพ์เป็น วัน/เดือน/ปี พ.ศ.';
export const save = 'บันทึก';
export const saved = (code: string) => `บันทึกผลของ ${code} แล้ว`;
export const edit = 'แก้ไข';
export const counts = (passed: number, failed: number, ungraded: number) =>
  `ผ่าน ${passed} · ไม่ผ่าน ${failed} · ยังไม่ลงผล ${ungraded}`;
export const scoreByResults = (score: string, ungraded: number) =>
  `คะแนน OIT ตามผล ${score}${ungraded > 0 ? ` (ถือว่า ${ungraded} ข้อที่ยังไม่ลงผลผ่าน)` : ''}`;
export const whenAccepted = (score: string, count: number) => `ถ้ายอมรับคำชี้แจง ${count} ข้อ จะเป็น ${score}`;
export const checked = (score: string, difference: string) =>
  `ผลตรวจของโปรแกรมตอนนี้บอกไว้ ${score} ต่างจากผล ${difference}`;
export const estimate = 'วิธีคิดคะแนนของปีนี้ยังไม่มีผู้ยืนยันกับคู่มือ ตัวเลขจึงเป็นค่าประมาณ';
export const foresight = 'สิ่งที่โปรแกรมเตือน กับผลจริง';
export const foretold = (finding: string, failed: string, passed: string) =>
  `${finding}: ไม่ผ่านจริง ${failed === '' ? '–' : failed} · แต่ผ่าน ${passed === '' ? '–' : passed}`;
export const unforeseen = (codes: string) => `ไม่ผ่านโดยโปรแกรมไม่ได้เตือน: ${codes}`;
export const nothingUnforeseen = 'ทุกข้อที่ไม่ผ่าน โปรแกรมเตือนไว้แล้ว';
export const foresightHelp = 'เทียบกับผลตรวจของข้อมูลตอนนี้ ข้อที่แก้ไปหลังประกาศผลอาจไม่มีคำเตือนเหลืออยู่';
export const noneGraded = 'ยังไม่มีข้อใดลงผล';
export const print = 'พิมพ์ตารางชี้แจง';
export const track = 'พิมพ์ตารางติดตาม (หนึ่งหน้า)';
