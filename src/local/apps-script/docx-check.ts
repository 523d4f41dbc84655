import { readXml } from 'hucre/xml';
import PizZip from 'pizzip';

/** Whether the bytes are a zip with a well-formed word/document.xml: the least that a converter needs. */
export function isDocx(bytes: Uint8Array): boolean {
  try {
    const document = new PizZip(bytes).file('word/document.xml');
    if (!document) return false;
    return isWellFormed(document.asText());
  } catch {
    return false;
  }
}

function isWellFormed(xml: string): boolean {
  readXml(xml);
  return true;
}
