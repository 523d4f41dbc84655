import { aboutToWrite } from '../workbook/run';
import { drive } from './drive';

/** A document that Drive made, and whose it is. */
export interface CreatedDocument {
  readonly id: string;
  /** Opens it. */
  readonly link: string;
  readonly who: string;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** One call turns a .docx into a Google Doc in the person's own Drive, and says whose that is. */
export function createDocument(name: string, bytes: Uint8Array): CreatedDocument {
  // Google's bytes are signed.
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const blob = Utilities.newBlob(signed, DOCX);
  const { Files } = drive();
  aboutToWrite();
  const {
    id = '',
    webViewLink,
    owners,
  } = Files.create({ name, mimeType: GOOGLE_DOC }, blob, {
    fields: 'id,webViewLink,owners(emailAddress)',
  });
  const link = webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  return { id, link, who: owners?.[0]?.emailAddress ?? '' };
}

/** Downloads a document in another form, with the person's own permission: the script needs none for it. */
export function exportLink(id: string, format: 'pdf' | 'docx'): string {
  return `https://docs.google.com/document/d/${id}/export?format=${format}`;
}

export function decodeBase64(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64));
}
