import type { Assessment } from '../../assessment/assessment';
import { itemOf } from '../../criteria/item-of';
import type { ItemCode, OitItem } from '../../criteria/types';
import { isBlank } from '../../text/comparable';
import { containment, lettersOf, shinglesOf } from '../../text/similarity';
import { contentOf, isBoilerplate } from '../boilerplate';
import { itemCheck, wholeCheck } from '../check';
import { NOTHING, type Strength, type TopicMatch, topicsOf } from './topics';

/** Another item fits so much better, by so much at least, that the text must be its own. Tuned on the real report. */
const TIMES_STRONGER = 3;
const STRONG_ENOUGH = 1.5;
/** One word of practice may stand anywhere (โครงการ, ประกาศ): beside it the other item must fit better than that. */
const STRONG_BESIDE_ONE = 2.5;
/** A word or two that only the other has, such as (ถ้ามี), are not enough. */
const GRAMS_ENOUGH = 8;

export const offTopic = wholeCheck(
  'off-topic',
  // A judgement of words, not a certainty: it asks a person to look, and does not turn the item down by itself.
  'warning',
  'The progress fits another item far better than its own, and has none of the words of practice of its own.',
  ({ assessment, criteria, items }) => {
    const topics = topicsOf(criteria.items);
    const names = officeNames(assessment);
    const titles = new Map(criteria.items.map(({ code, title }) => [code, lettersOf(title)]));
    return [...items].flatMap(([item, { row, progress }]) => {
      const match = topics.of(progress, names);
      const practised = topics.practiceIn(progress, item);
      if (!isAboutAnother(item, match, practised)) return [];
      // With its own name in it, a text is about its item, however ordinary the words of the name are.
      if (lettersOf(progress).includes(titles.get(item) ?? '')) return [];
      const like = likeliest(progress, match, criteria.items);
      return [
        {
          item,
          place: { sheet: 'oit', row, column: 'progress' } as const,
          facts: { text: progress, like: like && { code: like.code, title: like.title } },
        },
      ];
    });
  },
);

/** @param practised how many words of practice of its own item it has: with several of them it is about that one */
function isAboutAnother(item: ItemCode, { strengths }: TopicMatch, practised: number): boolean {
  if (practised > 1) return false;
  const own = (strengths.get(item) ?? NOTHING).weight;
  const enough = practised === 0 ? own * TIMES_STRONGER : Math.max(own * TIMES_STRONGER, STRONG_BESIDE_ONE);
  return [...strengths.values()].some((other) => isStrong(other) && other.weight >= enough);
}

function isStrong({ weight, grams }: Strength): boolean {
  return weight >= STRONG_ENOUGH && grams >= GRAMS_ENOUGH;
}

/** Of the items that a text fits about equally well, the one whose title has most of its words. */
function likeliest(text: string, { strengths }: TopicMatch, items: readonly OitItem[]): OitItem | null {
  // Of a long list a text speaks of a few items only.
  const fitting = [...strengths].filter(([, strength]) => isStrong(strength));
  const enough = 0.9 * fitting.reduce((most, [, { weight }]) => Math.max(most, weight), 0);
  const shingles = shinglesOf(text);
  const [best] = fitting
    .filter(([, { weight }]) => weight >= enough)
    .flatMap(([code]) => itemOf(items, code) ?? [])
    .map((item) => ({ item, share: containment(shingles, shinglesOf(item.title)) }))
    .sort((a, b) => b.share - a.share || numberOf(a.item) - numberOf(b.item));
  return best?.item ?? null;
}

function numberOf({ code }: OitItem): number {
  return Number(code.slice(1));
}

export const genericText = itemCheck(
  'generic-text',
  'warning',
  'The progress says that something was done and published, but not what.',
  ({ row, progress }, _item, { assessment }) =>
    !isBlank(progress) && isBoilerplate(progress, officeNames(assessment))
      ? [{ place: { sheet: 'oit', row, column: 'progress' }, facts: { text: progress } }]
      : [],
);

/** What is the office's own in its name: นาโสม. */
function officeNames({ settings }: Assessment): readonly string[] {
  return contentOf(settings.agency);
}
