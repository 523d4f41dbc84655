import type { AgreedList } from '../ita/criteria/from-list';
import { fiscalYearOf } from '../ita/fiscal-year';
import { buildDone } from '../messages/dialogs';
import { buildTitle } from '../messages/titles';
import { type Built, buildSheets } from '../workbook/build-sheets';
import { withLock } from '../workbook/lock';
import { isCutOff } from '../workbook/roll-over';
import { criteriaOfList, finishRollOver } from './roll-over';
import { holding, today } from './surroundings';

/**
 * «สร้างแผ่นงาน»: adds what the workbook lacks and touches nothing that stands there. Where the change to a new fiscal year
 * was cut off, sheets may only seem to be missing, and it is gone on with.
 *
 * @param year fiscal year (พ.ศ.) of a workbook that has none yet; the present one when omitted.
 * @param list its items, where they are not those that the program brings along.
 */
export function buildWorkbook(year?: number, list?: AgreedList): Built & { readonly message: string } {
  const asked = year ?? fiscalYearOf(today());
  const own = list ? criteriaOfList(list, asked, null) : null;
  return withLock(
    () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      if (isCutOff(spreadsheet)) {
        const { left, message } = finishRollOver();
        return { ...NOTHING, left, message };
      }
      const built = buildSheets(spreadsheet, asked, { own });
      return { ...built, message: buildDone(built) };
    },
    { holder: holding(buildTitle) },
  );
}

const NOTHING = { sheets: [], columns: 0, rows: 0 };
