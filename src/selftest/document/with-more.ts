import { unzip } from '../../zip/zip';

const BODY = 'word/document.xml';
/** What the standard template does without, and templates of offices may have: a dotted line, and lines of one exact height. */
const MORE =
  '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9070" w:leader="dot"/></w:tabs>' +
  '<w:spacing w:line="700" w:lineRule="exact"/></w:pPr><w:r><w:t>ทดสอบ</w:t><w:tab/></w:r></w:p>';

/** Puts them at the end, before what the last section says of itself. */
export function withMore(docx: Uint8Array): Uint8Array {
  const zip = unzip(docx);
  const xml = zip.file(BODY)?.asText() ?? '';
  const end = xml.lastIndexOf('<w:sectPr');
  zip.file(BODY, `${xml.slice(0, end)}${MORE}${xml.slice(end)}`);
  return zip.packed();
}
