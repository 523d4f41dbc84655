import { problem } from '../messages/problems';
import { reading } from './reading';
import { aboutToWrite } from './run';

/** How long a person waits for a colleague before being told so. */
const PATIENCE_MS = 10_000;
/** No run lasts longer: a note that is older was left by one that Google stopped. */
const LONGEST_RUN_MS = 6 * 60_000;
const NOTE = 'ita-lock';

/** Whose run holds the lock, for a colleague who waits for it. */
export interface LockHolder {
  /** The person's address; '' when Google does not say. */
  readonly who: string;
  /** The command, as the menu calls it. */
  readonly what: string;
  /** The time of day, in words. */
  readonly since: string;
}

export interface Hold {
  /** Told to colleagues who wait; for work that takes more than a moment (three more round trips). */
  readonly holder?: LockHolder;
  /** The run does nothing afterwards: Google gives the lock back as it ends, which saves a person a round trip. */
  readonly last?: true;
}

/**
 * Does the work while nobody else's run of this script does theirs on the same spreadsheet. What another run has written
 * is seen, and what this one writes stands before the next one reads: Google keeps writes back until they are flushed.
 * No dialog may be shown inside: a dialog drops the lock.
 *
 * @throws UserError when a colleague's run does not end in time.
 */
export function withLock<T>(work: () => T, { holder, last }: Hold = {}): T {
  const lock = LockService.getDocumentLock();
  if (!reading(() => lock.tryLock(PATIENCE_MS))) throw problem('busy', { holder: readNote() });
  try {
    SpreadsheetApp.flush();
    aboutToWrite();
    if (holder) leaveNote(holder);
    return work();
  } finally {
    try {
      SpreadsheetApp.flush();
      if (holder) takeNoteBack();
    } finally {
      if (!last) lock.releaseLock();
    }
  }
}

interface Note extends LockHolder {
  /** In milliseconds since 1970. */
  readonly at: number;
}

function leaveNote(holder: LockHolder): void {
  quietly(() => notes().setProperty(NOTE, JSON.stringify({ ...holder, at: Date.now() } satisfies Note)));
}

function takeNoteBack(): void {
  quietly(() => notes().deleteProperty(NOTE));
}

function readNote(): LockHolder | null {
  return quietly(() => {
    const { who, what, since, at } = JSON.parse(notes().getProperty(NOTE) ?? '{}') as Partial<Note>;
    const fresh = typeof at === 'number' && Date.now() - at < LONGEST_RUN_MS;
    return fresh ? { who: String(who), what: String(what), since: String(since) } : null;
  });
}

function notes(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** The note is a courtesy: no work fails for the want of it. */
function quietly<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
