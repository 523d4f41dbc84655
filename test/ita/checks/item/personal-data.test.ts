import fc from 'fast-check';
import { personalData } from '../../../../src/ita/checks/item/personal-data';
import { found } from '../support';

const kinds = (progress: string, code: `o${number}` = 'o30') =>
  found(personalData, { items: { [code]: { progress } } }).map(([, facts]) => 'kind' in facts && facts.kind);

test.each([
  ['เลขบัตร 1234567890121', 'citizen'],
  ['๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑', 'citizen'],
  ['โทร 081-234-5678', 'mobile'],
  ['๐๘๙ ๗๖๕ ๔๓๒๑', 'mobile'],
  ['+66 81 234 5678', 'mobile'],
  ['someone@gmail.com', 'email'],
])('«%s» is %s', (text, kind) => expect(kinds(text)).toEqual([kind]));

test.each([
  ['a wrong last digit', '1234567890123'],
  ['the tax number of a company', '0105551234562'],
  ['a number of e-GP', 'เลขที่โครงการ 65107212345'],
  ['the telephone of the office', '036-123-456 ต่อ 11'],
  ['the mail of the office', 'saraban@nasom.go.th'],
  ['money', '1,234,567,890,121 บาท'],
])('%s is none: «%s»', (_, text) => expect(kinds(text)).toEqual([]));

test('where contacts are asked for only the number of a citizen is told', () => {
  expect(kinds('081-234-5678 someone@gmail.com', 'o5')).toEqual([]);
  expect(kinds('1234567890121', 'o5')).toEqual(['citizen']);
});

test('the number itself is not told on', () => {
  const hits = found(personalData, { items: { o30: { progress: '1234567890121' } } });
  expect(JSON.stringify(hits)).not.toContain('1234567890121');
});

test('any text can be asked', () => {
  fc.assert(
    fc.property(fc.string(), (text) => expect(kinds(text).length).toBeLessThanOrEqual(1)),
    { numRuns: 40 },
  );
});
