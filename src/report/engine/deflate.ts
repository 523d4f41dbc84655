import { deflateSync, Inflate, inflateSync } from 'fflate';

/*
 * Packing and unpacking, in place of the package that pizzip brings along (src/local/build/replaced.json), which is five
 * times as large.
 */

export function deflateRaw(bytes: Uint8Array, { level }: { readonly level: number }): Uint8Array {
  return deflateSync(bytes, isLevel(level) ? { level } : {});
}

export function inflateRaw(bytes: Uint8Array): Uint8Array {
  return inflateSync(bytes);
}

/** A byte becomes at most 1,032: so much at a time is never too much. */
const PIECE = 4096;

/**
 * How many bytes come out, of which nothing is kept; null when it is no such data, or ends too early, or as soon as it is
 * more than `most`.
 */
export function inflatedLength(bytes: Uint8Array, most: number): number | null {
  if (bytes.length === 0) return null;
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
  });
  try {
    for (let from = 0; from < bytes.length; from += PIECE) {
      inflate.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length);
      if (length > most) return null;
    }
  } catch {
    // Whatever the bytes are not, to us it is one.
    return null;
  }
  return length;
}

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

function isLevel(level: number): level is Level {
  return Number.isInteger(level) && level >= 0 && level <= 9;
}
