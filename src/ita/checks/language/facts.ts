/** What the checks of language know beyond the place. */
export interface LanguageFacts {
  spelling: { readonly wrong: string; readonly right: string };
  /** `word` is what stands twice in a row. */
  'repeated-word': { readonly word: string };
  /** `number` is the first one in Arabic digits. */
  'mixed-digits': { readonly number: string };
  /** `mark` is the first bracket or quote without its other half, `near` the words around it. */
  unbalanced: { readonly mark: string; readonly near: string };
  /** `text` is the era and year as typed, `right` as it should stand. */
  'era-spacing': { readonly text: string; readonly right: string };
  'invisible-characters': { readonly count: number };
  'displaced-characters': { readonly count: number };
  /** `near` is the text around the first one, with ▯ in its place. */
  'private-characters': { readonly count: number; readonly near: string };
  /** `word` holds สระอำ typed as two characters. */
  'decomposed-sara-am': { readonly word: string };
  /** `text` is the code as typed, `right` as NACC writes it. */
  'item-code-spelling': { readonly text: string; readonly right: string };
}
