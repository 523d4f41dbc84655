import type { OitItem } from '../../criteria/types';
import { toArabicDigits } from '../../text/thai-digits';
import { wholeCheck } from '../check';
import type { PersonalData } from './facts';

/** Words of items that ask how to reach the office and its heads. */
const ASKS_FOR_CONTACTS = /ติดต่อ|ผู้บริหาร|ช่องทาง|Q&A|สอบถาม|Social/;

export const personalData = wholeCheck(
  'personal-data',
  'warning',
  'No number of a citizen stands in a text that is printed or published, nor a private telephone or e-mail where the item asks for no contacts.',
  (context) => {
    const items = new Map(context.criteria.items.map((item) => [item.code, item]));
    return context.texts
      .filter(({ text }) => MAY_HOLD_SOME.test(text))
      .flatMap(({ text, place, item }) => {
        const about = item === null ? undefined : items.get(item);
        const found = foundIn(text, about !== undefined && asksForContacts(about));
        return found === null ? [] : [{ place, facts: found, ...(item === null ? {} : { item }) }];
      });
  },
);

function asksForContacts({ title, components }: OitItem): boolean {
  return (
    ASKS_FOR_CONTACTS.test(title) || components.some((component) => /ช่องทางการติดต่อ|โทรศัพท์/.test(component))
  );
}

function foundIn(
  text: string,
  contactsAsked: boolean,
): { readonly kind: PersonalData; readonly text: string } | null {
  const typed = toArabicDigits(text);
  const at = (index: number, length: number) => text.slice(index, index + length);
  for (const { 0: number, index = 0 } of typed.matchAll(CITIZEN))
    if (isCitizen(number.replace(/\D/g, '')))
      return { kind: 'citizen', text: masked(at(index, number.length)) };
  if (contactsAsked) return null;
  const mobile = MOBILE.exec(typed);
  if (mobile) return { kind: 'mobile', text: at(mobile.index, mobile[0].length) };
  const email = PRIVATE_EMAIL.exec(typed);
  return email ? { kind: 'email', text: email[0] } : null;
}

/** One cheap look that spares most texts the rest: an address, or nine digits with little between them. */
const MAY_HOLD_SOME = /@|(?:[0-9๐-๙][ -]?){9}/;
/** Thirteen digits in one piece or as on the card: 1-2345-67890-12-1. */
const CITIZEN =
  /(?<![0-9/.-])[1-8](?:[0-9]{12}|([ -])[0-9]{4}\1[0-9]{5}\1[0-9]{2}\1[0-9])(?![0-9/]|[-.][0-9])/g;
const MOBILE = /(?<![0-9/.,-])(?:0|\+66[ -]?)[689][0-9]?(?:[ -]?[0-9]){7,8}(?![0-9/])/;
const PRIVATE_EMAIL =
  /[a-z0-9._%+-]{1,64}@(?:gmail|hotmail|outlook|live|yahoo|icloud|ymail|msn)\.[a-z.]{2,8}/i;

/** By the last digit, which is made from the other twelve. */
function isCitizen(digits: string): boolean {
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (13 - index),
    0,
  );
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}

/** Enough to find it by, and no more: a finding is written into the sheet. */
function masked(number: string): string {
  return `${number.slice(0, 4)}…`;
}
