import fc from 'fast-check';
import { emailsIn, isEmail, withoutEmail } from '../../../src/ita/text/email-addresses';
import { anyText } from '../../support/any-text';

test.each([
  ['แชร์ให้ Palad@Nasom.example (ดูได้)', ['palad@nasom.example']],
  ['ปลัด (a@b.th), a@b.th', ['a@b.th']],
  ['อบต.นาโสม @ลพบุรี', []],
])('the addresses of %j', (text, emails) => {
  expect(emailsIn(text)).toEqual(emails);
});

test.each([
  ['ปลัด (a@b.th)', null, '', 'ปลัด'],
  ['แชร์ให้ A@B.th (ดูได้)', 'a@b.th', '–', 'แชร์ให้ – (ดูได้)'],
  ['a@b.th c@d.th', 'a@b.th', '', ' c@d.th'],
  // Brackets that have nothing to do with an address stay, also where there is none.
  ['แบบ () ที่ว่าง', null, '', 'แบบ () ที่ว่าง'],
])('%j without %j', (text, email, instead, without) => {
  expect(withoutEmail(text, email, instead)).toBe(without);
});

test('whatever a text holds, no address is left of it, and a text without one stays', () => {
  fc.assert(
    fc.property(anyText(), fc.emailAddress(), (text, email) => {
      expect(emailsIn(withoutEmail(`${text} ${email}`, null, ''))).toEqual([]);
      if (emailsIn(text).length === 0) expect(withoutEmail(text, null, '')).toBe(text);
    }),
  );
});

test.each([
  ['palad@nasom.go.th', true],
  ['a.b+c@x-y.example', true],
  ['ปลัด', false],
  ['ปลัด <a@b.th>', false],
  ['a@b.th,c@d.th', false],
  [`${'a'.repeat(65)}@b.th`, false],
])('%j is one address: %j', (text, is) => {
  expect(isEmail(text)).toBe(is);
});
