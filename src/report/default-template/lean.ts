import type { Zip } from '../../zip/zip';

/**
 * What the library `docx` puts into every document and this one has no use for: notes, lists, properties of one's own,
 * and some thirty styles, six of them based on a style that does not exist, which a strict reader refuses.
 */
const UNUSED_PARTS = [
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/numbering.xml',
  'word/_rels/footnotes.xml.rels',
  'word/_rels/endnotes.xml.rels',
  'docProps/custom.xml',
];

/** Takes the unused files and styles out of a .docx, with every word that tells of them. */
export function makeLean(zip: Zip): void {
  for (const part of UNUSED_PARTS) zip.remove(part);
  edit(zip, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override [^>]*PartName="\/([^"]+)"[^>]*\/>/g, (element, part: string) =>
      UNUSED_PARTS.includes(part) ? '' : element,
    ),
  );
  for (const [rels, folder] of [
    ['_rels/.rels', ''],
    ['word/_rels/document.xml.rels', 'word/'],
  ] as const) {
    edit(zip, rels, (xml) =>
      xml.replace(/<Relationship [^>]*Target="([^"]+)"[^>]*\/>/g, (element, target: string) =>
        UNUSED_PARTS.includes(folder + target) ? '' : element,
      ),
    );
  }
  edit(zip, 'word/styles.xml', (styles) => withUsedStyles(styles, zip));
}

const STYLE = /<w:style [^>]*w:styleId="([^"]+)"[^>]*>[\s\S]*?<\/w:style>/g;

/** The styles that some text has, those that are the default of their kind, and those that these are based on. */
function withUsedStyles(styles: string, zip: Zip): string {
  const defined = new Map([...styles.matchAll(STYLE)].map(([style, id = '']) => [id, style]));
  const used = new Set<string>();
  const use = (id: string) => {
    const style = defined.get(id);
    if (style === undefined || used.has(id)) return;
    used.add(id);
    for (const [, other = ''] of style.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/g)) use(other);
  };
  for (const [id, style] of defined) if (/^<w:style [^>]*w:default=/.test(style)) use(id);
  const texts = Object.keys(zip.files).filter((name) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name),
  );
  for (const text of texts) {
    const xml = zip.file(text)?.asText() ?? '';
    for (const [, id = ''] of xml.matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)) use(id);
  }
  return styles.replace(STYLE, (style, id: string) => (used.has(id) ? style : ''));
}

function edit(zip: Zip, part: string, change: (xml: string) => string): void {
  const xml = zip.file(part)?.asText();
  if (xml !== undefined) zip.file(part, change(xml));
}
