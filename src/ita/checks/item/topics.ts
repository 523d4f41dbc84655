import { practiceWordsOf } from '../../criteria/practice';
import type { ItemCode, OitItem } from '../../criteria/types';
import { lettersOf } from '../../text/similarity';
import { contentOf } from '../boilerplate';

/**
 * Which item a text speaks of, told by the character n-grams that it shares with the items' titles and components:
 * Thai has no spaces between its words, and n-grams need no dictionary. Boilerplate is left out on both sides.
 */
export interface Topics {
  /** How strongly the text speaks of each item that it shares anything with; `size` is how much it says at all. */
  readonly of: (text: string, names: readonly string[]) => TopicMatch;
  /** How many words of practice of the item a text has. */
  readonly practiceIn: (text: string, item: ItemCode) => number;
}

export interface TopicMatch {
  readonly size: number;
  readonly strengths: ReadonlyMap<ItemCode, Strength>;
}

/** What a text shares with an item: so many grams, each weighing the less the more items have it. */
export interface Strength {
  readonly weight: number;
  readonly grams: number;
}

export const NOTHING: Strength = { weight: 0, grams: 0 };

/** About the length of a Thai word. */
const SIZE = 4;

/** What so many items share tells none of them apart; leaving it out keeps a long list of items cheap. */
const TOO_COMMON = 15;

const ofLists = new WeakMap<readonly OitItem[], Topics>();

/** Worked out once for a list: a check after a fix asks for the same again. */
export function topicsOf(items: readonly OitItem[]): Topics {
  const topics = ofLists.get(items) ?? readTopics(items);
  ofLists.set(items, topics);
  return topics;
}

function readTopics(items: readonly OitItem[]): Topics {
  const holders = new Map<string, ItemCode[]>();
  for (const { code, title, components } of items) {
    for (const gram of gramsOf([title, ...components].join('\n'), [])) {
      const codes = holders.get(gram);
      if (codes) codes.push(code);
      else holders.set(gram, [code]);
    }
  }

  const practice = new Map(items.map((item) => [item.code, [...new Set(practiceWordsOf(item))]]));
  return {
    practiceIn: (text, item) => {
      const letters = lettersOf(text);
      return (practice.get(item) ?? []).filter((word) => letters.includes(word)).length;
    },
    of: (text, names) => {
      const grams = gramsOf(text, names);
      const strengths = new Map<ItemCode, Strength>();
      for (const gram of grams) {
        const codes = holders.get(gram) ?? [];
        if (codes.length > TOO_COMMON) continue;
        for (const code of codes) {
          const { weight, grams: shared } = strengths.get(code) ?? NOTHING;
          strengths.set(code, { weight: weight + 1 / codes.length, grams: shared + 1 });
        }
      }
      return { size: grams.size, strengths };
    },
  };
}

function gramsOf(text: string, names: readonly string[]): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const piece of contentOf(text, names))
    for (let start = 0; start + SIZE <= piece.length; start++) grams.add(piece.slice(start, start + SIZE));
  return grams;
}
