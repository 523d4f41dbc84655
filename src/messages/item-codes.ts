const NAMED = 10;

/** `o1 o2 o3`; more than fit a line are counted. */
export function listOfCodes(codes: readonly string[]): string {
  const more = codes.length - NAMED;
  return `${codes.slice(0, NAMED).join(' ')}${more > 0 ? ` และอีก ${more} ข้อ` : ''}`;
}
