import { type ZipEntry, zipDirectory } from '../zip/directory';
import { inflatedLength, unzip, type Zip } from '../zip/zip';
import { nameMainPart } from './main-part';
import { dangersIn } from './template-dangers';
import type { TemplateProblem, TemplateProblemCode } from './template-problem';
import { isWhole } from './xml-balance';

/**
 * Opens a .docx that somebody put in: first what its directory says is held against limits, then whether that is true,
 * and only then is anything kept of what comes out. Never throws for what a person can do to a file.
 */
export function unpackDocx(bytes: Uint8Array): {
  /** Null when it is no .docx, or not one that may be opened. */
  readonly zip: Zip | null;
  readonly problems: readonly TemplateProblem[];
} {
  const refuse = (code: TemplateProblemCode) => ({
    zip: null,
    problems: [{ code, tag: '', near: null, around: '' }],
  });
  const entries = zipDirectory(bytes);
  if (entries === null) return refuse('not-a-docx');
  if (isOverLimits(entries)) return refuse('too-large');
  if (!entries.every((entry) => isAsLongAsSaid(entry, bytes))) return refuse('not-a-docx');
  const zip = openZip(bytes);
  if (zip === null) return refuse('not-a-docx');
  const dangers = dangersIn(zip);
  return dangers.length > 0 ? { zip: null, problems: dangers } : { zip, problems: [] };
}

/** Far above what an office's template has, far below what a run can bear. */
const LIMITS = {
  entries: 400,
  /** Folders in folders. */
  depth: 8,
  /** Bytes of XML, of which the engine holds several copies. */
  text: 8_000_000,
  /** Bytes of all, with pictures. */
  total: 24_000_000,
  /** How many bytes one byte may become, in an entry that is large. */
  ratio: 150,
  /** From how many bytes on an entry is large. */
  large: 500_000,
};

function isOverLimits(entries: readonly ZipEntry[]): boolean {
  const sum = (some: readonly ZipEntry[]) => some.reduce((total, { unpacked }) => total + unpacked, 0);
  return (
    entries.length > LIMITS.entries ||
    entries.some(({ name }) => name.split('/').length > LIMITS.depth) ||
    sum(entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) > LIMITS.text ||
    sum(entries) > LIMITS.total ||
    entries.some(({ packed, unpacked }) => unpacked > LIMITS.large && unpacked > LIMITS.ratio * packed)
  );
}

/** What comes out is counted, and nothing of it kept: it ends where it becomes more than the directory says. */
function isAsLongAsSaid({ method, start, packed, unpacked }: ZipEntry, bytes: Uint8Array): boolean {
  if (method === 0) return packed === unpacked;
  return inflatedLength(bytes.subarray(start, start + packed), unpacked) === unpacked;
}

function openZip(bytes: Uint8Array): Zip | null {
  try {
    const zip = unzip(bytes);
    nameMainPart(zip);
    const text = (name: string) => zip.file(name)?.asText() ?? '<none>';
    const whole =
      isWhole(text('word/document.xml')) &&
      isWhole(zip.file('_rels/.rels')?.asText() ?? '') &&
      isListOfContents(text('[Content_Types].xml'));
    return whole ? zip : null;
  } catch {
    // There is a different error for every way not to be a zip; to us they are one.
    return null;
  }
}

const LIST_OF_CONTENTS =
  /^\s*(?:<\?xml[^<>]*\?>)?\s*<(?:\w+:)?Types\s[^<>]*>((?:\s*<[^<>]+>)*)\s*<\/(?:\w+:)?Types>\s*$/;

/** The template engine takes the list of contents for whole, and fails in ways of its own where it is not. */
function isListOfContents(xml: string): boolean {
  const [, inside] = LIST_OF_CONTENTS.exec(xml.replace(/^\uFEFF/, '')) ?? [];
  const elements = inside?.match(/<[^<>]+>/g)?.filter((element) => !element.startsWith('</'));
  return (
    elements?.every(
      (element) =>
        (/^<(?:\w+:)?Default\s/.test(element) && /\sExtension\s*=\s*["'][^"']+["']/.test(element)) ||
        (/^<(?:\w+:)?Override\s/.test(element) && /\sPartName\s*=\s*["'][^"']+["']/.test(element)),
    ) === true && elements.every((element) => /\sContentType\s*=\s*["'][^"']+["']/.test(element))
  );
}
