import { buildDone } from '../messages/dialogs';
import { buildTitle } from '../messages/titles';
import { type Built, buildSheets } from '../workbook/build-sheets';
import { withLock } from '../workbook/lock';
import { holding } from './surroundings';

/**
 * «สร้างแผ่นงาน»: adds what the workbook lacks and touches nothing that stands there.
 * @param year fiscal year (พ.ศ.) of a workbook that has none yet; the newest known when omitted.
 */
export function buildWorkbook(year?: number): Built & { readonly message: string } {
  const built = withLock(() => buildSheets(SpreadsheetApp.getActiveSpreadsheet(), year), holding(buildTitle));
  return { ...built, message: buildDone(built) };
}
