import { reportMadeWords } from '../messages/dialogs';

/** The dialog that gives the link of a new report. */
export function showReportMade({
  name,
  openLink,
  folder,
}: {
  readonly name: string;
  readonly openLink: string;
  readonly folder: { readonly name: string };
}): void {
  const { title, sentence, open, inFolder } = reportMadeWords;
  const page = HtmlService.createHtmlOutput(
    `<!DOCTYPE html><html lang="th"><head><base target="_blank"><style>
body { font: 15px/1.6 Sarabun, sans-serif; margin: 16px; color: #1b1b1b; }
a { display: inline-block; padding: 8px 18px; border-radius: 6px; background: #1f6f8b; color: #fff; text-decoration: none; }
</style></head><body><p>${escapeHtml(sentence)}</p><p><strong>${escapeHtml(name)}</strong><br>${escapeHtml(inFolder(folder.name))}</p>
<p><a href="${escapeHtml(openLink)}" rel="noopener">${escapeHtml(open)}</a></p></body></html>`,
  )
    .setWidth(460)
    .setHeight(220);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
