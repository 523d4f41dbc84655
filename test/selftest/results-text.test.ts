import { resultsText } from '../../src/selftest/results-text';

test('a line a probe in five columns, the count first, the failures of groups last', () => {
  const text = resultsText(
    '0.1.0',
    [
      { name: 'พิมพ์ 0012', expected: 'ตัวเลข 12', seen: 'ตัวเลข 12', ok: true, ms: 3 },
      { name: 'ก', expected: 'ข', seen: 'ค\tง\nจ', ok: false, ms: 4 },
    ],
    ['เอกสาร: หมดเวลา'],
  );
  expect(text.split('\n')).toEqual([
    'ทดสอบระบบ ITA รุ่น 0.1.0',
    'ตรงตามที่คาด 1 จาก 2 ข้อ',
    'ตรง\tพิมพ์ 0012\tตัวเลข 12\tตัวเลข 12\t3',
    'ไม่ตรง\tก\tข\tค ง จ\t4',
    'เอกสาร: หมดเวลา',
  ]);
});
