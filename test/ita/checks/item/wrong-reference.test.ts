import { perhapsWrongReference, wrongReference } from '../../../../src/ita/checks/item/wrong-reference';
import type { ItemCode } from '../../../../src/ita/criteria/types';
import { applyEdits } from '../../../../src/ita/text/text-edits';
import { assessment, contextOf, found } from '../support';

describe('found', () => {
  test.each<[ItemCode, string, object]>([
    ['o37', 'ตามแผนในข้อ ๐๓๔', { cited: '๐๓๔', exists: true, meant: 'o36' }],
    ['o37', 'ตามแผนในข้อ o34', { cited: 'o34', exists: true, meant: 'o36' }],
    ['o24', 'ตามนโยบาย (O25)', { cited: 'O25', exists: true, meant: 'o23' }],
    ['o38', 'ตามแผนในข้อ o44', { cited: 'o44', exists: false, meant: null }],
    ['o38', 'ตามแผนในข้อ o๕', { cited: 'o๕', exists: true, meant: null }],
    ['o38', 'ตามแผนในข้อ ๐๓๔', { cited: '๐๓๔', exists: true, meant: null }],
    ['o5', 'ตามข้อ ๐๑๒', { cited: '๐๑๒', exists: true, meant: null }],
  ])('%s «%s»', (code, progress, facts) => {
    expect(found(wrongReference, { items: { [code]: { progress } } })).toEqual([[`${code}.progress`, facts]]);
  });

  test('a bare number is perhaps meant for an item', () => {
    const items = { o37: { progress: 'ตามแผนในข้อ ๓๔' } };
    expect(found(wrongReference, { items })).toEqual([]);
    expect(found(perhapsWrongReference, { items })).toEqual([
      ['o37.progress', { cited: '๓๔', exists: true, meant: 'o36' }],
    ]);
  });

  test.each([
    'ประมวลจริยธรรมพนักงานส่วนท้องถิ่น ข้อ ๑๗ และข้อ ๒๐',
    'ตามข้อบังคับ อบต. ว่าด้วยจรรยาข้าราชการ ข้อ ๑๒',
    'ตามมติที่ประชุม วาระที่ ๕ ข้อ ๑๑',
    'แบบสำรวจ ข้อ 15 ได้คะแนนต่ำสุด',
  ])('nor is «%s» an item', (progress) => {
    for (const check of [wrongReference, perhapsWrongReference])
      expect(found(check, { items: { o39: { progress } } })).toEqual([]);
  });

  test('the words of the criteria are not the office’s, whatever they cite', () => {
    const text = 'ตามแผนปฏิบัติการป้องกันการทุจริตตามข้อ ๐๓๔';
    const hits = found(wrongReference, {
      items: { o37: { components: text } },
      components: [{ code: 'o37', text }],
    });
    expect(hits).toEqual([]);
  });

  test.each<[ItemCode, string, string]>([
    ['o37', 'ตามแผนในข้อ ๐๓๔', 'ตามแผนในข้อ o36'],
    ['o24', 'ตามนโยบาย (O25)', 'ตามนโยบาย (o23)'],
    // Nobody but the office knows which is meant.
    ['o38', 'ตามแผนในข้อ o44', 'ตามแผนในข้อ o44'],
  ])('%s «%s» is mended to «%s»', (code, progress, mended) => {
    const context = contextOf(assessment({ items: { [code]: { progress } } }));
    const edits = wrongReference.run(context).flatMap((hit) => hit.edits);
    expect(applyEdits(progress, edits)).toBe(mended);
  });
});

describe('left alone', () => {
  test.each<[ItemCode, string]>([
    ['o37', 'ตามแผนในข้อ o36'],
    ['o37', 'ตามแผนในข้อ ๐๓๖ (o37)'],
    ['o36', 'ติดตามผลในข้อ o37'],
    ['o38', 'ตามแผนในข้อ o36'],
    ['o12', 'ตามแผนในข้อ o11'],
    ['o5', 'ตามข้อ ๕ และข้อ ๓'],
    ['o6', 'ตามระเบียบกระทรวงมหาดไทย ข้อ ๒๒'],
    ['o5', 'เผยแพร่ข้อมูลตามข้อ o1 - o43'],
    ['o5', 'โทร. ๐๓๖-๑๒๓๔๕๖ Covid19 co2 pro3'],
    ['o5', 'https://www.nasom.example/o7'],
    ['o5', ''],
  ])('%s «%s»', (code, progress) => {
    expect(found(wrongReference, { items: { [code]: { progress } } })).toEqual([]);
  });
});
