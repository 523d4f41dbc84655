import { drive } from './drive';
import type { RecordedDocument } from './record';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** One call turns a .docx into a Google Doc in the person's own Drive, and says whose that is. */
export function createDocument(name: string, bytes: Uint8Array): RecordedDocument {
  // Google's bytes are signed.
  const signed = Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  const blob = Utilities.newBlob(signed, DOCX);
  const {
    id = '',
    webViewLink,
    owners,
  } = drive().Files.create({ name, mimeType: GOOGLE_DOC }, blob, {
    fields: 'id,webViewLink,owners(emailAddress)',
  });
  const link = webViewLink ?? `https://docs.google.com/document/d/${id}/edit`;
  return { id, link, who: owners?.[0]?.emailAddress ?? '' };
}

export function decodeBase64(base64: string): Uint8Array {
  return Uint8Array.from(Utilities.base64Decode(base64));
}
