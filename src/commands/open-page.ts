import { PAGES, type PageName } from '../bridge/pages';
import { type Outcome, runCommand } from './run-command';

/** Opens a page as a dialog. It draws itself first, and then asks for what it shows. */
export function openPage(name: PageName): Outcome<null> {
  const { title, width, height } = PAGES[name];
  return runCommand(title, () => {
    const page = HtmlService.createHtmlOutputFromFile(name).setWidth(width).setHeight(height);
    SpreadsheetApp.getUi().showModalDialog(page, title);
    return null;
  });
}
