import { menuWords } from '../messages/menu';
import { VERSION } from '../version';
import { isSetUp } from '../workbook/open-workbook';
import { sheetsByName } from '../workbook/year-sheets';

/**
 * Builds the ITA menu when the spreadsheet opens: what is done daily first; before the first run, that. Google runs it before
 * anyone has given a permission (AuthMode.LIMITED), when a script may look at its own spreadsheet and at nothing else. Items
 * name functions of main.ts by string: a name read from a function changes when minified.
 */
export function showMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(menuWords.title);
  const first = isFirstRun();
  if (first) menu.addItem(menuWords.setup, 'openSetup').addSeparator();
  menu
    .addItem(menuWords.sidebar, 'openSidebar')
    .addItem(menuWords.check, 'openCheck')
    .addItem(menuWords.fixes, 'openFixes')
    .addItem(menuWords.report, 'openReport')
    .addItem(menuWords.templates, 'openTemplates')
    .addSeparator();
  if (!first) menu.addItem(menuWords.setup, 'openSetup');
  menu
    .addItem(menuWords.importList, 'openImport')
    .addItem(menuWords.build, 'buildSheets')
    .addItem(menuWords.about(VERSION), 'openAbout')
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
