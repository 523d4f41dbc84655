import { fiscalYearOf } from '../ita/fiscal-year';
import { buildDone } from '../messages/dialogs';
import { buildTitle } from '../messages/titles';
import { type Built, buildSheets } from '../workbook/build-sheets';
import { withLock } from '../workbook/lock';
import { holding, today } from './surroundings';

/**
 * «สร้างแผ่นงาน»: adds what the workbook lacks and touches nothing that stands there.
 * @param year fiscal year (พ.ศ.) of a workbook that has none yet; the present one when omitted.
 */
export function buildWorkbook(year?: number): Built & { readonly message: string } {
  const built = withLock(
    () => buildSheets(SpreadsheetApp.getActiveSpreadsheet(), year ?? fiscalYearOf(today())),
    holding(buildTitle),
  );
  return { ...built, message: buildDone(built) };
}
