import fc from 'fast-check';
import { criteriaOf } from '../../../src/ita/criteria';
import type { ItemCode, OitItem } from '../../../src/ita/criteria/types';
import { type Mapped, mapItems } from '../../../src/ita/roll/map-items';
import { part } from '../../support/sampled';

const itemsOf = (year: number): readonly OitItem[] => criteriaOf(year)?.items ?? [];

/** Pairs that plainly continue, read by a person in the titles of both lists. */
const CONTINUE: readonly (readonly [from: number, to: number, pairs: string])[] = [
  [
    2566,
    2568,
    'o1-o1 o2-o2 o4-o5 o5-o3 o7-o4 o11-o6 o13-o7 o14-o8 o15-o9 o16-o11 o18-o10 o22-o13 o26-o15 o27-o17 o28-o18 o29-o19 o30-o20 o31-o21 o34-o23 o35-o24 o36-o25 o38-o26 o42-o27 o43-o28',
  ],
  [
    2568,
    2569,
    'o1-o1 o2-o2 o3-o3 o4-o4 o5-o5 o6-o6 o7-o7 o8-o8 o9-o9 o10-o10 o13-o12 o14-o13 o15-o14 o16-o15 o17-o16 o18-o17 o19-o18 o20-o19 o21-o20 o23-o21 o24-o22 o25-o23 o26-o24 o28-o26',
  ],
];

/** Old items that have no successor by any reading, and must not take one. */
const END: readonly (readonly [from: number, to: number, codes: string])[] = [
  [2566, 2568, 'o6 o8 o9 o10 o17 o41'],
  [2568, 2569, 'o11'],
];

const named = (list: string) => list.split(' ').map((pair) => pair.split('-') as [ItemCode, ItemCode]);

test.each(CONTINUE)('%i → %i: what plainly continues is found', (before, after, list) => {
  const { map } = mapItems(itemsOf(before), itemsOf(after));
  const to = new Map(map.map((entry) => [entry.from, entry.to]));
  const pairs = named(list);
  const missed = pairs.filter(([from, expected]) => to.get(from) !== expected);
  // One may be left to the person; none may be given to another.
  expect(1 - missed.length / pairs.length).toBeGreaterThanOrEqual(0.9);
  expect(missed.filter(([from]) => to.get(from) !== null)).toEqual([]);
  expect(missed.map(([from]) => from)).toEqual(before === 2566 ? ['o34'] : []);
});

test.each(END)('%i → %i: what ends gets no successor', (before, after, codes) => {
  const { map } = mapItems(itemsOf(before), itemsOf(after));
  const ended = map.filter(({ from }) => codes.split(' ').includes(from));
  expect(ended.map(({ to }) => to)).toEqual(ended.map(() => null));
});

test('a list against itself is the same item by item, and certain', () => {
  for (const year of [2566, 2568, 2569]) {
    const { map, added } = mapItems(itemsOf(year), itemsOf(year));
    expect(added).toEqual([]);
    expect(map.filter(({ from, to, alike }) => from !== to || alike !== 1)).toEqual([]);
  }
});

/** A later list as an office may meet it: numbered anew, in other words, with something added and something gone. */
const REWORDED: readonly Mapped[] = (
  [
    ['o1', 'ข้อมูลผู้บริหารของหน่วยงาน'],
    ['o2', 'โครงสร้าง อำนาจ และหน้าที่'],
    ['o3', 'การใช้ปัญญาประดิษฐ์ในงานบริการ'],
    ['o4', 'ช่องทางการแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
    ['o5', 'แนวปฏิบัติในการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
    ['o6', 'แผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. 2570'],
    ['o7', 'รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี พ.ศ. 2569'],
    ['o8', 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
    ['o9', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี'],
  ] as const
).map(([code, title]) => ({ code, title, components: [] }));

test('an invented list of a later year', () => {
  const { map, added } = mapItems(itemsOf(2569), REWORDED);
  const pairs = map.flatMap(({ from, to }) => (to === null ? [] : [`${from}-${to}`]));
  expect(pairs).toEqual(['o1-o2', 'o2-o1', 'o14-o9', 'o16-o5', 'o17-o4', 'o18-o8', 'o23-o6', 'o24-o7']);
  expect(added).toEqual(['o3']);
});

const listOf = (titles: readonly string[]): Mapped[] =>
  titles.map((title, index) => ({ code: `o${index + 1}`, title, components: [] }));
const title = fc.oneof(
  fc.constantFrom(...[2566, 2568, 2569].flatMap((year) => itemsOf(year).map((item) => item.title))),
  fc.string(),
);

test('whatever the lists are, each item is used once, and the numbers say nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(title, { maxLength: 20 }),
      fc.uniqueArray(title, { maxLength: 20 }),
      fc.integer({ min: 1, max: 50 }),
      (before, after, shift) => {
        const [old, fresh] = [listOf(before), listOf(after)];
        const { map, added } = mapItems(old, fresh);
        expect(map.map(({ from }) => from)).toEqual(old.map(({ code }) => code));
        const used = map.flatMap(({ to }) => to ?? []);
        expect([...used, ...added].sort()).toEqual(fresh.map(({ code }) => code).sort());
        for (const { to, alike } of map) {
          expect(alike).toBeGreaterThanOrEqual(0);
          expect(alike).toBeLessThanOrEqual(1);
          expect(alike > 0).toBe(to !== null);
        }
        const renumbered = fresh.map((item, index) => ({ ...item, code: `o${index + 1 + shift}` as const }));
        const place = (code: ItemCode | null, offset: number) => code && Number(code.slice(1)) - offset;
        expect(mapItems(old, renumbered).map.map(({ to }) => place(to, shift))).toEqual(
          map.map(({ to }) => place(to, 0)),
        );
      },
    ),
    { numRuns: part(150) },
  );
});

test('components tell apart what the titles do not', () => {
  const item = (code: ItemCode, ...components: string[]): Mapped => ({
    code,
    title: 'รายงานผลประจำปี',
    components,
  });
  const [audit, staff] = ['ผลการตรวจสอบภายในของหน่วยงาน', 'จำนวนบุคลากรที่ได้รับการอบรม'];
  const { map } = mapItems([item('o1', audit), item('o2', staff)], [item('o1', staff), item('o2', audit)]);
  expect(map.map(({ from, to }) => [from, to])).toEqual([
    ['o1', 'o2'],
    ['o2', 'o1'],
  ]);
});
