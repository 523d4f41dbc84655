import { PNG } from 'pngjs';
import decodeQR from 'qr/decode.js';

/** What a QR says to a program that has nothing in common with the one that made it; null for no QR. */
export function readQr(png: Uint8Array): string | null {
  try {
    return decodeQR(PNG.sync.read(Buffer.from(png)));
  } catch {
    return null;
  }
}
