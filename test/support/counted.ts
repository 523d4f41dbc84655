/**
 * Plain data that counts how often something in it is looked at: how work grows is told by that, and not by a clock,
 * which other programs disturb.
 */
export function counting(): {
  readonly of: <T>(value: T) => T;
  /** How many looks there were while it ran. */
  readonly looks: (work: () => unknown) => number;
} {
  let count = 0;
  const known = new WeakMap<object, object>();
  const of = <T>(value: T): T => {
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    const counted =
      known.get(value) ??
      new Proxy(value, {
        get(target, name, receiver) {
          count++;
          return of(Reflect.get(target, name, receiver));
        },
      });
    known.set(value, counted);
    known.set(counted, counted);
    return counted as T;
  };
  return {
    of,
    looks: (work) => {
      count = 0;
      work();
      return count;
    },
  };
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
