import type { Assessment } from '../../src/ita/assessment/assessment';
import { NO_POLICY, type Policy } from '../../src/ita/assessment/policy';
import { runChecks, sightingsIn } from '../../src/ita/checks';
import type { Finding, FindingCode, Sighting } from '../../src/ita/finding';
import { fingerprint } from '../../src/ita/text/fingerprint';
import { mendedCells } from '../../src/ita/verdict/mend';
import { contextOf } from './checks/support';
import { CLEAN, itemCell, itemRow, retype, together } from './mutations/planting';

/** What a person accepted stays accepted while it is the same, and nothing else is accepted by it. */

const add = (place: Parameters<typeof retype>[0], words: string) =>
  retype(place, (text) => `${text}${words}`);
const progress = (code: Parameters<typeof itemCell>[0]) => itemCell(code, 'progress');
const openIn = (book: Assessment, policy: Policy = NO_POLICY) => runChecks(contextOf(book), policy).open;
const of = (code: FindingCode, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.code === code);
const accepting = (...keys: readonly string[]): Policy => ({
  switchedOff: new Set(),
  accepted: new Map(keys.map((key) => [key, 'ถูกต้องแล้ว'])),
});

function keyOf(code: FindingCode, book: Assessment): string {
  const [only, ...others] = of(code, openIn(book));
  if (!only || others.length > 0) throw new Error(`${code}: ${others.length} others`);
  return only.key;
}

const COPY =
  'จัดทำข้อมูลพื้นฐานของหน่วยงานให้ประชาชนทราบ โดยรวบรวมจากทุกส่วนราชการเพื่อให้ผู้มารับบริการเข้าใจบทบาทหน้าที่ ' +
  'แล้วเสนอผู้บริหารพิจารณาเห็นชอบก่อนเผยแพร่บนเว็บไซต์และป้ายประชาสัมพันธ์ ตามรายละเอียดที่ประกาศไว้ในปี ๒๕๖๖';
/** o9 says what o5 says, and more than that. */
const copied = (more = '') =>
  together(
    retype(progress('o5'), () => `${COPY}${more}`),
    retype(progress('o9'), () => `${COPY}${more}`),
  )(CLEAN);

describe('the key outlives', () => {
  const MORE = ' ขออนุญาติแล้ว ตามข้อ o99 https://www.muangkun.go.th';

  test.each<[string, (book: Assessment) => Assessment]>([
    ['a misspelling mended beside it', retype(progress('o9'), (text) => text.replace('อนุญาติ', 'อนุญาต'))],
    ['a reference mended beside it', retype(progress('o9'), (text) => text.replace('o99', 'o8'))],
    ['a foreign link taken out beside it', retype(progress('o9'), (text) => text.replace(/ https\S+/, ''))],
    ['a year mended beside it', retype(progress('o9'), (text) => text.replace('๒๕๖๖', '2566'))],
    [
      'both at once, here and in the original',
      (book) =>
        ['o5', 'o9'].reduce(
          (mended, code) =>
            retype(progress(code as 'o5'), (text) => text.replace('อนุญาติ', 'อนุญาต').replace('o99', 'o8'))(
              mended,
            ),
          book,
        ),
    ],
    [
      'the rows upside down',
      (book) => ({
        ...book,
        items: [...book.items].reverse().map((row, index) => ({ ...row, row: index + 2 })),
      }),
    ],
    [
      'a row put in above',
      (book) => ({ ...book, items: book.items.map((row) => ({ ...row, row: row.row + 1 })) }),
    ],
  ])('%s', (_, change) => {
    const book = copied(MORE);
    const copy = openIn(book).find(({ code }) => code === 'duplicate-text' || code === 'near-duplicate-text');
    expect(copy).toBeDefined();
    const key = copy?.key ?? '';
    const changed = change(book);
    const { open, accepted } = runChecks(contextOf(changed), accepting(key));
    const at = (findings: readonly Finding[]) => findings.filter(({ key: each }) => each === key).length;
    expect([at(open), at(accepted.map(({ finding }) => finding))]).toEqual([0, 1]);
  });

  test('every fix of its own cell', () => {
    const book = copied(MORE);
    const context = contextOf(book);
    const key = keyOf('duplicate-text', book);
    const mended = mendedCells(context, NO_POLICY, openIn(book)).reduce(
      (typed, cell) => retype(cell.place, () => cell.after)(typed),
      book,
    );
    expect(keyOf('duplicate-text', mended)).toBe(key);
  });
});

