/** What a piece of XML leaves open: elements it closes without opening them, and opens without closing them. */
interface Loose {
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

/** True when every element that is opened is closed, in the right order. */
export function isWhole(xml: string): boolean {
  const { closed, opened } = looseEnds(xml);
  return closed.length === 0 && opened.length === 0;
}

/**
 * True for a piece that can be left out, or stand any number of times, without breaking what is around it: it closes
 * just what it opens again, such as the end of one cell and the beginning of the next.
 */
export function isRepeatable(xml: string): boolean {
  const { closed, opened } = looseEnds(xml);
  return closed.join() === [...opened].reverse().join();
}

function looseEnds(xml: string): Loose {
  const closed: string[] = [];
  const opened: string[] = [];
  for (const [, slash, name = '', end] of xml.matchAll(/<(\/?)([\w:.-]+)[^<>]*?(\/?)>/g)) {
    if (end === '/') continue;
    if (slash === '') opened.push(name);
    else if (opened[opened.length - 1] === name) opened.pop();
    else closed.push(opened.length === 0 ? name : `${name} out of order`);
  }
  return { closed, opened };
}
