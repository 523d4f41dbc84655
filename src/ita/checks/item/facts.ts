/** What the checks of single items know beyond the place. */
export interface ItemFacts {
  'missing-progress': Record<never, never>;
  'missing-url': Record<never, never>;
  'missing-date': Record<never, never>;
  'missing-owner': Record<never, never>;
  /** `texts` are the components not ticked, `total` how many the item has. */
  'component-missing': { readonly texts: readonly string[]; readonly total: number };
  'no-components': Record<never, never>;
  'unknown-status': { readonly text: string };
  'impossible-date': { readonly text: string };
}
