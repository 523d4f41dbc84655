/*
 * What the template engine asks of a DOM, in place of the package that it brings along (src/local/build/replaced.json):
 * it reads the attributes of a few elements in the list of contents and in the first relationships, and writes the list
 * back. Whether they are whole was looked at before (unpack-docx). That package is an eighth of the bundle, a third of it a table of HTML's entities.
 */

interface SmallElement {
  /** As a DOM does: the attribute as it is meant, '' when there is none. */
  getAttribute(name: string): string;
}

interface SmallDocument {
  readonly source: string;
  getElementsByTagName(name: string): readonly SmallElement[];
}

export class DOMParser {
  parseFromString(source: string): SmallDocument {
    const tags = source.replace(NO_ELEMENTS, '').match(/<[^/<>](?:"[^"]*"|'[^']*'|[^<>"'])*>/g) ?? [];
    return {
      source,
      getElementsByTagName: (name) => tags.filter((tag) => nameOf(tag) === name).map(element),
    };
  }
}

export class XMLSerializer {
  /** Nothing is ever changed in such a document. */
  serializeToString({ source }: SmallDocument): string {
    return source;
  }
}

/** Comments, instructions and plain text may hold what looks like an element. */
const NO_ELEMENTS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;

const nameOf = (tag: string) => /^<([^\s/>]+)/.exec(tag)?.[1];

function element(tag: string): SmallElement {
  const attributes = new Map<string, string>();
  for (const [, name = '', inDouble, inSingle = ''] of tag.matchAll(
    /\s([^\s=<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name, meant(inDouble ?? inSingle));
  }
  return { getAttribute: (name) => attributes.get(name) ?? '' };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function meant(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff ? whole : String.fromCodePoint(code);
  });
}
