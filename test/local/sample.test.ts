import type { YearRule } from '../../src/ita/criteria/types';
import { nasom2566 } from '../../src/local/sample';
import { criteria2566 } from '../../src/local/sample/criteria-2566';
import { SETTINGS } from '../../src/messages/settings';
import printed from '../fixtures/nasom-2566.json';

const { settings, items, components, measures, indicators, offices } = nasom2566;

/** Line breaks are ours, so texts are compared without white space. */
const bare = (text: string) => text.replace(/\s/g, '');
const bareValues = (row: object) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? bare(value) : value]),
  );

describe('what the report prints is kept as printed', () => {
  test.each(printed.items.map((row, index) => [row.code, row, items[index]] as const))(
    'item %s',
    (_, row, item) => {
      expect(bareValues(item ?? {})).toMatchObject({
        code: row.code,
        subIndicator: bare(`${row.sub_indicator.code} ${row.sub_indicator.name}`),
        title: bare(row.name),
        components: bare(row.components),
        owner: bare(row.responsible),
        progress: bare(row.progress),
      });
      expect(components.filter(({ code }) => code === row.code).map(({ text }) => text)).toEqual(
        row.component_list,
      );
    },
  );

  test('the three measures', () => {
    expect(measures.map(bareValues)).toEqual(
      printed.measures.map(({ responsible, ...rest }) => bareValues({ ...rest, owner: responsible })),
    );
  });

  test('the eight indicators', () => {
    expect(indicators.map(bareValues)).toEqual(
      printed.indicators.map(({ order: _order, boxes: _boxes, responsible, ...rest }) =>
        bareValues({ ...rest, owner: responsible, status: 'ดำเนินการแล้ว' }),
      ),
    );
  });

  test('the scores and the memo', () => {
    expect(settings).toMatchObject({
      ปีงบประมาณ: printed.fiscal_year,
      'คะแนน IIT': printed.scores.IIT,
      'คะแนน EIT': printed.scores.EIT,
      'คะแนน OIT': printed.scores.OIT,
    });
    const { ชื่อหน่วยงาน: agency, อำเภอ: district, จังหวัด: province } = settings;
    expect(`${agency} อำเภอ${district} จังหวัด${province}`).toBe(printed.agency);
    expect(printed.memo).toEqual(
      expect.arrayContaining([
        `ส่วนราชการ ${settings.ส่วนราชการ}`,
        `ที่ ${settings.เลขที่หนังสือ}`,
        `เรียน ${settings.เรียน}`,
        settings.ตำแหน่งผู้จัดทำ,
      ]),
    );
    // Printed as ๑๗ มกราคม ๒๕๖๗.
    expect(settings.วันที่หนังสือ).toEqual({ date: '2024-01-17' });
  });

  test('every box in the report is ticked', () => {
    expect([...printed.items, ...printed.indicators].filter(({ boxes }) => !boxes.done)).toEqual([]);
    expect([...items, ...indicators].filter(({ status }) => status !== 'ดำเนินการแล้ว')).toEqual([]);
    expect(components.filter(({ present, note }) => !present || note !== '')).toEqual([]);
  });
});

describe('lists have a line for each entry', () => {
  const texts = [
    ...items.flatMap(({ components, progress }) => [components, progress]),
    ...measures.flatMap(({ method, owner, summary, outcome }) => [method, owner, summary, outcome]),
    ...indicators.flatMap(({ guideline, progress }) => [guideline, progress]),
  ];

  test.each([
    ['a bullet', / - (?!คืน|นามสกุล|ตอบ|๓๑)/, '- ก - ข'],
    ['a number', /\S [๑-๙]\. /, '๑. ก ๒. ข'],
  ])('%s never stands inside a line', (_what, inside, example) => {
    expect(example).toMatch(inside);
    expect(texts.filter((text) => inside.test(text))).toEqual([]);
  });

  test('and words with a hyphen between them stay in one line', () => {
    const all = texts.join('\n');
    for (const phrase of ['ยืม - คืน', 'ชื่อ - นามสกุล', 'ถาม - ตอบ', 'ต.ค ๖๕ - ๓๑'])
      expect(all).toContain(phrase);
  });

  test('no line is empty or ends in white space', () => {
    const lines = texts.flatMap((text) => text.split('\n'));
    expect(lines.filter((line) => line !== line.trim() || line === '')).toEqual([]);
  });
});

