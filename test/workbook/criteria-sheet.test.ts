import fc from 'fast-check';
import { CRITERIA_YEARS, criteriaOf } from '../../src/ita/criteria';
import { criteriaFaults } from '../../src/ita/criteria/faults';
import {
  CONFIRMATIONS,
  CRITERIA_LISTS,
  type Criteria,
  type ItemCode,
  YEAR_RULES,
} from '../../src/ita/criteria/types';
import { calendarDate } from '../../src/ita/text/thai-date';
import { criteria2566 } from '../../src/local/sample/criteria-2566';
import type { Cell } from '../../src/workbook/cells';
import {
  type CriteriaRow,
  criteriaRows,
  DEADLINE_NAMES,
  KIND,
  rowsSinceComponents,
} from '../../src/workbook/criteria-rows';
import { missingRows } from '../../src/workbook/first-rows';
import { readCriteria } from '../../src/workbook/read-criteria';
import { columnsOf } from '../../src/workbook/schema';
import { type Table, tableOf } from '../../src/workbook/table';
import { part } from '../support/sampled';

const COLUMNS = columnsOf('criteria');

function tableOfRows(rows: readonly CriteriaRow[]): Table<'criteria'> {
  const headings: readonly Cell[] = COLUMNS.map(([, { heading }]) => heading);
  return tableOf('criteria', [headings, ...rows.map((row) => COLUMNS.map(([column]) => row[column] ?? ''))]);
}

function readRows(
  rows: readonly CriteriaRow[],
  year = 2566,
  more: Partial<Parameters<typeof readCriteria>[1]> = {},
) {
  return readCriteria(tableOfRows(rows), {
    year,
    yearCell: 'B6',
    bundled: () => null,
    components: [],
    ...more,
  });
}

/** The rows of 2566 with one cell typed otherwise. */
function typed(find: CriteriaRow, change: CriteriaRow): readonly CriteriaRow[] {
  const isIt = (row: CriteriaRow) =>
    Object.entries(find).every(([column, cell]) => row[column as keyof CriteriaRow] === cell);
  return criteriaRows(criteria2566).map((row) => (isIt(row) ? { ...row, ...change } : row));
}

describe('what is written to เกณฑ์ is what is read from it', () => {
  test.each(CRITERIA_YEARS)('%i', (year) => {
    const criteria = criteriaOf(year) as Criteria;
    expect(readRows(criteriaRows(criteria), year)).toEqual({ criteria, faults: [] });
  });

  test('any criteria', () => {
    fc.assert(
      fc.property(anyCriteria(), (criteria) => {
        const { criteria: read, faults } = readRows(criteriaRows(criteria), criteria.year);
        expect(faults.map(({ facts }) => facts.fault)).toEqual(
          expect.arrayContaining(criteriaFaults(criteria).map(({ fault }) => fault)),
        );
        expect(read).toEqual(criteria);
      }),
      { numRuns: part(120) },
    );
  });

  test('however the rows are sorted', () => {
    const rows = criteriaRows(criteria2566);
    const sorted = [...rows].sort((a, b) => String(a.name).localeCompare(String(b.name)));
    const { items, weights, provenance } = readRows(sorted).criteria;
    expect({ items, weights, provenance }).toEqual({
      items: criteria2566.items,
      weights: criteria2566.weights,
      provenance: criteria2566.provenance,
    });
  });
});

