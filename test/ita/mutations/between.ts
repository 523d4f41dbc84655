import type { BetweenFacts } from '../../../src/ita/checks/between/facts';
import type { Place } from '../../../src/ita/finding';
import {
  CLEAN,
  CODES,
  eachCell,
  eachItem,
  ITEMS,
  itemCell,
  itemRow,
  type Mutations,
  NARRATIVE,
  type Planting,
  retype,
  textAt,
  textCells,
  type Variant,
  words,
} from './planting';

/** Mistakes that show only when rows are held against each other. */
export const betweenMutations: Mutations<keyof BetweenFacts> = {
  'duplicate-text': [
    ...['', '\n', ' '].map(
      (end): Variant => ({
        name: `the text of the item before, and ${JSON.stringify(end)}`,
        together: 12,
        plantings: copiesOfItems((text) => text + end),
      }),
    ),
    { name: 'in another sheet', together: 1, plantings: copiesOfRows((text) => text) },
  ],
  'near-duplicate-text': [
    {
      name: 'the text of the item before, a word longer',
      together: 12,
      plantings: copiesOfItems((text) => `${text}ด้วย`),
    },
    { name: 'in another sheet', together: 1, plantings: copiesOfRows((text) => `${text}ด้วย`) },
  ],
  'duplicate-url': (
    [
      ['as it is', (url) => url],
      ['without www', (url) => url.replace('www.', '')],
      ['of http', (url) => url.replace('https', 'http')],
      ['with a slash at the end', (url) => `${url}/`],
      ['in capitals', (url) => url.replace('www.nasom', 'WWW.Nasom')],
    ] as readonly (readonly [string, (url: string) => string])[]
  ).map(([name, write]) => ({
    name: `the address of the item before, ${name}`,
    plantings: CODES.slice(1).map((code, index) => ({
      at: `${code}.url`,
      spoil: retype(itemCell(code, 'url'), () => write(itemRow(CODES[index] ?? code).url)),
    })),
  })),
  'owner-unknown': ['กองสาธารณสุข', 'หน่วยตรวจสอบภายใน', 'จัดทำคู่มือการปฏิบัติงาน', 'แต่งตั้งคณะทำงาน'].flatMap(
    (owner) => [
      { name: `${owner} alone`, plantings: eachCell(textCells('owner'), () => owner) },
      { name: `${owner} besides`, plantings: eachCell(textCells('owner'), (text) => `${text}, ${owner}`) },
    ],
  ),
  'outcome-copied': (['summary', 'outcome'] as const).map((column) => ({
    name: `${column} says what was to be done`,
    together: 1,
    plantings: CLEAN.measures.map(({ row, method }) => ({
      at: words({ sheet: 'measures', row, column }),
      spoil: retype({ sheet: 'measures', row, column }, () =>
        method
          .split('\n')
          .filter((line) => /^[๑-๙]/.test(line))
          .join('\n'),
      ),
    })),
  })),
  'measure-unlinked': [
    {
      name: 'without its indicator',
      plantings: eachCell(textCells('method'), (text) => text.replace(/^.*ตัวชี้วัด.*\n/, '')),
    },
  ],
  'name-mismatch': [
    {
      name: 'the name of the item after',
      plantings: eachItem(
        'title',
        (_title, { code }) => ITEMS[(CODES.indexOf(code) + 1) % ITEMS.length]?.title ?? '',
      ),
    },
    {
      name: 'an indicator’s',
      plantings: eachCell(textCells('name'), (text) => text.replace(/^การ|^/, 'ระดับความสำเร็จของ')),
    },
    {
      name: 'of an indicator that a measure cites',
      plantings: eachCell(textCells('method'), (text) =>
        text
          .replace('การปรับปรุงระบบการทำงาน', 'การปรับปรุงการทำงาน')
          .replace('ทรัพย์สินของทาง', 'ทรัพย์สินของ')
          .replace('การบริหารและพัฒนาทรัพยากร', 'การพัฒนาทรัพยากร'),
      ),
    },
  ],
  'foreign-name': [
    'องค์การบริหารส่วนตำบลโพธิ์ทอง',
    'อบต.หนองแค',
    'อบต. บ้านเบิก',
    'เทศบาลตำบลบางงา',
    'ตำบลท่าวุ้ง อำเภอเมือง',
    'อำเภอโคกสำโรง',
    'จังหวัดสิงห์บุรี',
    'จ.สระบุรี',
  ].map((name) => ({
    name,
    plantings: eachCell(textCells(...NARRATIVE), (text) => `${text} ${name}`),
  })),
};

/** The text of the item before, changed a little, in each item. */
function copiesOfItems(change: (text: string) => string): readonly Planting[] {
  return CODES.slice(1).map((code, index) => {
    const from = CODES[index] ?? code;
    return {
      at: `${code}.progress`,
      or: `${from}.progress`,
      spoil: retype(itemCell(code, 'progress'), () => change(itemRow(from).progress)),
      // The text of another item is off the topic of this one, and cites what that one may cite.
      also: (['off-topic', 'wrong-reference', 'wrong-year'] as const).map(
        (found) => `${found} ${code}.progress`,
      ),
    };
  });
}

/** The text of the row before, changed a little, in each row of the measures and indicators. */
function copiesOfRows(change: (text: string) => string): readonly Planting[] {
  return [
    ...textCells('method', 'summary', 'outcome', 'guideline'),
    ...textCells('progress').filter(({ sheet }) => sheet === 'indicators'),
  ]
    .filter(({ row }) => row > 2)
    .map((place) => {
      const above = { ...place, row: place.row - 1 } as Place;
      return {
        at: words(place),
        or: words(above),
        spoil: retype(place, () => change(textAt(above))),
      };
    });
}
