import fc from 'fast-check';
import { oneLine } from '../../src/messages/one-line';
import { divisionReminder, reminderForAll } from '../../src/messages/reminder';
import { anyText } from '../support/any-text';
import { division, due, item, items, LINK } from './due';

const linesOf = (text: string) => text.split('\n');

test('the words for a division: greeting, what is missing by when, the way to the row', () => {
  const owed = division('กองคลัง', [item(14), item(15, { left: -2 })]);
  expect(divisionReminder(due([owed]), owed)).toBe(
    [
      'เรียน กองคลัง',
      'งาน ITA ปี 2566 ยังค้าง 2 ข้อ (เลยกำหนด 1 ข้อ) ณ 5 เม.ย. 66 ขอความร่วมมือดังนี้',
      `• o14 แผนการใช้จ่ายงบประมาณประจำปี: ขาด URL · วันที่เผยแพร่ ภายใน 10 เม.ย. 66 (อีก 5 วัน) ${LINK}&range=A15`,
      `• o15 แผนการใช้จ่ายงบประมาณประจำปี: ขาด URL · วันที่เผยแพร่ เลยกำหนด 10 เม.ย. 66 (2 วันแล้ว) ${LINK}&range=A16`,
      'ป.ป.ช. ปิดรับคำตอบ OIT อีก 25 วัน (30 เม.ย. 66)',
      `ดูทั้งหมดในชีต OIT ${LINK}`,
      'ขอบคุณที่ช่วยกันทำให้ครบ',
    ].join('\n'),
  );
});

test.each([1, 2, 5, 6, 7, 43])('five to ten lines, with or without a day, for %i items', (count) => {
  const owed = division('กองคลัง', items(count));
  for (const daysLeft of [[], ['กำหนด', 'ปิดรับ']]) {
    const lines = linesOf(divisionReminder(due([owed], { daysLeft }), owed));
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.length).toBeLessThanOrEqual(10);
    const named = items(count).filter(({ code }) => lines.some((line) => line.split(/[ :]/).includes(code)));
    expect(named.length).toBeGreaterThanOrEqual(Math.min(count, 12));
  }
});

test('for all: a line a division, an item that they share counted once', () => {
  const shared = item(1);
  const divisions = [division('สำนักปลัด', [shared, item(2)]), division(null, [shared, ...items(9).slice(2)])];
  const lines = linesOf(reminderForAll(due(divisions)));
  expect(lines[1]).toContain('ยังค้าง 9 ข้อ');
  expect(lines[2]).toMatch(/^• สำนักปลัด 2 ข้อ: o1 o2 เริ่มที่ o1 ขาด URL/);
  expect(lines[3]).toMatch(/^• ยังไม่มีผู้รับผิดชอบ 8 ข้อ: o1 o3 o4 o5 … เริ่มที่ o1/);
});

test('many divisions are ten lines, and the others are named', () => {
  const divisions = Array.from({ length: 30 }, (_, index) => division(`กอง ${index}`, [item(1)]));
  const lines = linesOf(reminderForAll(due(divisions)));
  expect(lines).toHaveLength(10);
  expect(lines[9]).toContain('และอีก 24: กอง 6');
});

test('whatever stands in a cell makes no line of its own, and turns none round', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const line = oneLine(`ก${text}\n\u202e\u0007ข`, 100);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect([...line].length).toBeLessThanOrEqual(100);
    }),
  );
});
