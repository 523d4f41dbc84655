import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Due } from '../../commands/read-due';
import {
  divisionName,
  divisionReminder,
  everyDivision,
  reminderFiles,
  reminderForAll,
} from '../../messages/reminder';
import { countReady, type PublicList } from '../../publish/public-list';
import { publicFile, publicFileName, publicFragment } from '../../publish/public-page';
import { deadlineCalendar, deadlineEvents } from '../../reminders/deadlines';
import { mailto } from '../../reminders/letter';
import type { Host } from '../host';
import type { Answer, Exported } from './answer';
import { clarifications, itasSet } from './export-itas';
import { openBook } from './open-files';
import { callCommand, startBundle } from './session';

/** Each from the functions that the pages call. */
const EXPORTS = {
  line: reminders,
  ics: calendar,
  page: publicPage,
  itas: itasSet,
  clarify: clarifications,
} satisfies Record<string, (host: Host) => Exported>;

export type ExportKind = keyof typeof EXPORTS;
export const EXPORT_KINDS = Object.keys(EXPORTS) as readonly ExportKind[];

/** `ita export`: what the pages give to be sent, entered or published, as files. The workbook is not written. */
export async function exportBook(
  path: string,
  { what, out }: { readonly what: ExportKind; readonly out: string },
): Promise<Answer> {
  const host = await startBundle(await openBook(path));
  const { files, counted } = EXPORTS[what](host);
  await mkdir(out, { recursive: true });
  const names = fileNames(files.map(({ name }) => name));
  const written = await Promise.all(
    files.map(({ content }, index) => writeWhole(resolve(out), names[index] ?? '', content)),
  );
  return {
    json: { files: written, ...counted },
    text: written.length === 0 ? 'ไม่มีอะไรต้องส่งออก' : written.join('\n'),
  };
}

function reminders(host: Host): Exported {
  const due = callCommand<Due>(host, 'readDue');
  const divisions = due.divisions.map((owed) => ({
    name: divisionName(owed.division),
    email: owed.email,
    open: owed.items.length,
    text: divisionReminder(due, owed),
    mailto: mailto(due, owed),
  }));
  const texts =
    divisions.length === 0 ? [] : [{ name: everyDivision, text: reminderForAll(due) }, ...divisions];
  return {
    files: texts.map(({ name, text }) => ({
      name: reminderFiles.line(due.year, name),
      content: `${text}\n`,
    })),
    counted: { complete: due.complete, total: due.total, divisions },
  };
}

function calendar(host: Host): Exported {
  const due = callCommand<Due>(host, 'readDue');
  const events = deadlineEvents(due, due.divisions).length;
  const content = deadlineCalendar(due, due.divisions, new Date());
  const file = { name: reminderFiles.calendar(due.year, everyDivision), content };
  return { files: events === 0 ? [] : [file], counted: { events } };
}

/** Every item, as a whole page and as what is pasted into another; the same with only those that are ready. */
function publicPage(host: Host): Exported {
  const list = callCommand<PublicList>(host, 'readPublicList');
  const name = publicFileName(list).replace(/\.html$/, '');
  const forms = [
    { name: `${name}.html`, content: publicFile(list, { all: true }) },
    { name: `${name} วางในเว็บไซต์.html`, content: publicFragment(list, { all: true }) },
    { name: `${name} เฉพาะที่พร้อม.html`, content: publicFile(list, { all: false }) },
    { name: `${name} เฉพาะที่พร้อม วางในเว็บไซต์.html`, content: publicFragment(list, { all: false }) },
  ];
  return { files: forms, counted: { ...countReady(list) } };
}

/** The name of a division may be anything that a cell holds, and two may become one. */
function fileNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(/[\\/:*?"<>|]/g, '-');
    const [stem, ending] = [plain.replace(/\.[a-z]+$/, ''), extname(plain)];
    let free = plain;
    for (let number = 2; taken.has(free); number++) free = `${stem} ${number}${ending}`;
    taken.add(free);
    return free;
  });
}

/** Beside the target, then renamed. */
async function writeWhole(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const path = join(folder, name);
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return path;
}
