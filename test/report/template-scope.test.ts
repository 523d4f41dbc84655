import type { Settings, Status } from '../../src/ita/assessment/assessment';
import { tagTable } from '../../src/report/tags.packed';
import { nasomAssessment, parsed } from './nasom-assessment';
import { nasomScope } from './nasom-scope';

test('numbers, dates and the year are in Thai digits', () => {
  expect(nasomScope()).toMatchObject({
    ปีงบประมาณ: '๒๕๖๖',
    'คะแนน IIT': '๙๙.๘๔',
    'คะแนน EIT': '๙๔.๐๐',
    'คะแนน OIT': '๙๒.๕๐',
    คะแนนรวม: '๙๕.๑๕',
    ระดับ: 'ผ่านดี',
    วันที่หนังสือ: '๑๗ มกราคม ๒๕๖๗',
  });
  expect(nasomScope().ตัวชี้วัดย่อย.map((each) => each.รหัสตัวชี้วัดย่อย)).toEqual([
    '๙.๑',
    '๙.๒',
    '๙.๓',
    '๙.๔',
    '๙.๕',
    '๑๐.๑',
    '๑๐.๒',
  ]);
});

test('an item’s code and what staff typed stay as they are', () => {
  const row = { ...nasomItem(), title: 'ปี 2566', url: 'https://nasom.example/2' };
  expect(firstItem(nasomScope({ items: [row] }))).toMatchObject({
    รหัสข้อ: 'o1',
    ข้อมูล: 'ปี 2566',
    URL: 'https://nasom.example/2',
  });
});

test.each<[Partial<Settings>, object]>([
  [{ agency: '' }, { ชื่อหน่วยงาน: '…………' }],
  [{ district: ' \u200b' }, { อำเภอ: '…………' }],
  [{ memoNumber: '' }, { เลขที่หนังสือ: '…………' }],
  [{ memoDate: parsed<never>(null, 'เร็ว ๆ นี้') }, { วันที่หนังสือ: '…………' }],
  [{ eit: parsed<never>(null) }, { 'คะแนน EIT': '…………', คะแนนรวม: '…………', ระดับ: '…………' }],
  [{ palad: '' }, { ปลัด: expect.stringMatching(/^…{10,}$/) }],
  [{ palad: 'ชื่อ สมมติ' }, { ปลัด: 'ชื่อ สมมติ' }],
])('%j', (changed, expected) => {
  const settings = { ...nasomAssessment().settings, ...changed };
  expect(nasomScope({ settings })).toMatchObject(expected);
});

test.each<[Status | null, string, boolean]>([
  ['ยังไม่ได้ดำเนินการ', '☑☐☐', false],
  ['กำลังดำเนินการ', '☐☑☐', true],
  ['ดำเนินการแล้ว', '☐☐☑', false],
  [null, '☐☐☐', false],
])('boxes of %s', (status, boxes, underWay) => {
  const item = firstItem(nasomScope({ items: [{ ...nasomItem(), status: parsed(status) }] }));
  expect(`${item?.ยังไม่ได้ดำเนินการ}${item?.กำลังดำเนินการ}${item?.ดำเนินการแล้ว}`).toBe(boxes);
  expect(item?.อยู่ระหว่างดำเนินการ).toBe(underWay);
});

test.each([
  ['', ['']],
  ['หนึ่ง', ['หนึ่ง']],
  ['- หนึ่ง\n- สอง\r\n\r- สี่', ['- หนึ่ง', '- สอง', '', '- สี่']],
])('lines of %j', (progress, lines) => {
  const item = firstItem(nasomScope({ items: [{ ...nasomItem(), progress }] }));
  expect(item?.ความก้าวหน้าทีละบรรทัด.map(({ บรรทัด }) => บรรทัด)).toEqual(lines);
});

test.each<[string, number, object]>([
  ['none', 0, { จำนวนข้อที่ดำเนินการแล้ว: '๐', ร้อยละที่ดำเนินการแล้ว: '๐', แถบส่วนที่เสร็จ: '' }],
  ['some', 20, { จำนวนข้อที่ดำเนินการแล้ว: '๒๐', ร้อยละที่ดำเนินการแล้ว: '๔๖', แถบส่วนที่เสร็จ: '█'.repeat(9) }],
  ['all but one', 42, { ร้อยละที่ดำเนินการแล้ว: '๙๗', แถบส่วนที่เสร็จ: '█'.repeat(19), แถบส่วนที่เหลือ: '█' }],
  ['all', 43, { ร้อยละที่ดำเนินการแล้ว: '๑๐๐', แถบส่วนที่เสร็จ: '█'.repeat(20), แถบส่วนที่เหลือ: '' }],
])('how many items are done: %s', (_, done, expected) => {
  const items = nasomAssessment().items.map((item, index) => ({
    ...item,
    status: parsed<Status>(index < done ? 'ดำเนินการแล้ว' : 'กำลังดำเนินการ'),
  }));
  expect(nasomScope({ items })).toMatchObject({ จำนวนข้อ: '๔๓', ...expected });
});

test('a sub-indicator without items has an empty bar', () => {
  expect(nasomScope({ items: [] }).ตัวชี้วัดย่อย[0]).toMatchObject({
    จำนวนข้อ: '๐',
    ร้อยละที่ดำเนินการแล้ว: '๐',
    แถบส่วนที่เสร็จ: '',
    แถบส่วนที่เหลือ: '█'.repeat(20),
  });
});

test('each place has exactly the words of the table', () => {
  const scope = nasomScope();
  const group = scope.ตัวชี้วัดย่อย[0]?.หมวด[0];
  const withAddress = nasomScope({ items: [{ ...nasomItem(), url: 'https://www.nasom.example/o1' }] });
  const places = {
    รายงาน: scope,
    มาตรการ: scope.มาตรการ[0],
    ตัวชี้วัด: scope.ตัวชี้วัด[0],
    ตัวชี้วัดย่อย: scope.ตัวชี้วัดย่อย[0],
    หมวด: group,
    ส่วนงาน: scope.ส่วนงาน[0],
    ข้อ: group?.ข้อ[0],
    ลิงก์: firstItem(withAddress)?.ลิงก์[0],
    ช่องที่เสร็จ: scope.ช่องที่เสร็จ[0],
    ช่องที่เหลือ: nasomScope({ items: [] }).ช่องที่เหลือ[0],
  };
  const words = (of: object) =>
    Object.fromEntries(Object.entries(of).map(([place, tags]) => [place, Object.keys(tags).sort()]));
  expect(words(places)).toEqual(words(tagTable()));
});

function nasomItem() {
  const [item] = nasomAssessment().items;
  if (item === undefined) throw new Error('no items');
  return item;
}

function firstItem(scope: ReturnType<typeof nasomScope>) {
  return scope.ตัวชี้วัดย่อย[0]?.หมวด[0]?.ข้อ[0];
}
