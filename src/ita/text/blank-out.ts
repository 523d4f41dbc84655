/**
 * The text with every address and every word with Latin letters in it (o36, Covid-19, A4, someone@nasom.example)
 * blanked out, so that what is left is Thai prose. Its length stays, so offsets hold.
 */
export function blankForeignWords(text: string): string {
  return blankLinks(text).replace(/[^\s\u0E00-\u0E7F]+/g, (word) =>
    /[A-Za-z]/.test(word) ? blanks(word) : word,
  );
}

/** The text with every web and e-mail address blanked out, its length kept. */
export function blankLinks(text: string): string {
  if (!/:\/\/|www|@/i.test(text)) return text;
  return text
    .replace(/(?:https?:\/\/|www\.)\S+/gi, blanks)
    .replace(/[^\s\u0E00-\u0E7F]+/g, (word) => (word.includes('@') ? blanks(word) : word));
}

function blanks(text: string): string {
  return ' '.repeat(text.length);
}
