import type { Sidebar, SidebarFinding, SidebarItem } from '../../../src/commands/read-sidebar';
import type { Concern } from '../../../src/ita/checks/concerns';
import { countOf, errorsOf, type Group, shownOf } from '../../../src/pages/sidebar/shown';

/** A small workbook: o1 and o2 of กองคลัง, o3 of กองช่าง; what is told in several items, and in none. */

const finding = (message: string, concern: Concern, part: Partial<SidebarFinding> = {}): SidebarFinding => ({
  code: 'spelling',
  severity: 'warning',
  about: 'text',
  concern,
  places: [{ sheet: 'OIT', cell: 'A1' }],
  sheet: 'OIT',
  cell: 'A1',
  message,
  fix: '',
  fixable: false,
  key: message,
  accepted: null,
  items: [],
  mends: [],
  ...part,
});

const item = (code: string, part: Partial<SidebarItem>): SidebarItem => ({
  code: code as SidebarItem['code'],
  title: '',
  subIndicator: '9.1',
  owners: ['กองคลัง'],
  result: 'ครบถ้วน',
  cell: 'A2',
  links: [],
  findings: [],
  ...part,
});

const SIDEBAR: Sidebar = {
  complete: 1,
  total: 3,
  items: [
    item('o1', {
      result: 'ต้องแก้ไข',
      findings: [
        finding('ผิด', 'print', { severity: 'error', items: ['o1'] }),
        finding('ขาด', 'completeness', { severity: 'error', items: ['o1'] }),
        finding('ยอมรับแล้ว', 'print', { severity: 'error', accepted: 'ถูกแล้ว', items: ['o1'] }),
      ],
    }),
    item('o2', { findings: [finding('อ่าน', 'reading', { items: ['o2'] })] }),
    item('o3', { result: 'กำลังดำเนินการ', owners: ['กองช่าง'], subIndicator: '9.2' }),
  ],
  findings: [
    finding('หลายข้อ', 'print', { severity: 'error', items: ['o1', 'o2'] }),
    finding('ไม่มีข้อ', 'typing'),
  ],
  more: 0,
  offices: ['กองคลัง', 'กองช่าง'],
  subIndicators: [],
  daysLeft: [],
  checked: true,
  selection: { at: '', item: null },
};

const told = (groups: readonly Group[]) =>
  groups.map((group) => [group.item?.code ?? null, ...group.findings.map(({ message }) => message)]);

describe('what the sidebar shows', () => {
  test('is sorted by what it keeps the office from; an item of which nothing is told is not forgotten', () => {
    const { groups, accepted } = shownOf(SIDEBAR, { office: '', subIndicator: '' });
    expect(told(groups.print)).toEqual([
      [null, 'หลายข้อ'],
      ['o1', 'ผิด'],
    ]);
    expect(told(groups.completeness)).toEqual([['o1', 'ขาด'], ['o3']]);
    expect(told(groups.reading)).toEqual([['o2', 'อ่าน']]);
    expect(told(groups.typing)).toEqual([[null, 'ไม่มีข้อ']]);
    expect(countOf(groups.print)).toBe(2);
    expect(accepted.map(({ code, finding: { message } }) => [code, message])).toEqual([['o1', 'ยอมรับแล้ว']]);
  });

  test('of a division is its own, with what it shares and what belongs to nobody', () => {
    const { groups } = shownOf(SIDEBAR, { office: 'กองช่าง', subIndicator: '' });
    expect(told(groups.print)).toEqual([]);
    expect(told(groups.completeness)).toEqual([['o3']]);
    expect(told(groups.typing)).toEqual([[null, 'ไม่มีข้อ']]);
    const theirs = shownOf(SIDEBAR, { office: 'กองคลัง', subIndicator: '' });
    expect(told(theirs.groups.print)).toEqual([
      [null, 'หลายข้อ'],
      ['o1', 'ผิด'],
    ]);
  });

  test('of a sub-indicator is only what stands in its items', () => {
    const { groups } = shownOf(SIDEBAR, { office: '', subIndicator: '9.2' });
    expect(Object.values(groups).flatMap(told)).toEqual([['o3']]);
  });
});

test.each([
  ['o1', ['ผิด', 'ขาด', 'หลายข้อ']],
  ['o2', ['หลายข้อ']],
  ['o3', []],
  ['o99', []],
])('%s is red for %j', (code, messages) => {
  expect(errorsOf(code, SIDEBAR).map(({ message }) => message)).toEqual(messages);
});
