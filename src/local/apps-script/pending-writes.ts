/**
 * Writes to cells that Google has taken and not yet carried out: it keeps them until somebody flushes, the script reads
 * what they could change, or the run ends. Until then nobody else sees them, and a sort or a new column that comes in
 * between moves the cells under them. Releasing the lock does not carry them out.
 */
export class PendingWrites {
  #waiting: (() => void)[] = [];

  add(write: () => void): void {
    this.#waiting.push(write);
  }

  /** @throws Exception of the first write that is refused: so late does a script hear of it. Those after it wait on. */
  flush(): void {
    for (let write = this.#waiting.shift(); write; write = this.#waiting.shift()) write();
  }

  /** What a stopped run left is lost. */
  drop(): void {
    this.#waiting = [];
  }
}
