import * as v from 'valibot';
import { parseItemCode } from '../ita/assessment/item-code';
import type { PlacedFault } from '../ita/criteria/faults';
import { WEIGHTS } from '../ita/criteria/schema';
import {
  CONFIRMATIONS,
  CRITERIA_LISTS,
  type Criteria,
  type CriteriaList,
  type OitItem,
  type Provenance,
  TOOLS,
} from '../ita/criteria/types';
import { comparable, isBlank } from '../ita/text/comparable';
import { CONFIRMATION_WORDS, CONFIRMED_BY_OFFICE, LIST_NAMES } from '../messages/criteria';
import { parsedDate } from './cells';
import {
  type Entries,
  type Entry,
  LEVEL_READER,
  number,
  type Row,
  readEntries,
  share,
} from './criteria-entries';
import { DEADLINE_NAMES } from './criteria-rows';

/** Levels of which none has a score are names that nothing is known of; with some of them, none could be told for sure. */
export function readLevels(rows: readonly Row[]): Entries<Criteria['levels'][number]> {
  const blank = rows.filter((row) => isBlank(row.text('value')));
  if (blank.length === rows.length) return { entries: [], faults: [] };
  if (blank.length > 0) return { entries: [], faults: blank.map((row) => missing(row, row.text('name'))) };
  const read = readEntries(rows, LEVEL_READER);
  return read.entries.length < rows.length ? { ...read, entries: [] } : read;
}

/** All three or none: a total needs each of them. */
export function readWeights(rows: readonly Row[]): {
  readonly value: Criteria['weights'];
  readonly rows: readonly Row[];
  readonly faults: readonly PlacedFault[];
} {
  const none = { value: null, rows: [], faults: [] };
  const given = rows.filter((row) => !isBlank(row.text('value')));
  if (given.length === 0) return none;
  const ofTool = TOOLS.map((tool) => rows.find((row) => comparable(row.text('code')).toUpperCase() === tool));
  const shares = ofTool.map((row) => (row ? share(row.text('value')) : ''));
  const read = v.safeParse(WEIGHTS, Object.fromEntries(TOOLS.map((tool, index) => [tool, shares[index]])));
  if (read.success) return { value: read.output, rows: ofTool.flatMap((row) => row ?? []), faults: [] };
  const wrong = new Set(read.issues.map(({ path }) => String(path?.[0]?.key)));
  const faults = TOOLS.flatMap((tool, index): PlacedFault[] => {
    const row = ofTool[index] ?? given[0];
    if (!row || !wrong.has(tool)) return [];
    return ofTool[index] && !isBlank(row.text('value'))
      ? [{ facts: { fault: 'unreadable', text: row.text('value') }, row: row.row, column: 'value' }]
      : [missing(row, `น้ำหนัก ${tool}`)];
  });
  return { ...none, faults };
}

export function readComponents(
  rows: readonly Row[],
  items: readonly Entry<OitItem>[],
): { readonly of: ReadonlyMap<string, readonly string[]>; readonly faults: readonly PlacedFault[] } {
  const known = new Set<string | null>(items.map(({ value }) => value.code));
  const of = new Map<string, { order: number; text: string }[]>();
  const faults: PlacedFault[] = [];
  for (const row of rows) {
    const code = parseItemCode(row.text('parent'));
    if (code === null || !known.has(code)) {
      const facts = { fault: 'unknown-item', text: row.text('parent') } as const;
      faults.push({ facts, row: row.row, column: 'parent' });
    } else if (isBlank(row.text('name'))) {
      faults.push({ facts: { fault: 'unreadable', text: '' }, row: row.row, column: 'name' });
    } else {
      // A row that was added without a number stands where it was added: after those above it.
      const above = of.get(code) ?? [];
      const order = number(row.text('code')) ?? above[above.length - 1]?.order ?? 0;
      of.set(code, [...above, { order, text: row.text('name') }]);
    }
  }
  const sorted = [...of].map(
    ([code, parts]) => [code, [...parts].sort((a, b) => a.order - b.order).map(({ text }) => text)] as const,
  );
  return { of: new Map(sorted), faults };
}

/** Several words in a row, a comma between them, and as many rows as the office likes. */
export function readPractice(
  rows: readonly Row[],
  items: readonly Entry<OitItem>[],
): {
  readonly of: (item: OitItem) => Pick<OitItem, 'practiceWords'>;
  readonly faults: readonly PlacedFault[];
} {
  const known = new Set<string | null>(items.map(({ value }) => value.code));
  const isKnown = (row: Row) => known.has(parseItemCode(row.text('parent')));
  const of = ({ code }: OitItem) => {
    const words = rows
      .filter((row) => parseItemCode(row.text('parent')) === code)
      .flatMap((row) => row.text('name').split(/\s*[,\n]\s*/))
      .filter((word) => !isBlank(word));
    return words.length === 0 ? {} : { practiceWords: words };
  };
  const faults = rows
    .filter((row) => !isKnown(row))
    .map((row) => ({
      facts: { fault: 'unknown-item', text: row.text('parent') } as const,
      row: row.row,
      column: 'parent' as const,
    }));
  return { of, faults };
}

/** The row that has the office's own day says so; any other is that of ป.ป.ช., however it is worded. */
export function readDeadlines(rows: readonly Row[]): {
  readonly value: Criteria['deadlines'];
  readonly faults: readonly PlacedFault[];
} {
  const isOwn = (row: Row) => comparable(row.text('name')) === comparable(DEADLINE_NAMES.ownDay);
  const own = rows.find(isOwn);
  const closes = rows.find((row) => !isOwn(row));
  const day = (row: Row | undefined) => (row ? parsedDate(row.cell('value')).value : null);
  const faults = [closes, own].flatMap((row): PlacedFault[] => {
    if (!row || day(row) !== null || isBlank(row.text('value'))) return [];
    return [{ facts: { fault: 'unreadable', text: row.text('value') }, row: row.row, column: 'value' }];
  });
  return { value: { oitCloses: day(closes), ownDay: day(own) }, faults };
}

/** A list without a row is one that nobody has said anything of. */
export function readProvenance(rows: readonly Row[], bundled: () => Criteria | null): Criteria['provenance'] {
  const of = (list: CriteriaList): Provenance => {
    const row = rows.find((each) => comparable(each.text('name')) === comparable(LIST_NAMES[list]));
    if (!row) return bundled()?.provenance[list] ?? { confirmed: 'unconfirmed', source: '', office: null };
    const isConfirmed = comparable(row.text('value')) === comparable(CONFIRMED_BY_OFFICE);
    const words = comparable(row.text('group'));
    return {
      confirmed: CONFIRMATIONS.find((each) => CONFIRMATION_WORDS[each] === words) ?? 'unconfirmed',
      source: row.text('source'),
      office: isConfirmed ? { who: row.text('owners'), when: row.text('yearRule') } : null,
    };
  };
  return Object.fromEntries(CRITERIA_LISTS.map((list) => [list, of(list)])) as Record<
    CriteriaList,
    Provenance
  >;
}

function missing(row: Row, of: string): PlacedFault {
  return { facts: { fault: 'missing-value', of }, row: row.row, column: 'value' };
}
