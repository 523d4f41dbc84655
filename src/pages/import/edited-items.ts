import type { SentList } from '../../bridge/arguments';
import { parseItemCode } from '../../ita/assessment/item-code';
import type { YearRule } from '../../ita/criteria/types';
import type { ImportedItem, ImportedList, ListDoubt, ProposedFact } from '../../ita/import-list/types';
import { isBlank } from '../../ita/text/comparable';
import { importWords as words } from '../../messages/import-page';

/** An item on its way through the preview, as the person types it. */
export interface EditedItem {
  /** Unlike any other's, whatever becomes of the code. */
  readonly key: number;
  readonly code: string;
  readonly title: string;
  readonly group: string;
  readonly subIndicator: string;
  /** One a line. */
  readonly components: string;
  readonly yearRule: YearRule;
  readonly refersTo: string;
  /** What was concluded from the wording, and has not been changed since. */
  readonly proposed: readonly ProposedFact[];
  readonly doubts: readonly ListDoubt[];
  readonly dropped: boolean;
}

export type Mistakes = Partial<Record<'code' | 'title' | 'refersTo' | 'components', string>>;

/** Every doubt stands with the item that was read from its row; those of no item are told above all. */
export function editedItems({ items, doubts }: ImportedList): {
  readonly items: readonly EditedItem[];
  readonly ofNoItem: readonly ListDoubt[];
} {
  const itemAt = new Map<number, number>();
  items.forEach(({ rows }, key) => {
    for (const row of rows) if (!itemAt.has(row)) itemAt.set(row, key);
  });
  const placeOf = (doubt: ListDoubt) => (OF_THE_LIST.has(doubt.code) ? undefined : itemAt.get(doubt.row));
  return {
    items: items.map((item, key) =>
      editedItem(
        item,
        key,
        doubts.filter((doubt) => placeOf(doubt) === key),
      ),
    ),
    ofNoItem: doubts.filter((doubt) => placeOf(doubt) === undefined),
  };
}

const OF_THE_LIST: ReadonlySet<ListDoubt['code']> = new Set([
  'no-codes',
  'numbers-restart',
  'other-year',
  'year-assumed',
  'no-items',
]);

function editedItem(item: ImportedItem, key: number, doubts: readonly ListDoubt[]): EditedItem {
  const { code, title, group, subIndicator, components, yearRule, refersTo, proposed } = item;
  return {
    key,
    code,
    title,
    group: group ?? '',
    subIndicator: subIndicator ?? '',
    components: components.map((component) => component.replace(/\s*\n\s*/g, ' ')).join('\n'),
    yearRule,
    refersTo: refersTo ?? '',
    proposed,
    doubts,
    dropped: false,
  };
}

/** One that the person adds, below all others: the next number is proposed. */
export function newItem(items: readonly EditedItem[], title: string): EditedItem {
  const numbers = items.map(({ code }) => Number(parseItemCode(code)?.slice(1) ?? 0));
  return {
    key: 1 + Math.max(-1, ...items.map(({ key }) => key)),
    code: `o${1 + Math.max(0, ...numbers)}`,
    title,
    group: '',
    subIndicator: '',
    components: '',
    yearRule: null,
    refersTo: '',
    proposed: [],
    doubts: [],
    dropped: false,
  };
}

const MOST_LETTERS = 2_000;

/** What keeps an item from being taken, by its key. */
export function mistakesIn(all: readonly EditedItem[]): ReadonlyMap<number, Mistakes> {
  const items = all.filter(({ dropped }) => !dropped);
  const codes = items.map(({ code }) => parseItemCode(code));
  return new Map(
    items.flatMap((item, index): [number, Mistakes][] => {
      const code = codes[index];
      const twice = code && codes.filter((each) => each === code).length > 1;
      const cited = parseItemCode(item.refersTo);
      const lines = linesOf(item.components);
      const found: Mistakes = {
        ...(code ? twice && { code: words.twinCode(code) } : { code: words.badCode }),
        ...(isBlank(item.title) && { title: words.noTitle }),
        ...(item.title.length > MOST_LETTERS && { title: words.tooLong }),
        ...((lines.length > 100 || lines.some((line) => line.length > MOST_LETTERS)) && {
          components: words.tooLong,
        }),
        ...(!isBlank(item.refersTo) &&
          (!cited || !codes.includes(cited)) && { refersTo: words.badReference }),
      };
      return Object.keys(found).length === 0 ? [] : [[item.key, found]];
    }),
  );
}

/** What is sent, of items without a mistake. */
export function sentList(all: readonly EditedItem[], headings: ImportedList['headings']): SentList {
  return {
    items: all.flatMap((item) => {
      const code = parseItemCode(item.code);
      if (item.dropped || !code) return [];
      const { yearRule } = item;
      return {
        code,
        title: item.title.trim(),
        group: blankAsNull(item.group),
        subIndicator: blankAsNull(item.subIndicator),
        components: linesOf(item.components),
        yearRule,
        refersTo: parseItemCode(item.refersTo),
      };
    }),
    headings: headings.slice(0, 300).map(({ row, text }) => ({ row, text: text.slice(0, MOST_LETTERS) })),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
}

function blankAsNull(text: string): string | null {
  return isBlank(text) ? null : text.trim();
}
