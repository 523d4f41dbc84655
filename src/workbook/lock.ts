import { problem } from '../messages/problems';

/** How long a person waits for a colleague before being told so. */
const PATIENCE_MS = 10_000;

/**
 * Does the work while nobody else's run of this script does theirs on the same spreadsheet.
 * No dialog may be shown inside: a dialog drops the lock.
 * @throws UserError when a colleague's run does not end in time.
 */
export function withLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE_MS)) throw problem('busy', {});
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
