import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { unzip } from '../../zip/zip';

/** Whether the bytes are a zip with a well-formed word/document.xml: the least that a converter needs. */
export function isDocx(bytes: Uint8Array): boolean {
  try {
    const document = unzip(bytes).file('word/document.xml');
    if (!document) return false;
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(document.asText(), 'text/xml');
    return true;
  } catch {
    return false;
  }
}
