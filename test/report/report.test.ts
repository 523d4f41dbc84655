import type { Assessment, Settings } from '../../src/ita/assessment/assessment';
import { criteriaOf } from '../../src/ita/criteria';
import type { Criteria } from '../../src/ita/criteria/types';
import { makeReport } from '../../src/report/report';
import { NASOM, nasomAssessment, parsed } from './nasom-assessment';

const nasom = nasomAssessment();

describe('the real report of 2566', () => {
  const report = makeReport(nasom, criteria2566());

  test('its total and level are computed', () => {
    expect(report.scores).toEqual({ IIT: 99.84, EIT: 94, OIT: 92.5 });
    expect(report.total).toBe(95.15);
    expect(report.level).toBe('ผ่านดี');
  });

  test('all 43 items stand under their sub-indicator and group, in order', () => {
    const placed = report.sections.flatMap(({ number: code, groups }) =>
      groups.flatMap(({ name, items }) => items.map((item) => [item.code, code, name])),
    );
    expect(placed).toEqual(
      NASOM.items.map(({ code, sub_indicator, group }) => [
        code,
        sub_indicator.code,
        // The print cuts this heading off; the criteria have all of it.
        group === 'การบริหารทรัพยากร' ? 'การบริหารทรัพยากรบุคคล' : group,
      ]),
    );
    expect(placed).toHaveLength(43);
  });

  test('an item keeps the words of its row', () => {
    expect(report.sections[0]?.groups[0]?.items[0]).toEqual({
      code: 'o1',
      codeAsWritten: 'o1',
      title: 'โครงสร้าง',
      components: NASOM.items[0]?.component_list.map((text) => `- ${text}`).join('\n'),
      owner: 'สำนักปลัด',
      status: 'ดำเนินการแล้ว',
      progress: '- เปิดเผยข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ',
      url: '',
      publishedDate: null,
      dueDate: null,
    });
  });

  test('measures and indicators come in order', () => {
    expect(report.measures.map(({ order }) => order)).toEqual([1, 2, 3]);
    expect(report.indicators.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

test('the order is the criteria’s, however the sheets are sorted', () => {
  const shuffled = {
    ...nasom,
    items: [...nasom.items].reverse(),
    indicators: [...nasom.indicators].reverse(),
  };
  expect(makeReport(shuffled, criteria2566())).toEqual(makeReport(nasom, criteria2566()));
});

test('an indicator of the office’s own comes last, numbered on', () => {
  const own = { ...indicator(0), name: 'ตัวชี้วัดของเราเอง' };
  const { indicators } = makeReport({ ...nasom, indicators: [own, ...nasom.indicators] }, criteria2566());
  expect(indicators.map(({ order, name }) => [order, name]).slice(-2)).toEqual([
    [8, indicator(7).name],
    [9, 'ตัวชี้วัดของเราเอง'],
  ]);
});

test('a row of no known item is left out; a group without rows has no heading', () => {
  const rows = [
    { ...item(0), code: parsed<`o${number}`>('o99') },
    { ...item(0), code: parsed<`o${number}`>(null, 'ข้อหนึ่ง') },
    item(42),
  ];
  const { sections } = makeReport({ ...nasom, items: rows }, criteria2566());
  expect(sections.map(({ groups }) => groups.map(({ name, items }) => [name, items.length]))).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
    [['มาตรการส่งเสริมความโปร่งใสและป้องกันการทุจริตภายในหน่วยงาน', 1]],
  ]);
});

test.each<[string, Partial<Settings>, object]>([
  ['a score is missing', { oit: parsed<number>(null) }, { total: null, level: null }],
  [
    'a score is unreadable',
    { iit: parsed<number>(null, 'เก้าสิบ') },
    { scores: { IIT: null, EIT: 94, OIT: 92.5 }, total: null },
  ],
  ['all scores are high', { eit: parsed(99), oit: parsed(99) }, { level: 'ผ่านดีเยี่ยม' }],
  [
    'the names carry their words',
    { district: 'อำเภอชัยบาดาล', province: ' จังหวัดลพบุรี ' },
    { district: 'ชัยบาดาล', province: 'ลพบุรี' },
  ],
])('when %s', (_, changed, expected) => {
  const assessment: Assessment = { ...nasom, settings: { ...nasom.settings, ...changed } };
  expect(makeReport(assessment, criteria2566())).toMatchObject(expected);
});

function criteria2566(): Criteria {
  const criteria = criteriaOf(2566);
  if (criteria === null) throw new Error('no criteria of 2566');
  return criteria;
}

function item(index: number) {
  const row = nasom.items[index];
  if (row === undefined) throw new Error(`no item ${index}`);
  return row;
}

function indicator(index: number) {
  const row = nasom.indicators[index];
  if (row === undefined) throw new Error(`no indicator ${index}`);
  return row;
}

describe('the division of the memo', () => {
  test.each([
    ['สำนักปลัด อบต.ตัวอย่าง โทร. ๐ ๓๖๐๐ ๐๐๐๐', 'สำนักปลัด อบต.ตัวอย่าง', '๐ ๓๖๐๐ ๐๐๐๐'],
    ['กองคลัง (โทรศัพท์ 0-3600-0000 ต่อ 12)', 'กองคลัง', '0-3600-0000 ต่อ 12'],
    ['สำนักปลัด', 'สำนักปลัด', ''],
    ['ฝ่ายโทรคมนาคม', 'ฝ่ายโทรคมนาคม', ''],
    ['', '', ''],
  ])('%s', (division, divisionName, telephone) => {
    expect(memoOf({ division })).toMatchObject({ division, divisionName, telephone });
  });

  test('a telephone number in a cell of its own goes before one behind the name', () => {
    expect(memoOf({ division: 'กองช่าง โทร ๑๑', telephone: ' ๒๒ ' })).toMatchObject({
      divisionName: 'กองช่าง',
      telephone: '๒๒',
    });
  });
});

test.each([
  ['o1', 'o7'],
  ['๐๑', '๐๗'],
  ['ข้อ ๑', 'ข้อ ๗'],
  [null, 'o7'],
] as const)('the form of codes %s', (form, written) => {
  const assessment = nasomAssessment();
  const settings = { ...assessment.settings, codeForm: parsed(form) };
  const report = makeReport({ ...assessment, settings }, criteria2566());
  const items = report.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  expect(items[6]).toMatchObject({ code: 'o7', codeAsWritten: written });
});

function memoOf(settings: Partial<Settings>) {
  const assessment = nasomAssessment();
  return makeReport({ ...assessment, settings: { ...assessment.settings, ...settings } }, criteria2566())
    .memo;
}