describe('the sheets fit together', () => {
  test('the settings are those of the sheet ตั้งค่า', () => {
    expect(Object.keys(settings)).toEqual(Object.values(SETTINGS).map(({ name }) => name));
  });

  test('no person and no mailbox is named', () => {
    for (const name of ['ผู้จัดทำ', 'หัวหน้าสำนักปลัด', 'ปลัด', 'อีเมลปลัด', 'นายก']) expect(settings[name]).toBe('');
    expect(offices.filter(({ email }) => email !== '')).toEqual([]);
  });

  test('the items and indicators are those of the criteria', () => {
    expect(items.map(({ code }) => code)).toEqual(criteria2566.items.map(({ code }) => code));
    expect(indicators.map(({ name }) => name)).toEqual(criteria2566.indicators.map(({ name }) => name));
  });

  test('the components of an item count from 1, and are as many as the criteria name', () => {
    for (const { code, components: asked } of criteria2566.items) {
      const orders = components.filter((component) => component.code === code).map(({ order }) => order);
      expect(orders).toEqual(asked.map((_, index) => index + 1));
    }
    expect(components).toHaveLength(108);
  });

  test('every owner of an item or indicator is an office', () => {
    const owners = [...items, ...indicators].flatMap(({ owner }) => owner.split(/\s*[,/]\s*/));
    expect(offices.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(owners)]));
    expect(new Set(offices.map(({ name }) => name)).size).toBe(offices.length);
  });
});

describe('what is invented is plausible', () => {
  test('each item has an address of its own under the main web site', () => {
    expect(settings.เว็บไซต์หลัก).toBe('https://www.nasom.example');
    expect(items.map(({ url }) => url)).toEqual(
      items.map(({ code }) => `https://www.nasom.example/ita/2566/${code}`),
    );
  });

  /** The days on which content of a year can appear, for the assessment of 2566; ISO dates compare as text. */
  const WINDOWS: Readonly<Record<NonNullable<YearRule> | 'none', readonly [from: string, to: string]>> = {
    N: ['2022-10-01', '2023-04-30'],
    'N-1': ['2022-10-01', '2022-12-31'],
    '6m': ['2023-04-01', '2023-04-30'],
    'covers N': ['2022-10-01', '2023-04-30'],
    none: ['2022-10-01', '2023-04-30'],
  };
  const HOLIDAYS = ['2022-10-13', '2022-10-14', '2022-12-30', '2023-04-06', '2023-04-13', '2023-04-14'];

  test.each(items.map((item, index) => [item.code, item, criteria2566.items[index]] as const))(
    '%s is published when its content can exist, on a working day, before it is due',
    (_code, { publishedDate, dueDate }, asked) => {
      const [from, to] = WINDOWS[asked?.yearRule ?? 'none'];
      expect(publishedDate >= from && publishedDate <= to && publishedDate <= dueDate).toBe(true);
      expect(dueDate).toBe('2023-04-30');
      // Wednesday to Friday.
      expect([3, 4, 5]).toContain(new Date(`${publishedDate}T00:00:00Z`).getUTCDay());
      expect(HOLIDAYS).not.toContain(publishedDate);
    },
  );

  test('a follow-up is published after the plan that it follows', () => {
    const dateOf = (code: string) => items.find((item) => item.code === code)?.publishedDate ?? '';
    const followUps = criteria2566.items.flatMap(({ code, refersTo }) =>
      refersTo ? [[refersTo, code]] : [],
    );
    expect(followUps).toHaveLength(4);
    for (const [plan = '', followUp = ''] of followUps) expect(dateOf(plan) < dateOf(followUp)).toBe(true);
  });
});
