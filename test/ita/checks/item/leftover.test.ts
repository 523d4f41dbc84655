import { leftover } from '../../../../src/ita/checks/item/leftover';
import { criteria2566 } from '../../../../src/local/sample/criteria-2566';
import { found } from '../support';

describe('left over', () => {
  test.each([
    ['เผยแพร่แล้ว<br>บนเว็บไซต์', '<br>', 'markup'],
    ['<p style="x">เผยแพร่</p>', '<p style="x">', 'markup'],
    ['เผยแพร่&nbsp;แล้ว', '&nbsp;', 'markup'],
    ['**เผยแพร่** แล้ว', '**เผยแพร่**', 'markup'],
    ['## ผลการดำเนินการ', '## ', 'markup'],
    ['ดู [เว็บไซต์](หน้าแรก)', '[เว็บไซต์](หน้าแรก)', 'markup'],
    ['ของ {{หน่วยงาน}}', '{{หน่วยงาน}}', 'tag'],
    ['ของ {agency}', '{agency}', 'tag'],
    ['อบต. xxx เผยแพร่', 'xxx', 'placeholder'],
    ['เมื่อวันที่ XXXX', 'XXXX', 'placeholder'],
    ['โครงการ (ระบุชื่อโครงการ)', '(ระบุชื่อโครงการ)', 'placeholder'],
    ['โครงการ ระบุ…', 'ระบุ…', 'placeholder'],
    ['เมื่อวันที่ ........ เผยแพร่', '........', 'placeholder'],
    ['องค์การบริหารส่วนตำบลตัวอย่าง', 'องค์การบริหารส่วนตำบลตัวอย่าง', 'placeholder'],
    ['<ชื่อหน่วยงาน>', '<ชื่อหน่วยงาน>', 'placeholder'],
    ['#REF!', '#REF!', 'formula-error'],
    ['#N/A', '#N/A', 'formula-error'],
  ])('«%s»', (progress, text, kind) => {
    expect(found(leftover, { items: { o5: { progress } } })).toEqual([['o5.progress', { text, kind }]]);
  });
});

describe('left alone', () => {
  test.each([
    'ระบุงบประมาณที่ใช้ และระบุโครงการ',
    'พ.ศ. ๒๕๖๐* และข้อกำหนด * (ถ้ามี)',
    'ร้อยละ 5 < 6 และ 7 > 3',
    'R&D และ Q&A',
    '- รายการ\n* รายการ\n# ๑',
    'ฯลฯ ... ต่อไป',
    'https://www.nasom.example/xxx?a={b}',
    'MAXXX',
    '(๑) [๒]',
    '',
  ])('«%s»', (progress) => {
    expect(found(leftover, { items: { o5: { progress } } })).toEqual([]);
  });

  test('the words of the criteria', () => {
    const progress = criteria2566.items.flatMap(({ title, components }) => [title, ...components]).join('\n');
    expect(found(leftover, { items: { o5: { progress } } })).toEqual([]);
  });
});

test('every sheet is read', () => {
  const hits = found(leftover, {
    settings: { agency: 'องค์การบริหารส่วนตำบล…' },
    measures: [{ outcome: 'xxx' }],
    indicators: { 7: { progress: 'xxx' } },
  });
  expect(hits.map(([place]) => place)).toEqual([
    'settings.agency',
    'measures 1.outcome',
    'indicators 7.progress',
  ]);
});

test.each(['<a', '{', '[', '(ระบุ', '**', '.', '…x', '&'])(
  'a cell full of «%s» costs no more than its length',
  (piece) => {
    const start = performance.now();
    found(leftover, { items: { o5: { progress: piece.repeat(50_000 / piece.length) } } });
    expect(performance.now() - start).toBeLessThan(1_000);
  },
);
