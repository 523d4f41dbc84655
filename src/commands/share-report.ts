import type { ReaderRole } from '../bridge/arguments';
import type { SettingKey } from '../ita/assessment';
import { isBlank } from '../ita/text';
import { failureOf, messageOf } from '../messages/failures';
import { problem } from '../messages/problems';
import { paladOf, sharingLetter, sharingNote } from '../messages/sharing';
import { shareTitle } from '../messages/titles';
import { appendLine } from '../workbook/append-line';
import { openWorkbook } from '../workbook/open-workbook';
import { aboutToWrite } from '../workbook/run';
import { settingRow } from '../workbook/setting-row';
import type { Table } from '../workbook/table';
import { drive } from './drive';
import { DOCUMENT_TITLES } from './make-document';
import { nowWords } from './surroundings';

/** ประวัติ holds texts and numbers only, so the spreadsheet's own time zone need not be asked for. */
const TIME_ZONE = 'Asia/Bangkok';
const TITLES: readonly string[] = Object.values(DOCUMENT_TITLES);

/**
 * Shares a report of ประวัติ, or its draft or memo, by Drive's own letter with the counts in it: four round trips. It needs no permission for
 * mail. Done alone, it can be done again when it fails: the document and its line in ประวัติ stand already.
 *
 * @param link of the report, as ประวัติ has it.
 * @throws UserError when the address is none, or the report is not one of this person's.
 */
export function shareReport(link: string, email: string, role: ReaderRole): null {
  const address = email.trim();
  if (isBlank(address)) throw problem('no-address', {});
  const workbook = openWorkbook(TIME_ZONE);
  const history = workbook.table('history');
  const report = history.rows.find((row) => TITLES.includes(row.text('what')) && row.text('link') === link);
  const id = report?.text('document') ?? '';
  if (!report || id === '') throw problem('report-gone', {});

  const settings = workbook.table('settings');
  const [complete, total] = [Number(report.text('complete')), Number(report.text('total'))];
  const { Permissions } = drive();
  aboutToWrite();
  try {
    Permissions.create({ type: 'user', role, emailAddress: address }, id, {
      sendNotificationEmail: true,
      emailMessage: sharingLetter({
        reader: positionOf(address, settings),
        agency: textOf(settings, 'agency'),
        year: textOf(settings, 'fiscalYear'),
        complete,
        total,
        open: report.text('open'),
      }),
    });
  } catch (error) {
    const reason = whyNotShared(messageOf(error));
    // What has a name of its own, such as a refused permission, is told as everywhere.
    if (reason === 'unknown' && failureOf(messageOf(error)) !== 'unexpected') throw error;
    throw problem('not-shared', { address, reason });
  }
  appendLine(workbook, history, {
    when: nowWords(),
    who: report.text('who'),
    what: shareTitle,
    complete,
    total,
    link,
    open: sharingNote(address, role),
    document: id,
    template: report.text('template'),
    digest: report.text('digest'),
  });
  return null;
}

/** Whose address it is: the ปลัด's, unless ตั้งค่า says that it is another; then the one to whom the memo is written. */
function positionOf(address: string, settings: Table<'settings'>): string {
  const palad = paladOf(textOf(settings, 'agency'));
  const known = textOf(settings, 'paladEmail').trim().toLowerCase();
  if (known === '' || known === address.toLowerCase()) return palad;
  // The memo's line may go on: (ผ่านปลัด…).
  return textOf(settings, 'addressee').replace(/\(.*$/s, '').trim() || palad;
}

function textOf(settings: Table<'settings'>, key: SettingKey): string {
  return settingRow(settings, key)?.text('value') ?? '';
}

/** Google's words are English and for programmers; what they come to for the person is one of these. */
function whyNotShared(message: string): 'address' | 'not-mine' | 'unknown' {
  if (/emailAddress|email address/i.test(message)) return 'address';
  return /not found/i.test(message) ? 'not-mine' : 'unknown';
}
