import type { Assessment } from '../../../src/ita/assessment/assessment';
import type { WholeFacts } from '../../../src/ita/checks/whole/facts';
import type { ItemCode } from '../../../src/ita/criteria/types';
import {
  CLEAN,
  CODES,
  eachCell,
  eachItem,
  itemCell,
  type Mutations,
  NARRATIVE,
  type Planting,
  retype,
  settingCell,
  textCells,
  words,
} from './planting';

const SCORES = ['iit', 'eit', 'oit'] as const;

/** Mistakes of the workbook as a whole. */
export const wholeMutations: Mutations<keyof WholeFacts> = {
  'unknown-item': ['o99', 'o44', 'โครงสร้าง', '๑/๑'].map((typed) => ({
    name: typed,
    plantings: [
      ...CODES.map((code) => ({
        at: `${code}.code`,
        spoil: retype(itemCell(code, 'code'), () => typed),
        // The item itself then has no row.
        also: [`missing-item ${code} nowhere`],
      })),
      ...CLEAN.components.map(({ row, code }) => ({
        at: `components ${row - 1}.code`,
        spoil: retype({ sheet: 'components', row, column: 'code' }, () => typed),
        // The item then has a component less, or none.
        also: [...countedShort(code.value ?? 'o0'), `no-components ${code.text}.code`],
      })),
    ],
  })),
  'repeated-item': [
    {
      name: 'the code of the row above',
      plantings: CODES.slice(1).map((code, index) => ({
        at: `${code}.code`,
        spoil: retype(itemCell(code, 'code'), () => CODES[index] ?? ''),
        also: [`missing-item ${code} nowhere`],
      })),
    },
  ],
  'missing-item': [
    {
      name: 'a row deleted',
      plantings: CODES.map((code) => ({
        at: `${code} nowhere`,
        spoil: (book) => ({ ...book, items: book.items.filter((row) => row.code.value !== code) }),
      })),
    },
    {
      name: 'a row without its code',
      plantings: CODES.map((code) => ({
        at: `${code} nowhere`,
        spoil: retype(itemCell(code, 'code'), () => ''),
      })),
    },
  ],
  'bad-score': ['101', 'เก้าสิบ', '-5', '92,50', '๑๐๐.๕', 'N/A'].map((score) => ({
    name: score,
    plantings: SCORES.flatMap((key) => eachCell([settingCell(key)], () => score)),
  })),
  'bad-choice': ['หน้ารายงานก่อน', '{เดือน}', 'o2'].map((typed) => ({
    name: typed,
    plantings: (['memoPlace', 'memoOpinions', 'codeForm', 'documentName'] as const).flatMap((key) =>
      eachCell([settingCell(key)], () => typed),
    ),
  })),
  'long-text': [1_501, 6_000].map((length) => ({
    name: String(length),
    plantings: eachCell(
      textCells(...NARRATIVE),
      (text) =>
        `${text} ${Array.from({ length }, (_, index) => (index % 9 === 8 ? ' ' : 'กขคงจ'[(index * 7) % 5])).join('')}`,
    ),
  })),
  'missing-setting': ['', '\u200b'].map((blank) => ({
    name: JSON.stringify(blank),
    together: 1,
    plantings: (['agency', 'district', 'province', 'website', ...SCORES] as const).flatMap((key) =>
      eachCell(
        [settingCell(key)],
        () => blank,
        () => (blank === '' ? [] : ['invisible-characters', 'bad-score']),
      ),
    ),
  })),
  'score-mismatch': [
    'ได้คะแนนรวม ๙๐.๑๐ คะแนน',
    'ได้คะแนน OIT ๙๒.๕๐',
    'คะแนน IIT เท่ากับ ๙๙.๔๘',
    'อยู่ในระดับ ผ่านดีเยี่ยม',
    'ระดับ A',
  ].map((claim) => ({
    name: claim,
    plantings: eachCell(
      textCells(...NARRATIVE),
      (text) => `${text}\n- ผลการประเมิน ITA ${claim}`,
      // The result of ITA is what o42 is about; where the text itself says little, that outweighs it.
      ({ column }) => (column === 'progress' ? ['off-topic'] : []),
    ),
  })),
  'score-unexplained': ['92.5', '97.5', '๘๐', '99.99'].map((score) => ({
    name: score,
    plantings: eachCell([settingCell('oit')], () => score),
  })),
  'criteria-fault': (
    [
      { fault: 'unreadable', text: 'สามสิบ' },
      { fault: 'gap', missing: ['o7'] },
      { fault: 'weights-sum', sum: 1.1 },
    ] as const
  ).map((facts) => ({
    name: facts.fault,
    plantings: (['code', 'value', 'yearRule'] as const).map((column, index) => ({
      at: `criteria ${index + 1}.${column}`,
      spoil: (book) => ({
        ...book,
        criteriaFaults: [...book.criteriaFaults, { facts, row: index + 2, column }],
      }),
    })),
  })),
  'criteria-wording': [
    { name: 'a title of one’s own', plantings: eachItem('title', (title) => `${title}ฉบับของเรา`) },
    { name: 'a title a letter short', plantings: eachItem('title', (title) => title.slice(1)) },
    { name: 'no title', plantings: eachItem('title', () => '') },
    { name: 'another sub-indicator', plantings: eachItem('subIndicator', (text) => `${text} อื่น`) },
    {
      name: 'a component of one’s own',
      plantings: eachCell(
        CLEAN.components.map(({ row }) => ({ sheet: 'components', row, column: 'text' })),
        (text) => `${text} และอื่น ๆ`,
      ),
    },
  ],
  'wrong-count': [
    {
      name: 'a component deleted',
      // Far enough apart that no item loses two.
      together: 10,
      plantings: CLEAN.components.flatMap(({ row, code }): Planting[] => {
        const left = CLEAN.components.filter((each) => each.code.value === code.value && each.row !== row);
        const [first] = left;
        if (!first) return [];
        return [
          {
            at: `components ${first.row - 1}.code`,
            spoil: (book) => ({ ...book, components: book.components.filter((each) => each.row !== row) }),
          },
        ];
      }),
    },
    {
      name: 'a component twice',
      plantings: CODES.map((code, index) => {
        const row = CLEAN.components.length + 2 + index;
        return {
          at: `components ${row - 1}.code`,
          spoil: (book) => ({ ...book, components: [...book.components, copyOf(book, code, row)] }),
        };
      }),
    },
    {
      name: 'an indicator deleted',
      together: 1,
      plantings: CLEAN.indicators.map(({ row }, index, { length }) => ({
        at: `indicators ${index === length - 1 ? length - 1 : length}.name`,
        spoil: (book) => ({ ...book, indicators: book.indicators.filter((each) => each.row !== row) }),
      })),
    },
  ],
};

/** Where it is told that an item has too few components, whichever of its rows was lost. */
function countedShort(code: ItemCode): readonly string[] {
  return CLEAN.components
    .filter((row) => row.code.value === code)
    .map(({ row }) => `wrong-count ${words({ sheet: 'components', row, column: 'code' })}`);
}

function copyOf(book: Assessment, code: ItemCode, row: number): Assessment['components'][number] {
  const component = book.components.find((each) => each.code.value === code);
  if (!component) throw new Error(`no component of ${code}`);
  return { ...component, row };
}
