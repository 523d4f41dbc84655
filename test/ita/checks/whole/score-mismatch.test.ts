import { scoreMismatch } from '../../../../src/ita/checks/whole/score-mismatch';
import { criteria2566 } from '../../../../src/local/sample/criteria-2566';
import { found, type Typing } from '../support';

/** IIT 99.84, EIT 94.00 and OIT 92.50 give 95.15, ผ่านดี. */
const saying = (outcome: string): Typing => ({ settings: { oit: '92.50' }, measures: [{ outcome }] });

describe('scores that the settings do not give', () => {
  test.each([
    ['ผลการประเมิน ITA คะแนนรวม 96.15', { tool: null, written: '96.15', meant: '95.15' }],
    ['ITA ปี ๒๕๖๖ ได้คะแนนรวม ๙๔.๙๐ คะแนน', { tool: null, written: '94.90', meant: '95.15' }],
    ['ผลการประเมินคุณธรรมและความโปร่งใส คะแนนภาพรวมเท่ากับ 90', { tool: null, written: '90', meant: '95.15' }],
    ['(IIT) คะแนนรวม ๙๘.๘๔ คะแนน', { tool: 'IIT', written: '98.84', meant: '99.84' }],
    ['คะแนน OIT 95.15', { tool: 'OIT', written: '95.15', meant: '92.50' }],
    ['ผล ITA อยู่ในระดับ A', { tool: null, written: 'A', meant: 'ผ่านดี' }],
    ['ผล ITA อยู่ในระดับ “AA”', { tool: null, written: 'AA', meant: 'ผ่านดี' }],
    ['ผล ITA ระดับผ่านดีเยี่ยม', { tool: null, written: 'ผ่านดีเยี่ยม', meant: 'ผ่านดี' }],
    ['ผล ITA อยู่ในระดับ ผ่าน', { tool: null, written: 'ผ่าน', meant: 'ผ่านดี' }],
  ])('«%s»', (text, facts) => {
    expect(found(scoreMismatch, saying(text))).toEqual([['measures 1.outcome', facts]]);
  });

  test('each in its cell', () => {
    const typing: Typing = {
      settings: { oit: '92.50' },
      items: { o42: { progress: 'วิเคราะห์ผล ITA\nผล ITA คะแนนรวม 90.00 ระดับ B' } },
      indicators: { 2: { progress: 'ITA คะแนนรวม 91.00' } },
    };
    expect(found(scoreMismatch, typing).map(([place]) => place)).toEqual([
      'o42.progress',
      'o42.progress',
      'indicators 2.progress',
    ]);
  });
});

test('a level may have any name', () => {
  const levels = criteria2566.levels.map((level) => ({ ...level, name: `${level.name} (C++` }));
  const saidOf = (text: string) =>
    found(scoreMismatch, saying(text), undefined, { ...criteria2566, levels }).map(([, facts]) => facts);
  expect(saidOf('ผล ITA อยู่ในระดับ ผ่านดี (C++')).toEqual([]);
  expect(saidOf('ผล ITA อยู่ในระดับ ผ่าน (C++')).toEqual([
    { tool: null, written: 'ผ่าน (C++', meant: 'ผ่านดี (C++' },
  ]);
});

describe('what is right, or not about this result', () => {
  test.each([
    'ผลการประเมิน ITA คะแนนรวม ๙๕.๑๕ อยู่ในระดับ ผ่านดี',
    'ITA คะแนนรวม 95.2',
    'ITA คะแนนรวม 95',
    'แบบวัดภายใน (IIT) คะแนนรวม ๙๙.๘๔ คะแนน',
    'คะแนน EIT 94',
    'ผล ITA ระดับ “ผ่านดี”',
    'วิเคราะห์ผล ITA ปี ๒๕๖๕ ได้คะแนนรวม 88.20 ระดับ A',
    'ตั้งเป้าหมาย ITA คะแนนรวม 97',
    'ITA คะแนนรวม 85 คะแนนขึ้นไป',
    'ITA คะแนนรวม 3 เครื่องมือ',
    'ITA คะแนนรวมไม่น้อยกว่า 85',
    'ผลสำรวจความพึงพอใจ คะแนนรวม 92.10 ระดับ A',
    'เจ้าหน้าที่ ITA สอบภาษาอังกฤษระดับ B1',
    'ITA ระดับผ่านเกณฑ์',
    'มาตรการยกระดับ ITA',
    'ITA ตัวชี้วัดที่ ๘ ได้คะแนน 80',
  ])('«%s»', (text) => {
    expect(found(scoreMismatch, saying(text))).toEqual([]);
  });

  test('while a score is missing', () => {
    const typing = { settings: { eit: '' }, measures: [{ outcome: 'ITA คะแนนรวม 10 ระดับ A' }] };
    expect(found(scoreMismatch, typing)).toEqual([]);
  });
});
