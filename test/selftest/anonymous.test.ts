import fc from 'fast-check';
import { anonymous } from '../../src/selftest/anonymous';

test.each([
  [
    'Service Spreadsheets failed while accessing document with id 1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789.',
    'Service Spreadsheets failed while accessing document with id ◌.',
  ],
  ['คุณ somchai.k@nasom.go.th ไม่มีสิทธิ์', 'คุณ ◌ ไม่มีสิทธิ์'],
  ['ดู https://docs.google.com/document/d/abc/edit', 'ดู ◌'],
  ['ชีต "บัญชีหนี้" ถูกป้องกัน', 'ชีต "◌" ถูกป้องกัน'],
  ['ข้อความ “https://www.example.go.th/a?b=1”', 'ข้อความ “https://www.example.go.th/a?b=1”'],
  ['Exception: The data has 1 but the range has 2.', 'Exception: The data has 1 but the range has 2.'],
])('%s', (text, clean) => {
  expect(anonymous(text, ['บัญชีหนี้', 'บัญชี', ' '])).toBe(clean);
});

test('no name, address or file number comes through, wherever it stands', () => {
  const secret = fc.oneof(
    fc.constantFrom('งานของกองคลัง', 'ประวัติส่วนตัว'),
    fc.emailAddress(),
    fc.stringMatching(/^[-\w]{30,44}$/),
  );
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      secret,
      fc.string({ maxLength: 40 }),
      (before, hidden, after) => {
        const clean = anonymous(`${before} ${hidden} ${after}`, ['งานของกองคลัง', 'ประวัติส่วนตัว']);
        expect(clean).not.toContain(hidden);
      },
    ),
  );
});
