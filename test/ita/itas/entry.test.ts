import fc from 'fast-check';
import { addressText, changesSince } from '../../../src/ita/itas/entered';
import { entryOf } from '../../../src/ita/itas/entry';
import { parseWebAddress } from '../../../src/ita/text/web-address';
import { anyText } from '../../support/any-text';

test.each([
  ['https://a.example/1', 'ทำแล้ว', ['https://a.example/1'], 'ทำแล้ว'],
  ['แผนผัง https://a.example/1', 'ทำแล้ว', ['https://a.example/1'], 'แผนผัง: https://a.example/1\nทำแล้ว'],
  [
    'https://a.example/1\nแผน: https://a.example/2',
    '',
    ['https://a.example/1', 'https://a.example/2'],
    'https://a.example/1\nแผน: https://a.example/2',
  ],
  ['javascript:alert(1)', ' ', [], ''],
  ['ดูที่บอร์ดหน้าสำนักงาน', 'ติดประกาศแล้ว', [], 'ติดประกาศแล้ว'],
  ['', '', [], ''],
])('%s + %s', (url, progress, addresses, explanation) => {
  expect(entryOf({ url, progress })).toEqual({ addresses, explanation });
});

test('what was entered and stands as it was has not changed; a blank or another way to end a line is no change', () => {
  const now = entryOf({ url: 'https://a.example/1\nhttps://a.example/2', progress: 'ก\nข' });
  const mark = { address: addressText(now), explanation: now.explanation, when: '' };
  expect(changesSince(mark, now)).toEqual({ address: null, explanation: null });
  const typed = { ...mark, address: `${mark.address}\r\n`, explanation: 'ก\r\nข ' };
  expect(changesSince(typed, now)).toEqual({ address: null, explanation: null });
  expect(changesSince({ ...mark, explanation: '' }, now).explanation).toEqual({ before: '', after: 'ก\nข' });
  // A tick in the sheet has no copy.
  expect(changesSince({ address: '', explanation: '', when: '' }, now).address).toBeNull();
});

test('whatever stands in the cells, every address is one of the web, and nothing has changed at once', () => {
  const cell = fc.oneof(
    anyText(),
    fc
      .array(fc.constantFrom('https://a.example/ก', 'แผน', '\n', ' ', ':', 'javascript:', '<b>', '\r\n'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(cell, cell, (url, progress) => {
      const entry = entryOf({ url, progress });
      expect(entry.addresses.every((address) => parseWebAddress(address) !== null)).toBe(true);
      const mark = { address: addressText(entry), explanation: entry.explanation, when: '' };
      expect(changesSince(mark, entry)).toEqual({ address: null, explanation: null });
    }),
  );
});
