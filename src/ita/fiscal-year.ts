/** A Thai fiscal year in the Buddhist era: 2566 runs from 1 October 2565 to 30 September 2566. */
export type FiscalYear = number;
