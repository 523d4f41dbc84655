import { checkSignedBytes } from './checks';
import { partOf } from './part';

type Google = GoogleAppsScript.Base.Blob;

export class Blob extends partOf<Google>('Utilities', 'Blob') {
  constructor(
    readonly bytes: Uint8Array,
    private readonly contentType: string | null,
    private name: string | null,
  ) {
    super();
  }

  getBytes(): number[] {
    return toSigned(this.bytes);
  }

  // Typed as never null by @types, though a blob without a type or name gives null.
  getContentType(): string {
    return this.contentType as string;
  }

  getName(): string {
    return this.name as string;
  }

  setName(name: string): Google {
    this.name = name;
    return this;
  }

  getDataAsString(): string {
    return Buffer.from(this.bytes).toString('utf8');
  }
}

/** Bytes as Apps Script has them, from -128 to 127. */
export function toSigned(bytes: Uint8Array): number[] {
  return Array.from(new Int8Array(bytes));
}

/** @throws Exception when a number is not a signed byte */
export function fromSigned(bytes: readonly number[]): Uint8Array {
  checkSignedBytes(bytes);
  return Uint8Array.from(bytes, (byte) => byte & 255);
}
