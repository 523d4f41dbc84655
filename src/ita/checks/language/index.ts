import type { Check } from '../check';

/** Checks of how a text is written, whatever it says. */
export const LANGUAGE_CHECKS: readonly Check[] = [];
