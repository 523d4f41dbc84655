/** What a PNG is by its own word, without unpacking its dots. */
export interface PngSize {
  readonly width: number;
  readonly height: number;
}

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, name and check sum of a chunk. */
const AROUND_CHUNK = 12;

/** Null for bytes that are no whole, still PNG: every chunk is held against its check sum. */
export function pngSize(bytes: Uint8Array): PngSize | null {
  if (SIGNATURE.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: PngSize | null = null;
  let hasDots = false;
  for (let at = SIGNATURE.length; at + AROUND_CHUNK <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + AROUND_CHUNK + length;
    if (end > bytes.length || view.getUint32(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if ((name === 'IHDR') !== (size === null) || name === 'acTL') return null;
    if (name === 'IHDR') {
      if (length !== 13) return null;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    hasDots ||= name === 'IDAT';
    if (name === 'IEND') {
      const isWhole = end === bytes.length && hasDots;
      return isWhole && size !== null && size.width > 0 && size.height > 0 ? size : null;
    }
    at = end;
  }
  return null;
}

/** The check sum of zip files and of PNG. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
