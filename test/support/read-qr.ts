import jsQR from 'jsqr';
import { PNG } from 'pngjs';

/** What a QR says to a program that has nothing in common with the one that made it; null for no QR. */
export function readQr(png: Uint8Array): string | null {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null;
}
