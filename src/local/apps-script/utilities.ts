import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { Blob, fromSigned, toSigned } from './blob';
import { Exception, wrongSignature } from './exceptions';
import { formatDate } from './format-date';
import { partOf } from './part';

/** Bytes or text: the two kinds of data that Utilities takes. */
type Data = GoogleAppsScript.Byte[] | string;

export class Utilities extends partOf<GoogleAppsScript.Utilities.Utilities>(
  'Utilities',
  'Utilities',
  [],
  ['base64Encode', 'base64Decode', 'formatDate', 'getUuid'],
) {
  constructor(private readonly clock: Clock) {
    super();
  }

  newBlob(data: Data, contentType?: string, name?: string): Blob {
    const known = typeof data === 'string' ? 'text/plain' : null;
    return new Blob(toBytes(data, 'newBlob'), contentType ?? known, name ?? null);
  }

  base64Encode(data: Data): string {
    return Buffer.from(toBytes(data, 'base64Encode')).toString('base64');
  }

  base64Decode(encoded: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new Exception('Could not decode string.');
    return toSigned(Buffer.from(encoded, 'base64'));
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate(new Date(date.getTime()), timeZone, format);
  }

  getUuid(): string {
    return randomUUID();
  }

  /** Takes the time of the host's clock, which need not be ours. */
  sleep(milliseconds: number): void {
    this.clock.sleep(milliseconds);
  }
}

function toBytes(data: Data, method: string): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, 'utf8');
  if (!Array.isArray(data)) throw wrongSignature(`Utilities.${method}`, [data]);
  return fromSigned(data);
}
