/** What an office enters into ITAS for an item. */
export interface Entry {
  /** Only those that lead somewhere. */
  readonly addresses: readonly string[];
  /** Which page is which, where they have names, and what was done. */
  readonly explanation: string;
}

/** What was entered, as it stood then. */
export interface EnteredMark {
  /** An address a line. */
  readonly address: string;
  readonly explanation: string;
  /** As the sheet has it. */
  readonly when: string;
}

/** More than any cell holds of both together; what is compared must be what is kept. */
export const MOST_LETTERS = 45_000;

export function addressText({ addresses }: Entry): string {
  return addresses.join('\n').slice(0, MOST_LETTERS);
}

/** A text that is another one now than when it was entered. */
export interface ChangedText {
  readonly before: string;
  readonly after: string;
}

/** What changed since it was entered; null for what did not. A tick without a copy, made in the sheet, tells of nothing. */
export function changesSince(
  { address, explanation }: EnteredMark,
  now: Entry,
): { readonly address: ChangedText | null; readonly explanation: ChangedText | null } {
  if (!hasCopy({ address, explanation })) return { address: null, explanation: null };
  return {
    address: change(address, addressText(now)),
    explanation: change(explanation, now.explanation),
  };
}

export function hasCopy({ address, explanation }: Pick<EnteredMark, 'address' | 'explanation'>): boolean {
  return address !== '' || explanation !== '';
}

/** Cells keep no carriage returns, and nobody sees a blank at the end. */
const plain = (text: string) => text.replace(/\r\n?/g, '\n').trim();

function change(before: string, after: string): ChangedText | null {
  return plain(before) === plain(after) ? null : { before, after };
}
