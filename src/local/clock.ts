/** The time that a script sees, and what waiting costs it. */
export interface Clock {
  now(): Date;
  /** Utilities.sleep, or a lock that is not to be had. */
  sleep(milliseconds: number): void;
}

/** A clock that only the test moves. */
export class TestClock implements Clock {
  #time: number;

  constructor(start: Date) {
    this.#time = start.getTime();
  }

  now(): Date {
    return new Date(this.#time);
  }

  sleep(milliseconds: number): void {
    this.#time += milliseconds;
  }
}
