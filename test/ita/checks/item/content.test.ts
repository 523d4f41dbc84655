import { genericText, offTopic } from '../../../../src/ita/checks/item/content';
import type { ItemCode } from '../../../../src/ita/criteria/types';
import type { Finding } from '../../../../src/ita/finding';
import { nasom2566 } from '../../../../src/local/sample';
import { criteria2566 } from '../../../../src/local/sample/criteria-2566';
import { found } from '../support';

const PUBLISHED = 'และเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบลนาโสม';

describe('off-topic', () => {
  /** What each off-topic item is taken for. */
  const likes = (progress: Readonly<Record<ItemCode, string>>) =>
    found(offTopic, {
      items: Object.fromEntries(Object.entries(progress).map(([code, text]) => [code, { progress: text }])),
    }).map(([place, facts]) => [place, (facts as Finding<'off-topic'>['facts']).like?.code ?? null]);

  test.each<[ItemCode, string, ItemCode | null]>([
    ['o24', `- จัดทำรายงานผลจัดซื้อจัดจ้าง โดยมีรายละเอียดครบตามองค์ประกอบ ${PUBLISHED}`, 'o22'],
    ['o18', `- จัดทำคู่มือการให้บริการประชาชน ซึ่งเผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบลนาโสม`, 'o15'],
    ['o5', `จัดทำนโยบาย No Gift Policy ${PUBLISHED}`, 'o31'],
    ['o12', `แสดงผลการสำรวจความพึงพอใจการให้บริการ ${PUBLISHED}`, 'o17'],
  ])('%s «%s» is like %s', (code, text, like) => {
    expect(likes({ [code]: text })).toEqual([[`${code}.progress`, like]]);
  });

  test.each<[ItemCode, string]>([
    ['o15', `- จัดทำคู่มือการให้บริการประชาชน ${PUBLISHED}`],
    ['o35', `รายงานผลการดำเนินการจัดการความเสี่ยง ${PUBLISHED}`],
    ['o36', `จัดทำแผนป้องกันและปราบปรามการทุจริตประจำปี พ.ศ. ๒๕๖๖ ${PUBLISHED}`],
    ['o13', 'จัดทำรายงานการดำเนินงานประจำปี'],
    ['o5', 'จัดทำครบตามองค์ประกอบ'],
    ['o5', 'แบบฟอร์มขอใช้น้ำประปา'],
    ['o5', 'Contact us'],
    ['o13', `จัดทำรายงานการดำเนินงานประจำปี (ถ้ามี ${PUBLISHED}`],
    ['o13', 'จัดทำรายงานผลการดำเนินงานประจำปี อยู่ระหว่างดำเนินการ'],
    ['o13', `จัดทำรายงานการดำเนินงานประจำปี ของสำนักงานปลัด ${PUBLISHED}`],
    ['o13', 'จัดทำรายงานผลการดำเนินงานประจำปี และเสนอผู้บังคับบัญชาลงนามแล้ว'],
    ['o8', 'จัดทำ Q&A ตามที่กำหนด และเสนอผู้บังคับบัญชาลงนามแล้ว'],
    ['o5', ''],
    // Words of practice that neither title nor components have.
    ['o30', 'จัดประชุมประชาคมหมู่บ้าน ๑๒ หมู่ เพื่อทบทวนแผนพัฒนาท้องถิ่น'],
    ['o30', 'เวทีประชาคมระดับตำบล มีผู้นำชุมชนและชาวบ้านร่วมเสนอโครงการเข้าแผน'],
    ['o16', 'สถิติผู้มารับบริการ ต.ค.65 จำนวน 112 ราย พ.ย.65 จำนวน 98 ราย'],
    ['o18', 'ยื่นคำร้องออนไลน์ผ่าน Google Form เช่น ขอรถกระเช้า แจ้งไฟฟ้าสาธารณะชำรุด'],
    // What no item is about is for a person to see.
    ['o1', 'วันนี้อากาศแจ่มใสมาก ไปเที่ยวทะเลกับครอบครัวแล้วกินส้มตำไก่ย่างอร่อยเหลือเกิน'],
  ])('%s «%s» fits', (code, text) => {
    expect(likes({ [code]: text })).toEqual([]);
  });

  test('the office adds words of practice', () => {
    const typing = { items: { o5: { progress: 'จัดทำนโยบาย No Gift Policy ไว้ที่หอกระจายข่าว เสียงตามสาย' } } };
    expect(found(offTopic, typing)).toHaveLength(1);
    const items = criteria2566.items.map((item) =>
      item.code === 'o5' ? { ...item, practiceWords: ['หอกระจายข่าว', 'เสียงตามสาย'] } : item,
    );
    expect(found(offTopic, typing, undefined, { ...criteria2566, items })).toEqual([]);
  });

  test('every item may say its own title or components', () => {
    const own = criteria2566.items.map(({ code, title, components }) => ({
      code,
      texts: [title, `จัดทำ${title} ${PUBLISHED}`, ...components],
    }));
    const most = Math.max(...own.map(({ texts }) => texts.length));
    for (let nth = 0; nth < most; nth++)
      expect(likes(Object.fromEntries(own.map(({ code, texts }) => [code, texts[nth] ?? ''])))).toEqual([]);
  });

  test('of all texts of the real report set at all other items, four in five are found', () => {
    const codes = criteria2566.items.map(({ code }) => code);
    const recall = nasom2566.items.map(({ code, progress }) => {
      const hits = found(offTopic, { everyItem: { progress } });
      return hits.filter(([place]) => place !== `${code}.progress`).length / (codes.length - 1);
    });
    expect(recall.reduce((sum, share) => sum + share, 0) / recall.length).toBeGreaterThan(0.8);
  });
});

describe('generic-text', () => {
  test.each([
    '- เปิดเผยข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ',
    'ครบตามองค์ประกอบ',
    'ดำเนินการแล้ว',
    'มีการเผยแพร่ข้อมูลครบถ้วนแล้ว ปี ๒๕๖๖',
    'เผยแพร่ผ่านเว็บไซต์องค์การบริหารส่วนตำบลนาโสมเรียบร้อยแล้ว',
    '-',
    'ok 👍',
  ])('«%s»', (progress) => {
    expect(found(genericText, { items: { o1: { progress } } })).toEqual([
      ['o1.progress', { text: progress }],
    ]);
  });

  test.each([
    '- จัดทำข้อมูลผู้บริหารสูงสุด หัวหน้าส่วนราชการครบตามองค์ประกอบ',
    '- จัดทำรายงานการดำเนินงานประจำปี พร้อมเผยแพร่บนเว็บไซต์องค์การบริหารส่วนตำบลนาโสม',
    'เผยแพร่แผนแล้ว',
    'แสดง Q&A บนเว็บไซต์ Facebook',
    '',
  ])('not «%s»', (progress) => {
    expect(found(genericText, { items: { o1: { progress } } })).toEqual([]);
  });

  test('a title alone says what was made', () => {
    const titled = criteria2566.items
      .filter(({ code }) => code !== 'o8')
      .map(({ code, title }) => [code, { progress: `จัดทำ${title}` }]);
    expect(found(genericText, { items: Object.fromEntries(titled) })).toEqual([]);
  });
});
