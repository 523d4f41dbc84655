const ADDRESS = /[^\s@()<>,;:"]+@[^\s@()<>,;:"]+\.[^\s@()<>,;:"]+/g;

/** The e-mail addresses in a text, in small letters, each once. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set((text.match(ADDRESS) ?? []).map((address) => address.toLowerCase()))];
}

/** The text with `instead` for an address, or, for null, for every one. */
export function withoutAddress(text: string, address: string | null, instead: string): string {
  return text.replace(ADDRESS, (found) =>
    address === null || found.toLowerCase() === address.toLowerCase() ? instead : found,
  );
}

/** One address as a reader of a document has it: no name, no second address, no blank, not longer than mail takes. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(text);
}
