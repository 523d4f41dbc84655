import type { Clock } from '../clock';
import type { LocalWorkbook } from '../xlsx/local-workbook';
import { Exception } from './exceptions';
import { partOf } from './part';

/** Who holds the lock of each spreadsheet: runs of several hosts may be at work on the same one. */
const holders = new WeakMap<LocalWorkbook, Lock>();

export class Lock extends partOf<GoogleAppsScript.Lock.Lock>(
  'LockService',
  'Lock',
  ['tryLock', 'waitLock', 'releaseLock'],
  ['hasLock'],
) {
  /** @param heldElsewhere somebody else's run holds the lock, and keeps it */
  constructor(
    private readonly workbook: LocalWorkbook,
    private readonly clock: Clock,
    private readonly heldElsewhere: boolean,
  ) {
    super();
  }

  /** A run that holds the lock does nothing while this one waits: it is not to be had, and the time has passed. */
  tryLock(milliseconds: number): boolean {
    const holder = holders.get(this.workbook);
    if (this.heldElsewhere || (holder !== undefined && holder !== this)) {
      this.clock.sleep(milliseconds);
      return false;
    }
    holders.set(this.workbook, this);
    return true;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return holders.get(this.workbook) === this;
  }

  releaseLock(): void {
    if (this.hasLock()) holders.delete(this.workbook);
  }
}

export class LockService extends partOf<GoogleAppsScript.Lock.LockService>(
  'LockService',
  'LockService',
  [],
  ['getDocumentLock'],
) {
  constructor(private readonly documentLock: Lock) {
    super();
  }

  getDocumentLock() {
    return this.documentLock;
  }
}
