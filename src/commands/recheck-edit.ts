import { comparable } from '../ita/text/comparable';
import { typingName } from '../messages/self-test';
import { UserError } from '../messages/user-error';
import { tryTrigger } from '../selftest/typing';
import { type LiveContext, liveContext } from '../workbook/live-context';
import { openWorkbook } from '../workbook/open-workbook';
import { besideTyping } from '../workbook/room';
import { beginRun } from '../workbook/run';
import { columnsOf, SHEETS } from '../workbook/schema';
import { recheck } from './recheck';

const WATCHED = [SHEETS.oit, SHEETS.components].map(({ name }) => comparable(name));

/**
 * After a person's edit in OIT or องค์ประกอบ: judges again, so that the colour follows the typing. Three reads, then one
 * write (one for each of the add-on's columns where staff moved them apart). Before the first full check there is nothing to follow.
 *
 * One window stays open. Whoever moves, inserts or deletes columns or rows of OIT between the last read and the write, a
 * fraction of a second, gets the verdicts that changed (of one row as a rule) into cells of their own. Only reading back what
 * was written would tell (workbook/room), and that is a fifth round trip where a person waits for four. None of the four can
 * be saved: what the check kept, องค์ประกอบ and OIT stand in three sheets, which Google reads one by one; and since an edit of
 * either of the two changes verdicts, neither can be kept in the place of the other. The next edit or check writes the
 * verdicts where they belong; what stood in the cells that were hit is in Google's version history.
 *
 * Google keeps two edits waiting at most while one is answered, and tells of no others: what is typed faster is judged with
 * the next edit, when the sidebar is read, or by the full check.
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
    if (isOurs(range, live)) return;
    recheck(besideTyping(openWorkbook()), live);
  } catch (error) {
    // A heading that is just being changed, say: whoever types is not to be stopped, and the full check tells it.
    if (!(error instanceof UserError)) throw error;
  }
}

/**
 * True of an edit in the add-on's own columns, which says nothing of an item. Only where it seems so from where the columns
 * stood at the last check are the headings asked, which is one round trip more.
 */
function isOurs(range: GoogleAppsScript.Spreadsheet.Range, { columns, headingRow }: LiveContext): boolean {
  const sheet = range.getSheet();
  if (comparable(sheet.getName()) !== comparable(SHEETS.oit.name) || range.getRow() <= headingRow)
    return false;
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  const own = columnsOf('oit').filter(([name, { ours }]) => {
    const place = columns.oit[name] ?? 0;
    return ours === true && place >= first && place <= last;
  });
  if (own.length !== last - first + 1) return false;
  const [headings = []] = sheet.getRange(headingRow, first, 1, own.length).getValues();
  return own.every(
    ([name, { heading }]) =>
      comparable(String(headings[(columns.oit[name] ?? 0) - first])) === comparable(heading),
  );
}
