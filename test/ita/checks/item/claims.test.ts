import fc from 'fast-check';
import { saysDone, saysMadePublic, saysNotDone } from '../../../../src/ita/checks/item/claims';

describe('waits to be done', () => {
  test.each([
    'ยังไม่ลงเว็บไซต์ รอข้อมูลจากกองคลัง',
    'ยังมิได้เผยแพร่',
    'ยังไม่ได้เอาขึ้นเว็บ',
    'จะเผยแพร่ภายในเดือนพฤษภาคม',
    'คาดว่าจะแล้วเสร็จสิ้นเดือน',
    'เล่มรายงานเสร็จแล้ว แต่ยังไม่ขึ้นเว็บ',
    'กระดานถามตอบยังเปิดใช้ไม่ได้',
    'รอนายกลงนาม',
  ])('«%s»', (text) => expect(saysNotDone(text)).not.toBeNull());

  test.each([
    'ได้รับเรื่องร้องเรียน ๑ เรื่อง ขณะนี้อยู่ระหว่างดำเนินการตรวจสอบข้อเท็จจริง',
    'ดำเนินการแล้ว 15 โครงการ ยังไม่ดำเนินการ 9 โครงการ',
    'เจ้าหน้าที่จะดำเนินการภายใน 15 วัน',
    'จัดที่นั่งรอรับบริการ ในรอบ 6 เดือน รองนายกเป็นประธาน',
    'ยังไม่มีผู้ร้องเรียน',
    'ประกาศว่าจะไม่รับของขวัญ',
    'เสริมสร้างขวัญกำลังใจ และอัตรากำลัง',
    'ร่างข้อบัญญัติ ซึ่งอยู่ระหว่างประกาศในราชกิจจานุเบกษา',
    'เดิมยังไม่ได้เผยแพร่ ขณะนี้เผยแพร่บนเว็บไซต์แล้ว',
  ])('not «%s»', (text) => expect(saysNotDone(text)).toBeNull());
});

describe('is done', () => {
  test.each(['ลงข่าวทุกสัปดาห์บนหน้าเว็บแล้ว', 'เผยแพร่เมื่อ 12 ม.ค. 66', 'เสร็จเรียบร้อย'])('«%s»', (text) =>
    expect(saysDone(text)).not.toBeNull(),
  );

  test.each(['จะดำเนินการให้เรียบร้อยแล้วรายงาน', 'ดำเนินการแล้วบางส่วน', 'หลังดำเนินการแล้ว', 'เผยแพร่บนเว็บไซต์'])(
    'not «%s»',
    (text) => expect(saysDone(text)).toBeNull(),
  );
});

test('any text can be asked, and a cell of 50,000 characters soon answers', () => {
  const word = fc.constantFrom(
    'ยังไม่ได้',
    'เผยแพร่',
    'จะ',
    'รอ',
    'ภายใน',
    'ดำเนินการ',
    'แล้ว',
    ' ',
    '๑',
    '\n',
    'นำ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      ),
      (text) => {
        for (const claim of [saysNotDone(text)?.said, saysDone(text), saysMadePublic(text)])
          expect(claim === null || claim === undefined || text.includes(claim)).toBe(true);
      },
    ),
  );
  for (const piece of ['จะนำเผยแพร่', 'ยังไม่ได้ดำเนินการ', 'รอ', 'นำก', 'เผยแพร่']) {
    const began = Date.now();
    saysNotDone(piece.repeat(50_000 / piece.length));
    saysMadePublic(piece.repeat(50_000 / piece.length));
    expect(Date.now() - began).toBeLessThan(2_000);
  }
});
