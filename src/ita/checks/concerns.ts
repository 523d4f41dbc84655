/**
 * What a finding keeps an office from, and so the order in which findings are told: something wrong would be printed;
 * an item stays short of ครบถ้วน; a text should be read again; something was mistyped.
 */
export const CONCERNS = ['print', 'completeness', 'reading', 'typing'] as const;
export type Concern = (typeof CONCERNS)[number];
