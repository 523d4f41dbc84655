import { ownerUnknown } from '../../../../src/ita/checks/between/owner-unknown';
import { found } from '../support';

describe('known owners', () => {
  test.each([
    'สำนักปลัด',
    'สํานักปลัด',
    'สำนัก ปลัด',
    'สำนักปลัด, กองคลัง',
    'สำนักปลัด / กองคลัง',
    'สำนักปลัด และกองคลัง',
    'สำนักปลัด กองคลัง กองช่าง กองการศึกษาฯ',
    '๑.สำนักปลัด\n๒. กองคลัง',
    '1) สำนักปลัด\n- กองช่าง',
    '(๑) กองคลัง',
    'กองการศึกษา',
    'กองการศึกษา ศาสนาและวัฒนธรรม',
    'สำนักปลัด องค์การบริหารส่วนตำบลนาโสม',
    'สำนักปลัด อบต.',
    'ทุกส่วนงาน',
    'ทุกสำนัก/กอง',
    '',
  ])('«%s»', (owner) => {
    expect(found(ownerUnknown, { items: { o5: { owner } } })).toEqual([]);
  });
});

describe('unknown owners', () => {
  test.each([
    ['กองสวัสดิการสังคม', ['กองสวัสดิการสังคม'], []],
    ['สำนักปลัด, กองสวัสดิการ', ['กองสวัสดิการ'], []],
    ['กองช่างโยธา', ['กองช่างโยธา'], []],
    ['สำนักงานปลัด', ['สำนักงานปลัด'], []],
    ['องค์การบริหารส่วนตำบลนาโสมและชาวบ้าน', ['องค์การบริหารส่วนตำบลนาโสมและชาวบ้าน'], []],
    ['๑.แต่งตั้งเจ้าหน้าที่ประชาสัมพันธ์\n๒.กองคลัง', [], ['แต่งตั้งเจ้าหน้าที่ประชาสัมพันธ์']],
    ['๑.คณะกรรมการทบทวน\n๒. จัดทำคู่มือ', ['คณะกรรมการทบทวน'], ['จัดทำคู่มือ']],
  ])('«%s»', (owner, owners, activities) => {
    const hits = found(ownerUnknown, { items: { o5: { owner } } });
    expect(hits).toEqual([['o5.owner', { owners, activities }]]);
  });
});

test('measures and indicators have owners too', () => {
  const owner = 'กองสวัสดิการ';
  const hits = found(ownerUnknown, {
    measures: [{ owner: 'กองคลัง' }, { owner }],
    indicators: { 3: { owner } },
  });
  expect(hits.map(([place]) => place)).toEqual(['measures 2.owner', 'indicators 3.owner']);
});

test('a division may be named with ฯ where ส่วนงาน has its whole name', () => {
  const offices = ['กองการศึกษา ศาสนา และวัฒนธรรม'];
  const hits = found(ownerUnknown, {
    offices,
    everyItem: { owner: 'กองการศึกษาฯ' },
    indicators: Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((order) => [order, { owner: '' }])),
  });
  expect(hits).toEqual([]);
});

test('nothing is held against an empty ส่วนงาน', () => {
  expect(found(ownerUnknown, { offices: [], items: { o5: { owner: 'ใครก็ได้' } } })).toEqual([]);
});
