import { zlib } from '../zip/zip';
import { crc32, SIGNATURE } from './png';

/** Of a square: its edges stay sharp at any height, and at a bit a dot one byte is its side. */
const DOTS = 8;

/**
 * A PNG of black and white squares.
 * @param side how many there are a side
 */
export function squaresPng(side: number, isBlack: (x: number, y: number) => boolean): Uint8Array {
  const width = side * DOTS;
  // Before the dots of each line stands how they are told: 0, as they are.
  const line = new Uint8Array(1 + side);
  const lines = new Uint8Array(line.length * width);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) line[1 + x] = isBlack(x, y) ? 0 : 255;
    for (let dot = 0; dot < DOTS; dot++) lines.set(line, (y * DOTS + dot) * line.length);
  }
  return Uint8Array.of(
    ...SIGNATURE,
    // A bit a dot, shades of grey, and the only ways there are to compress and to filter; not interlaced.
    ...chunk('IHDR', [...uint32(width), ...uint32(width), 1, 0, 0, 0, 0]),
    ...chunk('IDAT', zlib(lines)),
    ...chunk('IEND', []),
  );
}

function chunk(name: string, data: ArrayLike<number>): number[] {
  const summed = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...Array.from(data)];
  return [...uint32(data.length), ...summed, ...uint32(crc32(Uint8Array.from(summed)))];
}

function uint32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
