/** What the checks of language know beyond the place. */
// biome-ignore lint/suspicious/noEmptyInterface: the family's checks add to it.
export interface LanguageFacts {}
