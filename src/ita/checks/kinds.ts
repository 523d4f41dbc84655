import type { About, FindingCode } from '../finding';
import type { Concern } from './concerns';

/**
 * When sightings with the same facts are one finding: in the cells of one row or item (`row`); also in rows that stand
 * for no item, wherever they are (`fact`); throughout the book (`book`). `all`: there is only one of the kind, whatever
 * its facts.
 */
export type Together = 'row' | 'fact' | 'book' | 'all';

interface Kind {
  readonly about: About;
  readonly concern: Concern;
  readonly together: Together;
}

const work = (concern: Concern, together: Together = 'row'): Kind => ({ about: 'work', concern, together });
const text = (concern: Concern, together: Together = 'row'): Kind => ({ about: 'text', concern, together });
const settings = (concern: Concern): Kind => ({ about: 'settings', concern, together: 'row' });

/** Of each kind of finding: what it is about, what it keeps an office from, and what makes several of them one. */
export const KINDS: Readonly<Record<FindingCode, Kind>> = {
  'unknown-item': work('print'),
  'repeated-item': work('print'),
  'missing-item': work('print'),
  'wrong-count': work('completeness'),
  'missing-setting': settings('reading'),
  'bad-score': settings('print'),
  'bad-choice': settings('print'),
  'long-text': text('reading'),
  'score-mismatch': text('print', 'fact'),
  'score-unexplained': settings('reading'),
  'unknown-status': work('completeness'),
  'status-conflict': work('completeness'),
  'status-behind': work('completeness'),
  overdue: work('completeness'),
  'not-yet-due': work('completeness'),
  'future-date': work('completeness'),
  'too-early': work('completeness'),
  'missing-owner': work('completeness'),
  'missing-progress': work('completeness'),
  'missing-url': work('completeness'),
  'missing-date': work('completeness'),
  'impossible-date': work('completeness'),
  'component-missing': work('completeness'),
  'no-components': work('completeness'),
  'bad-url': work('completeness'),
  'duplicate-url': work('completeness'),
  'foreign-url': work('print', 'fact'),
  'foreign-name': text('print', 'fact'),
  'wrong-year': work('print'),
  'wrong-reference': work('print'),
  'duplicate-text': text('print'),
  leftover: text('print'),
  'personal-data': text('print'),
  'off-topic': text('reading'),
  'near-duplicate-text': text('reading'),
  'generic-text': text('reading'),
  unfinished: text('reading'),
  unbalanced: text('reading'),
  'owner-unknown': work('reading'),
  'outcome-copied': text('reading'),
  'measure-unlinked': text('reading'),
  'name-mismatch': text('reading', 'fact'),
  spelling: text('typing', 'book'),
  'repeated-word': text('typing', 'book'),
  'item-code-spelling': text('typing', 'book'),
  'mixed-digits': text('typing'),
  'era-spacing': text('typing', 'book'),
  'decomposed-sara-am': text('typing', 'book'),
  'invisible-characters': text('typing'),
  'displaced-characters': text('typing'),
  'private-characters': text('typing'),
  'criteria-fault': { about: 'criteria', concern: 'print', together: 'row' },
  'criteria-wording': { about: 'criteria', concern: 'typing', together: 'all' },
};
