import type { Finding, FindingFacts, Sighting } from '../../ita/finding';
import { betweenSentences } from './between';
import { itemSentences } from './item';
import { languageSentences } from './language';
import { wholeSentences } from './whole';
import type { Sentences, Words } from './words';

const sentences: Sentences<FindingFacts> = {
  ...itemSentences,
  ...betweenSentences,
  ...languageSentences,
  ...wholeSentences,
};

/** The sentence of a finding, without its place. */
export function wordsOf({ code, facts }: Finding | Sighting): Words {
  const words = sentences[code] as (facts: Finding['facts']) => Words;
  return words(facts);
}
