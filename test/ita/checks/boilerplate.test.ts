import { contentOf } from '../../../src/ita/checks/boilerplate';

/** NFKC writes ำ as two characters. */
const folded = (pieces: readonly string[]) => pieces.map((piece) => piece.normalize('NFKC'));

test.each([
  ['- จัดทำคู่มือการให้บริการประชาชน และเผยแพร่ผ่านเว็บไซต์', ['คู่มือการให้บริการประชาชนและ', 'ผ่าน']],
  ['รายงานผลจัดซื้อจัดจ้าง โดยมีรายละเอียดครบตามองค์ประกอบ', ['จัดซื้อจัดจ้าง']],
  ['สำนักปลัด ปี ๒๕๖๖ No Gift', ['สำนักปลัดปี', 'nogift']],
  ['อบต.นาโสม', ['อบต']],
  ['เผยแพร่ข้อมูล', []],
  ['', []],
])('«%s»', (text, pieces) => {
  expect(contentOf(text, ['นาโสม'])).toEqual(folded(pieces));
});
