import { Document, Packer } from 'docx';
import PizZip from 'pizzip';
import { STYLES } from './look';
import { memoSection } from './memo-section';
import { reportSection } from './report-section';

/** A day that does not change, so that the same template always has the same bytes. */
const MADE = new Date(Date.UTC(2024, 0, 1));

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

function withFixedDates(docx: Uint8Array): Uint8Array {
  const made = new PizZip(docx);
  const fixed = new PizZip();
  for (const name of Object.keys(made.files)) {
    const file = made.file(name);
    if (file === null) continue;
    const bytes = file.asUint8Array();
    if (name !== 'docProps/core.xml') fixed.file(name, bytes, { date: MADE, createFolders: false });
    else fixed.file(name, withFixedTimes(file.asText()), { date: MADE, createFolders: false });
  }
  return fixed.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function withFixedTimes(coreProperties: string): string {
  return coreProperties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, MADE.toISOString().replace('.000', ''));
}
