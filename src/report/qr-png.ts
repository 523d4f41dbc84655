import { correction, generate } from 'lean-qr/nano';
import { squaresPng } from './write-png';

/** White squares around it, by which a reader finds it. */
const MARGIN = 4;

/** A text as a QR, which is read with a seventh of it lost to a fold or a stamp (level M). Loaded by its first use. */
export function qrPng(text: string): Uint8Array {
  const { size, get } = generate(text, { minCorrectionLevel: correction.M });
  return squaresPng(size + 2 * MARGIN, (x, y) => get(x - MARGIN, y - MARGIN));
}
