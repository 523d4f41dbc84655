/**
 * What a zip file says of its entries, read without inflating any. A file that two readers could read differently (two
 * entries of one name, entries that overlap, archives in several parts) is no archive here.
 */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** In bytes, as the directory has it. */
  readonly packed: number;
  readonly unpacked: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

const END_RECORD = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;

/** Null when the bytes are no plain zip file. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endRecord(view);
    const count = view.getUint16(end + 10, true);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (; entries.length < count; at += entryLength(view, at)) entries.push(readEntry(view, bytes, at));
    return at <= end && isPlain(entries) ? entries : null;
  } catch (error) {
    // Anything that points outside of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END_RECORD) return at;
  throw new RangeError('no end record');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('no entry');
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new RangeError('encrypted');
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL_ENTRY) throw new RangeError('no local entry');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = view.getUint32(at + 20, true);
  if (start + packed > view.byteLength) throw new RangeError('beyond the end');
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    name: String.fromCharCode(...name),
    method: view.getUint16(at + 10, true),
    packed,
    unpacked: view.getUint32(at + 24, true),
    start,
  };
}

function entryLength(view: DataView, at: number): number {
  return 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
}

function isPlain(entries: readonly ZipEntry[]): boolean {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const inOrder = [...entries].sort((a, b) => a.start - b.start);
  const apart = inOrder.every(({ start }, index) => {
    const before = inOrder[index - 1];
    return before === undefined || before.start + before.packed <= start;
  });
  const inside = entries.every(({ name }) => !/^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/i.test(name));
  const known = entries.every(({ method }) => method === 0 || method === 8);
  return names.size === entries.length && apart && inside && known;
}
