import { Document, Packer } from 'docx';
import PizZip from 'pizzip';
import { STYLES } from './look';
import { memoSection } from './memo-section';
import { reportSection } from './report-section';

/** The template that comes with the add-on: a .docx with the tags of the report. Made when the add-on is built. */
export async function buildDefaultTemplate(): Promise<Uint8Array> {
  const document = new Document({
    title: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณ}}',
    creator: '{{ชื่อหน่วยงาน}}',
    lastModifiedBy: 'ITA',
    styles: STYLES,
    sections: [reportSection(), memoSection()],
  });
  return withFixedDates(await Packer.pack(document, 'uint8array'));
}

/** The same files, all of a day that does not change, so that the same template always has the same bytes. */
function withFixedDates(docx: Uint8Array): Uint8Array {
  const made = new PizZip(docx);
  const fixed = new PizZip();
  for (const { name } of Object.values(made.files).filter(({ dir }) => !dir)) {
    const file = made.file(name);
    if (file === null) continue;
    const content = name === 'docProps/core.xml' ? withFixedTimes(file.asText()) : file.asUint8Array();
    // A zip holds local time: midnight where it is made, wherever that is.
    fixed.file(name, content, { date: new Date(2024, 0, 1), createFolders: false });
  }
  return fixed.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function withFixedTimes(coreProperties: string): string {
  return coreProperties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-01T00:00:00Z');
}
