import type { Zip } from '../zip/zip';
import { addRelationships, declarePart, escapeXml, RELATIONSHIP, readPart } from './docx-package';

/** What Word shows under «Properties», and a search finds a document by. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  /** The office: a person's name would stay in every copy that goes round. */
  readonly author: string;
}

const PART = 'docProps/core.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Replaces the properties of the template, which are those of whoever made it, by those of the report. */
export function setDocumentProperties(zip: Zip, { title, subject, author }: DocumentProperties): void {
  if (readPart(zip, PART) === null) {
    addRelationships(zip, '', [{ id: 'rIdCore', type: RELATIONSHIP.coreProperties, target: PART }]);
    declarePart(zip, PART, CONTENT_TYPE);
  }
  zip.file(
    PART,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>` +
      `<dc:creator>${escapeXml(author)}</dc:creator><dc:language>th-TH</dc:language></cp:coreProperties>`,
  );
}
