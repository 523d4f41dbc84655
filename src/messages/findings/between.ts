import type { BetweenFacts } from '../../ita/checks/between/facts';
import type { Sentences } from './words';

/** What the checks between rows say. */
export const betweenSentences: Sentences<BetweenFacts> = {};
