import type { FiscalYear } from '../ita/fiscal-year';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { reading } from '../workbook/reading';
import { aboutToWrite } from '../workbook/run';
import { BOOK_PROPERTY, type DocumentMark, folderProperties, folderYear, readMark } from './document-mark';
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

/** Where documents are kept together, in the person's own Drive. */
export interface Folder {
  readonly id: string;
  readonly name: string;
  readonly link: string;
}

export interface YearFolder extends Folder {
  readonly year: FiscalYear;
}

/** What Drive has of a spreadsheet, for one person. */
export interface FilesOfBook {
  readonly documents: readonly MarkedDocument[];
  readonly folders: readonly YearFolder[];
}

export const NO_FILES: FilesOfBook = { documents: [], folders: [] };

const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

const TOLD = 'id,name,mimeType,webViewLink,appProperties,owners(emailAddress)';

/**
 * One call turns a .docx into a Google Doc in the person's own Drive, or lays it there as it is, and says whose that is, and
 * whether it lies in the bin, as what is made in a folder that was binned.
 */
export function createDocument(
  name: string,
  bytes: Uint8Array,
  {
    properties,
    folder,
    isWord = false,
  }: {
    /** Kept with it for this script alone. */
    readonly properties?: Readonly<Record<string, string>>;
    /** Where it lies; the top of the person's Drive when omitted. */
    readonly folder?: Folder;
    /** It stays a Word file. */
    readonly isWord?: boolean;
  } = {},
): CreatedDocument & { readonly isBinned: boolean } {
  // Google's bytes are signed.
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const blob = Utilities.newBlob(signed, DOCX);
  const { Files } = drive();
  aboutToWrite();
  const resource = {
    // A computer goes by the ending of a file's name.
    name: isWord ? `${name}.docx` : name,
    mimeType: isWord ? DOCX : GOOGLE_DOC,
    ...(properties ? { appProperties: { ...properties } } : {}),
    ...(folder ? { parents: [folder.id] } : {}),
  };
  const file = Files.create(resource, blob, { fields: `${TOLD},trashed` });
  return { ...told(file), isBinned: file.trashed === true };
}

/** By what a document is known to be of this spreadsheet. */
export function bookOf({ spreadsheet }: Pick<OpenWorkbook, 'spreadsheet'>): string {
  return reading(() => spreadsheet.getId());
}

/** One round trip. */
export function createFolder(name: string, book: string, year: FiscalYear): YearFolder {
  const { Files } = drive();
  aboutToWrite();
  const resource = { name, mimeType: FOLDER, appProperties: folderProperties(book, year) };
  // A folder has no bytes; Google takes null for that, which its types leave out.
  return asFolder(Files.create(resource, null as never, { fields: TOLD }), year);
}

/**
 * The documents that this script made for this person from the spreadsheet since a moment, newest first, and its folders
 * of whatever age; not those in the bin. One round trip.
 */
export function filesSince(book: string, since: Date): FilesOfBook {
  const files = listed({ [BOOK_PROPERTY]: book }, since);
  return {
    documents: files.flatMap((file) => marked(book, file)),
    folders: files
      .filter(({ mimeType }) => mimeType === FOLDER)
      .map((file) => asFolder(file, folderYear(file.appProperties as Properties))),
  };
}

/** The newest document that this script made for this person with these properties since a moment. One round trip. */
export function documentWith(
  properties: Readonly<Record<string, string>>,
  since: Date,
): CreatedDocument | null {
  const [newest] = listed(properties, since);
  return newest ? told(newest) : null;
}

function listed(properties: Readonly<Record<string, string>>, since: Date): readonly DriveFile[] {
  const { Files } = drive();
  const escaped = (value: string) => value.replace(/['\\]/g, '\\$&');
  const q = [
    ...Object.entries(properties).map(
      ([key, value]) => `appProperties has { key='${key}' and value='${escaped(value)}' }`,
    ),
    'trashed = false',
    `(createdTime > '${since.toISOString()}' or mimeType = '${FOLDER}')`,
  ].join(' and ');
  const { files = [] } = reading(() =>
    Files.list({ q, orderBy: 'folder,createdTime desc', pageSize: 40, fields: `files(${TOLD})` }),
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
  const mark = readMark(book, file.appProperties as Properties);
  return mark ? [{ ...told(file), mark }] : [];
}

type Properties = Readonly<Record<string, string>> | undefined;

function asFolder({ id = '', name = '', webViewLink }: DriveFile, year: FiscalYear): YearFolder {
  return { id, name, link: webViewLink ?? `https://drive.google.com/drive/folders/${id}`, year };
}

function told({ id = '', name = '', webViewLink, owners }: DriveFile): CreatedDocument {
  const link = webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  return { id, name, link, who: owners?.[0]?.emailAddress ?? '' };
}

/** Downloads a file as it is. */
export function downloadLink(id: string): string {
  return `https://drive.google.com/uc?export=download&id=${id}`;
}

/** Downloads a document in another form, with the person's own permission: the script needs none for it. */
export function exportLink(id: string, format: 'pdf' | 'docx'): string {
  return `https://docs.google.com/document/d/${id}/export?format=${format}`;
}

export function decodeBase64(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64));
}
