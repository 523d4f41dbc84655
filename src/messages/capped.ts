import type { Severity } from '../ita/finding';
import type { ToldFinding } from './told-finding';

/** What a page is sent at once: more nobody reads before mending what is there, and a page must open in a moment. */
export const MOST_FINDINGS = 300;
/** Of one finding. */
const MOST_PLACES = 50;
/** Rows of a list: items, divisions, components, addresses. */
export const MOST_LISTED = 500;
/** Of a sentence. */
const MOST_LETTERS = 2_000;

/** The one way to say that there is more. */
export const andMore = (count: number): string => `และอีก ${count} เรื่อง`;

/** The first of some sentences and, where there are more, how many. */
export function firstOf(sentences: readonly string[], most: number): readonly string[] {
  const more = sentences.length - most;
  return more > 0 ? [...sentences.slice(0, most), andMore(more)] : sentences;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * What is worst of all the findings, wherever they stand: what is open before what was accepted, errors first.
 * `of` picks them out of a list and makes them fit; `more` counts those that are left out.
 */
export function worstOf<F extends ToldFinding>(
  all: readonly F[],
): { readonly of: (some: readonly F[]) => readonly F[]; readonly more: number } {
  if (all.length <= MOST_FINDINGS) return { of: (some) => some.map(fitted), more: 0 };
  const rank = ({ severity, accepted }: F) => (accepted === null ? RANK[severity] : 3);
  const kept = new Set([...all].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_FINDINGS));
  return { of: (some) => some.filter((each) => kept.has(each)).map(fitted), more: all.length - kept.size };
}

function fitted<F extends ToldFinding>(finding: F): F {
  const morePlaces = Math.max(0, finding.places.length - MOST_PLACES);
  return {
    ...finding,
    message: cut(finding.message),
    fix: cut(finding.fix),
    places: finding.places.slice(0, MOST_PLACES),
    ...(morePlaces > 0 && { morePlaces }),
  };
}

function cut(text: string): string {
  return text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS)}…`;
}
