import { createDocument } from '../../commands/documents';
import { drive } from '../../commands/drive';
import { scratchName, probeWords as words } from '../../messages/self-test';
import { once } from '../../workbook/once';
import { documentToSend } from './document-to-send';

/** Kept with the document for this script alone; key and value are 124 bytes together at most. */
const MARK = 'ita-selftest';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A document on its way through Drive and back; each step is taken when it is first asked for. */
export interface RoundTrip {
  /** The .docx that is sent. */
  readonly sent: () => Uint8Array;
  /** The number of the Google Doc that became of it. */
  readonly made: () => string;
  /** The .docx that Google gives for it. */
  readonly got: () => Uint8Array;
  /** Bins the document, and those that stopped runs left; how many. */
  readonly bin: () => number;
}

export function roundTrip(): RoundTrip {
  const sent = once(documentToSend);
  const made = once(() => createDocument(scratchName, sent(), { properties: { [MARK]: 'x' } }).id);
  const got = once(() => bytesOf(exportDocx(made())));
  return { sent, made, got, bin: binDocuments };
}

/** How many documents Drive finds by what was kept with them. */
export function countMarked(): number {
  const q = `appProperties has { key='${MARK}' and value='x' } and trashed = false`;
  return (drive().Files.list({ q, fields: 'files(id)' }).files ?? []).length;
}

interface Exporter {
  export(fileId: string, mimeType: string, options?: { readonly alt: 'media' }): unknown;
}

/** Google refuses to give the bytes to whoever does not ask for them by `alt`, of which its types know nothing. */
export function exportDocx(
  fileId: string,
  options: { readonly alt: 'media' } | null = { alt: 'media' },
): unknown {
  const files = drive().Files as unknown as Exporter;
  return options ? files.export(fileId, DOCX, options) : files.export(fileId, DOCX);
}

/** Typed by @types as giving nothing; seen to give a blob. */
function bytesOf(answer: unknown): Uint8Array {
  const blob = answer as { getBytes?: () => number[] } | null | undefined;
  if (typeof blob?.getBytes !== 'function') throw new Error(words.noFile);
  return Uint8Array.from(blob.getBytes(), (byte) => byte & 255);
}

/** Under drive.file the add-on sees the files that it made for this person, and no others. */
function binDocuments(): number {
  const { Files } = drive();
  const found = Files.list({ q: `name = '${scratchName}' and trashed = false`, fields: 'files(id)' });
  const ids = (found.files ?? []).map(({ id }) => id ?? '');
  for (const id of ids) Files.update({ trashed: true }, id);
  return ids.length;
}
