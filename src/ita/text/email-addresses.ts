const EMAIL = /[^\s@()<>,;:"]+@[^\s@()<>,;:"]+\.[^\s@()<>,;:"]+/g;

/** The e-mail addresses in a text, in small letters, each once. */
export function emailsIn(text: string): readonly string[] {
  return [...new Set((text.match(EMAIL) ?? []).map((email) => email.toLowerCase()))];
}

/** The text with `instead` for an e-mail address, or, for null, for every one; brackets that stood round it alone go with it. */
export function withoutEmail(text: string, email: string | null, instead: string): string {
  const without = text.replace(EMAIL, (found) =>
    email === null || found.toLowerCase() === email.toLowerCase() ? instead : found,
  );
  return without === text ? text : without.replace(/\s*\(\)/g, '');
}

/** One address as a reader of a document has it: no name, no second address, no blank, not longer than mail takes. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}$/.test(text);
}
