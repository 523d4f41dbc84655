import { comparable } from '../text/comparable';
import { looksLikeDocument, readCode } from './code';
import { beginsLikeComponent, readMarker } from './markers';

/** What a column of a table holds. `other`: what an office filled in, or what the list of items does not need. */
export type ColumnRole = 'code' | 'title' | 'components' | 'subIndicator' | 'group' | 'other';

/** The words at the head of a column, the most telling first. */
const HEADINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['other', /url|ลิงก์|ลิงค์|\blink|เว็บไซต์|website|แหล่งข้อมูล/],
  ['other', /ผู้รับผิดชอบ|ผู้ดูแล|owner|เจ้าของ|ส่วนงาน|หน่วยงานที่|ผู้จัดทำ|กำหนด|วันที่|หลักฐาน|เอกสาร|ไฟล์|responsible/],
  [
    'components',
    /องค์ประกอบ|component|สิ่งที่ต้องแสดง|รายละเอียด|คำอธิบาย|แนวทาง|เกณฑ์|description|detail|ข้อมูลที่ต้องแสดง/,
  ],
  [
    'other',
    /สถานะ|ดำเนินการ|ความก้าวหน้า|หมายเหตุ|คะแนน|remark|note|status|มี\/ไม่มี|^ผล|ตรวจแล้ว|ครบ|ใช่|progress|due/,
  ],
  ['title', /คำถาม$|^(?:รายการ|ชื่อ|ข้อมูล|เรื่อง|หัวข้อ|ประเด็นการตรวจ|แบบ|title|item|name|topic|ประเด็น\/|ตัวชี้วัด\/)/],
  ['code', /^(?:ข้อ(?:ที่)?|ลำดับ(?:ที่|ข้อ)?|ที่|รหัส.*|no\.?|#|oit|code|หมายเลข|ข้อoit|id)$/],
  ['subIndicator', /^ตัวชี้วัด(?:ย่อย)?(?:ที่)?|sub-?indicator|indicator/],
  ['group', /^(?:หมวด|ประเด็น|ด้าน|กลุ่ม|group|category|section)/],
];

function roleOfHeading(cell: string): ColumnRole | null {
  const words = cell.toLowerCase().replace(/\s/g, '');
  if (words === '' || words.length > 45) return null;
  return HEADINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** True where a row reads as column headings: most cells are words of the head of a column, and none is a code. */
export function readsLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const known = filled.filter((cell) => roleOfHeading(cell) !== null && !beginsLikeComponent(cell.trim()));
  const codes = filled.filter((cell) => readCode(cell) !== null || cell.length > 60);
  return filled.length >= 2 && codes.length === 0 && known.length >= 2 && known.length * 2 >= filled.length;
}

interface Measured {
  readonly filled: number;
  readonly codes: number;
  readonly strongCodes: number;
  /** Cells that begin with a code and go on. */
  readonly leading: number;
  readonly componentLike: number;
  readonly numbered: number;
  readonly documents: number;
  readonly length: number;
  readonly distinct: number;
}

function measure(cells: readonly string[]): Measured {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const codes = filled.map(readCode);
  const share = (count: number) => (filled.length === 0 ? 0 : count / filled.length);
  return {
    filled: filled.length,
    codes: share(codes.filter((code) => code?.rest === '').length),
    strongCodes: share(codes.filter((code) => code?.rest === '' && code.strength !== 'plain').length),
    leading: share(codes.filter((code) => code && code.rest !== '' && code.strength !== 'plain').length),
    componentLike: share(filled.filter(isComponentLike).length),
    numbered: share(filled.filter((cell) => /^\s*(?:ตัวชี้วัด\S*\s*)?[0-9๐-๙]{1,2}\.[0-9๐-๙]/.test(cell)).length),
    documents: share(filled.filter(looksLikeDocument).length),
    length: share(filled.reduce((sum, cell) => sum + cell.length, 0)),
    distinct: share(new Set(filled.map(comparable)).size),
  };
}

function isComponentLike(cell: string): boolean {
  const [first = ''] = cell.split('\n');
  const { marker, text } = readMarker(first);
  return (marker !== null && readCode(first) === null) || beginsLikeComponent(text);
}

/**
 * What each column holds, told by its heading where there is one and by its cells: order and names are free.
 * @param header the row of column headings, or null
 * @param rows the rows below it
 */
export function rolesOf(
  header: readonly string[] | null,
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const width = Math.max(header?.length ?? 0, ...rows.slice(0, 2000).map((cells) => cells.length), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const heading = header?.[column] ?? '';
    return {
      column,
      named: roleOfHeading(heading),
      heading,
      ...measure(rows.map((cells) => cells[column] ?? '')),
    };
  });
  const roles: ColumnRole[] = columns.map(() => 'other');
  const free = new Set(columns.filter(({ filled }) => filled > 0));
  const take = (role: ColumnRole, found: (typeof columns)[number] | undefined) => {
    if (!found) return;
    roles[found.column] = role;
    free.delete(found);
  };
  const best = (score: (column: (typeof columns)[number]) => number) =>
    [...free]
      .map((column) => ({ column, score: score(column) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)[0]?.column;

  // A column that is filled once for several rows names what they have in common, whatever its heading is.
  const fullest = columns.reduce((most, { filled }) => Math.max(most, filled), 1);

  // One column may hold code and title; then a column of plain numbers beside it is only a count.
  const combined = best(({ leading, named }) => (leading >= 0.4 && named !== 'components' ? leading : 0));
  const code = best(({ codes, strongCodes, named, filled }) =>
    codes >= 0.5 && filled > 0
      ? codes + strongCodes * 2 + (named === 'code' ? 1 : 0) - (named === 'other' ? 2 : 0)
      : 0,
  );
  if (code && !(combined && code.strongCodes < 0.3)) take('code', code);
  else if (code) free.delete(code);
  if (combined) take('title', combined);

  take(
    'components',
    best((column) =>
      column.named === 'components'
        ? 10
        : column.named === null || column.named === 'title'
          ? column.componentLike >= 0.4 && column.documents < 0.5
            ? 1 + column.componentLike
            : 0
          : 0,
    ),
  );
  take(
    'subIndicator',
    best(({ named, numbered, distinct }) =>
      numbered >= 0.5 ? 2 : named === 'subIndicator' && distinct <= 0.6 ? 1 : 0,
    ),
  );
  if (!combined) {
    take(
      'title',
      best((column) => {
        if (column.named === 'other' || column.documents >= 0.5) return 0;
        const wanted =
          column.named === 'title' ? 4 : column.named === 'components' ? 0.5 : column.named === null ? 2 : 1;
        const fullness = column.filled / fullest;
        return (
          (wanted * (0.3 + column.distinct) + Math.min(column.length, 100) / 200) * fullness -
          column.column / 1000
        );
      }),
    );
  }
  const isSparseTitle = ({ named, filled, distinct }: (typeof columns)[number]) =>
    named === 'title' && (filled < fullest || distinct < 0.7);
  for (const column of [...free])
    if (column.named === 'group' || column.named === 'subIndicator' || isSparseTitle(column))
      take('group', column);
  // Without a heading, words that repeat, or stand once for several rows, before the titles name a group.
  const titleAt = roles.indexOf('title');
  if (header === null && !roles.includes('group'))
    take(
      'group',
      best(({ column, distinct, filled, length }) =>
        column < titleAt && filled > 1 && length > 5 && distinct < 0.7 ? 1 : 0,
      ),
    );
  return roles;
}
