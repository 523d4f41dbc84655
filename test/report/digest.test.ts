import fc from 'fast-check';
import type { Assessment } from '../../src/ita/assessment/assessment';
import { criteriaOf } from '../../src/ita/criteria';
import { droppedCharactersWords, reportChangeWords } from '../../src/messages/template-changes';
import { reportChanges, reportDigest, reportSnapshot } from '../../src/report/digest';
import { droppedCharacters } from '../../src/report/dropped-characters';
import { makeReport, type Report } from '../../src/report/report';
import { reportFields } from '../../src/report/report-fields';
import { part } from '../support/sampled';
import { nasomAssessment, parsed } from './nasom-assessment';

const nasom = nasomAssessment();
const before = report({});

test('the same words have the same digest, however they are sorted and coded', () => {
  expect(reportDigest(report({}))).toBe(reportDigest(before));
  expect(reportDigest(report({ items: [...nasom.items].reverse() }))).toBe(reportDigest(before));
  const recoded = nasom.items.map((item) => ({ ...item, title: item.title.normalize('NFKC') }));
  expect(reportDigest(report({ items: recoded }))).toBe(reportDigest(before));
  expect(reportDigest(before)).toMatch(/^[0-9a-f]{14}$/);
});

test('any other word has another digest, and is found', () => {
  fc.assert(
    fc.property(fc.nat(nasom.items.length - 1), fc.string({ minLength: 1 }), (index, added) => {
      fc.pre(added.trim() !== '' && /[ก-๙a-z0-9]/i.test(added));
      const after = report(withItem(index, { progress: `${nasom.items[index]?.progress}${added}` }));
      expect(reportDigest(after)).not.toBe(reportDigest(before));
      const [change, ...others] = changes(before, after);
      expect(others).toEqual([]);
      expect(change).toMatchObject({ part: 'item', of: `o${index + 1}`, field: 'progress' });
    }),
    { numRuns: part(100) },
  );
});

test('a report held against itself has no change', () => {
  expect(changes(before, report({}))).toEqual([]);
});

test.each<[string, Partial<Assessment>, string[]]>([
  [
    'a status',
    withItem(0, { status: parsed('กำลังดำเนินการ' as const) }),
    ['ข้อ o1 · สถานะ: “ดำเนินการแล้ว” → “กำลังดำเนินการ”'],
  ],
  [
    'an address that was not there',
    withItem(1, { url: 'https://a.example' }),
    ['ข้อ o2 · URL: ว่าง → “https://a.example”'],
  ],
  [
    'a score, and what follows from it',
    { settings: { ...nasom.settings, oit: parsed(100) } },
    ['รายงาน · คะแนนรวม: “95.15” → “98.15”', 'คะแนน OIT: “92.5” → “100”'],
  ],
  ['a name', { settings: { ...nasom.settings, palad: 'ชื่อ สมมติ' } }, ['ผู้ลงนาม · ปลัด: ว่าง → “ชื่อ สมมติ”']],
])('%s', (_, changed, words) => {
  expect(changes(before, report(changed)).map(reportChangeWords)).toEqual(words);
});

test('a change far behind the beginning of a long text', () => {
  const long = (end: string) => report(withItem(0, { progress: `${'ก'.repeat(500)}${end}` }));
  const [change] = changes(long('ข'), long('ค'));
  expect(change).toMatchObject({ of: 'o1', beyond: true });
  expect(reportChangeWords(change ?? fail())).toBe(
    `ข้อ o1 · ความก้าวหน้าผลการดำเนินการ: แก้ข้อความส่วนท้าย “${'ก'.repeat(59)}…”`,
  );
});

test('a measure that came and one that went, told by their fields with words', () => {
  const [first, ...rest] = nasom.measures;
  if (first === undefined) throw new Error('no measures');
  const empty = { method: '', period: '', owner: '', summary: '', outcome: '' };
  const after = report({
    measures: [...rest, { ...first, ...empty, measure: 'มาตรการใหม่', period: 'ตลอดปี' }],
  });
  const found = changes(before, after);
  expect(found.filter((each) => each.before === null).map(reportChangeWords)).toEqual([
    'มาตรการ มาตรการใหม่ · ระยะเวลา: เพิ่ม “ตลอดปี”',
  ]);
  expect(new Set(found.filter((each) => each.after === null).map(({ of }) => of)).size).toBe(1);
});

test('two measures of the same name are told apart', () => {
  const twice = report({ measures: [...nasom.measures, ...nasom.measures.slice(0, 1)] });
  const keys = reportSnapshot(twice).fields.map((field) => JSON.stringify(field.slice(0, 3)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('a snapshot of the real report is small, and survives JSON', () => {
  const json = JSON.stringify(reportSnapshot(before));
  expect(json.length).toBeLessThan(30_000);
  expect(reportChanges(JSON.parse(json), reportSnapshot(before))).toEqual([]);
});

test('every field has a word for staff', () => {
  for (const { part, of, field } of reportFields(before)) {
    const words = reportChangeWords({ part, of, field, before: '', after: 'ก', beyond: false });
    expect(words).not.toMatch(/[a-z]{3}/);
  }
});

test('characters that no document can hold are told, with their place', () => {
  expect(droppedCharacters(before)).toEqual([]);
  const dropped = droppedCharacters(report(withItem(2, { progress: 'ก\u0000ข\u001f\n\tค👍\u200d' })));
  expect(dropped).toEqual([{ part: 'item', of: 'o3', field: 'progress', count: 2 }]);
  expect(dropped.map(droppedCharactersWords)).toEqual([
    'ข้อ o3 · ความก้าวหน้าผลการดำเนินการ: มีอักขระควบคุมที่เอกสารเก็บไม่ได้ 2 ตัว โปรแกรมตัดออกจากรายงาน ข้อความอื่นอยู่ครบ',
  ]);
});

function changes(earlier: Report, later: Report) {
  return reportChanges(reportSnapshot(earlier), reportSnapshot(later));
}

function report(changed: Partial<Assessment>): Report {
  const criteria = criteriaOf(2566);
  if (criteria === null) throw new Error('no criteria of 2566');
  return makeReport({ ...nasom, ...changed }, criteria);
}

function withItem(index: number, changed: Partial<Assessment['items'][number]>): Partial<Assessment> {
  return { items: nasom.items.map((item, place) => (place === index ? { ...item, ...changed } : item)) };
}

function fail(): never {
  throw new Error('no change');
}
