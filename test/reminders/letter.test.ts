import fc from 'fast-check';
import { mailto } from '../../src/reminders/letter';
import { anyText } from '../support/any-text';
import { division, due, item, items, LINK } from './due';

function read(address: string | null) {
  const { protocol, pathname, searchParams } = new URL((address ?? '').replace(/\+/g, '%2B'));
  return {
    protocol,
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject'),
    body: searchParams.get('body'),
  };
}

test('a letter opens in the mail program with its subject and lines', () => {
  const owed = division('กองคลัง & พัสดุ', [item(14)]);
  expect(read(mailto(due([owed]), owed))).toEqual({
    protocol: 'mailto:',
    to: 'klang@nasom.example',
    subject: 'งาน ITA ปี 2566 ค้าง 1 ข้อ',
    body: `เรียน กองคลัง & พัสดุ\r\no14: ขาด URL · วันที่เผยแพร่ 10 เม.ย. 66\r\n${LINK}`,
  });
});

test('what a mail program takes is not gone over: the rest is named by its codes', () => {
  const owed = division('กองคลัง', items(43));
  const address = mailto(due([owed]), owed) ?? '';
  expect(address.length).toBeLessThanOrEqual(2000);
  expect(read(address).body).toMatch(/\r\nและ o\d+ o\d+ .* …\r\nhttps:/);
});

test.each([
  '',
  'klang',
  'a@b.example, c@d.example',
  'a@b.example?bcc=c@d.example',
  'a@b.example\nBcc: c@d.example',
])('no letter to %j', (email) => {
  const owed = division('กองคลัง', [item(1)], email);
  expect(mailto(due([owed]), owed)).toBeNull();
});

test('no text of a cell adds a field to the letter, or breaks it', () => {
  fc.assert(
    fc.property(anyText({ maxLength: 300 }), fc.string({ maxLength: 120 }), (missing, name) => {
      const owed = division(name, items(3, { missing }));
      const address = mailto(due([owed]), owed) ?? '';
      expect(address).toMatch(/^mailto:[\w.%-]+\?subject=[^&?#\s'"<>]*&body=[^&?#\s'"<>]*$/);
      expect(address.length).toBeLessThanOrEqual(2000);
    }),
  );
});
