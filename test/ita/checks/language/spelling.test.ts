import { spelling } from '../../../../src/ita/checks/language/spelling';
import { SPELLINGS } from '../../../../src/ita/checks/language/spellings';
import { criteria2566 } from '../../../../src/local/sample/criteria-2566';
import { found } from '../support';
import { mend } from './mended';

describe('mended', () => {
  test.each([
    ['เว็บไซต์องค์กรบริหารส่วนตำบลนาโสม', 'เว็บไซต์องค์การบริหารส่วนตำบลนาโสม'],
    ['องค์กรบริหารส่วนตำบลกับองค์กรบริหารส่วนตำบล', 'องค์การบริหารส่วนตำบลกับองค์การบริหารส่วนตำบล'],
    ['นายองค์กรบริหารส่วนตำบล', 'นายกองค์การบริหารส่วนตำบล'],
    ['เสนอนายองค์การบริหารส่วนตำบล', 'เสนอนายกองค์การบริหารส่วนตำบล'],
    ['สำนักงานปลัด อบต.', 'สำนักปลัด อบต.'],
    ['การทุจริตและประพฤตินิชอบ', 'การทุจริตและประพฤติมิชอบ'],
    ['ช่องทางกรร้องเรียนการทุจริต', 'ช่องทางการร้องเรียนการทุจริต'],
    ['ตั้งรายละเอียดต่อไปนี้', 'ดังรายละเอียดต่อไปนี้'],
    ['แผนป้องกันการและปราบปรามการทุจริต', 'แผนป้องกันและปราบปรามการทุจริต'],
    ['แผนการดำเนินการกิจของหน่วยงาน', 'แผนการดำเนินภารกิจของหน่วยงาน'],
    ['เผยเเพร่ทางเวบไซต์', 'เผยแพร่ทางเว็บไซต์'],
    ['(๑ ต.ค ๖๕ - ๓๑ มี.ค. ๖๖)', '(๑ ต.ค. ๖๕ - ๓๑ มี.ค. ๖๖)'],
    ['ระเบียบปฎิบัติและกฏหมาย', 'ระเบียบปฏิบัติและกฎหมาย'],
  ])('«%s»', (text, right) => {
    expect(mend(spelling, text).mended).toBe(right);
  });
});

describe('left alone', () => {
  test.each([
    'สำนักงานปลัดกระทรวงมหาดไทย',
    'สำนักงานปลัดสำนักนายกรัฐมนตรี',
    'สำนักปลัด องค์การบริหารส่วนตำบลนาโสม',
    'นายกองค์การบริหารส่วนตำบล',
    'องค์กรปกครองส่วนท้องถิ่นและองค์กรสุจริต',
    'บุคลากรร้องเรียน เกษตรกรร้องเรียน บุคลากรปฏิบัติงาน องค์กรดำเนินการ',
    'การร้องเรียน ราชการให้บริการ',
    'จัดตั้งรายละเอียดโครงการ',
    'ดำเนินการกิจกรรมวันต่อต้านการทุจริต',
    'เผยแพร่แล้ว โปร่งใส ใส่ใจ',
    'ต.ค. ๖๕ ถึง ก.ย. ๖๖',
    'ทรัพยากรบุคคล',
    // Words that meet, and together look like a slip.
    'ราคาสั่งซื้อ และขอมูลค่าเพิ่ม',
    'มองเห็นขอบเขตของงาน',
    'รายงานกำนัน คำสั่งของกำนันและผู้ใหญ่บ้าน',
    'มีธุระการงาน',
    'ภารกิจกรมส่งเสริมการปกครองท้องถิ่น',
    'การแข่งขันตอนเช้า',
    'สามรถยนต์',
    '',
  ])('«%s»', (text) => {
    expect(mend(spelling, text)).toEqual({ facts: [], mended: text });
  });

  test('the words of the criteria', () => {
    const { items, indicators, subIndicators } = criteria2566;
    const official = [
      ...items.flatMap(({ title, group, components, usualOwners }) => [
        title,
        group ?? '',
        ...components,
        ...usualOwners,
      ]),
      ...[...indicators, ...subIndicators].map(({ name }) => name),
    ].join('\n');
    expect(mend(spelling, official).facts).toEqual([]);
  });
});

test('the list has at least 300 pairs, each wrong form once', () => {
  expect(SPELLINGS.length).toBeGreaterThanOrEqual(300);
  expect(new Set(SPELLINGS.map(({ wrong }) => wrong)).size).toBe(SPELLINGS.length);
});

test('each wrong form is told once a text', () => {
  expect(mend(spelling, 'เวปไซต์ กับเวปไซต์ และอีเมล์').facts).toEqual([
    { wrong: 'เวปไซต์', right: 'เว็บไซต์' },
    { wrong: 'อีเมล์', right: 'อีเมล' },
  ]);
});

test.each(SPELLINGS.map((entry) => [entry.wrong, entry.right] as const))(
  'the list mends «%s» in one go, and «%s» is right',
  (wrong, right) => {
    const { mended } = mend(spelling, wrong);
    expect(mend(spelling, mended)).toEqual({ facts: [], mended });
    expect(mended).toBe(mend(spelling, right).mended);
  },
);

test('settings, measures and indicators are read too; the words of the criteria are not', () => {
  const text = 'เวปไซต์';
  const hits = found(spelling, {
    settings: { addressee: text },
    components: [{ code: 'o7', text }],
    measures: [{ summary: text }],
    indicators: { 7: { guideline: text } },
  });
  expect(hits.map(([place]) => place)).toEqual([
    'settings.addressee',
    'measures 1.summary',
    'indicators 7.guideline',
  ]);
});

test('a cell of 50,000 letters', () => {
  const text = `${'การดำเนินงาน 🙂 שלום '.repeat(2_600)}เวปไซต์`;
  expect(mend(spelling, text).facts).toHaveLength(1);
});