describe('a cell that was typed otherwise', () => {
  test.each<[string, CriteriaRow, CriteriaRow, [string, string][]]>([
    ['a year rule', { code: 'o7' }, { yearRule: 'ปีหน้า' }, [['unreadable', 'yearRule']]],
    ['a year rule in Thai digits', { code: 'o12' }, { yearRule: '๖ เดือนแรก' }, []],
    [
      'a code',
      { kind: KIND.item, code: 'o7' },
      { code: 'เจ็ด' },
      [
        ['unreadable', 'code'],
        ['gap', 'code'],
        ...Array.from({ length: 2 }, (): [string, string] => ['unknown-item', 'parent']),
      ],
    ],
    ['a code as people type it', { kind: KIND.item, code: 'o7' }, { code: '๐๗' }, []],
    ['no title', { kind: KIND.item, code: 'o7' }, { name: '' }, [['unreadable', 'name']]],
    [
      'a twin',
      { kind: KIND.item, code: 'o7' },
      { code: 'o6' },
      [
        ['twin', 'code'],
        ['gap', 'code'],
        ...Array.from({ length: 2 }, (): [string, string] => ['unknown-item', 'parent']),
      ],
    ],
    ['a reference', { code: 'o24' }, { refersTo: 'แผน' }, [['unreadable', 'refersTo']]],
    ['a reference to nothing', { code: 'o24' }, { refersTo: 'o77' }, [['unknown-item', 'refersTo']]],
    ['a sub-indicator', { code: 'o24' }, { parent: '9.9' }, [['unknown-section', 'parent']]],
    ['a sub-indicator in Thai digits', { code: 'o24' }, { parent: '๙.๔' }, []],
    ['a weight', { code: 'IIT' }, { value: 'สามสิบ' }, [['unreadable', 'value']]],
    ['a weight in per cent', { code: 'IIT' }, { value: '๓๐%' }, []],
    ['a weight too much', { code: 'OIT' }, { value: '0.5' }, [['weights-sum', 'value']]],
    ['a weight that is missing', { code: 'OIT' }, { value: '' }, [['missing-value', 'value']]],
    ['a level', { name: 'ผ่านดี' }, { value: '850' }, [['unreadable', 'value']]],
    ['a level out of order', { name: 'ต้องปรับปรุง' }, { value: '96' }, [['level-order', 'value']]],
    ['an indicator', { kind: KIND.indicator, code: '3' }, { code: 'สาม' }, [['unreadable', 'code']]],
    ['a day', { name: DEADLINE_NAMES.oitCloses }, { value: '31/4/2566' }, [['unreadable', 'value']]],
    ['a day of the office', { name: DEADLINE_NAMES.ownDay }, { value: 'เร็ว ๆ นี้' }, [['unreadable', 'value']]],
    [
      'a component under nothing',
      { kind: KIND.component, parent: 'o3' },
      { parent: 'o99' },
      [['unknown-item', 'parent']],
    ],
    [
      'a kind that is not ours',
      { kind: KIND.indicator, code: '3' },
      { kind: 'บันทึก' },
      [['unknown-kind', 'kind']],
    ],
    ['no kind', { kind: KIND.indicator, code: '3' }, { kind: ' ' }, [['unknown-kind', 'kind']]],
  ])('%s', (_what, find, change, expected) => {
    const { faults } = readRows(typed(find, change));
    const found = faults.map(({ facts, column }) => `${facts.fault} ${column}`);
    expect(found.sort()).toEqual(expected.map((each) => each.join(' ')).sort());
    for (const { row } of faults) expect(row).toBeGreaterThan(1);
  });

  test('what is wrong is left out, and nothing false is told in its place', () => {
    expect(readRows(typed({ code: 'OIT' }, { value: '0.5' })).criteria.weights).toBeNull();
    expect(readRows(typed({ name: 'ผ่านดี' }, { value: '850' })).criteria.levels).toEqual([]);
    expect(readRows(typed({ kind: KIND.item, code: 'o7' }, { code: 'o6' })).criteria.items).toHaveLength(42);
  });

  test('weights and levels may be unknown', () => {
    const blank = criteriaRows(criteria2566).map((row) =>
      row.kind === KIND.weight || row.kind === KIND.level ? { ...row, value: '' } : row,
    );
    const { criteria, faults } = readRows(blank);
    expect(faults).toEqual([]);
    expect([criteria.weights, criteria.levels]).toEqual([null, []]);
  });

  test('a day typed for the end of OIT', () => {
    const rows = typed({ name: DEADLINE_NAMES.oitCloses }, { value: '30 เมษายน 2566' });
    expect(readRows(rows).criteria.deadlines.ownDay).toBeNull();
    expect(readRows(rows).criteria.deadlines.oitCloses).toEqual({ year: 2023, month: 4, day: 30 });
  });

  test('a list that the office compared with the handbook', () => {
    const rows = typed(
      { kind: KIND.confirmation, name: 'องค์ประกอบด้านข้อมูล' },
      { value: 'ยืนยันแล้วกับคู่มือ', owners: 'ปลัด อบต.', yearRule: '24 พ.ย. 69' },
    );
    expect(readRows(rows).criteria.provenance.components.office).toEqual({
      who: 'ปลัด อบต.',
      when: '24 พ.ย. 69',
    });
  });
});

describe('the year', () => {
  test('of เกณฑ์ and of ตั้งค่า must be one', () => {
    expect(() => readRows(criteriaRows(criteria2566), 2568)).toThrow(/B6.*2568.*2566/);
  });

  test('need not be one that the program brings along', () => {
    const criteria = { ...criteria2566, year: 2590 };
    expect(readRows(criteriaRows(criteria), 2590).criteria).toEqual(criteria);
  });
});

