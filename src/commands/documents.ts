import type { OpenWorkbook } from '../workbook/open-workbook';
import { reading } from '../workbook/reading';
import { aboutToWrite } from '../workbook/run';
import { BOOK_PROPERTY, type DocumentMark, readMark } from './document-mark';
import { drive } from './drive';

type DriveFile = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** A document that Drive made, and whose it is. */
export interface CreatedDocument {
  readonly id: string;
  readonly name: string;
  /** Opens it. */
  readonly link: string;
  readonly who: string;
}

/** One that this script made from this spreadsheet. */
export interface MarkedDocument extends CreatedDocument {
  readonly mark: DocumentMark;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

const TOLD = 'id,name,webViewLink,appProperties,owners(emailAddress)';

/**
 * One call turns a .docx into a Google Doc in the person's own Drive, and says whose that is.
 * @param properties kept with it for this script alone
 */
export function createDocument(
  name: string,
  bytes: Uint8Array,
  properties?: Readonly<Record<string, string>>,
): CreatedDocument {
  // Google's bytes are signed.
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const blob = Utilities.newBlob(signed, DOCX);
  const { Files } = drive();
  aboutToWrite();
  const resource = {
    name,
    mimeType: GOOGLE_DOC,
    ...(properties ? { appProperties: { ...properties } } : {}),
  };
  return told(Files.create(resource, blob, { fields: TOLD }));
}

/** By what a document is known to be of this spreadsheet. */
export function bookOf({ spreadsheet }: Pick<OpenWorkbook, 'spreadsheet'>): string {
  return reading(() => spreadsheet.getId());
}

/**
 * The documents that this script made for this person from the spreadsheet since a moment, newest first; not those in
 * the bin. One round trip.
 */
export function documentsSince(book: string, since: Date): readonly MarkedDocument[] {
  return filesSince({ [BOOK_PROPERTY]: book }, since).flatMap((file) => marked(book, file));
}

/** The newest document that this script made for this person with these properties since a moment. One round trip. */
export function documentWith(
  properties: Readonly<Record<string, string>>,
  since: Date,
): CreatedDocument | null {
  const [newest] = filesSince(properties, since);
  return newest ? told(newest) : null;
}

function filesSince(properties: Readonly<Record<string, string>>, since: Date): readonly DriveFile[] {
  const { Files } = drive();
  const escaped = (value: string) => value.replace(/['\\]/g, '\\$&');
  const q = [
    ...Object.entries(properties).map(
      ([key, value]) => `appProperties has { key='${key}' and value='${escaped(value)}' }`,
    ),
    'trashed = false',
    `createdTime > '${since.toISOString()}'`,
  ].join(' and ');
  const { files = [] } = reading(() =>
    Files.list({ q, orderBy: 'createdTime desc', pageSize: 20, fields: `files(${TOLD})` }),
  );
  return files;
}

/**
 * What Drive says of a document and of who may open it already, by address in small letters. One round trip.
 * @returns null when the document is none that this script made from the spreadsheet
 * @throws Error in Google's words when it is not this person's, or gone
 */
export function markedDocument(
  book: string,
  id: string,
): (MarkedDocument & { readonly readers: readonly string[] }) | null {
  const { Files } = drive();
  const file = reading(() => Files.get(id, { fields: `${TOLD},permissions(emailAddress)` }));
  const readers = (file.permissions ?? []).map(({ emailAddress = '' }) => emailAddress.toLowerCase());
  const [document] = marked(book, file);
  return document ? { ...document, readers } : null;
}

function marked(book: string, file: DriveFile): MarkedDocument[] {
  const mark = readMark(book, file.appProperties as Readonly<Record<string, string>> | undefined);
  return mark ? [{ ...told(file), mark }] : [];
}

function told({ id = '', name = '', webViewLink, owners }: DriveFile): CreatedDocument {
  const link = webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  return { id, name, link, who: owners?.[0]?.emailAddress ?? '' };
}

/** Downloads a document in another form, with the person's own permission: the script needs none for it. */
export function exportLink(id: string, format: 'pdf' | 'docx'): string {
  return `https://docs.google.com/document/d/${id}/export?format=${format}`;
}

export function decodeBase64(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64));
}
