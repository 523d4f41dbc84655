import type { LocalWorkbook } from '../xlsx/local-workbook';
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

const ofDocument = new WeakMap<LocalWorkbook, Properties>();

/** Those of a document are everybody's who opens it; those of a person live as long as the host. */
export class PropertiesService extends partOf<GoogleAppsScript.Properties.PropertiesService>(
  'PropertiesService',
  'PropertiesService',
  [],
  ['getDocumentProperties', 'getUserProperties'],
) {
  readonly #user = new Properties();

  constructor(private readonly workbook: LocalWorkbook) {
    super();
  }

  getDocumentProperties() {
    const known = ofDocument.get(this.workbook) ?? new Properties();
    ofDocument.set(this.workbook, known);
    return known;
  }

  getUserProperties() {
    return this.#user;
  }
}
