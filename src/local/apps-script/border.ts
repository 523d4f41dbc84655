import { types } from 'node:util';
import { wrongSignature } from './exceptions';
import { type Description, describe, Enum } from './part';
import type { PendingWrites } from './pending-writes';
import { type Passage, RunKilled } from './service-calls';

/** Constructors of the context that the script runs in: only what they make is `instanceof` in there. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  readonly TypeError: TypeErrorConstructor;
  readonly Date: DateConstructor;
}

/**
 * The border between the services and the script. Everything that crosses is made anew on the other side; services
 * cross as proxies that count round trips and throw on every member that the local host does not have.
 */
export class Border {
  /** While true, no service may be touched: on Google, global code runs on every entry, without permissions. */
  loading = false;
  readonly #proxies = new WeakMap<object, object>();
  readonly #services = new WeakMap<object, object>();

  constructor(
    readonly realm: Realm,
    private readonly passage: Passage,
    /** Of the host that puts writes off; null where they are made at once. */
    private readonly pending: PendingWrites | null,
  ) {}

  /** A value of the local host, as the script gets it. */
  out(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Enum) return this.#proxied(value, () => this.#enumProxy(value));
    const description = describe(value);
    if (description) return this.#proxied(value, () => this.#serviceProxy(value, description));
    if (types.isDate(value)) return new this.realm.Date(value.getTime());
    if (Array.isArray(value)) return this.realm.Array.from(value, (entry) => this.out(entry));
    const copy = new this.realm.Object() as Record<string, unknown>;
    for (const [key, entry] of Object.entries(value)) copy[key] = this.out(entry);
    return copy;
  }

  /** A value of the script, as a service gets it: its own services again, whole, also among options. */
  in(value: unknown): unknown {
    if (Array.isArray(value)) return Array.from(value, (entry) => this.in(entry));
    if (types.isDate(value)) return new Date(value.getTime());
    if (typeof value !== 'object' || value === null) return value;
    const service = this.#services.get(value);
    if (service !== undefined || Object.getPrototypeOf(value) !== this.realm.Object.prototype)
      return service ?? value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.in(entry)]));
  }

  #proxied(value: object, make: () => object): object {
    const known = this.#proxies.get(value);
    if (known) return known;
    const proxy = make();
    this.#proxies.set(value, proxy);
    this.#services.set(proxy, value);
    return proxy;
  }

  #enumProxy({ name, members }: Enum): object {
    return this.#strictProxy(name, name, (member) => {
      if (members.includes(member)) return member;
      throw this.#missing(`${name}.${member}`, 'undefined');
    });
  }

  #serviceProxy(service: object, description: Description): object {
    const { service: serviceName, name } = description;
    const fullName = serviceName === name ? name : `${serviceName}.${name}`;
    return this.#strictProxy(fullName, name, (member) => {
      const found = findMember(service, member);
      if (!found) throw this.#missing(`${fullName}.${member}`, 'not a function');
      if (found.get) return this.out(found.get.call(service));
      return (...args: unknown[]) => {
        this.passage.check();
        const perform = () => this.#call(service, found.value, `${fullName}.${member}`, args);
        return this.#passing(description, member, perform);
      };
    });
  }

  /** What may travel passes where calls are counted, and where tests stand between. */
  #passing({ service, name, roundTrips, mayTravel }: Description, member: string, perform: () => unknown) {
    const counted = roundTrips.includes(member);
    if (!counted && !mayTravel.includes(member)) return perform();
    const writes = counted && WRITES.test(member);
    try {
      return this.passage.make({ service, method: `${name}.${member}`, writes }, counted, () => {
        const mayWait = WAITING.includes(name) && writes && member !== 'protect';
        if (counted && service === 'SpreadsheetApp' && !mayWait) this.pending?.flush();
        return perform();
      });
    } catch (error) {
      throw this.error(error);
    }
  }

  /** @param shown what the object says when it is asked for a text: the class alone, as Google's do */
  #strictProxy(name: string, shown: string, lookUp: (member: string) => unknown): object {
    return new Proxy(Object.create(null), {
      get: (_target, member) => {
        this.passage.check();
        if (this.loading) throw this.#error(`The script touches ${name} while it is loading`, 'Error');
        // Promises, JSON and string templates ask every object for these.
        if (typeof member === 'symbol' || member === 'then' || member === 'toJSON') return undefined;
        if (member === 'toString') return () => shown;
        return lookUp(member);
      },
      set: (_target, member) => {
        throw this.#error(`${name}.${String(member)} cannot be set`, 'TypeError');
      },
    });
  }

  #call(service: object, method: AnyMethod, name: string, args: readonly unknown[]): unknown {
    try {
      if (args.length > method.length) throw wrongSignature(name, args);
      return this.out(
        method.apply(
          service,
          args.map((arg) => this.in(arg)),
        ),
      );
    } catch (error) {
      throw this.error(error);
    }
  }

  /** An error of the local host, as the script catches it. */
  error(error: unknown): unknown {
    return error instanceof Error && !(error instanceof RunKilled)
      ? this.#error(error.message, error.name)
      : error;
  }

  #missing(member: string, what: string): Error {
    return this.#error(`${member} is ${what}: the local host does not have it`, 'TypeError');
  }

  #error(message: string, name: string): Error {
    const error = name === 'TypeError' ? new this.realm.TypeError(message) : new this.realm.Error(message);
    if (error.name !== name) error.name = name;
    return error;
  }
}

/** What writes to cells. */
const WAITING: readonly string[] = ['Range', 'RangeList'];

/** How Google begins the names of the methods that change something. */
const WRITES = /^(?:set|insert|append|delete|clear|move|hide|show|protect|remove|create|update)/;

type AnyMethod = (...args: unknown[]) => unknown;
type Member = { get: () => unknown; value?: never } | { get?: never; value: AnyMethod };

/** A method or accessor of the service's class; never a field, nor what every object has. */
function findMember(service: object, member: string): Member | undefined {
  if (member === 'constructor') return undefined;
  const prototypes = [];
  for (let at = Object.getPrototypeOf(service); at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    prototypes.push(at);
  }
  const found = prototypes
    .map((prototype) => Object.getOwnPropertyDescriptor(prototype, member))
    .find(Boolean);
  return found as Member | undefined;
}
