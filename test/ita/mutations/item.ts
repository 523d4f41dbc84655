import type { ItemFacts } from '../../../src/ita/checks/item/facts';
import type { OitItem, YearRule } from '../../../src/ita/criteria/types';
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
  retype,
  settingCell,
  textCells,
  together,
  type Variant,
  words,
} from './planting';

/** Its text says เรียบร้อยแล้ว. */
const TEXT_SAYS_DONE = 'o8';

const BLANKS = ['', ' ', '\u200b'];
const SIX_MONTHS = ITEMS.filter(({ yearRule }) => yearRule === '6m');
/** Of the whole year before, or of six months: those are told by not-yet-due. */
const REPORTS: readonly string[] = ['o13', 'o22', 'o26', 'o38', ...SIX_MONTHS.map(({ code }) => code)];
const WITH_YEAR = ITEMS.filter(({ yearRule }) => yearRule !== null);

/** Mistakes in single items. */
export const itemMutations: Mutations<keyof ItemFacts> = {
  'missing-progress': blanked('progress'),
  'missing-url': blanked('url'),
  'missing-date': blanked('publishedDate'),
  'missing-owner': blanked('owner'),
  'component-missing': [
    {
      name: 'a box not ticked',
      // Of one item only the first box is told.
      together: 10,
      plantings: CLEAN.components.map(({ row }) => {
        const place = { sheet: 'components', row, column: 'present' } as const;
        return { at: words(place), spoil: retype(place, () => 'false') };
      }),
    },
  ],
  'no-components': [
    {
      name: 'all rows of an item deleted',
      plantings: CODES.map((code) => ({
        at: `${code}.code`,
        spoil: (book) => ({ ...book, components: book.components.filter((row) => row.code.value !== code) }),
      })),
    },
  ],
  'unknown-status': ['เสร็จ', 'ดำเนินการแล้วบางส่วน', '100%'].map((status) => ({
    name: status,
    plantings: eachItem('status', () => status),
  })),
  'impossible-date': ['31/02/2566', '30 กุมภาพันธ์ ๒๕๖๖', '31 เม.ย. 66', 'สิ้นเดือน', '2566'].map((date) => ({
    name: date,
    plantings: [
      ...eachItem('dueDate', () => date),
      ...eachItem('publishedDate', () => date),
      ...eachCell([settingCell('memoDate')], () => date),
    ],
  })),
  'status-conflict': [
    {
      name: 'done, but the text is still at it',
      plantings: ['อยู่ระหว่างดำเนินการ', 'กำลังรวบรวมข้อมูลเพื่อ', 'ยังไม่แล้วเสร็จ'].flatMap((said) =>
        CODES.map((code) => ({
          at: `${code}.status`,
          spoil: retype(itemCell(code, 'progress'), (text) =>
            text.replace(/^- ?/, `- ${said}`).replace(' เรียบร้อยแล้ว', ''),
          ),
        })),
      ),
    },
    ...(['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ'] as const).map((status) => ({
      name: `${status}, but the text is done`,
      plantings: CODES.map((code) => ({
        at: `${code}.status`,
        spoil: together(
          retype(itemCell(code, 'status'), () => status),
          retype(itemCell(code, 'progress'), (text) => `${text} เรียบร้อยแล้ว`),
        ),
        also: [`status-behind ${code}.status`],
      })),
    })),
    {
      name: 'done with nothing to show',
      plantings: CODES.map((code) => ({
        at: `${code}.status`,
        spoil: together(
          ...(['progress', 'url', 'publishedDate'] as const).map((column) =>
            retype(itemCell(code, column), () => ''),
          ),
          (book) => ({
            ...book,
            components: book.components.map((row) =>
              row.code.value === code ? { ...row, present: false } : row,
            ),
          }),
        ),
        // Each of the things that are not there is told by itself too.
        also: [
          `missing-progress ${code}.progress`,
          `missing-url ${code}.url`,
          `missing-date ${code}.publishedDate`,
          `component-missing ${firstComponent(code)}.present`,
        ],
      })),
    },
  ],
  'status-behind': ['', 'ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ'].map((status) => ({
    name: `all is there, and the status is ${JSON.stringify(status)}`,
    plantings: CODES.filter((code) => code !== TEXT_SAYS_DONE).map((code) => ({
      at: `${code}.status`,
      spoil: retype(itemCell(code, 'status'), () => status),
    })),
  })),
  overdue: (['ยังไม่ได้ดำเนินการ', 'กำลังดำเนินการ'] as const).map((status) => ({
    name: status,
    plantings: CODES.map((code) => ({
      at: `${code}.dueDate`,
      spoil: together(
        retype(itemCell(code, 'status'), () => status),
        retype(itemCell(code, 'dueDate'), () => '19/4/2566'),
      ),
      // Everything is there all the same.
      also: [
        `status-behind ${code}.status`,
        ...(code === TEXT_SAYS_DONE ? [`status-conflict ${code}.status`] : []),
      ],
    })),
  })),
  'not-yet-due': ['30/3/2566', '๑ มีนาคม ๒๕๖๖', '2023-02-28'].map((date) => ({
    name: date,
    plantings: eachItem('publishedDate', () => date, SIX_MONTHS),
  })),
  'future-date': ['21/4/2566', '10/4/2573'].map((date) => ({
    name: date,
    plantings: eachItem('publishedDate', () => date),
  })),
  'too-early': [
    {
      name: 'ten years ago',
      plantings: eachItem(
        'publishedDate',
        () => '10/4/2556',
        WITH_YEAR.filter(({ code }) => !REPORTS.includes(code)),
      ),
    },
  ],
  'personal-data': ['เลขประจำตัวประชาชน 1-2345-67890-12-1', '๑๒๓๔๕๖๗๘๙๐๑๒๑'].map((data) => ({
    name: data,
    plantings: eachCell(
      textCells(...NARRATIVE),
      (text) => `${text} ${data}`,
      () => ['mixed-digits'],
    ),
  })),
  'bad-url': [
    ...[
      'nasom.example/ita/CODE',
      'file:///C:/ita/CODE.pdf',
      'ตามเอกสารแนบ CODE',
      // Words behind an address name its page; a space within it breaks it.
      'https://www.nasom.example/แผน CODE.pdf',
      'https://www.nasom.example/ita ปี/CODE',
      'https://drive.google.com/file/d/CODE/view',
      'https://www.google.com/search?q=นาโสม+CODE',
    ].map((url) => ({
      name: url,
      plantings: eachItem('url', (_url, { code }) => url.replace('CODE', code)),
    })),
    {
      name: 'a home page',
      plantings: eachItem(
        'url',
        (_url, { code }) => `https://${code}.nasom.example/`,
        // These ask for something on the home page itself.
        ITEMS.filter(({ code }) => !['o8', 'o9', 'o10'].includes(code)),
      ),
    },
  ],
  'foreign-url': [
    {
      name: 'another body’s site',
      plantings: eachItem('url', (url) => url.replace('nasom.example', 'muangkun.go.th')),
    },
    {
      name: 'a site that only looks like ours',
      plantings: eachItem('url', (url) => url.replace('nasom.example', 'nasom.example.com')),
    },
    {
      name: 'a social network that the item does not ask for',
      plantings: eachItem(
        'url',
        (_url, { code }) => `https://www.facebook.com/nasom/posts/${code}`,
        ITEMS.filter(({ code }) => !['o8', 'o9'].includes(code)),
      ),
    },
    {
      name: 'another body’s site in a text',
      plantings: eachCell(textCells(...NARRATIVE), (text) => `${text} https://Muangkun.go.th`),
    },
  ],
  'wrong-year': [
    ...(
      [
        ['พ.ศ.', (year) => `ปีงบประมาณ พ.ศ. ${thai(year)}`],
        ['no era', (year) => `ประจำปี ${thai(year)}`],
        ['two digits', (year) => `ปี ${thai(year % 100)}`],
        ['ค.ศ.', (year) => `ค.ศ. ${thai(year - 543)}`],
        ['a month of it', (year) => `เดือนมิถุนายน ${thai(year)}`],
        ['October of the year before', (year) => `ต.ค. ${thai((year - 1) % 100)}`],
      ] as readonly (readonly [string, (year: number) => string])[]
    ).map(([name, write]) => ({
      name,
      plantings: eachItem(
        'progress',
        (text, { yearRule }) => `${text.replace(/ ?พ\.ศ\. ๒๕๖.|ปี ๒๕๖./, '')} ${write(wrongYear(yearRule))}`,
        WITH_YEAR,
      ),
    })),
    {
      name: 'in an address',
      plantings: eachItem('url', (url) => url.replace('/ita/2566/', '/ita/2563/'), WITH_YEAR),
    },
  ],
  'wrong-reference': [
    ...['o99', 'O44', 'o๕๕'].map((cited) => ({
      name: `${cited}, which does not exist`,
      plantings: eachItem('progress', (text) => `${text} ตามข้อ ${cited}`),
    })),
    {
      name: 'an item of another sub-indicator',
      plantings: eachItem('progress', (text, item) => `${text.replace(/o23/, '')} ตามข้อ ${farFrom(item)}`),
    },
    {
      name: 'another plan than the one it follows',
      plantings: eachItem(
        'progress',
        (text, { code, refersTo }) =>
          `${text.replace(refersTo ?? '', '')} ตามแผนในข้อ ${code === 'o37' ? 'o34' : 'o30'}`,
        ITEMS.filter(({ refersTo }) => refersTo !== null),
      ),
    },
    {
      name: 'with a zero for the letter',
      plantings: eachItem('progress', (text) => `${text} ตามข้อ ๐๙๙`).map((planting) => ({
        ...planting,
        // How it is written is wrong as well.
        also: [`item-code-spelling ${planting.at}`],
      })),
    },
  ],
  'off-topic': [
    ...[3, 10, 17, 24, 31, 38].map((distance) => ({
      name: `the text of the item ${distance} further on`,
      together: 8,
      plantings: CODES.map((code, index) => {
        const from = CODES[(index + distance) % CODES.length] ?? code;
        return {
          at: `${code}.progress`,
          spoil: retype(itemCell(code, 'progress'), () => itemRow(from).progress),
          // It is the same text twice as well; of the two rows the one that it fits less is told.
          also: [
            `duplicate-text ${code}.progress`,
            `duplicate-text ${from}.progress`,
            ...consequencesOfText(from, code),
          ],
        };
      }),
    })),
  ],
  'generic-text': [
    { name: 'ดำเนินการแล้ว' },
    { name: 'จัดทำข้อมูลครบถ้วน' },
    { name: 'เผยแพร่บนเว็บไซต์แล้ว' },
    // Long enough to count as copied where it stands twice.
    { name: '- เปิดเผยข้อมูลบนเว็บไซต์หลักของหน่วยงานครบตามองค์ประกอบ', together: 1 },
  ].map((variant): Variant => ({ ...variant, plantings: eachItem('progress', () => variant.name) })),
  unfinished: ['พร้อมทั้ง', 'และ', 'ใน', 'ตามที่ได้รับมอบหมายจาก', 'ได้แก่'].map((end) => ({
    name: end,
    plantings: eachCell(textCells(...NARRATIVE), (text) => `${text} ${end}`),
  })),
  leftover: [
    '<br>',
    '&nbsp;',
    '{{progress}}',
    '<<ชื่อหน่วยงาน>>',
    '**สำคัญ**',
    'xxx',
    'XXXX',
    '(ระบุวันที่)',
    'ระบุ…',
    '…………',
    '#REF!',
    '#N/A',
    '<ชื่อหน่วยงาน>',
  ].map((left) => ({
    name: left,
    plantings: eachCell(textCells(...NARRATIVE), (text) => `${text} ${left}`),
  })),
};

