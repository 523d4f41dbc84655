import { unconfirmedLists } from '../ita/criteria/confirmation';
import type { Criteria, CriteriaList } from '../ita/criteria/types';
import { comparable, isBlank } from '../ita/text';
import { CONFIRMED_BY_OFFICE, LIST_NAMES } from '../messages/criteria';
import { problem } from '../messages/problems';
import { KIND } from '../workbook/criteria-rows';
import { withLock } from '../workbook/lock';
import { openWorkbook } from '../workbook/open-workbook';
import { aboutToWrite } from '../workbook/run';
import { SHEETS } from '../workbook/schema';
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
  return withLock(() => {
    const workbook = openWorkbook();
    const table = workbook.table('criteria');
    const sheet = workbook.sheet('criteria');
    const account = runningUser();
    const values = {
      value: CONFIRMED_BY_OFFICE,
      owners: account === '' ? name : `${name} (${account})`,
      yearRule: nowWords(),
    };
    aboutToWrite(SHEETS.criteria.name);
    for (const row of table.rows) {
      if (comparable(row.text('kind')) !== comparable(KIND.confirmation)) continue;
      if (!lists.some((list) => comparable(row.text('name')) === comparable(LIST_NAMES[list]))) continue;
      for (const column of ['value', 'owners', 'yearRule'] as const)
        sheet.getRange(row.row, table.columns[column]).setValue(values[column]);
    }
    const criteria = standingCriteria(openWorkbook(workbook.timeZone()));
    return criteria ? unconfirmedIn(criteria) : [];
  });
}
