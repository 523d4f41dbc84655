import type { Zip } from '../zip/zip';

const USUAL = 'word/document.xml';

/**
 * Word on the web calls the text of a document word/document2.xml; what it is called is said by the relationships of the
 * package alone. Here it gets its usual name, so that everything after this finds it.
 */
export function nameMainPart(zip: Zip): void {
  const main = mainPart(zip);
  if (main === null || main === USUAL || !/^word\/[^/]+\.xml$/.test(main) || zip.file(main) === null) return;
  const relationships = (part: string) => part.replace(/([^/]+)$/, '_rels/$1.rels');
  const move = (from: string, to: string) => {
    const file = zip.file(from);
    // A part of the usual name that is not the text of the document is left over from an earlier one.
    zip.remove(to);
    if (file === null) return;
    zip.file(to, file.asText());
    zip.remove(from);
  };
  move(main, USUAL);
  move(relationships(main), relationships(USUAL));
  rewrite(zip, '_rels/.rels', (xml) =>
    xml.replace(new RegExp(`(Target=["'])/?${escaped(main)}(["'])`), `$1${USUAL}$2`),
  );
  rewrite(zip, '[Content_Types].xml', (xml) =>
    xml
      .replace(new RegExp(`<[\\w:]*Override\\b[^>]*PartName=["']/${escaped(USUAL)}["'][^>]*>`), '')
      .replace(new RegExp(`(PartName=["']/)${escaped(main)}(["'])`), `$1${USUAL}$2`),
  );
}

/** The part that the package calls its document. */
function mainPart(zip: Zip): string | null {
  const relations =
    zip
      .file('_rels/.rels')
      ?.asText()
      .match(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g) ?? [];
  const main = relations.find((each) => /\sType\s*=\s*["'][^"']*\/officeDocument["']/.test(each));
  return /\sTarget\s*=\s*["']\/?([^"']+)["']/.exec(main ?? '')?.[1] ?? null;
}

function rewrite(zip: Zip, name: string, change: (xml: string) => string): void {
  const file = zip.file(name);
  if (file !== null) zip.file(name, change(file.asText()));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
