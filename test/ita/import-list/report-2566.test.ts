import type { PastedRow } from '../../../src/ita/import-list/types';
import { understandList } from '../../../src/ita/import-list/understand-list';
import { criteria2566 } from '../../../src/local/sample/criteria-2566';
import report from '../../fixtures/nasom-2566.json';
import { some } from '../../support/sampled';

/** The tables of the printed report: seven columns, of which three are the list's. */
const HEADINGS = [
  'ข้อ',
  'ข้อมูล',
  'องค์ประกอบด้านข้อมูล',
  'ผู้รับผิดชอบ',
  'ยังไม่ได้ดำเนินการ',
  'ดำเนินการแล้ว',
  'ความก้าวหน้าผลการดำเนินการ',
];

type Printed = (typeof report.items)[number];

/** Components on lines of their own; the report itself runs them together with ` - `. */
function printedRow(item: Printed, components = item.components): string[] {
  return [item.printed_code, item.name, components, item.responsible, '☐', '☑', item.progress];
}

function table(rows: readonly (readonly string[])[]): readonly PastedRow[] {
  return rows.map((cells, index) => ({ row: index + 1, cells, table: 1 }));
}

test('components that the report runs together with dashes come apart as in its lists', () => {
  const { items, doubts, notUnderstood } = understandList(
    table([HEADINGS, ...report.items.map((item) => printedRow(item))]),
    2566,
  );
  expect(items.map(({ code, components }) => [code, components])).toEqual(
    report.items.map((item) => [item.code, item.component_list]),
  );
  expect([doubts, notUnderstood]).toEqual([[], []]);
});

test('year rules and references are proposed as the criteria of 2566 have them', () => {
  const rows = criteria2566.items.map(({ code, title, components }) => [
    title,
    components.map((text) => `- ${text}`).join('\n'),
    code,
  ]);
  const { items } = understandList(table(rows), 2566);
  expect(
    items.map(({ code, title, components, yearRule, refersTo }) => ({
      code,
      title,
      components,
      yearRule,
      refersTo,
    })),
  ).toEqual(
    criteria2566.items.map(({ code, title, components, yearRule, refersTo }) => ({
      code,
      title,
      components,
      yearRule,
      refersTo,
    })),
  );
  expect(
    items.filter(({ yearRule, proposed }) => (yearRule !== null) !== proposed.includes('yearRule')),
  ).toEqual([]);
});

const letters = (text: string) => text.replace(/\s/g, '');

/** The rows that pages tear in the report. */
const TORN = ['o5', 'o9', 'o23', 'o26', 'o31', 'o37', 'o40'];

/** Ways in which a torn row goes on: what stands between its halves, and its cells of code and title. */
const WAYS: readonly [
  way: string,
  between: readonly string[][],
  again: (item: Printed, title: string) => string[],
][] = [
  ['the headings again', [HEADINGS], (_, title) => ['', title]],
  ['the headings and the code again', [HEADINGS], ({ printed_code }, title) => [printed_code, title]],
  ['a page number', [['หน้า ๗', '', '', '', '', '', '']], (_, title) => ['', title]],
  ['nothing', [], (_, title) => ['', title]],
];

describe.each(WAYS)('a row that a page end tears, with %s between its halves', (_way, between, again) => {
  test.each(TORN)('%s is whole again, wherever it is torn', (code) => {
    const item = report.items.find((candidate) => candidate.code === code);
    if (!item) throw new Error(`no item ${code}`);
    const at = report.items.indexOf(item);
    const around = report.items.slice(Math.max(0, at - 3), at + 4);
    const components = item.component_list.map((text) => `- ${text}`).join('\n');
    const spaces = (text: string) => [...text.matchAll(/\s/g)].map(({ index }) => index ?? 0);
    const places = spaces(components).filter(
      (place) =>
        (components[place - 1] !== '-' && components[place + 1] !== '-') || components[place] === '\n',
    );
    const tears = [...spaces(item.name), item.name.length].flatMap((titleEnd) =>
      places.map((place) => ({ titleEnd, place })),
    );
    for (const { titleEnd, place } of some(tears, 8)) {
      const rows = around.flatMap((other) =>
        other.code !== code
          ? [printedRow(other)]
          : [
              [
                item.printed_code,
                item.name.slice(0, titleEnd),
                components.slice(0, place).trim(),
                item.responsible,
                '☐',
                '☑',
                item.progress.slice(0, 20),
              ],
              ...between,
              [
                ...again(item, item.name.slice(titleEnd).trim()),
                components.slice(place).trim(),
                '',
                '',
                '',
                item.progress.slice(20),
              ],
            ],
      );
      const { items } = understandList(table([HEADINGS, ...rows]), 2566);
      expect(items).toHaveLength(around.length);
      const found = items.find((candidate) => candidate.code === code);
      expect([found?.title, ...(found?.components ?? [])].map((text) => letters(text ?? ''))).toEqual(
        [item.name, ...item.component_list].map(letters),
      );
    }
  });
});
