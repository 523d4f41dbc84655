import fc from 'fast-check';
import { plainName } from '../../../src/ita/text/plain-name';
import { anyText } from '../../support/any-text';

test.each([
  ['องค์การบริหารส่วนตำบลนาโสม', 'องค์การบริหารส่วนตำบลนาโสม'],
  ['  นายกองค์การบริหารส่วนตำบล\nนาโสม ', 'นายกองค์การบริหารส่วนตำบล นาโสม'],
  ['อบต.งิ้ว (สำนักปลัดฯ)', 'อบต.งิ้ว (สำนักปลัดฯ)'],
  ['อบต.งิ้ว โทร ๐๘๑๒๓๔๕๖๗๘', ''],
  ['www.evil.example', ''],
  ['ดูที่ evil.ไทย/เข้า', ''],
  ['ก'.repeat(121), ''],
  ['', ''],
])('%j', (text, name) => {
  expect(plainName(text)).toBe(name);
});

test('whatever stands in a cell, no address and no number comes out', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      expect(plainName(text)).not.toMatch(/[A-Za-z@:]|\p{Nd}|\n/u);
    }),
  );
});
