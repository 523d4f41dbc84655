import { menuWords } from '../messages/menu';
import { VERSION } from '../version';
import { isSetUp } from '../workbook/open-workbook';
import { sheetsByName } from '../workbook/year-sheets';

/**
 * Builds the ITA menu when the spreadsheet opens: what is done daily first, what is needed a few times a year in a menu
 * below it; before the first run, that. Google runs it before anyone has given a permission (AuthMode.LIMITED), when a
 * script may look at its own spreadsheet and at nothing else. Items name functions of main.ts by string: a name read from a
 * function changes when minified.
 */
export function showMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(menuWords.title);
  const tools = ui.createMenu(menuWords.tools);
  if (isFirstRun()) menu.addItem(menuWords.setup, 'openSetup').addSeparator();
  else tools.addItem(menuWords.setup, 'openSetup');
  tools
    .addItem(menuWords.web, 'openWeb')
    .addItem(menuWords.importList, 'openImport')
    .addItem(menuWords.templates, 'openTemplates')
    .addItem(menuWords.build, 'buildSheets')
    .addItem(menuWords.about(VERSION), 'openAbout');
  menu
    .addItem(menuWords.sidebar, 'openSidebar')
    .addItem(menuWords.check, 'openCheck')
    .addItem(menuWords.fixes, 'openFixes')
    .addItem(menuWords.due, 'openDue')
    .addItem(menuWords.review, 'openReview')
    .addItem(menuWords.report, 'openReport')
    .addItem(menuWords.itas, 'openItas')
    .addSeparator()
    .addSubMenu(tools)
    .addToUi();
}

/** A menu in another order is better than none: where Google does not let the script look, it is taken for a later run. */
function isFirstRun(): boolean {
  try {
    return !isSetUp(sheetsByName(SpreadsheetApp.getActiveSpreadsheet()));
  } catch {
    return false;
  }
}
