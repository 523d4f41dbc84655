import { NO_POLICY } from '../../../../src/ita/assessment/policy';
import { runChecks } from '../../../../src/ita/checks';
import { wrongYear } from '../../../../src/ita/checks/item/wrong-year';
import type { Criteria, ItemCode } from '../../../../src/ita/criteria/types';
import { criteria2566 } from '../../../../src/local/sample/criteria-2566';
import { tell } from '../../../../src/messages/told-finding';
import { assessment, contextOf, found } from '../support';

/** Of each kind of rule one item: o11 N, o13 and o42 N-1, o12 6m, o36 covers N, o1 none. */
describe('the progress contradicts the rule', () => {
  test.each<[ItemCode, string, string[]]>([
    ['o11', 'จัดทำแผนดำเนินงานประจำปีงบประมาณ ๒๕๖๕ และเผยแพร่', ['ปีงบประมาณ ๒๕๖๕']],
    ['o11', 'แผนปี ค.ศ. 2022', ['ปี ค.ศ. 2022']],
    ['o11', 'แผนเดือน ต.ค. ๖๔ - ก.ย. ๖๕', ['ต.ค. ๖๔ - ก.ย. ๖๕']],
    ['o30', 'จัดประชุมเมื่อวันที่ ๕ กุมภาพันธ์ ๒๕๖๕', ['๕ กุมภาพันธ์ ๒๕๖๕']],
    ['o11', 'ตามแบบ OIT ปี 2565', ['ปี 2565']],
    ['o13', 'รายงานผลประจำปี พ.ศ. ๒๕๖๖', ['ปี พ.ศ. ๒๕๖๖']],
    ['o13', 'รายงานผลปี ๒๕๖๔ เผยแพร่เมื่อ ๑๖ พ.ย. ๒๕๖๕', ['ปี ๒๕๖๔']],
    ['o42', 'วิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๔', ['ปี ๒๕๖๔']],
    ['o12', 'รายงานรอบ ๖ เดือน ปี 2565', ['ปี 2565']],
    ['o36', 'แผนปฏิบัติการ พ.ศ. ๒๕๖๑-๒๕๖๕', ['พ.ศ. ๒๕๖๑-๒๕๖๕']],
  ])('%s «%s»', (code, progress, named) => {
    const rule = criteria2566.items.find((item) => item.code === code)?.yearRule;
    expect(found(wrongYear, { items: { [code]: { progress } } })).toEqual([
      [`${code}.progress`, { named, rule, year: 2566, unconfirmed: false }],
    ]);
  });
});

describe('no contradiction', () => {
  test.each<[ItemCode, string]>([
    ['o11', 'จัดทำแผนดำเนินงานประจำปีงบประมาณ ๒๕๖๖'],
    ['o11', 'แผนปี 2565 และปี 2566'],
    ['o11', 'เผยแพร่เมื่อ ๑๒ ต.ค. ๖๕'],
    ['o11', 'แผนพัฒนา พ.ศ. ๒๕๖๖-๒๕๗๐'],
    ['o11', 'จัดทำแผนแล้ว'],
    ['o19', 'ตาม พ.ร.บ.การจัดซื้อจัดจ้างฯ พ.ศ. ๒๕๖๐'],
    ['o34', 'ตามคำสั่งที่ ๑๒/๒๕๖๔ ลงวันที่ ๕ มกราคม ๒๕๖๔'],
    ['o43', 'ดำเนินการตามผลการประเมิน ITA ปี ๒๕๖๕'],
    ['o13', 'รายงานผลปี ๒๕๖๕ เผยแพร่เมื่อ ๑๖ พ.ย. ๒๕๖๕'],
    ['o13', 'เผยแพร่เมื่อ 16/11/2565'],
    ['o13', 'เผยแพร่ในหน้า ITA ปี 2566'],
    ['o42', 'วิเคราะห์ผลการประเมิน ITA ปี ๒๕๖๕'],
    ['o12', 'ข้อมูล ๑ ต.ค. ๖๕ - ๓๑ มี.ค. ๖๖'],
    ['o36', 'แผนปฏิบัติการ พ.ศ. ๒๕๖๑-๒๕๖๖'],
    ['o36', 'ประกาศใช้เมื่อ ๑๕ มกราคม ๒๕๖๕'],
    ['o1', 'โครงสร้างปี ๒๕๖๐'],
  ])('%s «%s»', (code, progress) => {
    expect(found(wrongYear, { items: { [code]: { progress } } })).toEqual([]);
  });

  test('the components of the criteria', () => {
    expect(found(wrongYear, {})).toEqual([]);
  });
});

test.each<[ItemCode, string, boolean]>([
  ['o11', '/ita/2565/o11', true],
  ['o13', '/ita/2564/o13', true],
  ['o36', '/plan-2561-2565.pdf', true],
  ['o11', '/ita/2566/o11', false],
  ['o13', '/ita/2566/o13', false],
  ['o13', '/ita/2565/o13', false],
  ['o1', '/ita/2560/o1', false],
  ['o11', '/news/2560', false],
])('%s at %s: %s', (code, path, wrong) => {
  const hits = found(wrongYear, { items: { [code]: { url: `https://www.nasom.example${path}` } } });
  expect(hits.map(([place]) => place)).toEqual(wrong ? [`${code}.url`] : []);
});

test('the words of the criteria are not the office’s, whatever they say', () => {
  const text = 'เป็นรายงานผลของปี พ.ศ. ๒๕๖๖';
  const hits = found(wrongYear, {
    items: { o26: { components: `- ${text}` } },
    components: [{ code: 'o26', text, note: 'ปี ๒๕๖๐' }],
  });
  expect(hits).toEqual([]);
});

test('a year of long ago is found at every item that has a rule', () => {
  const ruled = criteria2566.items.filter(({ yearRule }) => yearRule !== null);
  const hits = found(wrongYear, { everyItem: { progress: 'ข้อมูลประจำปี พ.ศ. ๒๕๕๙' } });
  expect(hits.map(([place]) => place)).toEqual(ruled.map(({ code }) => `${code}.progress`));
});

test('a rule that was only inferred is told as that, and where to mend it', () => {
  const { yearRules } = criteria2566.provenance;
  const inferred: Criteria = {
    ...criteria2566,
    provenance: { ...criteria2566.provenance, yearRules: { ...yearRules, confirmed: 'unconfirmed' } },
  };
  const typing = { items: { o11: { progress: 'แผนปี 2565' } } } as const;
  const fixOf = (criteria: Criteria) =>
    runChecks(contextOf(assessment(typing), undefined, criteria), NO_POLICY)
      .open.filter(({ code }) => code === 'wrong-year')
      .map((finding) => tell(finding, [{ sheet: 'OIT', cell: 'G12' }]).fix)
      .join();
  expect(fixOf(inferred)).toMatch(/ยังไม่ยืนยันกับคู่มือ ป\.ป\.ช\..*ชีต เกณฑ์/);
  expect(fixOf(criteria2566)).not.toContain('ยังไม่ยืนยัน');
});
