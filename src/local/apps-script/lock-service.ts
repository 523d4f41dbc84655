import { Exception } from './exceptions';
import { partOf } from './part';

export class Lock extends partOf<GoogleAppsScript.Lock.Lock>('LockService', 'Lock', [
  'tryLock',
  'waitLock',
  'releaseLock',
]) {
  #held = false;

  /** @param heldElsewhere somebody else's run holds the lock, and keeps it */
  constructor(private readonly heldElsewhere: boolean) {
    super();
  }

  tryLock(_milliseconds: number): boolean {
    this.#held = !this.heldElsewhere;
    return this.#held;
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) {
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    this.#held = false;
  }
}

export class LockService extends partOf<GoogleAppsScript.Lock.LockService>('LockService', 'LockService') {
  constructor(private readonly documentLock: Lock) {
    super();
  }

  getDocumentLock() {
    return this.documentLock;
  }
}
