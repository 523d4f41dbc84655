import { Inflate, strFromU8, strToU8, unzipSync, zipSync, zlibSync } from 'fflate';

/** A file of a zip. */
interface ZipFile {
  readonly name: string;
  asText(): string;
  asUint8Array(): Uint8Array;
}

/** A .docx as its files by name, in the form that docxtemplater asks for (that of pizzip, six times as large as fflate). */
export class Zip {
  /** Without a prototype: a zip may name a file like what an object has. */
  readonly files: Record<string, ZipFile> = Object.create(null);

  constructor(contents: Readonly<Record<string, Uint8Array>>) {
    // A folder is an entry of its own in some zips, and says nothing.
    for (const [name, bytes] of Object.entries(contents)) if (!name.endsWith('/')) this.file(name, bytes);
  }

  file(name: string): ZipFile | null;
  file(pattern: RegExp): readonly ZipFile[];
  file(name: string, content: string | Uint8Array): this;
  file(asked: string | RegExp, content?: string | Uint8Array): this | ZipFile | readonly ZipFile[] | null {
    if (typeof asked !== 'string') return Object.values(this.files).filter(({ name }) => asked.test(name));
    if (content === undefined) return this.files[asked] ?? null;
    this.files[asked] = {
      name: asked,
      asText: () => (typeof content === 'string' ? content : textOf(content)),
      asUint8Array: () => (typeof content === 'string' ? strToU8(content) : content),
    };
    return this;
  }

  remove(name: string): void {
    delete this.files[name];
  }

  /** As the bytes of a .zip: the same for the same files, whenever it is made. */
  packed(): Uint8Array {
    const contents = Object.values(this.files).map(({ name, asUint8Array }) => [name, asUint8Array()]);
    return zipSync(Object.fromEntries(contents), { level: 6, mtime: SOME_DAY });
  }
}

/** A zip holds local time: midnight where it is made, wherever that is. */
const SOME_DAY = new Date(2024, 0, 1);

/** @throws Error when it is no zip; each way not to be one has its own words */
export function unzip(bytes: Uint8Array): Zip {
  return new Zip(unzipSync(bytes));
}

/** Packed as in a PNG. */
export function zlib(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes);
}

/** Apps Script has no TextDecoder, and without one fflate throws at bytes that are no UTF-8: then each byte is a letter. */
function textOf(bytes: Uint8Array): string {
  try {
    return strFromU8(bytes);
  } catch {
    return strFromU8(bytes, true);
  }
}

/** A byte becomes at most 1,032: so much at a time is never too much. */
const PIECE = 4096;

/**
 * How many bytes come out of packed ones, of which nothing is kept; null when it is no such data, or ends too early, or as
 * soon as it is more than `most`.
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