describe('a sheet of an earlier version, without year, components and confirmations', () => {
  const later = new Set(rowsSinceComponents(criteria2566).map((row) => JSON.stringify(row)));
  const old = criteriaRows(criteria2566).filter((row) => !later.has(JSON.stringify(row)));

  test('takes them from the year that the program brings along', () => {
    expect(readRows(old, 2566, { bundled: () => criteria2566 })).toEqual({
      criteria: criteria2566,
      faults: [],
    });
  });

  test('takes components from the sheet องค์ประกอบ where the program has no such year', () => {
    const components = [{ code: { value: 'o1' }, text: 'แสดงแผนผัง' }];
    const { items, year } = readRows(old, 2590, { components }).criteria;
    expect([year, items[0]?.components, items[1]?.components]).toEqual([2590, ['แสดงแผนผัง'], []]);
  });

  test('is completed by «สร้างแผ่นงาน», once', () => {
    const added = missingRows('criteria', tableOfRows(old), criteria2566) as readonly CriteriaRow[];
    const completed = [...old, ...added];
    expect(readRows(completed)).toEqual({ criteria: criteria2566, faults: [] });
    expect(missingRows('criteria', tableOfRows(completed), criteria2566)).toEqual([]);
  });
});

function anyCriteria(): fc.Arbitrary<Criteria> {
  const word = fc
    .array(
      fc.constantFrom(
        'แผนดำเนินงาน',
        'กำกับ',
        'รายงาน',
        'ผล',
        'No Gift',
        '(๑)',
        'ปี 2590',
        '"ก"',
        '«ข»',
        '=1+1',
        '1/2',
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((words) => words.join(' '));
  const owner = fc.constantFrom('สำนักปลัด', 'กองคลัง', 'กองช่าง');
  const score = fc.integer({ min: 0, max: 100 });
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const names = fc.uniqueArray(word, { maxLength: 5 });
  const provenance = fc.record({
    confirmed: fc.constantFrom(...CONFIRMATIONS),
    source: fc.oneof(word, fc.constant('')),
    office: maybe(fc.record({ who: word, when: word })),
  });
  return fc
    .record({
      sections: names,
      isNumbered: fc.boolean(),
      count: fc.integer({ min: 1, max: 12 }),
      levels: fc.uniqueArray(score, { maxLength: 5 }),
    })
    .chain(({ sections, isNumbered, count, levels }) => {
      const subIndicators = sections.map((name, index) => ({
        code: isNumbered ? `9.${index + 1}` : null,
        name,
        indicator: isNumbered ? '9' : null,
      }));
      const keys = subIndicators.map(({ code, name }) => code ?? name);
      const item = (index: number) =>
        fc
          .tuple(itemAt(index), fc.uniqueArray(owner, { maxLength: 2 }))
          .map(([known, practiceWords]) =>
            practiceWords.length === 0 ? known : { ...known, practiceWords },
          );
      const itemAt = (index: number) =>
        fc.record({
          code: fc.constant(`o${index + 1}` as ItemCode),
          title: word.map((title) => `${title} ${index + 1}`),
          components: fc.array(word, { maxLength: 4 }),
          yearRule: maybe(fc.constantFrom(...YEAR_RULES)),
          refersTo: maybe(fc.integer({ min: 1, max: count }).map((code) => `o${code}` as ItemCode)),
          usualOwners: fc.uniqueArray(owner, { maxLength: 3 }),
          group: maybe(word),
          subIndicator: keys.length === 0 ? fc.constant(null) : maybe(fc.constantFrom(...keys)),
        });
      const day = maybe(
        fc.record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) }),
      ).map((found) => (found === null ? null : calendarDate(2026, found.month, found.day)));
      return fc.record({
        year: fc.integer({ min: 2500, max: 2699 }),
        subIndicators: fc.constant(subIndicators),
        items: fc.tuple(...Array.from({ length: count }, (_, index) => item(index))),
        indicators: names.map((all) => all.map((name, index) => ({ order: index + 1, name }))),
        weights: fc.constantFrom(null, { IIT: 0.3, EIT: 0.3, OIT: 0.4 }, { IIT: 0, EIT: 0.5, OIT: 0.5 }),
        levels: fc.constant(
          [...levels]
            .sort((a, b) => b - a)
            .map((overallMin, index) => ({ name: `ระดับ ${index + 1}`, overallMin, everyToolMin: null })),
        ),
        deadlines: fc.record({ oitCloses: day, ownDay: day }),
        provenance: fc
          .tuple(...CRITERIA_LISTS.map(() => provenance))
          .map(
            (all) =>
              Object.fromEntries(
                CRITERIA_LISTS.map((list, index) => [list, all[index]]),
              ) as Criteria['provenance'],
          ),
      });
    });
}
