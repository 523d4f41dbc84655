import type { Assessment } from '../../assessment/assessment';
import type { ItemCode } from '../../criteria/types';
import type { Place } from '../../finding';
import { containment, lettersOf, type Shingles, shinglesOf } from '../../text/similarity';
import { contentOf } from '../boilerplate';
import type { CheckContext } from '../check';

/** A text that may have been copied from another of its column. */
export interface ComparableText {
  readonly text: string;
  /** What the text should be about: the title of its item, the name of its indicator or measure. */
  readonly subject: string;
  readonly item: ItemCode | null;
  readonly place: Place;
}

export type Groups = readonly (readonly ComparableText[])[];

/** Shorter texts (เผยแพร่บนเว็บไซต์แล้ว) say too little to have been copied. In letters. */
const LEAST_LETTERS = 24;
/** While an item is not done, a longer text can be right in many rows too (อยู่ระหว่างรวบรวมข้อมูลจากทุกส่วนงาน). */
const LEAST_LETTERS_UNFINISHED = 50;

/**
 * The texts to hold against each other, one list a column, those that say the same (spaces, bullets and digits aside)
 * together. In each group the first is the one that fits its subject best: the others are the copies.
 */
export function groupsOfSameTexts(context: CheckContext): readonly Groups[] {
  return [itemTexts(context), ...measureTexts(context.assessment), ...indicatorTexts(context.assessment)].map(
    (texts) => {
      const withoutSubjects = subjectsOf(texts);
      const groups = new Map<string, ComparableText[]>();
      for (const text of texts) {
        const letters = lettersOf(text.text);
        if (letters.length < LEAST_LETTERS) continue;
        const essence = withoutSubjects(letters);
        const group = groups.get(essence);
        if (group) group.push(text);
        else groups.set(essence, [text]);
      }
      return [...groups].map(([essence, group]) => {
        const shingles = shinglesOf(essence);
        return bestFitFirst(group, () => shingles);
      });
    },
  );
}

/**
 * Takes the names of subjects off the beginning of a text: a copy often has this item's name put before it. Where what is
 * left says too little, the name is what the text says, and stays.
 */
function subjectsOf(texts: readonly ComparableText[]): (letters: string) => string {
  const subjects = new Set(texts.map(({ subject }) => lettersOf(subject)).filter((name) => name.length > 2));
  const lengths = [...new Set([...subjects].map(({ length }) => length))].sort((a, b) => b - a);
  return (letters) => {
    let rest = letters;
    for (;;) {
      const named = lengths.find((length) => subjects.has(rest.slice(0, length)));
      if (named === undefined) break;
      rest = rest.slice(named);
    }
    const says = rest === letters ? LEAST_LETTERS : contentOf(rest).join('').length;
    return says < LEAST_LETTERS ? letters : rest;
  };
}

/** Sorted by how much of the subject's wording the text has; of equal ones the upper row comes first. */
export function bestFitFirst(
  texts: readonly ComparableText[],
  shingles: (text: ComparableText) => Shingles = ({ text }) => shinglesOf(text),
): readonly ComparableText[] {
  if (texts.length < 2) return texts;
  const fits = new Map(
    texts.map((one) => [one, containment(shinglesOf(one.subject), shingles(one))] as const),
  );
  return [...texts].sort((a, b) => (fits.get(b) ?? 0) - (fits.get(a) ?? 0) || a.place.row - b.place.row);
}

function itemTexts({ items }: CheckContext): readonly ComparableText[] {
  return [...items].flatMap(([item, { row, title, progress, status }]) =>
    status.value !== 'ดำเนินการแล้ว' && lettersOf(progress).length < LEAST_LETTERS_UNFINISHED
      ? []
      : [{ text: progress, subject: title, item, place: { sheet: 'oit', row, column: 'progress' } as const }],
  );
}

function measureTexts({ measures }: Assessment): readonly (readonly ComparableText[])[] {
  return (['method', 'summary', 'outcome'] as const).map((column) =>
    measures.map((row) => ({
      text: row[column],
      subject: row.measure,
      item: null,
      place: { sheet: 'measures', row: row.row, column },
    })),
  );
}

function indicatorTexts({ indicators }: Assessment): readonly (readonly ComparableText[])[] {
  return (['guideline', 'progress'] as const).map((column) =>
    indicators.map((row) => ({
      text: row[column],
      subject: row.name,
      item: null,
      place: { sheet: 'indicators', row: row.row, column },
    })),
  );
}
