/**
 * A link to Google as the person who ran the script opens it. Whoever is signed in with several accounts would otherwise
 * come as the first of them, to whom the document was not shared.
 * @param account the address of that person; '' where it is not known
 */
export function forAccount(link: string, account: string): string {
  if (account === '' || !/^https:\/\/(?:docs|drive)\.google\.com\//.test(link)) return link;
  const [address = '', fragment] = link.split('#');
  const joined = `${address}${address.includes('?') ? '&' : '?'}authuser=${encodeURIComponent(account)}`;
  return fragment === undefined ? joined : `${joined}#${fragment}`;
}
