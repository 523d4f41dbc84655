import { menuWords } from '../messages/menu';
import { VERSION } from '../version';

/**
 * Builds the ITA menu when the spreadsheet opens. Google runs it before anyone has given a permission, so it calls
 * nothing but the menu. Items name functions of main.ts by string: a name read from a function changes when minified.
 */
export function showMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(menuWords.title)
    .addItem(menuWords.check, 'openCheck')
    .addItem(menuWords.sidebar, 'openSidebar')
    .addItem(menuWords.fixes, 'openFixes')
    .addItem(menuWords.report, 'openReport')
    .addItem(menuWords.templates, 'openTemplates')
    .addSeparator()
    .addItem(menuWords.setup, 'openSetup')
    .addItem(menuWords.build, 'buildSheets')
    .addItem(menuWords.about(VERSION), 'openAbout')
    .addToUi();
}
