import { PAGES, type PageName } from '../bridge/pages';
import { type Outcome, runCommand } from './run-command';

/** Opens a page, over the sheet or beside it. It draws itself first, and then asks for what it shows. */
export function openPage(name: PageName): Outcome<null> {
  const { title, size } = PAGES[name];
  return runCommand(title, () => {
    const page = HtmlService.createHtmlOutputFromFile(name);
    const ui = SpreadsheetApp.getUi();
    if (size) ui.showModalDialog(page.setWidth(size.width).setHeight(size.height), title);
    else ui.showSidebar(page.setTitle(title));
    return null;
  });
}
