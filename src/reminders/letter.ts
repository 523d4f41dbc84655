import type { Due, DueDivision } from '../commands/read-due';
import { isEmail } from '../ita/text/email-addresses';
import { divisionName, letterWords as words } from '../messages/reminder';

/**
 * What a mailto: address may be: browsers on Windows hand no more than 2,083 letters to the mail program, and drop or cut
 * the rest. Each Thai letter takes nine of them.
 */
const MOST_LETTERS = 2_000;

/**
 * A letter to a division, as the address that opens it in the person's own mail program, which sends it or not. As
 * many items are told as there is room for, and the others by their codes. Null where the division has no address.
 */
export function mailto(due: Due, owed: DueDivision): string | null {
  if (!isEmail(owed.email)) return null;
  for (let told = owed.items.length; told > 0; told--) {
    const address = letter(due, owed, told);
    if (address.length <= MOST_LETTERS) return address;
  }
  return letter(due, owed, 0);
}

function letter(due: Due, { division, email, items }: DueDivision, told: number): string {
  const rest = items.slice(told).map(({ code }) => code);
  const body = [
    words.greeting(divisionName(division)),
    ...items.slice(0, told).map(words.item),
    ...(rest.length > 0 ? [words.rest(rest)] : []),
    due.link,
  ].join('\r\n');
  const query = [
    ['subject', words.subject(due.year, items)],
    ['body', body],
  ].map(([name, text]) => `${name}=${encoded(text ?? '')}`);
  return `mailto:${encoded(email)}?${query.join('&')}`;
}

/** A letter that is cut in two, as half of a picture, cannot be encoded: it becomes the sign for what is unknown. */
function encoded(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  ).replace(/'/g, '%27');
}
