import { scoreUnexplained } from '../../../../src/ita/checks/whole/score-unexplained';
import { wordsOf } from '../../../../src/messages/findings';
import { assessment, contextOf, found, type Typing } from '../support';

const allDone = (oit: string): Typing => ({ settings: { oit }, everyItem: { status: 'ดำเนินการแล้ว' } });

test.each([
  [
    '92.50',
    'ทุกข้อดำเนินการแล้ว แต่คะแนน OIT 92.50 ตรงกับข้อที่ไม่ผ่านอย่างน้อย 2 ข้อ: 1 ข้อใน 9.3, 9.4 หรือ 9.5 กับ 1 ข้อใน 10.2',
  ],
  ['95', 'ทุกข้อดำเนินการแล้ว แต่คะแนน OIT 95.00 ตรงกับข้อที่ไม่ผ่านอย่างน้อย 1 ข้อ: 1 ข้อใน 10.2'],
  [
    '93.75',
    'ทุกข้อดำเนินการแล้ว แต่คะแนน OIT 93.75 ตรงกับข้อที่ไม่ผ่านอย่างน้อย 2 ข้อ: 2 ข้อใน 10.1 หรือ 1 ข้อใน 9.2 กับ 1 ข้อใน 10.2',
  ],
  ['99.99', 'ทุกข้อดำเนินการแล้ว แต่คะแนน OIT เป็น 99.99 ซึ่งไม่มีข้อที่ไม่ผ่านชุดใดให้คะแนนนี้'],
])('OIT %s with every item done', (oit, message) => {
  const findings = scoreUnexplained.run(contextOf(assessment(allDone(oit))));
  expect(findings.map((finding) => wordsOf(finding).message)).toEqual([message]);
  expect(findings.map(({ severity }) => severity)).toEqual(['note']);
});

test('it points at the score', () => {
  expect(found(scoreUnexplained, allDone('92.50')).map(([place]) => place)).toEqual(['settings.oit']);
});

test.each<[string, Typing]>([
  ['a full score', allDone('100')],
  ['no score yet', allDone('')],
  ['an item is not done yet', { ...allDone('92.50'), items: { o9: { status: 'กำลังดำเนินการ' } } }],
  ['an item has no row', { ...allDone('92.50'), items: { o9: { code: '' } } }],
])('nothing to explain: %s', (_what, typing) => {
  expect(found(scoreUnexplained, typing)).toEqual([]);
});
