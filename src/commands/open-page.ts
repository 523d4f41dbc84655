import { PACKED_PAGES, pageIn } from '../bridge/packed-pages';
import { PAGES, type PageName } from '../bridge/pages';
import { type Outcome, runCommand } from './run-command';

/** Opens a page, over the sheet or beside it. It draws itself first, and then asks for what it shows. */
export function openPage(name: PageName): Outcome<null> {
  const { title, size } = PAGES[name];
  return runCommand(title, () => {
    // What stands in the file is wanted as it is: a template that is not evaluated gives that.
    const packed = HtmlService.createTemplateFromFile(PACKED_PAGES).getRawContent();
    const page = HtmlService.createHtmlOutput(pageIn(packed, name));
    const ui = SpreadsheetApp.getUi();
    if (size) ui.showModalDialog(page.setWidth(size.width).setHeight(size.height), title);
    else ui.showSidebar(page.setTitle(title));
    return null;
  });
}
