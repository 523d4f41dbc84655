/** What the checks between rows know beyond the place. */
// biome-ignore lint/suspicious/noEmptyInterface: the family's checks add to it.
export interface BetweenFacts {}
