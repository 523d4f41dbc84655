import { unconfirmedLists } from '../ita/criteria/confirmation';
import type { Criteria, CriteriaList } from '../ita/criteria/types';
import { comparable, isBlank } from '../ita/text/comparable';
import { CONFIRMED_BY_OFFICE, LIST_NAMES } from '../messages/criteria';
import { problem } from '../messages/problems';
import { KIND } from '../workbook/criteria-rows';
import { inRoom } from '../workbook/room';
import { standingCriteria } from '../workbook/standing-criteria';
import { nowWords, runningUser } from './surroundings';

/** A list that nobody has compared with the handbook of ป.ป.ช. yet, and where it comes from. */
export interface UnconfirmedList {
  readonly list: CriteriaList;
  readonly name: string;
  readonly source: string;
}

export function unconfirmedIn(criteria: Criteria): readonly UnconfirmedList[] {
  return unconfirmedLists(criteria).map((list) => ({
    list,
    name: LIST_NAMES[list],
    source: criteria.provenance[list].source,
  }));
}

const MOST_LETTERS = 100;

/**
 * «ยืนยันแล้วกับคู่มือ»: writes into เกณฑ์ who compared the lists with the handbook, and when.
 * @param who as the person names themselves; the account is added where Google says it
 * @returns what is still unconfirmed
 */
export function confirmCriteria(lists: readonly CriteriaList[], who: string): readonly UnconfirmedList[] {
  const name = who.trim().slice(0, MOST_LETTERS);
  if (isBlank(name)) throw problem('nobody-confirms', {});
  return inRoom((room) => {
    const account = runningUser();
    const values = {
      value: CONFIRMED_BY_OFFICE,
      owners: account === '' ? name : `${name} (${account})`,
      yearRule: nowWords(),
    };
    const named = lists.map((list) => comparable(LIST_NAMES[list] ?? ''));
    room.write('criteria', ({ rows, columns }) =>
      rows
        .filter((row) => comparable(row.text('kind')) === comparable(KIND.confirmation))
        .filter((row) => named.includes(comparable(row.text('name'))))
        .flatMap((row) =>
          (['value', 'owners', 'yearRule'] as const).map((column) => ({
            row: row.row,
            column: columns[column],
            value: values[column],
          })),
        ),
    );
    const criteria = standingCriteria(room.workbook);
    return criteria ? unconfirmedIn(criteria) : [];
  });
}
