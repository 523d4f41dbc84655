import { Document, Packer } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { unzip } from '../../zip/zip';
import { makeLean } from './lean';
import { STYLES } from './look';
import { memoSection } from './memo-section';
import { reportSection } from './report-section';

/** The template that comes with the add-on: a .docx with the tags of the report. Made when the add-on is built. */
export async function buildDefaultTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: 'แม่แบบรายงาน ITA',
    creator: 'ITA',
    lastModifiedBy: 'ITA',
    styles: STYLES,
    // The memo says that the report is attached to it, so it lies on top.
    sections: [memoSection(), reportSection()],
  });
  return finished(await Packer.pack(document, 'uint8array'));
}

/** The same files, all of a day that does not change, so that the same template always has the same bytes. */
function finished(docx: Uint8Array): Uint8Array {
  const made = unzip(docx);
  makeLean(made);
  const files: Record<string, Uint8Array> = {};
  for (const { name, asText, asUint8Array } of Object.values(made.files)) {
    const mend = MENDED[name];
    files[name] = mend === undefined ? asUint8Array() : strToU8(mend(asText()));
  }
  // A zip holds local time: midnight where it is made, wherever that is. It stands in the bundle, so every byte counts.
  return zipSync(files, { level: 9, mtime: new Date(2024, 0, 1) });
}

const MENDED: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': withFixedTimes,
  'word/styles.xml': withoutWidows,
};

/** No paragraph leaves one line alone on a page; `docx` has no option for this in the defaults of the document. */
function withoutWidows(styles: string): string {
  return styles.replace(/<w:pPrDefault>\s*<w:pPr>/, (open) => `${open}<w:widowControl/>`);
}

function withFixedTimes(coreProperties: string): string {
  return coreProperties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-01T00:00:00Z');
}
