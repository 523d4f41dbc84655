import type { Assessment } from '../ita/assessment';
import { checkContext } from '../ita/checks';
import { comparable } from '../ita/text';
import { judge } from '../ita/verdict';
import { UserError } from '../messages/user-error';
import { liveContext, policyOf } from '../workbook/live-context';
import { openWorkbook } from '../workbook/open-workbook';
import { outcomesByKey } from '../workbook/outcomes';
import { readComponents, readItems } from '../workbook/read-assessment';
import { SHEETS } from '../workbook/schema';
import { writeOutcomes } from '../workbook/write-check';
import { today } from './surroundings';

const WATCHED = [SHEETS.oit, SHEETS.components].map(({ name }) => comparable(name));

/**
 * After a person's edit in OIT or องค์ประกอบ: judges again and writes where a verdict changed, so that the colour follows
 * the typing. Three reads, then one write (a tick changes องค์ประกอบครบ as well: two). What the other sheets say is as the
 * last full check read it; before the first there is nothing to follow.
 */
export function recheckEdit({ range }: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  if (!WATCHED.includes(comparable(range.getSheet().getName()))) return;
  const live = liveContext(SpreadsheetApp.getActiveSpreadsheet());
  if (live === null) return;
  try {
    const workbook = openWorkbook(live.timeZone);
    const components = workbook.table('components');
    // OIT last, so that as little time as can be lies between finding the rows and writing beside them.
    const oit = workbook.table('oit');
    const assessment: Assessment = {
      ...live.rest,
      items: readItems(oit),
      components: readComponents(components),
    };
    const judgement = judge(checkContext(assessment, live.criteria, today()), policyOf(live));
    writeOutcomes(workbook, oit, outcomesByKey(judgement, assessment, { ...live.columns, oit, components }));
  } catch (error) {
    // A heading that is just being changed, say: whoever types is not to be stopped, and the full check tells it.
    if (!(error instanceof UserError)) throw error;
  }
}
