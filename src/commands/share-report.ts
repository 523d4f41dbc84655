import type { ReaderRole } from '../bridge/arguments';
import type { SettingKey } from '../ita/assessment/assessment';
import { comparable, isBlank } from '../ita/text/comparable';
import { isEmail } from '../ita/text/email-addresses';
import { plainName } from '../ita/text/plain-name';
import { failureOf, messageOf } from '../messages/failures';
import { problem } from '../messages/problems';
import { paladOf, sharingLetter, sharingNote } from '../messages/sharing';
import { documentTitles, shareTitle, titleOfYear } from '../messages/titles';
import { appendLine } from '../workbook/append-line';
import { type HistoryLine, historyLines } from '../workbook/history';
import { type OpenWorkbook, openWorkbook } from '../workbook/open-workbook';
import { aboutToWrite } from '../workbook/run';
import { settingRow } from '../workbook/setting-row';
import type { Table } from '../workbook/table';
import { bookOf, type MarkedDocument, markedDocument } from './documents';
import { drive } from './drive';
import { nowWords } from './surroundings';

const TITLES: readonly string[] = Object.values(documentTitles).map(comparable);

export interface SharedReport {
  /** False when the reader could open it already: then no second letter is sent. */
  readonly sent: boolean;
  /** False when ประวัติ could not be written; the report is shared all the same. */
  readonly recorded: boolean;
}

/**
 * Shares a document of ours by Drive's own letter with the counts in it: five round trips, and no permission for mail.
 *
 * Whoever may edit the sheet can write into ประวัติ and ตั้งค่า. So ประวัติ only tells which document is meant; whether it
 * is ours, what its link is and how ready it was is what Drive says; and of the cells the letter takes names alone, in
 * which there is room for no address.
 *
 * Done again it sends no second letter: Drive knows who may open the document.
 *
 * @param link of the document, as ประวัติ has it
 * @throws UserError when the address is none, or the document is not one of this person's, or none of ours
 */
export function shareReport(link: string, email: string, role: ReaderRole): SharedReport {
  const address = email.trim();
  if (isBlank(address)) throw problem('no-address', {});
  if (!isEmail(address)) throw problem('not-shared', { address, reason: 'address' });
  const workbook = openWorkbook();
  const history = workbook.table('history');
  const line = historyLines(history).find(
    ({ what, row }) => TITLES.includes(what) && row.text('link') === link,
  );
  const id = line?.row.text('document') ?? '';
  if (!line || id === '') throw problem('report-gone', {});
  const document = ourDocument(workbook, id, link, address);
  const mayRead = document.readers.includes(address.toLowerCase());
  if (!mayRead) send(workbook, document, address, role);
  return { sent: !mayRead, recorded: isRecorded(workbook, history, line, document, address, role) };
}

/** The document as Drive has it. @throws UserError when it is none of ours, or another than the link leads to */
function ourDocument(workbook: OpenWorkbook, id: string, link: string, address: string) {
  try {
    const document = markedDocument(bookOf(workbook), id);
    if (document?.link === link) return document;
  } catch (error) {
    throw notShared(error, address);
  }
  throw problem('not-our-report', {});
}

function send(workbook: OpenWorkbook, document: MarkedDocument, address: string, role: ReaderRole): void {
  const settings = workbook.table('settings');
  const { Permissions } = drive();
  const agency = plainName(textOf(settings, 'agency'));
  const reader = positionOf(address, agency, settings);
  aboutToWrite();
  try {
    Permissions.create({ type: 'user', role, emailAddress: address }, document.id, {
      sendNotificationEmail: true,
      emailMessage: sharingLetter({ reader, agency, mark: document.mark }),
    });
  } catch (error) {
    if (!hasArrived(workbook, document, address)) throw notShared(error, address);
  }
}

/** Google may have shared it though it says that it failed. */
function hasArrived(workbook: OpenWorkbook, { id }: MarkedDocument, address: string): boolean {
  try {
    const document = markedDocument(bookOf(workbook), id);
    return document?.readers.includes(address.toLowerCase()) ?? false;
  } catch {
    return false;
  }
}

/** What has a name of its own, such as a refused permission, is told as everywhere. */
function notShared(error: unknown, address: string): unknown {
  const reason = whyNotShared(messageOf(error));
  if (reason === 'unknown' && failureOf(messageOf(error)) !== 'unexpected') return error;
  return problem('not-shared', { address, reason });
}

/** The letter is out: that its line is missing is told, and no reason to call it failed. */
function isRecorded(
  workbook: OpenWorkbook,
  history: Table<'history'>,
  { year, row }: HistoryLine,
  { id, link, who, mark: { complete, total, digest } }: MarkedDocument,
  address: string,
  role: ReaderRole,
): boolean {
  const note = sharingNote(address, role);
  const isThere = history.rows.some((each) => each.text('document') === id && each.text('open') === note);
  if (isThere) return true;
  const what = year === null ? shareTitle : titleOfYear(shareTitle, year);
  const template = row.text('template');
  const about = { complete, total, link, document: id, digest, template, open: note };
  try {
    appendLine(workbook, history, { when: nowWords(), who, what, ...about });
    return true;
  } catch {
    return false;
  }
}

/** Whose address it is: the ปลัด's, unless ตั้งค่า says that it is another; then the one to whom the memo is written. */
function positionOf(address: string, agency: string, settings: Table<'settings'>): string {
  const palad = paladOf(agency);
  const known = textOf(settings, 'paladEmail').trim().toLowerCase();
  if (known === '' || known === address.toLowerCase()) return palad;
  // The memo's line may go on: (ผ่านปลัด…).
  return plainName(textOf(settings, 'addressee').replace(/\(.*$/s, '')) || palad;
}

function textOf(settings: Table<'settings'>, key: SettingKey): string {
  return settingRow(settings, key)?.text('value') ?? '';
}

/** Google's words are English and for programmers; what they come to for the person is one of these. */
function whyNotShared(message: string): 'address' | 'not-mine' | 'unknown' {
  if (/emailAddress|email address/i.test(message)) return 'address';
  return /not found/i.test(message) ? 'not-mine' : 'unknown';
}
