import { type CriteriaFault, criteriaFaults } from '../../../src/ita/criteria/faults';
import type { Criteria, OitItem } from '../../../src/ita/criteria/types';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';

const at = (index: number, change: Partial<OitItem>): Partial<Criteria> => ({
  items: criteria2566.items.map((item, place) => (place === index ? { ...item, ...change } : item)),
});
const level = (name: string, overallMin: number, everyToolMin: number | null = null) => ({
  name,
  overallMin,
  everyToolMin,
});

test.each<[string, Partial<Criteria>, readonly Partial<CriteriaFault>[]]>([
  ['the criteria as they are', {}, []],
  [
    'a gap in the numbering',
    { items: criteria2566.items.filter(({ code }) => code !== 'o7' && code !== 'o8') },
    [{ fault: 'gap', missing: ['o7', 'o8'], list: 'items', index: 6 }],
  ],
  [
    'a list that does not begin at the beginning',
    { items: criteria2566.items.slice(1) },
    [{ fault: 'gap', missing: ['o1'], index: 0 }],
  ],
  [
    'two items with one code',
    { items: [...criteria2566.items.slice(0, 3), ...criteria2566.items.slice(2)] },
    [{ fault: 'twin', of: 'o3', list: 'items', index: 3, field: 'code' }],
  ],
  [
    'two items with one title',
    at(4, { title: 'อำนาจหน้าที่' }),
    [{ fault: 'twin', of: 'อำนาจหน้าที่', list: 'items', index: 4, field: 'title' }],
  ],
  [
    'a reference to nothing',
    at(23, { refersTo: 'o99' }),
    [{ fault: 'unknown-item', text: 'o99', index: 23, field: 'refersTo' }],
  ],
  [
    'a reference to itself',
    at(23, { refersTo: 'o24' }),
    [{ fault: 'refers-to-itself', text: 'o24', index: 23 }],
  ],
  [
    'a sub-indicator that is not there',
    at(0, { subIndicator: '9.9' }),
    [{ fault: 'unknown-section', text: '9.9', index: 0, field: 'subIndicator' }],
  ],
  ['an item outside', at(0, { subIndicator: null }), [{ fault: 'no-section', code: 'o1', index: 0 }]],
  [
    'a sub-indicator without items',
    { subIndicators: [...criteria2566.subIndicators, { code: '10.3', name: 'ใหม่', indicator: '10' }] },
    [{ fault: 'empty-section', name: 'ใหม่', list: 'subIndicators', index: 7 }],
  ],
  [
    'weights that are too much',
    { weights: { IIT: 0.3, EIT: 0.3, OIT: 0.5 } },
    [{ fault: 'weights-sum', sum: 1.1, list: 'weights' }],
  ],
  ['weights of thirds', { weights: { IIT: 0.3333, EIT: 0.3333, OIT: 0.3334 } }, []],
  ['weights that nobody knows', { weights: null, levels: [] }, []],
  [
    'a level that asks for more than the one above it',
    { levels: [level('ผ่าน', 85), level('ผ่านดี', 95)] },
    [{ fault: 'level-order', name: 'ผ่านดี', above: 'ผ่าน', list: 'levels', index: 1 }],
  ],
  [
    'a level that nobody can reach',
    { levels: [level('ก', 85, 85), level('ข', 70, 90), level('ค', 0)] },
    [{ fault: 'level-unreachable', name: 'ข', above: 'ก', index: 1 }],
  ],
  [
    'two levels alike',
    { levels: [level('ก', 85), level('ก', 85)] },
    [
      { fault: 'twin', of: 'ก', list: 'levels', index: 1 },
      { fault: 'level-unreachable', name: 'ก', above: 'ก', index: 1 },
    ],
  ],
  [
    'a list without headings, owners, references or scoring',
    {
      subIndicators: [],
      weights: null,
      levels: [],
      indicators: [],
      items: criteria2566.items.map((item) => ({ ...item, subIndicator: null, group: null, refersTo: null })),
    },
    [],
  ],
])('%s', (_what, change, faults) => {
  const found = criteriaFaults({ ...criteria2566, ...change });
  expect(found).toHaveLength(faults.length);
  expect(found).toMatchObject(faults);
});
