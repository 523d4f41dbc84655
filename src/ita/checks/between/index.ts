import type { Check } from '../check';

/** Checks that hold rows against each other. */
export const BETWEEN_CHECKS: readonly Check[] = [];
