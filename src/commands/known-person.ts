import { hash } from '../report/digest';
import type { Person } from '../workbook/live-context';
import type { Table } from '../workbook/table';
import { runningUser } from './surroundings';

/** More than work in any office. */
const MOST_PEOPLE = 40;

/**
 * Who runs the script. Asking Drive takes a person longer to wait for than anything else that a check asks of Google, so
 * the workbook remembers who came by the key that Google has for each person for a month: the key and the address as their
 * sums. The address itself stands in ประวัติ alone; where it was erased, it is asked for anew.
 *
 * @returns `who` as `runningUser` says it, and the people to be remembered from now on
 */
export function knownPerson(
  people: readonly Person[],
  history: Table<'history'>,
): { readonly who: string; readonly people: readonly Person[] } {
  const addresses = new Map(history.rows.map(({ text }) => [hash(text('who')), text('who')]));
  const standing = people.filter(([, address]) => addresses.has(address));
  const key = personKey();
  const known = standing.find((person) => person[0] === key);
  if (known) return { who: addresses.get(known[1]) ?? '', people: standing };
  const who = runningUser();
  const others = standing.slice(1 - MOST_PEOPLE);
  return { who, people: key === null || who === '' ? standing : [...others, [key, hash(who)]] };
}

/** Null where Google tells none. */
function personKey(): string | null {
  try {
    const key = Session.getTemporaryActiveUserKey();
    return key ? hash(key) : null;
  } catch {
    return null;
  }
}
