import type { ItemCode } from '../../../src/ita/criteria/types';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';
import printed from '../../fixtures/nasom-2566.json';

/**
 * Every repair of the scan that changes more than white space: what is printed, and what we have for it. Seven titles
 * (o11, o12, o14, o19, o23, o24, o41) are worded so by this report alone.
 */
const REPAIRS: Partial<Record<ItemCode, readonly (readonly [printed: string, ours: string])[]>> = {
  o2: [
    ['ผู้บริหารสูงสุดหรือหน่วยงาน', 'ผู้บริหารสูงสุดหรือหัวหน้าหน่วยงาน'],
    ['ผู้ดำรงตำแหน่งการบริหาร', 'ผู้ดำรงตำแหน่งทางการบริหาร'],
  ],
  o4: [['การดำเนินการกิจของ', 'การดำเนินภารกิจของ']],
  o8: [['(Q&A', '(Q&A)']],
  o11: [['การใช้จ่ายงบประมาณประจำปี', 'การใช้งบประมาณประจำปี']],
  o12: [
    ['ต.ค๖๕', 'ต.ค.๖๕'],
    ['การใช้จ่ายงบประมาณประจำปี', 'การใช้งบประมาณประจำปี'],
  ],
  o14: [['คู่มือมาตรฐาน', 'คู่มือหรือมาตรฐาน']],
  o19: [
    ['๒๕๖๐*', '๒๕๖๐'],
    ['จัดจ้างหรือการจัดหาพัสดุ', 'จัดจ้างหรือแผนการจัดหาพัสดุ'],
  ],
  o21: [['ครอบคลุมใน', 'ครอบคลุมในระยะเวลา๖เดือนแรกของปีพ.ศ.๒๕๖๖']],
  o23: [['นโยบายการบริหารทรัพยากรบุคคล', 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล']],
  o24: [
    ['นโยบายการบริหารทรัพยากรบุคคล', 'นโยบายหรือแผนการบริหารทรัพยากรบุคคล'],
    ['ข้อ๐๒๓', 'ข้อo23'],
    ['(๑', '(๑)'],
    ['(๒', '(๒)'],
  ],
  o25: [
    ['(๑', '(๑)'],
    ['(๒', '(๒)'],
    ['(๓', '(๓)'],
    ['(๔', '(๔)'],
    ['(๕', '(๕)'],
  ],
  o26: [
    ['(๑', '(๑)'],
    ['(๒', '(๒)'],
    ['(๓', '(๓)'],
    ['(๔', '(๔)'],
    ['เป็นรายงานผลของปีพ.ศ.๒๕๖๖', 'เป็นรายงานผลของปีพ.ศ.๒๕๖๕'],
  ],
  o28: [['ช่องทางกรร้องเรียน', 'ช่องทางการร้องเรียน']],
  o31: [['ทุกชนิดมาก่อน', 'ทุกชนิดในก่อน']],
  o34: [['ประพฤตินิชอบ', 'ประพฤติมิชอบ']],
  o35: [['ข้อ๐๓๔', 'ข้อo34']],
  o37: [['ข้อ๐๓๔', 'ข้อo36']],
  o38: [
    ['(๑', '(๑)'],
    ['(๒', '(๒)'],
    ['(๓', '(๓)'],
    ['(๔', '(๔)'],
  ],
  o39: [['*(ถ้ามีเพื่อ', '(ถ้ามี)เพื่อ']],
  o40: [
    ['(๑การ', '(๑)การ'],
    ["Do&Don't", "Dos&Don'ts"],
  ],
  o41: [['จริยธรรมของเจ้าหน้าที่', 'จริยธรรมเจ้าหน้าที่']],
  o43: [
    ['ตามข้อ๐๔๒ไปสู่การปฏิบัติอย่างเป็นรูปธรรมโดยมี', 'โดยมี'],
    [
      'การนำมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'การนำมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานตามข้อo42ไปสู่การปฏิบัติอย่างเป็นรูปธรรม',
    ],
  ],
};

const bare = (text: string) => text.replace(/\s/g, '');

function repaired(code: ItemCode, text: string): string {
  return (REPAIRS[code] ?? []).reduce((sum, [from, to]) => sum.split(from).join(to), bare(text));
}

test('the report has as many items as the criteria', () => {
  expect(printed.items.map(({ code }) => code)).toEqual(criteria2566.items.map(({ code }) => code));
});

test.each(criteria2566.items.map((item, index) => [item.code, item, printed.items[index]] as const))(
  '%s says what is printed, but for white space and the named repairs',
  (code, item, row) => {
    expect(bare(item.title)).toBe(repaired(code, row?.name ?? ''));
    expect(item.components.map(bare)).toEqual(row?.component_list.map((text) => repaired(code, text)));
    expect(item.usualOwners.join(', ')).toBe(row?.responsible);
    // Of the groups of 9.4 the report prints only "การบริหารทรัพยากร".
    const group = item.subIndicator === '9.4' ? 'การบริหารทรัพยากร' : item.group;
    expect(group).toBe(row?.group);
  },
);

test.each(criteria2566.subIndicators)('$code has the name that is printed', ({ code, name }) => {
  const row = printed.items.find(({ sub_indicator }) => sub_indicator.code === code);
  expect(name).toBe(row?.sub_indicator.name);
});

test('the indicators have the names that are printed', () => {
  expect(criteria2566.indicators).toEqual(printed.indicators.map(({ order, name }) => ({ order, name })));
});

test.each(
  Object.entries(REPAIRS).flatMap(([code, pairs]) => (pairs ?? []).map(([from]) => [code, from] as const)),
)('%s needs the repair of %s', (code, from) => {
  const row = printed.items.find((item) => item.code === code);
  expect(bare([row?.name, ...(row?.component_list ?? [])].join('\n'))).toContain(from);
});