function blanked(column: 'progress' | 'url' | 'publishedDate' | 'owner'): readonly Variant[] {
  return BLANKS.map((blank) => ({
    name: JSON.stringify(blank),
    // In a text a character that nobody sees is told by itself too.
    plantings: eachItem(column, () => blank).map((planting) => ({
      ...planting,
      also: blank === '\u200b' ? [`invisible-characters ${planting.at}`] : [],
    })),
  }));
}

/** What a text brings along wherever it is put: it cites its own plan, or names the year of its own item. */
function consequencesOfText(from: string, to: string): readonly string[] {
  return from === 'o24' || ['o11', 'o12', 'o36', 'o37', 'o38', 'o42'].includes(from)
    ? [`wrong-reference ${to}.progress`, `wrong-year ${to}.progress`]
    : [];
}

/** A year that the rule does not allow. */
function wrongYear(rule: YearRule): number {
  return rule === 'N-1' ? 2566 : 2565;
}

function thai(year: number): string {
  return String(year).replace(/[0-9]/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
}

/** An item that nothing binds to this one. */
function farFrom({ subIndicator }: OitItem): string {
  return subIndicator === '9.1' ? 'o20' : 'o3';
}

function firstComponent(code: string): string {
  return `components ${(CLEAN.components.findIndex((row) => row.code.value === code) ?? 0) + 1}`;
}
