import { withMeantCharacters } from '../ita/text/displaced-characters';
import { pageLinks } from '../ita/text/page-links';
import { completeAddress } from '../ita/text/web-address';
import type { Picture } from './pictures';
import { qrPng } from './qr-png';

/** An address as a QR, which a telephone reads from paper. */

/**
 * How high it is drawn, in centimetres, for addresses of so many letters at most: no square of it is under 0.3 mm, which
 * an office's printer still draws and an ordinary camera still reads.
 */
const HEIGHTS = [
  { letters: 300, height: 2.5 },
  { letters: 650, height: 4 },
] as const;

export const LONGEST_IN_QR = HEIGHTS[1].letters;

/** @param text what leads to the page, as it was typed; null where that is no address, or one too long to be read */
export function qrPicture(text: string): Picture | null {
  const address = inQr(text);
  const room = HEIGHTS.find(({ letters }) => (address?.length ?? 0) <= letters);
  if (address === null || room === undefined) return null;
  return {
    key: `qr ${address}`,
    png: () => qrPng(address),
    ratio: 1,
    height: room.height,
    alt: `QR: ${address}`,
  };
}

/** The page of an item that its QR leads to. */
export function firstPage(url: string): string {
  return pageLinks(url).find(({ address }) => completeAddress(address) !== null)?.address ?? '';
}

/** True for an address that no QR of a document can hold. */
export function isTooLongForQr(text: string): boolean {
  return (inQr(text)?.length ?? 0) > LONGEST_IN_QR;
}

/** Readers differ in how they take Thai letters; percent-encoded, as RFC 3986 has them in host and path, all take them alike. */
function inQr(text: string): string | null {
  const address = completeAddress(withMeantCharacters(text));
  return address?.replace(/\p{Cs}/gu, '').replace(/[^!-~]+/g, encodeURIComponent) ?? null;
}
