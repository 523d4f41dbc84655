import { strToU8 } from 'fflate';

/** What `lean-qr` takes for given of its host, and Apps Script does not have. */
export class TextEncoder {
  encode(text: string): Uint8Array {
    return strToU8(text);
  }
}
