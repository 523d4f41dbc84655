import { Exception } from './exceptions';
import { partOf } from './part';

type Google = GoogleAppsScript.Properties.Properties;

/** Google's limit on one value, in bytes. */
const LARGEST_VALUE = 9 * 1024;

export class Properties extends partOf<Google>('PropertiesService', 'Properties', [
  'getProperty',
  'setProperty',
  'deleteProperty',
  'getProperties',
]) {
  readonly #values = new Map<string, string>();

  getProperty(key: string): string | null {
    return this.#values.get(key) ?? null;
  }

  setProperty(key: string, value: string): Google {
    if (Buffer.byteLength(String(value)) > LARGEST_VALUE) throw new Exception('Argument too large: value');
    this.#values.set(key, String(value));
    return this;
  }

  deleteProperty(key: string): Google {
    this.#values.delete(key);
    return this;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#values);
  }
}

/** Properties live as long as the host. */
export class PropertiesService extends partOf<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  'PropertiesService',
  [],
  ['getDocumentProperties', 'getUserProperties'],
) {
  readonly #document = new Properties();
  readonly #user = new Properties();

  getDocumentProperties() {
    return this.#document;
  }

  getUserProperties() {
    return this.#user;
  }
}
