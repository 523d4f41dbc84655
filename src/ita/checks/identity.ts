import type { FindingCode, FindingFacts, Sighting } from '../finding';
import { remembered } from '../remembered';
import { blankLinks } from '../text/blank-out';
import { lettersOf } from '../text/similarity';
import { applyEdits } from '../text/text-edits';
import { typingEdits } from './language';

/**
 * What of a finding's facts makes it the same one at the next check: not where its row stands, and not how the words
 * beside it are written by then.
 */
export function identityOf({ code, facts }: Sighting): string {
  const identity = IDENTITIES[code] as ((facts: Sighting['facts']) => unknown) | undefined;
  return JSON.stringify(identity ? identity(facts) : facts);
}

/**
 * The kind by which a finding is accepted: a copy in which one side was mended is nearly a copy, and was looked at all
 * the same.
 */
export function acceptedAs(code: FindingCode): FindingCode {
  return code === 'near-duplicate-text' ? 'duplicate-text' : code;
}

type Identities = { readonly [C in FindingCode]?: (facts: FindingFacts[C]) => unknown };

/** Letters that are enough to know the place of a mark by. */
const NEAR = 6;
const END = 8;

const copied = ({ text, original }: FindingFacts['duplicate-text']) => [essence(text), original.item];

const IDENTITIES: Identities = {
  'repeated-item': ({ code }) => code,
  'duplicate-text': copied,
  'near-duplicate-text': copied,
  'duplicate-url': ({ url, original }) => [url, original.item],
  'off-topic': ({ text, like }) => [essence(text), like?.code],
  'generic-text': ({ text }) => essence(text),
  'outcome-copied': ({ text }) => essence(text),
  'component-missing': ({ texts, total }) => [[...texts.map(essence)].sort(), total],
  'name-mismatch': ({ written, meant }) => [essence(written), meant],
  'criteria-wording': ({ written }) => essence(written),
  unbalanced: ({ mark, near }) => [mark, essence(near.slice(near.indexOf(mark) + 1)).slice(0, NEAR)],
  unfinished: ({ end }) => essence(end).slice(-END),
  'invisible-characters': ({ count }) => count,
  'displaced-characters': ({ count }) => count,
  'private-characters': ({ near }) => near,
};

/** What a text says, whatever was mended in it: misspellings, signs, numbers (years, codes of items) and addresses. */
const essence = remembered((text) => {
  const mended = applyEdits(text, typingEdits(text));
  return lettersOf(blankLinks(mended).replace(/[oO]?\s?[0-9๐-๙]+/g, ' '));
});