describe('it covers what the person saw, and no more', () => {
  const measures = (...names: readonly string[]): Assessment => ({
    ...CLEAN,
    measures: names.map((measure, index) => ({
      ...(CLEAN.measures[0] as Assessment['measures'][number]),
      row: index + 2,
      measure,
      method: 'จัดอบรม',
      summary: '',
      outcome: '',
    })),
  });

  test('one measure’s missing link is not another’s', () => {
    const key = keyOf('measure-unlinked', measures('อบรมบุคลากร'));
    expect(of('measure-unlinked', openIn(measures('ดูงาน', 'อบรมบุคลากร'), accepting(key)))).toMatchObject([
      { places: [{ row: 2 }] },
    ]);
  });

  test('a misspelling is accepted throughout the book, another is not', () => {
    const key = keyOf('spelling', add(progress('o5'), ' อนุญาติ')(CLEAN));
    const book = together(add(progress('o5'), ' อนุญาติ'), add(progress('o9'), ' อนุญาติ สังเกตุ'))(CLEAN);
    expect(of('spelling', openIn(book, accepting(key)))).toMatchObject([{ facts: { wrong: 'สังเกตุ' } }]);
  });

  test('the criteria’s words are told again after a further change', () => {
    const once = retype(itemCell('o3', 'title'), () => 'อำนาจ')(CLEAN);
    const twice = retype(itemCell('o8', 'title'), () => 'ถามตอบ')(once);
    const policy = accepting(keyOf('criteria-wording', once));
    expect(of('criteria-wording', openIn(once, policy))).toEqual([]);
    expect(of('criteria-wording', openIn(twice, policy))).toMatchObject([{ places: [{}, {}] }]);
  });

  test('an address missing from one item is not another’s', () => {
    const without = (code: 'o5' | 'o9') => retype(itemCell(code, 'url'), () => '');
    const policy = accepting(keyOf('missing-url', without('o5')(CLEAN)));
    expect(of('missing-url', openIn(together(without('o5'), without('o9'))(CLEAN), policy))).toMatchObject([
      { item: 'o9' },
    ]);
  });

  test('its twin in another row needs no second one', () => {
    const words = ' https://www.muangkun.go.th';
    const cell = (row: number) => ({ sheet: 'indicators', row, column: 'progress' }) as const;
    const one = add(cell(2), words)(CLEAN);
    const policy = accepting(keyOf('foreign-url', one));
    expect(openIn(add(cell(4), words)(one), policy)).toEqual([]);
  });
});

describe('what was outranked', () => {
  test('comes back when «nothing to show» is accepted', () => {
    const blank = (column: 'progress' | 'url' | 'publishedDate') => retype(itemCell('o7', column), () => '');
    const book = together(blank('progress'), blank('url'), blank('publishedDate'), (typed) => ({
      ...typed,
      components: typed.components.map((row) => (row.code.value === 'o7' ? { ...row, present: false } : row)),
    }))(CLEAN);
    expect(openIn(book).map(({ code }) => code)).toEqual(['status-conflict']);
    const codes = openIn(book, accepting(keyOf('status-conflict', book))).map(({ code }) => code);
    expect(codes.sort()).toEqual(['component-missing', 'missing-date', 'missing-progress', 'missing-url']);
  });

  test('stays away when a copy is accepted', () => {
    const book = retype(progress('o9'), () => itemRow('o22').progress)(CLEAN);
    const codes = sightingsIn(contextOf(book)).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['duplicate-text', 'off-topic']));
    const left = openIn(book, accepting(...of('duplicate-text', openIn(book)).map(({ key }) => key)));
    expect(left.map(({ code }) => code)).toEqual([]);
  });
});

describe('a row that an older version wrote', () => {
  /** As it was written then: the facts to the letter. */
  const olderKey = ({ code, item, place, facts }: Sighting) =>
    `${code}:${item ?? '-'}:${place ? `${place.sheet}.${place.column}` : ''}:${fingerprint(JSON.stringify(facts))}`;
  const olderKeys = (code: FindingCode, book: Assessment) =>
    sightingsIn(contextOf(book))
      .filter((each) => each.code === code)
      .map(olderKey);

  test.each<[FindingCode, (book: Assessment) => Assessment]>([
    ['missing-url', retype(itemCell('o7', 'url'), () => '')],
    ['owner-unknown', retype(itemCell('o7', 'owner'), () => 'กองอวกาศ')],
    ['spelling', add(progress('o7'), ' ขออนุญาติ')],
    ['wrong-reference', add(progress('o37'), ' ตามข้อ o34')],
  ])('holds where it can mean one thing only: %s', (code, change) => {
    const book = change(CLEAN);
    const policy = accepting(...olderKeys(code, book));
    const { open, accepted } = runChecks(contextOf(book), policy);
    expect(of(code, open)).toEqual([]);
    expect(accepted).toMatchObject([{ finding: { code }, reason: 'ถูกต้องแล้ว' }]);
  });

  test('holds nothing where several have its key', () => {
    const cell = (row: number) => ({ sheet: 'indicators', row, column: 'progress' }) as const;
    const words = ' https://www.muangkun.go.th';
    const book = together(add(cell(2), words), add(cell(4), words))(CLEAN);
    const keys = olderKeys('foreign-url', book);
    expect(new Set(keys).size).toBe(1);
    expect(of('foreign-url', openIn(book, accepting(...keys)))).toHaveLength(1);
  });

  test('of one cell leaves the others of its story', () => {
    const book = together(add(progress('o7'), ' ขออนุญาติ'), add(progress('o9'), ' ขออนุญาติ'))(CLEAN);
    const [first = ''] = olderKeys('spelling', book);
    expect(of('spelling', openIn(book, accepting(first)))).toMatchObject([{ items: ['o9'] }]);
  });
});
