import { compareLists } from '../../../src/ita/criteria/compare-lists';

const item = (code: `o${number}`, title: string, ...components: readonly string[]) => ({
  code,
  title,
  components,
});

test('two lists differ by what is added, renamed, gone, and asked otherwise', () => {
  const before = [
    item('o1', 'โครงสร้าง', 'ก', 'ข'),
    item('o2', 'แผน'),
    item('o3', 'ช่องทาง'),
    item('o4', 'คู่มือ'),
  ];
  const after = [
    item('o1', 'โครงสร้าง ', 'ข', 'ค'),
    item('o2', 'แผนงาน'),
    item('o4', 'คู่มือ'),
    item('o5', 'สถิติ'),
  ];
  expect(compareLists(before, after)).toEqual({
    added: [{ code: 'o5', title: 'สถิติ' }],
    renamed: [{ code: 'o2', before: 'แผน', after: 'แผนงาน' }],
    gone: [{ code: 'o3', title: 'ช่องทาง' }],
    components: [{ code: 'o1', title: 'โครงสร้าง ', added: ['ค'], gone: ['ก'] }],
    same: 1,
  });
});

test('a list differs in nothing from itself, and in everything from none', () => {
  const list = [item('o1', 'โครงสร้าง', 'ก'), item('o2', 'แผน')];
  expect(compareLists(list, list)).toMatchObject({
    added: [],
    renamed: [],
    gone: [],
    components: [],
    same: 2,
  });
  expect(compareLists([], list)).toMatchObject({ added: [{ code: 'o1' }, { code: 'o2' }], same: 0 });
});
