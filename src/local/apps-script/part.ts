/** How a service class is known on Google's side. */
export interface Description {
  /** The service as it is counted: 'SpreadsheetApp', 'Drive', … */
  readonly service: string;
  /** The class in Google's words: 'Range', 'Lock', … */
  readonly name: string;
  /** Members that make a round trip to Google's servers. */
  readonly roundTrips: readonly string[];
  /** Members besides these that Google may ask its servers for. */
  readonly mayTravel: readonly string[];
}

/**
 * The base of a class that does a part of Google's interface T. Each member that the class has is checked against
 * Google's signature; a member that it lacks is typed as there, and throws by name when it is called (border.ts).
 *
 * Only methods and accessors of such a class are seen by the script; its fields are the local host's own.
 */
export function partOf<T extends object>(
  service: string,
  name: string,
  roundTrips: readonly (keyof T & string)[] = [],
  mayTravel: readonly (keyof T & string)[] = [],
): abstract new () => T {
  class Part {
    readonly [DESCRIPTION]: Description = { service, name, roundTrips, mayTravel };
  }
  return Part as unknown as abstract new () => T;
}

const DESCRIPTION = Symbol('description');

/** The description of an instance of a class made with partOf; undefined for anything else. */
export function describe(value: object): Description | undefined {
  return (value as { [DESCRIPTION]?: Description })[DESCRIPTION];
}

/** One of Google's enums: its values are their own names. */
export class Enum {
  constructor(
    readonly name: string,
    readonly members: readonly string[],
  ) {}

  /** Typed as Google's enum E, whose values nobody looks into. */
  static of<E>(name: string, members: readonly (keyof E & string)[]): E {
    return new Enum(name, members) as unknown as E;
  }
}
