import { unfinished } from '../../../../src/ita/checks/item/unfinished';
import { found } from '../support';

const ends = (progress: string) =>
  found(unfinished, { items: { o5: { progress } } }).map(([, facts]) => (facts as { end: string }).end);

describe('broken off', () => {
  test.each([
    ['เป็นข้อมูลแบบรายเดือน ที่มีข้อมูลครอบคลุมใน', 'มูลแบบรายเดือน ที่มีข้อมูลครอบคลุมใน'],
    ['๑. ระบุขั้นตอนไว้ในคู่มือ พร้อมทั้ง\n๒. เผยแพร่ผ่านเว็บไซต์', 'ะบุขั้นตอนไว้ในคู่มือ พร้อมทั้ง'],
    ['จัดทำแผน และ', 'จัดทำแผน และ'],
    ['จัดทำแผน และ \n\n', 'จัดทำแผน และ'],
    ['ประกอบด้วย:', 'ประกอบด้วย:'],
    ['เผยแพร่ข้อมูล เช่น', 'เผยแพร่ข้อมูล เช่น'],
    ['เผยแพร่ข้อมูลโดย', 'เผยแพร่ข้อมูลโดย'],
  ])('«%s»', (text, end) => {
    expect(ends(text)).toEqual([end.slice(-30)]);
  });
});

describe('whole', () => {
  test.each([
    'หน่วยตรวจสอบภายใน',
    'เผยแพร่และติดตาม',
    'ดูแลและกำกับ',
    'สำรวจความพร้อม',
    'จัดหาสิ่งของ',
    'เจ้าหน้าที่',
    'จัดทำแผน ได้แก่\n- แผนพัฒนา\n- แผนจัดซื้อ',
    '๑. จัดทำแผน และ\n๒. เผยแพร่',
    'จัดทำแผนโดย\nสำนักปลัด',
    '',
  ])('«%s»', (text) => {
    expect(ends(text)).toEqual([]);
  });
});

test('headings and names may end as they like', () => {
  const text = 'แผนและ';
  const hits = found(unfinished, {
    items: { o5: { title: text, owner: text } },
    measures: [{ measure: text, period: text, owner: text, method: text }],
    indicators: { 2: { name: text, guideline: text } },
  });
  expect(hits.map(([place]) => place)).toEqual(['measures 1.method', 'indicators 2.guideline']);
});
