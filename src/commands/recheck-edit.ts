import { comparable } from '../ita/text';
import { typingName } from '../messages/self-test';
import { UserError } from '../messages/user-error';
import { tryTrigger } from '../selftest/typing';
import { liveContext } from '../workbook/live-context';
import { openWorkbook } from '../workbook/open-workbook';
import { besideTyping } from '../workbook/room';
import { beginRun } from '../workbook/run';
import { SHEETS } from '../workbook/schema';
import { recheck } from './recheck';

const WATCHED = [SHEETS.oit, SHEETS.components].map(({ name }) => comparable(name));

/**
 * After a person's edit in OIT or องค์ประกอบ: judges again, so that the colour follows the typing. Three reads, then one
 * write (one for each of the add-on's columns where staff moved them apart). Before the first full check there is nothing to follow.
 */
export function recheckEdit({ range }: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  beginRun('trigger');
  const sheet = range.getSheet();
  const name = sheet.getName();
  if (name === typingName) tryTrigger(sheet);
  if (!WATCHED.includes(comparable(name))) return;
  const live = liveContext(SpreadsheetApp.getActiveSpreadsheet());
  if (live === null) return;
  try {
    recheck(besideTyping(openWorkbook(live.timeZone)), live);
  } catch (error) {
    // A heading that is just being changed, say: whoever types is not to be stopped, and the full check tells it.
    if (!(error instanceof UserError)) throw error;
  }
}
