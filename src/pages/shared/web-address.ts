/** The address when it is one of the web, else null: what stands in a cell may be anything, and a link would run it. */
export function webAddress(address: string): string | null {
  return /^https?:\/\/[^\s/\\]/i.test(address) ? address : null;
}
