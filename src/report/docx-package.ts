import type { Zip } from '../zip/zip';

/** The text of a file of a .docx, or null when it has no such file. */
export function readPart(zip: Zip, name: string): string | null {
  return zip.file(name)?.asText() ?? null;
}

/** Text as it may stand in XML, in an attribute too. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** The relationships of a file of a .docx: `word/document.xml` has them in `word/_rels/document.xml.rels`. */
function relationshipsOf(part: string): string {
  return part === '' ? '_rels/.rels' : part.replace(/([^/]+)$/, '_rels/$1.rels');
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: true;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const RELATIONSHIP = {
  hyperlink: `${OFFICE}/hyperlink`,
  header: `${OFFICE}/header`,
  image: `${OFFICE}/image`,
  coreProperties: `${PACKAGE}/relationships/metadata/core-properties`,
} as const;

/** Adds relationships to those of a file; '' is the package itself. */
export function addRelationships(zip: Zip, part: string, added: readonly Relationship[]): void {
  if (added.length === 0) return;
  const name = relationshipsOf(part);
  const present = readPart(zip, name) ?? `<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
  const open = present.replace(/(<Relationships\b[^>]*?)\/>\s*$/, '$1></Relationships>');
  const elements = added.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  zip.file(
    name,
    open.replace(/<\/Relationships>\s*$/, () => `${elements.join('')}</Relationships>`),
  );
}

/** Says what kind of file `part` is, unless the list of contents has it already. */
export function declarePart(zip: Zip, part: string, contentType: string): void {
  const types = readPart(zip, '[Content_Types].xml') ?? '';
  if (types.includes(`PartName="/${part}"`)) return;
  const element = `<Override PartName="/${part}" ContentType="${contentType}"/>`;
  zip.file(
    '[Content_Types].xml',
    types.replace('</Types>', () => `${element}</Types>`),
  );
}

/** Says what kind of files end so, unless the list of contents has it already. */
export function declareExtension(zip: Zip, extension: string, contentType: string): void {
  const types = readPart(zip, '[Content_Types].xml') ?? '';
  if (new RegExp(`Extension=["']${extension}["']`, 'i').test(types)) return;
  const element = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
  zip.file(
    '[Content_Types].xml',
    types.replace(/<Types\b[^>]*>/, (open) => `${open}${element}`),
  );
}
